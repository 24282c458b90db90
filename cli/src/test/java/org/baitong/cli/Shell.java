package org.baitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs commands in this process and keeps what they write. */
final class Shell {
  private Shell() {}

  /** What a command gave. */
  record Ran(List<String> arguments, int code, String out, String err) {
    /** Ended well: a result on standard output. */
    Ran done() {
      assertThat(code).as("%s: %s", arguments, err).isZero();
      return this;
    }

    /**
     * Ended with this code, nothing on standard output, the reason and advice on standard error.
     */
    void refused(Exit exit, String reason) {
      assertThat(code).as("%s: %s", arguments, err).isEqualTo(exit.code());
      assertThat(out).as("%s", arguments).isEmpty();
      assertThat(err).as("%s", arguments).contains(reason).contains("\nMaybe ");
      assertThat(err).as("%s", arguments).doesNotContain("defect of Baitong");
    }
  }

  static Ran run(Object... arguments) {
    return type("", arguments);
  }

  static Ran type(String input, Object... arguments) {
    return type(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Ran type(byte[] input, Object... arguments) {
    List<String> texts = List.of(arguments).stream().map(Object::toString).toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(input));
    Terminal.redirect(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      int code = Main.commandLine().execute(texts.toArray(String[]::new));
      return new Ran(
          texts,
          code,
          out.toString(StandardCharsets.UTF_8),
          "\n" + err.toString(StandardCharsets.UTF_8));
    } finally {
      System.setIn(before);
      Terminal.redirect(System.out, System.err);
    }
  }

  static Path example(String name) {
    return Main.root().resolve("examples").resolve(name);
  }
}
