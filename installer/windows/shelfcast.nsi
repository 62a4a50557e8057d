; The installer: for one user, without rights of an administrator. package.sh calls it with -DVERSION -DICON -DLISTS -DKILOBYTES -DOUT.
;   setup.exe /S            installs without a question;  /FILES also offers Shelfcast for CSV and spreadsheet files;  /D=FOLDER last
;   uninstall.exe /S        removes what was installed; the user's data stay
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh
!include Sections.nsh
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Shelfcast"
!define CLASS "Shelfcast.Table"

Name "Shelfcast"
OutFile "${OUT}"
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\Shelfcast"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Shelfcast"
VIAddVersionKey FileDescription "Shelfcast setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The Shelfcast team. GNU GPL 3 or later."

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\shelfcast.exe"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString programText ${LANG_ENGLISH} "Window and command line, with an entry in the start menu."
LangString programText ${LANG_GERMAN} "Fenster und Kommandozeile, mit einem Eintrag im Startmenü."
LangString filesName ${LANG_ENGLISH} "Open tables with Shelfcast"
LangString filesName ${LANG_GERMAN} "Tabellen mit Shelfcast öffnen"
LangString filesText ${LANG_ENGLISH} "Offers Shelfcast under 'Open with' for CSV and spreadsheet files. What opens them now stays as it is."
LangString filesText ${LANG_GERMAN} "Bietet Shelfcast unter 'Öffnen mit' für CSV- und Tabellendateien an. Was sie jetzt öffnet, bleibt."
LangString isOpen ${LANG_ENGLISH} "Shelfcast is open. Close its window and try again; nothing was changed."
LangString isOpen ${LANG_GERMAN} "Shelfcast ist geöffnet. Schließen Sie das Fenster und versuchen Sie es erneut; nichts wurde geändert."
LangString dataStay ${LANG_ENGLISH} "Your data stay in $LOCALAPPDATA\shelfcast"
LangString dataStay ${LANG_GERMAN} "Ihre Daten bleiben in $LOCALAPPDATA\shelfcast"

!macro CloseFirst
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\shelfcast.exe"
    FileOpen $0 "$INSTDIR\shelfcast.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(isOpen)" /SD IDOK
      SetErrorLevel 1
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Shelfcast" program
  SectionIn RO
  !insertmacro CloseFirst
  ${If} ${FileExists} "$INSTDIR\uninstall.exe" ; what an older version had and this one has not goes
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
  ${EndIf}
  SetOutPath "$INSTDIR"
  !include "${LISTS}/install.nsh"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Shelfcast.lnk" "$INSTDIR\shelfcast.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Shelfcast"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\shelfcast.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Shelfcast"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

!macro ForEachKind MACRO
  !insertmacro ${MACRO} .csv
  !insertmacro ${MACRO} .tsv
  !insertmacro ${MACRO} .xlsx
  !insertmacro ${MACRO} .xls
  !insertmacro ${MACRO} .ods
!macroend
!macro Offer KIND
  WriteRegNone HKCU "Software\Classes\${KIND}\OpenWithProgids" "${CLASS}"
!macroend
!macro Withdraw KIND
  DeleteRegValue HKCU "Software\Classes\${KIND}\OpenWithProgids" "${CLASS}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${KIND}\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "Software\Classes\${KIND}"
!macroend

Section /o "$(filesName)" files
  WriteRegStr HKCU "Software\Classes\${CLASS}" "" "Shelfcast"
  WriteRegStr HKCU "Software\Classes\${CLASS}\DefaultIcon" "" "$INSTDIR\shelfcast.exe,0"
  WriteRegStr HKCU "Software\Classes\${CLASS}\shell\open\command" "" '"$INSTDIR\shelfcast.exe" "%1"'
  !insertmacro ForEachKind Offer
  ${RefreshShellIcons}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${program} $(programText)
  !insertmacro MUI_DESCRIPTION_TEXT ${files} $(filesText)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
  ReadRegStr $0 HKCU "Software\Classes\${CLASS}" "" ; an update keeps what was chosen before
  ${If} $0 != ""
    !insertmacro SelectSection ${files}
  ${EndIf}
  ${GetParameters} $1
  ClearErrors
  ${GetOptions} $1 "/FILES" $2
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${files}
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro CloseFirst
  !include "${LISTS}/uninstall.nsh"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Shelfcast.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Classes\${CLASS}"
  !insertmacro ForEachKind Withdraw
  ${RefreshShellIcons}
  DetailPrint "$(dataStay)"
SectionEnd
