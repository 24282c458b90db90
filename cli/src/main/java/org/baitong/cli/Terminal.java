package org.baitong.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Results go to standard output, progress and messages to standard error; both are UTF-8. */
final class Terminal {
  private static PrintStream out = stream(FileDescriptor.out);
  private static PrintStream err = stream(FileDescriptor.err);

  private Terminal() {}

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Tests of many commands in one process read what each of them writes. */
  static void redirect(PrintStream newOut, PrintStream newErr) {
    out = newOut;
    err = newErr;
  }

  static PrintStream out() {
    return out;
  }

  static PrintStream err() {
    return err;
  }

  /** Whether a person types and reads, rather than a file or another program. */
  static boolean isInteractive() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
  }

  static void progress(String line) {
    err.println(line);
  }
}
