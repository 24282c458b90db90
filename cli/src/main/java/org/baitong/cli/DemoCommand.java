package org.baitong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.baitong.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Assesses the bundled example. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Assesses the bundled, fictional garment factory and says where the files are.")
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--no-serve",
      description =
          "Ends after the assessment; there are no pages to serve yet, so it always does.")
  private boolean noServe;

  @Option(names = "--lang", paramLabel = "en|km", description = "Language of the summary.")
  private Language language = Language.EN;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where the files go (default: out/demo in Baitong's folder, or baitong-demo here).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Path example = Main.root().resolve("examples/garment-factory.xlsx");
    if (!Files.exists(example)) {
      throw new CommandFailure(
          Exit.FILE, "The example " + example + " is missing.\nMaybe the checkout is incomplete.");
    }
    if (noServe) {
      Terminal.progress("Not serving any page.");
    }
    Path folder = out == null ? usual() : out;
    return Main.commandLine()
        .execute(
            "assess", example.toString(), "--out", folder.toString(), "--lang", language.code());
  }

  /** A shared installation is not written to. */
  private static Path usual() {
    Path root = Main.root();
    return Files.isWritable(root) ? root.resolve("out").resolve("demo") : Path.of("baitong-demo");
  }
}
