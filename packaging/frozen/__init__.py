"""The frozen bundle: one folder with the program, its Python and its libraries, by PyInstaller."""
