@echo off
rem Starts Broadsheet from wherever it was unpacked to, with the Java that JAVA_HOME or PATH names.
rem BROADSHEET_OPTS holds more options for the Java virtual machine.
setlocal
set "ROOT=%~dp0.."
set "JAR=%ROOT%\lib\broadsheet.jar"
set "JAVA=java"
set "RELEASE="
set "ARCHIVE="
if exist "%ROOT%\runtime\bin\java.exe" (
  set "JAVA_HOME=%ROOT%\runtime"
)
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
  for /f "tokens=2 delims==.+-" %%v in ('findstr /b "JAVA_VERSION=" "%JAVA_HOME%\release"') do set "RELEASE=%%~v"
)
if defined RELEASE set "RELEASE=%RELEASE:"=%"
if defined RELEASE if exist "%ROOT%\lib\broadsheet-%RELEASE%.jsa" set "ARCHIVE=-XX:SharedArchiveFile="%ROOT%\lib\broadsheet-%RELEASE%.jsa""
if defined RELEASE if exist "%ROOT%\lib\broadsheet-%RELEASE%.aot" set "ARCHIVE=-XX:AOTCache="%ROOT%\lib\broadsheet-%RELEASE%.aot" -Xlog:aot*=off:stderr"
rem The quick compiler alone, except for a preview, which runs for hours.
set "COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "COMPILER="
"%JAVA%" -XX:+UseSerialGC %COMPILER% -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %ARCHIVE% %BROADSHEET_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
