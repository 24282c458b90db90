package org.baitong.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Results go to standard output, progress and messages to standard error; both are UTF-8. */
final class Terminal {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private static final PrintStream ERR =
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

  private Terminal() {}

  static PrintStream out() {
    return OUT;
  }

  static void progress(String line) {
    ERR.println(line);
  }

  static PrintStream err() {
    return ERR;
  }
}
