package org.baitong.workbook;

/** The layout of the sheets on causes and measures; {@link Sheets} holds them all. */
final class ImprovementSheets {
  private ImprovementSheets() {}

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  static SheetLayout causes() {
    return new SheetLayout.Builder("causes", "Causes", "មូលហេតុ")
        .shownId("Code", "លេខកូដ", new Label("Short and unique", "ខ្លី និងមិនស្ទួន"), "C-1")
        .column(
            words("flow", "Flow", "លំហូរ"),
            "What is lost, or used too much",
            "អ្វីដែលបាត់បង់ ឬប្រើច្រើនពេក",
            "F-012")
        .column(words("centre", "Centre", "មណ្ឌល"), "Where it happens", "កន្លែងដែលវាកើតឡើង", "CUT")
        .column(
            words("code", "Kind of cause", "ប្រភេទមូលហេតុ"),
            "T technical, M managerial",
            "T បច្ចេកទេស M គ្រប់គ្រង",
            "M1 No measurement or owner")
        .column(
            words("text", "What was found", "អ្វីដែលបានរកឃើញ"),
            "In your own words",
            "ជាពាក្យរបស់អ្នក",
            "nobody weighs the off-cuts")
        .column(
            words("because", "Because of", "ដោយសារ"),
            "Code of the deeper cause; ask \"why?\" until a managerial one is found",
            "លេខកូដមូលហេតុស៊ីជម្រៅ; សួរ «ហេតុអ្វី?» រហូតដល់រកឃើញមូលហេតុគ្រប់គ្រង",
            "C-2")
        .column(
            words("evidence", "Evidence", "ភស្តុតាង"),
            "Measurement, photograph, interview",
            "ការវាស់ រូបថត សម្ភាស",
            "interview of 14 March")
        .build();
  }

