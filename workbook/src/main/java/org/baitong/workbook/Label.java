package org.baitong.workbook;

/**
 * A heading in both languages, shown as "English / ខ្មែរ" and recognised by either.
 *
 * @param en English
 * @param km Khmer
 */
public record Label(String en, String km) {
  /** Both languages as they stand in a cell. */
  public String both() {
    return en + " / " + km;
  }
}
