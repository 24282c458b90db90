package org.baitong.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
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
  private String language = "en";

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
    CommandLine main = Main.commandLine();
    return main.execute(
        "assess",
        example.toString(),
        "--out",
        Main.root().resolve("out/demo").toString(),
        "--lang",
        language);
  }
}
