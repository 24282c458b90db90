package org.baitong.acceptance.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baitong.workbook.WorkbookExport;

/** Writes the workbooks of {@code examples/} from their generators. */
public final class Examples {

  private Examples() {}

  /** The bytes of every workbook in our own layout by its file name. */
  static Map<String, byte[]> workbooks() {
    Map<String, byte[]> workbooks = new LinkedHashMap<>();
    workbooks.put("garment-factory.xlsx", WorkbookExport.write(GarmentFactory.dossier()));
    workbooks.put("rice-mill.xlsx", WorkbookExport.write(RiceMill.dossier()));
    workbooks.put("beverage-plant.xlsx", WorkbookExport.write(BeveragePlant.dossier()));
    workbooks.put("brick-kiln.xlsx", WorkbookExport.write(BrickKiln.dossier()));
    workbooks.put("rice-wine.xlsx", WorkbookExport.write(RiceWine.dossier()));
    return workbooks;
  }

  /**
   * Writes the workbooks.
   *
   * @param args the folder to write to, for example {@code examples}
   * @throws IOException when the folder cannot be written to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Map<String, byte[]> workbooks = workbooks();
    workbooks.put("own-sheet.xlsx", OwnSheet.workbook());
    for (Map.Entry<String, byte[]> workbook : workbooks.entrySet()) {
      Files.write(folder.resolve(workbook.getKey()), workbook.getValue());
      System.out.println(folder.resolve(workbook.getKey()));
    }
  }
}
