@echo off
rem Finds Java and hands over to the Java launcher, which finds a JDK 25, builds when needed and runs.
rem No brackets around commands: cmd would expand ERRORLEVEL and folders with brackets too early.
setlocal
set "ROOT=%~dp0"
set "JAVA=java"
if not defined JAVA_HOME goto onpath
if not exist "%JAVA_HOME%\bin\java.exe" goto onpath
set "JAVA=%JAVA_HOME%\bin\java.exe"
goto check
:onpath
where java >nul 2>nul
if errorlevel 1 goto missing
:check
"%JAVA%" --version >nul 2>nul
if errorlevel 1 goto missing
rem Results are UTF-8: Khmer letters need this code page.
chcp 65001 >nul
"%JAVA%" "%ROOT%launcher\Launcher.java" %*
exit /b %ERRORLEVEL%
:missing
echo baitong: no Java, or one older than Java 11, was found; JDK 25 or newer is needed. 1>&2
echo Maybe install it with: winget install EclipseAdoptium.Temurin.25.JDK - or set JAVA_HOME to its folder. 1>&2
exit /b 69
