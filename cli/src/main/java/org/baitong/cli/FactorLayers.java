package org.baitong.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.reference.FactTable;
import org.baitong.reference.Layer;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.TermTable;
import picocli.CommandLine.Option;

/** Options that lay tables of facts over the edition, from the country down to the site. */
final class FactorLayers {
  @Option(
      names = "--country",
      paramLabel = "TABLE",
      description =
          "Facts or terms of the country's authorities, laid over the edition (.tsv); repeatable.")
  private List<Path> country = List.of();

  @Option(
      names = "--programme",
      paramLabel = "TABLE",
      description =
          "Facts or terms that the programme agreed upon, laid over those of the country.")
  private List<Path> programme = List.of();

  @Option(
      names = "--site",
      paramLabel = "TABLE",
      description = "Facts or terms of the factory itself, laid over all others.")
  private List<Path> site = List.of();

  /**
   * The edition with the given tables over it. A refused table ends the command with every finding
   * on standard error; every replacement is told there too.
   */
  ReferenceData data(Language language) {
    ReferenceData data = ReferenceData.base();
    data = laid(data, Layer.Level.COUNTRY, country, language);
    data = laid(data, Layer.Level.PROGRAMME, programme, language);
    return laid(data, Layer.Level.SITE, site, language);
  }

  private static ReferenceData laid(
      ReferenceData data, Layer.Level level, List<Path> files, Language language) {
    ReferenceData laid = data;
    for (Path file : files) {
      laid = laid(laid, level, file, language);
    }
    return laid;
  }

  private static ReferenceData laid(
      ReferenceData data, Layer.Level level, Path file, Language language) {
    String name = String.valueOf(file.getFileName());
    List<String> lines = text(file).lines().toList();
    List<Finding> said = new ArrayList<>();
    Optional<ReferenceData> laid =
        TermTable.isTerms(lines)
            ? told(TermTable.rows(name, lines), said)
                .flatMap(terms -> told(data.withTerms(name, terms), said))
            : told(FactTable.read(name, lines), said)
                .flatMap(facts -> told(data.overlaid(new Layer(level, name, facts)), said));
    FactoryFile.tellAll(said, language);
    return laid.orElseThrow(
        () ->
            new CommandFailure(
                Exit.REFUSED,
                file + " was not laid over the edition.\nMaybe mend the rows named above."));
  }

  private static <T> Optional<T> told(Outcome<T> outcome, List<Finding> said) {
    said.addAll(outcome.findings());
    return outcome.find();
  }

  private static String text(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(FactoryFile.bytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          Exit.REFUSED, file + " is not text in UTF-8.\nMaybe it is a workbook.", e);
    }
  }
}
