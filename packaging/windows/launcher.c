/* Starts the program with the Python beside it: `hashiya.exe` for the window, `cli\hashiya.exe` for a console.
   Compiled twice; -DCONSOLE gives the second. The interpreter's path file (python3*._pth) lies beside its library, so no
   environment variable, registry key or other Python can get in between. */
#include <windows.h>
#include <shellapi.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LENGTH 32768
typedef int (*python_main)(int, wchar_t **);

static int complain(const wchar_t *words)
{
#ifdef CONSOLE
    fwprintf(stderr, L"%ls\n", words);
#else
    MessageBoxW(NULL, words, L"Hashiya", MB_OK | MB_ICONERROR);
#endif
    return 1;
}

static int start(void)
{
    static wchar_t folder[LENGTH], library[LENGTH];
    DWORD length = GetModuleFileNameW(NULL, folder, LENGTH);
    if (length == 0 || length >= LENGTH - 64)
        return complain(L"Hashiya lies in a folder whose path is too long.");
    *wcsrchr(folder, L'\\') = 0;
#ifdef CONSOLE
    *wcsrchr(folder, L'\\') = 0;
#endif
    swprintf(library, LENGTH, L"%ls\\" PYTHON_DLL, folder);
    /* Its own folder first, for the libraries that it needs in turn. */
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    if (!python)
        return complain(L"Hashiya is incomplete: its Python cannot be loaded. Please install it again.");
    python_main run = (python_main)(void *)GetProcAddress(python, "Py_Main");
    if (!run)
        return complain(L"Hashiya is incomplete: its Python cannot be started. Please install it again.");

    int given;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given);
    wchar_t **all = calloc(given + 3, sizeof *all);
    if (!words || !all)
        return complain(L"Hashiya cannot start: not enough memory.");
    all[0] = words[0];
    all[1] = L"-m";
    all[2] = L"hashiya";
    for (int i = 1; i < given; i++)
        all[i + 2] = words[i];
    return run(given + 2, all);
}

#ifdef CONSOLE
int wmain(void)
{
    return start();
}
#else
int WINAPI wWinMain(HINSTANCE self, HINSTANCE unused, PWSTR line, int how)
{
    (void)self, (void)unused, (void)line, (void)how;
    return start();
}
#endif
