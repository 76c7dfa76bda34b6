; The Windows installer: for one person, without an administrator.
;   setup.exe            installs, upgrades in place, or repairs
;   setup.exe /S         the same without a window; /D=C:\Folder comes last and without quotes
;   uninstall.exe /S     removes it and keeps the records
; Exit codes: 0 done, 1 cancelled, 2 failed (what was installed before stays).
Unicode true
Target amd64-unicode
!ifdef QUICK
  SetCompress off
!else
  SetCompressor /SOLID lzma
!endif
SetDateSave on
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh
!include nsDialogs.nsh
!include FileFunc.nsh

Var Purpose
Var Step
Var RecordsBox
Var DeleteRecords

!define KEY_UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ecgdesk"
!define KEY_OPEN "Software\Classes\Applications\ecgdesk.exe"
!define KEY_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\ecgdesk.exe"
!define KEY_OWN "Software\ecgdesk"

Name "ecgdesk ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\ecgdesk"
InstallDirRegKey HKCU "${KEY_OWN}" "Folder"
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "ecgdesk"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "ecgdesk setup"
VIAddVersionKey LegalCopyright "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\ecgdesk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open ecgdesk"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$Purpose"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.AskRecords un.TakeRecords
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!ifdef SIGN
  !finalize '${SIGN}'
  !uninstfinalize '${SIGN}'
!endif

!macro Fail TEXT
  SetErrorLevel 2
  DetailPrint "${TEXT}"
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  Quit
!macroend

; A program that runs cannot be opened for writing.
!macro WaitUntilClosed NAME WHAT
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\${NAME}"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\${NAME}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Silent}
      SetErrorLevel 2
      Quit
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "ecgdesk is open. Close its window, then ${WHAT} again." IDRETRY +3
      SetErrorLevel 1
      Quit
  ${Loop}
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
    !insertmacro Fail "ecgdesk needs a 64-bit Windows."
  ${EndIf}
  ${IfNot} ${AtLeastWin10}
    !insertmacro Fail "ecgdesk needs Windows 10 (version 1809) or newer."
  ${EndIf}
  ReadRegStr $0 HKCU "${KEY_UNINSTALL}" "DisplayVersion"
  ${If} $0 == ""
    StrCpy $Purpose "ecgdesk ${VERSION} will be installed for you alone. No administrator is needed."
  ${ElseIf} $0 == "${VERSION}"
    StrCpy $Purpose "ecgdesk ${VERSION} is installed already, and will be repaired. Settings and records stay."
  ${Else}
    StrCpy $Purpose "ecgdesk $0 will be replaced by ${VERSION}. Settings and records stay."
  ${EndIf}
FunctionEnd