  static SheetLayout measures() {
    return new SheetLayout.Builder("measures", "Measures", "វិធានការ")
        .shownId("Code", "លេខកូដ", new Label("Short and unique", "ខ្លី និងមិនស្ទួន"), "ME-1")
        .column(
            words("nameEn", "Name (English)", "ឈ្មោះ (អង់គ្លេស)"),
            "",
            "",
            "Repair compressed-air leaks")
        .column(words("nameKm", "Name (Khmer)", "ឈ្មោះ (ខ្មែរ)"), "", "", "ជួសជុលការលេចធ្លាយខ្យល់")
        .column(
            words("library", "Entry in the library", "លេខក្នុងបណ្ណាល័យ"),
            "Empty for a measure of your own",
            "ទទេ សម្រាប់វិធានការផ្ទាល់ខ្លួន",
            "")
        .column(
            words("practice", "Practice", "ការអនុវត្ត"),
            "Which practice of cleaner production",
            "ការអនុវត្តផលិតកម្មស្អាតមួយណា",
            "Good housekeeping")
        .column(
            words("centre", "Centre", "មណ្ឌល"),
            "Where it is done; empty is the whole factory",
            "កន្លែងអនុវត្ត; ទទេ = រោងចក្រទាំងមូល",
            "COMP")
        .column(
            words("cause", "Cause", "មូលហេតុ"),
            "Code from the sheet Causes",
            "លេខកូដពីសន្លឹក Causes",
            "C-1")
        .column(
            words("investment", "Investment", "ការវិនិយោគ"),
            "Paid once; empty is not known, 0 is nothing",
            "បង់ម្តង; ទទេ = មិនដឹង 0 = គ្មាន",
            "1200")
        .column(
            words("yearlyCost", "Cost a year", "ចំណាយក្នុងមួយឆ្នាំ"),
            "Beside what it saves; negative where it saves upkeep",
            "ក្រៅពីអ្វីដែលសន្សំបាន; អវិជ្ជមាន បើសន្សំការថែទាំ",
            "100")
        .column(words("currency", "Currency", "រូបិយប័ណ្ណ"), "", "", "USD")
        .column(
            words("lifeYears", "Life (years)", "អាយុកាល (ឆ្នាំ)"),
            "How long it lasts",
            "ប្រើបានយូរប៉ុណ្ណា",
            "5")
        .column(
            words("source", "Source", "ប្រភព"),
            "Who says what it costs",
            "នរណានិយាយអំពីតម្លៃ",
            "quotation of 2 May 2025")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout effects() {
    return new SheetLayout.Builder("effects", "Measure effects", "ផលនៃវិធានការ")
        .hiddenId()
        .column(
            words("measure", "Measure", "វិធានការ"),
            "Code from the sheet Measures",
            "លេខកូដពីសន្លឹក Measures",
            "ME-1")
        .column(
            words("flow", "Flow", "លំហូរ"), "The flow it changes", "លំហូរដែលវាផ្លាស់ប្តូរ", "F-020")
        .column(
            words("kind", "Kind of effect", "ប្រភេទផល"),
            "What the figures mean",
            "អត្ថន័យនៃតួលេខ",
            "Less by a share (%)")
        .column(
            words("value", "Value", "តម្លៃ"),
            "Percent, or an amount a year; empty where a calculator finds it",
            "ភាគរយ ឬបរិមាណក្នុងមួយឆ្នាំ; ទទេ បើឧបករណ៍គណនារកឃើញ",
            "8")
        .column(words("unit", "Unit", "ឯកតា"), "For an amount", "សម្រាប់បរិមាណ", "")
        .column(words("beforePercent", "Efficiency before (%)", "ប្រសិទ្ធភាពមុន (%)"), "", "", "")
        .column(words("afterPercent", "Efficiency after (%)", "ប្រសិទ្ធភាពក្រោយ (%)"), "", "", "")
        .column(
            words("answers", "Flow that answers", "លំហូរដែលប្រែតាម"),
            "Carries less because this one does, such as wastewater; or is used instead",
            "ថយចុះតាម ដូចជាទឹកសំណល់; ឬប្រើជំនួស",
            "")
        .column(
            words("uncertaintyPercent", "Uncertainty (%)", "ភាពមិនប្រាកដ (%)"),
            "Relative standard uncertainty; empty is not stated",
            "ភាពមិនប្រាកដស្តង់ដារ; ទទេ = មិនបញ្ជាក់",
            "25")
        .column(
            words("source", "Source", "ប្រភព"),
            "Who says so",
            "នរណាជាអ្នកនិយាយ",
            "leak survey of May 2025")
        .build();
  }

  static SheetLayout inputs() {
    return new SheetLayout.Builder("inputs", "Calculator inputs", "ទិន្នន័យឧបករណ៍គណនា")
        .hiddenId()
        .column(
            words("measure", "Measure", "វិធានការ"),
            "Code from the sheet Measures",
            "លេខកូដពីសន្លឹក Measures",
            "ME-1")
        .column(
            words("calculator", "Calculator", "ឧបករណ៍គណនា"),
            "Its name in the list of calculators",
            "ឈ្មោះក្នុងបញ្ជីឧបករណ៍គណនា",
            "boiler-by-losses")
        .column(
            words("field", "Input", "ធាតុចូល"),
            "Name of the input",
            "ឈ្មោះធាតុចូល",
            "flueGasTemperature")
        .column(words("value", "Value", "តម្លៃ"), "A number", "លេខ", "220")
        .column(words("unit", "Unit", "ឯកតា"), "A UCUM code", "កូដ UCUM", "Cel")
        .column(
            words("text", "Word", "ពាក្យ"),
            "Where the input is a word, not a number",
            "បើធាតុចូលជាពាក្យ មិនមែនលេខ",
            "")
        .column(
            words("source", "Source", "ប្រភព"),
            "Who says so",
            "នរណាជាអ្នកនិយាយ",
            "flue gas analysis of May 2025")
        .build();
  }

  static SheetLayout links() {
    return new SheetLayout.Builder("links", "Measure links", "ទំនាក់ទំនងវិធានការ")
        .hiddenId()
        .column(
            words("measure", "Measure", "វិធានការ"),
            "Code from the sheet Measures",
            "លេខកូដពីសន្លឹក Measures",
            "ME-2")
        .column(
            words("kind", "Kind of link", "ប្រភេទទំនាក់ទំនង"),
            "Rules out the other, or needs it",
            "មិនអាចធ្វើជាមួយ ឬត្រូវការ",
            "Needs")
        .column(
            words("other", "Other measure", "វិធានការផ្សេង"),
            "Code from the sheet Measures",
            "លេខកូដពីសន្លឹក Measures",
            "ME-1")
        .build();
  }
}
