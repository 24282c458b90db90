package org.baitong.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is said of a file that Excel or another program holds open. */
final class OpenElsewhere {
  /**
   * How Windows says it, in whatever language: the code is in no exception, the English text is.
   */
  private static final String SHARING = "being used by another process";

  private OpenElsewhere() {}

  /** Why a result could not be written, and what to do. */
  static CommandFailure notWritten(Path file, IOException why) {
    return new CommandFailure(
        Exit.FILE,
        isOpen(file, why)
            ? "File "
                + file
                + " is open in another program, probably Excel, so it was not written.\n"
                + "Maybe close it there and try again, or give another folder with --out."
            : "File "
                + file
                + " could not be written: "
                + reason(why)
                + "\nMaybe the folder is not yours, or the file is open in another program.",
        why);
  }

  /** Why a file could not be read, and what to do. */
  static CommandFailure notRead(Path file, IOException why) {
    if (why instanceof AccessDeniedException && !isOpen(file, why)) {
      return new CommandFailure(
          Exit.FILE, "File " + file + " may not be read.\nMaybe it is not yours.", why);
    }
    return new CommandFailure(
        Exit.FILE,
        isOpen(file, why)
            ? "File "
                + file
                + " is held by another program, probably Excel.\n"
                + "Maybe save and close it there and try again."
            : "File "
                + file
                + " could not be read: "
                + reason(why)
                + "\nMaybe it is open in another program.",
        why);
  }

  /** Refuses the mark that Excel or LibreOffice leaves beside a workbook that is open. */
  static void refuseMark(Path file) {
    String name = String.valueOf(file.getFileName());
    String meant =
        name.startsWith("~$")
            ? name.substring(2)
            : name.startsWith(".~lock.") && name.endsWith("#")
                ? name.substring(7, name.length() - 1)
                : "";
    if (!meant.isEmpty()) {
      throw new CommandFailure(
          Exit.FILE,
          file
              + " is no workbook, but the mark that one is open in Excel or LibreOffice.\nMaybe "
              + file.resolveSibling(meant)
              + " was meant.");
    }
  }

  private static boolean isOpen(Path file, IOException why) {
    String message = String.valueOf(why.getMessage());
    boolean refused = why instanceof AccessDeniedException;
    boolean marked =
        Files.exists(file.resolveSibling("~$" + file.getFileName()))
            || Files.exists(file.resolveSibling(".~lock." + file.getFileName() + "#"));
    return message.contains(SHARING) || (refused && marked);
  }

  private static String reason(IOException why) {
    String reason = why instanceof FileSystemException known ? known.getReason() : why.getMessage();
    return reason == null ? String.valueOf(why.getMessage()) : reason;
  }
}