Section "ecgdesk"
  ; Never into a folder of something else.
  ${If} ${FileExists} "$INSTDIR\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\ecgdesk.exe"
    ${DirState} "$INSTDIR" $0
    ${If} $0 = 1
      !insertmacro Fail "$INSTDIR is not empty and is not ecgdesk's. Choose another folder."
    ${EndIf}
  ${EndIf}
  !insertmacro WaitUntilClosed "ecgdesk.exe" "try"
  !insertmacro WaitUntilClosed "ecgdesk-cli.exe" "try"

  ; First beside what is installed, then tried, and only then in its place.
  StrCpy $Step "$INSTDIR\new"
  RMDir /r "$Step"
  ClearErrors
  SetOutPath "$Step"
  File /r "${PROGRAM}\*"
  ${If} ${Errors}
    SetOutPath "$TEMP"
    RMDir /r "$Step"
    RMDir "$INSTDIR"
    !insertmacro Fail "$INSTDIR cannot be written, or the disk is full. What was installed before stays."
  ${EndIf}
  SetOutPath "$TEMP"
  ClearErrors
  nsExec::Exec '"$Step\ecgdesk-cli.exe" --version'
  Pop $0
  ${If} $0 != 0
    RMDir /r "$Step"
    RMDir "$INSTDIR"
    !insertmacro Fail "This version does not start on this computer ($0). What was installed before stays."
  ${EndIf}

  RMDir /r "$INSTDIR\old"
  CreateDirectory "$INSTDIR\old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\ecgdesk.exe"
    Rename "$INSTDIR\_internal" "$INSTDIR\old\_internal"
    ${IfNot} ${Errors}
      Rename "$INSTDIR\ecgdesk.exe" "$INSTDIR\old\ecgdesk.exe"
      Rename "$INSTDIR\ecgdesk-cli.exe" "$INSTDIR\old\ecgdesk-cli.exe"
    ${EndIf}
  ${EndIf}
  ${IfNot} ${Errors}
    Rename "$Step\_internal" "$INSTDIR\_internal"
    Rename "$Step\ecgdesk.exe" "$INSTDIR\ecgdesk.exe"
    Rename "$Step\ecgdesk-cli.exe" "$INSTDIR\ecgdesk-cli.exe"
  ${EndIf}
  ${If} ${Errors}
    ; Back to what was there, as far as it was moved.
    ${If} ${FileExists} "$INSTDIR\old\_internal\*.*"
      RMDir /r "$INSTDIR\_internal"
      Rename "$INSTDIR\old\_internal" "$INSTDIR\_internal"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\old\ecgdesk.exe"
      Delete "$INSTDIR\ecgdesk.exe"
      Rename "$INSTDIR\old\ecgdesk.exe" "$INSTDIR\ecgdesk.exe"
    ${EndIf}
    ${If} ${FileExists} "$INSTDIR\old\ecgdesk-cli.exe"
      Delete "$INSTDIR\ecgdesk-cli.exe"
      Rename "$INSTDIR\old\ecgdesk-cli.exe" "$INSTDIR\ecgdesk-cli.exe"
    ${EndIf}
    RMDir "$INSTDIR\old"
    RMDir /r "$Step"
    !insertmacro Fail "Files of ecgdesk are in use. What was installed before is back. Close ecgdesk, and install again."
  ${EndIf}
  RMDir /r "$Step"
  RMDir /r "$INSTDIR\old"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\ecgdesk.lnk" "$INSTDIR\ecgdesk.exe"
  WriteRegStr HKCU "${KEY_OWN}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${KEY_PATH}" "" "$INSTDIR\ecgdesk.exe"

  WriteRegStr HKCU "${KEY_UNINSTALL}" "DisplayName" "ecgdesk"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "DisplayIcon" "$INSTDIR\ecgdesk.exe"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "Publisher" "The ecgdesk developers"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY_UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY_UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY_UNINSTALL}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${KEY_UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY_UNINSTALL}" "NoRepair" 1

  ; "Open with" offers ecgdesk; what opens these files by default stays as it is.
  WriteRegStr HKCU "${KEY_OPEN}" "FriendlyAppName" "ecgdesk"
  WriteRegStr HKCU "${KEY_OPEN}\DefaultIcon" "" "$INSTDIR\ecgdesk.exe,0"
  WriteRegStr HKCU "${KEY_OPEN}\shell\open\command" "" '"$INSTDIR\ecgdesk.exe" "%1"'
  !macro Offer ENDING
    WriteRegStr HKCU "${KEY_OPEN}\SupportedTypes" "${ENDING}" ""
  !macroend
  !insertmacro Offer ".jpg"
  !insertmacro Offer ".jpeg"
  !insertmacro Offer ".png"
  !insertmacro Offer ".tif"
  !insertmacro Offer ".tiff"
  !insertmacro Offer ".bmp"
  !insertmacro Offer ".webp"
  !insertmacro Offer ".pdf"
  !insertmacro Offer ".dcm"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  SetShellVarContext current
  StrCpy $DeleteRecords 0
FunctionEnd

Function un.AskRecords
  !insertmacro MUI_HEADER_TEXT "Remove ecgdesk" "The program will be removed from this computer."
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 36u "Settings, packs and records lie in $LOCALAPPDATA\ecgdesk. They stay, unless you tick this box."
  Pop $0
  ${NSD_CreateCheckbox} 0 44u 100% 12u "Delete my settings, packs and &records too. They cannot be brought back."
  Pop $RecordsBox
  nsDialogs::Show
FunctionEnd

Function un.TakeRecords
  ${NSD_GetState} $RecordsBox $DeleteRecords
FunctionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed "ecgdesk.exe" "remove it"
  !insertmacro WaitUntilClosed "ecgdesk-cli.exe" "remove it"
  Delete "$SMPROGRAMS\ecgdesk.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\ecgdesk.exe"
  Delete "$INSTDIR\ecgdesk-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Not with /r: whatever people put there themselves stays.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${KEY_UNINSTALL}"
  DeleteRegKey HKCU "${KEY_OPEN}"
  DeleteRegKey HKCU "${KEY_PATH}"
  DeleteRegKey HKCU "${KEY_OWN}"
  ${If} $DeleteRecords = ${BST_CHECKED}
    RMDir /r "$LOCALAPPDATA\ecgdesk"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
