@echo off
rem Finds Java and hands over to the Java launcher, which checks the version, builds when needed and runs.
setlocal
set "ROOT=%~dp0"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" (
  "%JAVA_HOME%\bin\java.exe" "%ROOT%launcher\Launcher.java" %*
  exit /b %ERRORLEVEL%
)
where java >nul 2>nul
if errorlevel 1 (
  echo baitong: no Java was found. Maybe install a JDK 25 ^(for example Temurin 25^) or set JAVA_HOME to its folder. 1>&2
  exit /b 69
)
java "%ROOT%launcher\Launcher.java" %*
exit /b %ERRORLEVEL%
