package org.baitong.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/** Reads the factory's workbook, by the headings of the template, into a dossier. */
public final class WorkbookImport {
  private WorkbookImport() {}

  /**
   * The dossier in a workbook file, or every reason why there is none.
   *
   * <p>Sheets and columns are found by their headings in English or Khmer, in any order and case.
   * Each finding names its cell ("Readings!D7"), sheet or file. Rows keep the id of the hidden
   * first column, else the natural key that the template states. The stored results of formulas
   * count. Example: {@code WorkbookImport.read(Path.of("factory.xlsx")).dossier()}.
   *
   * @throws IOException when the file cannot be opened at all
   */
  public static ImportResult read(Path file) throws IOException {
    String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
    return read(Files.readAllBytes(file), name);
  }

  /** The dossier in a workbook's bytes; {@code name} is only told in findings about the file. */
  public static ImportResult read(byte[] bytes, String name) {
    try {
      return read(XlsxReader.read(bytes, name), name);
    } catch (UnreadableWorkbook unreadable) {
      return ImportResult.refused(unreadable.finding());
    }
  }

  private static ImportResult read(Grid grid, String name) throws UnreadableWorkbook {
    MetaSheet meta = MetaSheet.read(grid, Where.of("file", name));
    Raw.Log log = new Raw.Log();
    boolean anyKnown =
        grid.sheets().stream()
            .anyMatch(
                sheet ->
                    Sheets.all().stream()
                        .anyMatch(
                            layout -> Keys.of(layout.title()).contains(Keys.of(sheet.name()))));
    if (!anyKnown) {
      return ImportResult.refused(
          Finding.error("FILE_NO_TEMPLATE", Where.of("file", name))
              .with(
                  "sheets",
                  String.join(", ", grid.sheets().stream().map(Grid.Sheet::name).toList())));
    }
    List<Raw.Table> tables = new TableFinder(log).tables(grid, meta.version());
    return new Assembler(log).assemble(tables, Assembler.Extra.of(meta));
  }
}
