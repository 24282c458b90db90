package org.baitong.reference.official;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.baitong.engine.outcome.Outcome;

/**
 * A kind of file that an office publishes, with the reader of its layout.
 *
 * <p>Example: {@code OfficialFile.GWP.read("gwp.csv", bytes)}.
 */
public enum OfficialFile {
  /** Structure of ISIC as the United Nations publish it: columns Code and Description. */
  ISIC("United Nations, structure of ISIC (CSV: Code, Description)", IsicFile::read),
  /** European list of waste: columns code and description, hazardous codes with an asterisk. */
  EWC("European list of waste (CSV: code, description; * marks hazardous)", WasteListFile::read),
  /** Conversion factors of the United Kingdom in the flat layout of one year. */
  UK("UK government conversion factors, flat file of a year (CSV)", UkFile::read),
  /** Global warming potentials of openclimatedata. */
  GWP("openclimatedata, global warming potentials (CSV)", GwpFile::read),
  /** Harmonised default grid factors of the international financial institutions. */
  IFI("IFI and UNFCCC, harmonised default grid factors (CSV)", IfiFile::read);

  private final String title;

  // The readers are method references without state, which the checker cannot see in the type.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Function<Csv, Outcome<ImportedTable>> reader;

  OfficialFile(String title, Function<Csv, Outcome<ImportedTable>> reader) {
    this.title = title;
    this.reader = reader;
  }

  /** What it is, for a list of kinds. */
  public String title() {
    return title;
  }

  /** The word on the command line: "isic". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a word; empty when there is none. */
  public static Optional<OfficialFile> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * Reads a file. Missing, with every reason and its line, when the layout is another, a cell is
   * wrong or a guard refuses a row; informations say what was left out.
   *
   * @param name what findings call the file
   */
  public Outcome<ImportedTable> read(String name, byte[] bytes) {
    return switch (Csv.parse(name, bytes)) {
      case Outcome.Value<Csv>(Csv csv, var ignored) -> reader.apply(csv);
      case Outcome.Missing<Csv>(var findings) -> new Outcome.Missing<>(findings);
      case Outcome.Disqualified<Csv>(var ignored, var findings) -> new Outcome.Missing<>(findings);
    };
  }
}
