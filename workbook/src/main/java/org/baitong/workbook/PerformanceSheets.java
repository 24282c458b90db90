package org.baitong.workbook;

/**
 * The layout of the sheets on indicators and what they are compared with; {@link Sheets} holds them
 * all.
 */
final class PerformanceSheets {
  private PerformanceSheets() {}

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  static SheetLayout weights() {
    return new SheetLayout.Builder("weights", "Product weights", "ទម្ងន់មេគុណផលិតផល")
        .hiddenId()
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "SHIRT")
        .column(
            words("weight", "Weight", "ទម្ងន់មេគុណ"),
            "What one unit counts when products are added up",
            "តម្លៃមួយឯកតានៅពេលបូកផលិតផល",
            "18.5")
        .column(
            words("basis", "Basis", "មូលដ្ឋាន"),
            "The same words for all products",
            "ពាក្យដូចគ្នាសម្រាប់ផលិតផលទាំងអស់",
            "standard minutes per piece")
        .column(
            words("source", "Source", "ប្រភព"),
            "Where the figure comes from",
            "ប្រភពនៃតួលេខ",
            "time study May 2025")
        .build();
  }

  static SheetLayout baselines() {
    return new SheetLayout.Builder("baselines", "Baselines", "មូលដ្ឋានប្រៀបធៀប")
        .hiddenId()
        .column(words("indicator", "Indicator", "សូចនាករ"), "", "", "Energy")
        .column(words("first", "First month", "ខែដំបូង"), "", "", "2024-01")
        .column(
            words("last", "Last month", "ខែចុងក្រោយ"),
            "Best twelve months",
            "ល្អបំផុតដប់ពីរខែ",
            "2024-12")
        .column(
            words("value", "Value", "តម្លៃ"),
            "Empty is computed from the readings of these months",
            "ទទេ = គណនាពីការវាស់វែងនៃខែទាំងនេះ",
            "9000")
        .column(words("unit", "Unit", "ឯកតា"), "Needed with a value", "ត្រូវការបើមានតម្លៃ", "GJ")
        .column(
            words("kind", "Kind of baseline", "ប្រភេទមូលដ្ឋាន"),
            "Absolute: the amount itself; normalised: for one unit of product. Empty is normalised",
            "ដាច់ខាត៖ បរិមាណខ្លួនឯង; ធៀប៖ ក្នុងមួយឯកតាផលិតផល។ ទទេ = ធៀប",
            "Normalised")
        .column(
            words("evidence", "Evidence", "ភស្តុតាង"),
            "What proves it",
            "អ្វីដែលបញ្ជាក់",
            "12 electricity bills")
        .build();
  }

  static SheetLayout abnormal() {
    return new SheetLayout.Builder("abnormal", "Abnormal months", "ខែមិនធម្មតា")
        .hiddenId()
        .column(
            words("month", "Month", "ខែ"),
            "Left out of comparisons",
            "ដកចេញពីការប្រៀបធៀប",
            "2025-04")
        .column(
            words("reason", "Reason", "មូលហេតុ"),
            "Printed beside the result",
            "បោះពុម្ពជាមួយលទ្ធផល",
            "strike of ten days")
        .build();
  }
}
