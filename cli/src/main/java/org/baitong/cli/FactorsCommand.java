package org.baitong.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.Fact;
import org.baitong.reference.FactKind;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.official.ImportedTable;
import org.baitong.reference.official.OfficialFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reference data: what is known, from where, and how far it was checked. */
@Command(
    name = "factors",
    mixinStandardHelpOptions = true,
    description = "Lists, searches, shows, compares and imports reference data.",
    subcommands = {
      FactorsCommand.ListAll.class,
      FactorsCommand.Search.class,
      FactorsCommand.Show.class,
      FactorsCommand.Compare.class,
      FactorsCommand.Import.class
    })
final class FactorsCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new CommandFailure(
        Exit.USAGE,
        "factors needs to know what to do.\nMaybe try: baitong factors search diesel, or --help");
  }

  /** How a list of facts is printed. */
  static final class Printing {
    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Option(names = "--lang", paramLabel = "en|km", description = "Language of words and findings.")
    private Language language = Language.EN;

    FactorText text() {
      return new FactorText(Messages.of(language));
    }

    void list(List<Fact> facts) {
      if (json) {
        Terminal.out().println(Json.pretty(FactorJson.list(facts)));
      } else {
        facts.forEach(fact -> Terminal.out().println(text().line(fact)));
        Terminal.out().println(text().count(facts));
      }
    }
  }

  /** {@code factors list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the facts of the edition, or those of one kind.")
  static final class ListAll implements Callable<Integer> {
    @Option(
        names = "--kind",
        paramLabel = "KIND",
        description = "Only one kind of quantity, such as ncv, ef-combustion, gwp, grid.")
    private @Nullable String kind;

    @Option(names = "--unverified", description = "Only what nobody compared with its source.")
    private boolean unverified;

    @Mixin private FactorLayers layers = new FactorLayers();
    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      if (kind != null && FactKind.find(kind).isEmpty()) {
        String kinds =
            String.join(", ", List.of(FactKind.values()).stream().map(FactKind::code).toList());
        throw new CommandFailure(
            Exit.USAGE, "There is no kind of fact \"" + kind + "\".\nMaybe one of: " + kinds);
      }
      ReferenceData data = layers.data(printing.language);
      printing.list(
          data.list().stream()
              .filter(fact -> kind == null || fact.key().quantity().equals(kind))
              .filter(fact -> !unverified || !fact.verified())
              .toList());
      return Exit.OK.code();
    }
  }

  /** {@code factors search TEXT}. */
  @Command(
      name = "search",
      mixinStandardHelpOptions = true,
      description = "Facts in which every word of the text occurs: id, key, source or note.")
  static final class Search implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "Words to look for.")
    private List<String> words = List.of();

    @Mixin private FactorLayers layers = new FactorLayers();
    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      List<String> wanted =
          words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
      if (wanted.stream().anyMatch(String::isEmpty)) {
        throw new CommandFailure(
            Exit.USAGE, "A word to look for is empty.\nMaybe try: baitong factors search diesel");
      }
      List<Fact> found =
          layers.data(printing.language).list().stream()
              .filter(fact -> wanted.stream().allMatch(FactorText.searched(fact)::contains))
              .toList();
      if (found.isEmpty()) {
        throw new CommandFailure(
            Exit.REFUSED,
            "No fact holds \""
                + String.join(" ", words)
                + "\".\nMaybe fewer words, or: baitong factors list");
      }
      printing.list(found);
      return Exit.OK.code();
    }
  }

  /** {@code factors show ID}. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "One fact with everything that is known of it.")
  static final class Show implements Callable<Integer> {
    @Parameters(paramLabel = "ID", description = "Id of the fact, such as ipcc2006.ncv.wood.")
    private String id = "";

    @Mixin private FactorLayers layers = new FactorLayers();
    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      ReferenceData data = layers.data(printing.language);
      Outcome<Fact> outcome = data.find(id);
      if (outcome.find().isEmpty()) {
        throw new CommandFailure(
            Exit.REFUSED,
            "There is no fact \""
                + id
                + "\" in edition "
                + data.edition()
                + ".\nMaybe search: baitong factors search "
                + id.substring(id.lastIndexOf('.') + 1));
      }
      FactoryFile.tell(outcome.findings(), printing.language);
      Fact fact = outcome.find().orElseThrow();
      if (printing.json) {
        Terminal.out().println(Json.pretty(FactorJson.of(fact)));
      } else {
        printing.text().sheet(fact, data).forEach(line -> Terminal.out().println(line));
      }
      return Exit.OK.code();
    }
  }

  /** {@code factors compare EDITION}. */
  @Command(
      name = "compare",
      mixinStandardHelpOptions = true,
      description = "What the present edition, with its layers, changed against an older one.")
  static final class Compare implements Callable<Integer> {
    @Parameters(paramLabel = "EDITION", description = "The edition to compare with.")
    private String edition = "";

    @Mixin private FactorLayers layers = new FactorLayers();
    @Mixin private Printing printing = new Printing();

    @Override
    public Integer call() {
      if (!ReferenceData.editions().contains(edition)) {
        throw new CommandFailure(
            Exit.USAGE,
            "There is no edition \""
                + edition
                + "\".\nMaybe one of: "
                + String.join(", ", ReferenceData.editions()));
      }
      FactorChanges changes =
          FactorChanges.between(ReferenceData.edition(edition), layers.data(printing.language));
      if (printing.json) {
        Terminal.out().println(Json.pretty(FactorJson.of(changes)));
      } else {
        printing.text().changes(changes).forEach(line -> Terminal.out().println(line));
      }
      return Exit.OK.code();
    }
  }

  /** {@code factors import KIND FILE --out TABLE}. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Reads an official file into a table that --country, --programme and --site lay over the",
        "edition. Kinds: isic, ewc, uk, gwp, ifi."
      })
  static final class Import implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "What kind of file it is.")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "The official file (CSV).")
    private Path file = Path.of("");

    @Option(
        names = "--out",
        required = true,
        paramLabel = "TABLE",
        description = "Where the table goes (.tsv).")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Overwrites the table if there is one.")
    private boolean force;

    @Option(names = "--lang", paramLabel = "en|km", description = "Language of the findings.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
      Optional<OfficialFile> official = OfficialFile.find(kind);
      if (official.isEmpty()) {
        StringBuilder kinds = new StringBuilder();
        for (OfficialFile one : OfficialFile.values()) {
          kinds.append("\n  ").append(one.word()).append(": ").append(one.title());
        }
        throw new CommandFailure(
            Exit.USAGE, "There is no kind of file \"" + kind + "\".\nMaybe one of:" + kinds);
      }
      if (Files.isRegularFile(out) && !force) {
        throw new CommandFailure(
            Exit.FILE,
            out
                + " is there already.\nMaybe give another name with --out, or --force to replace"
                + " it.");
      }
      String name = String.valueOf(file.getFileName());
      Outcome<ImportedTable> outcome = official.get().read(name, FactoryFile.bytes(file));
      FactoryFile.tellAll(outcome.findings(), language);
      ImportedTable table =
          outcome
              .find()
              .orElseThrow(
                  () ->
                      new CommandFailure(
                          Exit.REFUSED,
                          file
                              + " was not imported: nothing is half imported.\n"
                              + "Maybe mend the lines named above and try again."));
      FactoryFile.write(out, table.text().getBytes(StandardCharsets.UTF_8));
      Terminal.out().println(out);
      Terminal.out().println(new FactorText(Messages.of(language)).rows(table.rows()));
      return Exit.OK.code();
    }
  }
}
