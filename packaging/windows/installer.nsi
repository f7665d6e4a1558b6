; The installer for Windows: for one person, without administrator's rights. Silent with /S, elsewhere with /D=C:\place.
; Defined on the command line: VERSION, PUBLISHER, HOME, OUT (setup.exe to write), ICON, SIZE (KiB), and two generated lists:
; INSTALL (the files, in a fixed order) and REMOVE (by which the uninstaller removes what was installed, and nothing else).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!define NAME "Hashiya"
!define CLASS "Hashiya.Project"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "Software\${NAME}" "InstallDir"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "${NAME}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${NAME} setup"
VIAddVersionKey /LANG=1033 "LegalCopyright" "${PUBLISHER}, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "Software\${NAME}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"
!define MUI_FINISHPAGE_RUN "$INSTDIR\hashiya.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Arabic"
!insertmacro MUI_LANGUAGE "Hebrew"

LangString RUNNING ${LANG_ENGLISH} "Hashiya is still open. Please close it, then try again."
LangString RUNNING ${LANG_ARABIC} "برنامج حاشية ما زال مفتوحًا. أغلقه من فضلك ثم حاول مرة أخرى."
LangString RUNNING ${LANG_HEBREW} "חאשיה עדיין פתוחה. נא לסגור אותה ולנסות שוב."
LangString PROJECT ${LANG_ENGLISH} "Hashiya project"
LangString PROJECT ${LANG_ARABIC} "مشروع حاشية"
LangString PROJECT ${LANG_HEBREW} "פרויקט חאשיה"

; A running program holds its own file: then nothing is touched, and a silent run ends with 2.
!macro RefuseWhileRunning un
Function ${un}RefuseWhileRunning
  IfFileExists "$INSTDIR\hashiya.exe" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\hashiya.exe" a
  IfErrors busy
  FileClose $0
  Goto free
busy:
  IfSilent +2
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)"
  SetErrorLevel 2
  Quit
free:
FunctionEnd
!macroend
!insertmacro RefuseWhileRunning ""
!insertmacro RefuseWhileRunning "un."

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

!macro RemoveFiles
  ; Python writes its compiled files here; the folder is wholly ours.
  RMDir /r "$INSTDIR\lib"
  !include "${REMOVE}"
!macroend

Section
  Call RefuseWhileRunning
  ; An older version leaves nothing behind that the new one would load. Settings and projects lie elsewhere.
  !insertmacro RemoveFiles
  !include "${INSTALL}"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\hashiya.exe"
  WriteRegStr HKCU "Software\${NAME}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "$(PROJECT)"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\hashiya.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\hashiya.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.hashiya" "" "${CLASS}"
  WriteRegStr HKCU "Software\Classes\.hashiya\OpenWithProgids" "${CLASS}" ""
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\hashiya.exe,0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "URLInfoAbout" "${HOME}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  Call un.RefuseWhileRunning
  !insertmacro RemoveFiles
  Delete "$INSTDIR\uninstall.exe"
  ; Only when empty: a folder that a person put something into stays.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  DeleteRegValue HKCU "Software\Classes\.hashiya\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\.hashiya\OpenWithProgids"
  ReadRegStr $0 HKCU "Software\Classes\.hashiya" ""
  StrCmp $0 "${CLASS}" 0 +2
    DeleteRegValue HKCU "Software\Classes\.hashiya" ""
  DeleteRegKey /ifempty HKCU "Software\Classes\.hashiya"
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
  DeleteRegKey HKCU "Software\${NAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
