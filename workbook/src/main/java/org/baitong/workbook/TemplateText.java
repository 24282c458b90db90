package org.baitong.workbook;

/** Words and marks of the template that are no data. */
final class TemplateText {
  /** Version of the template that this release writes and the newest it reads. */
  static final int VERSION = 3;

  static final Label INSTRUCTIONS = new Label("Instructions", "សេចក្តីណែនាំ");
  static final String META = "_baitong";
  static final String LISTS = "_lists";
  static final String KIND = "baitong-factory-workbook";
  static final String OUTSIDE_KM = "ខាងក្រៅ";

  private TemplateText() {}
}
