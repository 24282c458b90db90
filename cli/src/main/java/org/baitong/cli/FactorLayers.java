package org.baitong.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.baitong.engine.outcome.Outcome;
import org.baitong.language.Language;
import org.baitong.reference.Fact;
import org.baitong.reference.FactTable;
import org.baitong.reference.Layer;
import org.baitong.reference.ReferenceData;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that lay tables of facts over the edition, from the country down to the site. */
final class FactorLayers {
  @Option(
      names = "--country",
      paramLabel = "TABLE",
      description = "Facts of the country's authorities, laid over the edition (.tsv).")
  private @Nullable Path country;

  @Option(
      names = "--programme",
      paramLabel = "TABLE",
      description = "Facts that the programme agreed upon, laid over those of the country.")
  private @Nullable Path programme;

  @Option(
      names = "--site",
      paramLabel = "TABLE",
      description = "Facts of the factory itself, laid over all others.")
  private @Nullable Path site;

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
      ReferenceData data, Layer.Level level, @Nullable Path file, Language language) {
    if (file == null) {
      return data;
    }
    String name = String.valueOf(file.getFileName());
    Outcome<List<Fact>> facts = FactTable.read(name, text(file).lines().toList());
    FactoryFile.tellAll(facts.findings(), language);
    Outcome<ReferenceData> laid =
        facts.find().map(rows -> data.overlaid(new Layer(level, name, rows))).orElse(null);
    if (laid != null) {
      FactoryFile.tellAll(laid.findings(), language);
    }
    if (laid == null || laid.find().isEmpty()) {
      throw new CommandFailure(
          Exit.REFUSED, file + " was not laid over the edition.\nMaybe mend the rows named above.");
    }
    return laid.find().get();
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
