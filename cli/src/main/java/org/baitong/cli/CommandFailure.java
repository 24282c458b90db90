package org.baitong.cli;

/** A command cannot be carried out; the message is for the user. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Exit exit;

  CommandFailure(Exit exit, String message) {
    super(message);
    this.exit = exit;
  }

  CommandFailure(Exit exit, String message, Throwable cause) {
    super(message, cause);
    this.exit = exit;
  }

  Exit exit() {
    return exit;
  }
}
