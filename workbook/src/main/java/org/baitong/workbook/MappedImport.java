package org.baitong.workbook;

import java.util.Optional;
import org.baitong.dossier.Dossier;

/** Reads a consultant's own workbook by a saved mapping. */
public final class MappedImport {
  private MappedImport() {}

  /**
   * A workbook to read.
   *
   * @param workbook its bytes
   * @param name told in findings about the file
   * @param mapping how its sheets are read
   * @param base what is known already (last year's dossier, or one with the network only): its rows
   *     stay, rows with the same id are replaced, months are added to a reading
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed over, never compared.
  public record Request(
      byte[] workbook, String name, WorkbookMapping mapping, Optional<Dossier> base) {}

  /**
   * The dossier with what the workbook says, or every reason why there is none; cells that the
   * mapping does not read are listed as unmapped.
   *
   * <p>Findings of the mapping itself: MAPPING_SHEET_MISSING, MAPPING_COLUMN_MISSING,
   * MAPPING_FIELD_UNKNOWN, MONTH_TWICE; all others are those of {@link WorkbookImport}. Example:
   * {@code MappedImport.read(new Request(bytes, "2026.xlsx", mapping, Optional.of(lastYear)))}.
   */
  public static ImportResult read(Request request) {
    try {
      Grid grid = XlsxReader.read(request.workbook(), request.name());
      Raw.Log log = new Raw.Log();
      MappedTables tables = new MappedTables(grid, log);
      var read = tables.tables(request.mapping());
      tables.listUnmapped();
      return new Assembler(log).assemble(read, Assembler.Extra.of(request.base()));
    } catch (UnreadableWorkbook unreadable) {
      return ImportResult.refused(unreadable.finding());
    }
  }
}
