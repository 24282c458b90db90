package org.baitong.workbook;

/**
 * The layout of the sheets on contracts for electricity, older waste and analyses of fuels; {@link
 * Sheets} holds them all.
 */
final class SupplySheets {
  private SupplySheets() {}

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  static SheetLayout contracts() {
    return new SheetLayout.Builder("contracts", "Power contracts", "កិច្ចសន្យាអគ្គិសនី")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "The bought electricity: code from the sheet Flows",
            "អគ្គិសនីទិញ៖ លេខកូដពីសន្លឹក Flows",
            "F-020")
        .column(
            words("kind", "Kind of instrument", "ប្រភេទឧបករណ៍កិច្ចសន្យា"),
            "What the claim rests on",
            "អ្វីដែលជាមូលដ្ឋាននៃការអះអាង",
            "Rate of the supplier")
        .column(
            words("sharePercent", "Share of the flow (%)", "ចំណែកនៃលំហូរ (%)"),
            "Empty is all of it",
            "ទទេ = ទាំងអស់",
            "100")
        .column(
            words("value", "Emission factor", "មេគុណបញ្ចេញ"),
            "As the paper states it; 0 for certified renewable power",
            "តាមឯកសារ; 0 សម្រាប់អគ្គិសនីកកើតឡើងវិញមានវិញ្ញាបនបត្រ",
            "0.41")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "kg/(kW.h), t/(MW.h)",
            "kg/(kW.h), t/(MW.h)",
            "kg/(kW.h)")
        .column(
            words("gas", "Counts", "រាប់បញ្ចូល"),
            "Carbon dioxide alone, or all gases",
            "កាបូនឌីអុកស៊ីតតែមួយ ឬឧស្ម័នទាំងអស់",
            "CO2 alone")
        .column(words("first", "First month", "ខែដំបូង"), "", "", "2025-01")
        .column(words("last", "Last month", "ខែចុងក្រោយ"), "", "", "2025-12")
        .column(
            words("source", "Source", "ប្រភព"),
            "Paper, number and date",
            "ឯកសារ លេខ និងកាលបរិច្ឆេទ",
            "supplier's declaration 2025")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout landfilled() {
    return new SheetLayout.Builder("landfilled", "Landfilled earlier", "សំណល់ចាក់លានពីមុន")
        .hiddenId()
        .column(
            words("source", "Emission source", "ប្រភពបញ្ចេញ"),
            "The row of the sheet Emission sources for this waste today: flow@LANDFILL@subject",
            "ជួរក្នុងសន្លឹក Emission sources សម្រាប់សំណល់នេះ៖ លំហូរ@LANDFILL@ប្រភេទ",
            "F-051@LANDFILL@textile_waste")
        .column(
            words("year", "Year", "ឆ្នាំ"),
            "The year it was brought there",
            "ឆ្នាំដែលបានដឹកទៅ",
            "2022")
        .column(
            words("amount", "Amount", "បរិមាណ"),
            "Wet, of that whole year; 0 is nothing",
            "ទម្ងន់សើម ពេញមួយឆ្នាំ; 0 = គ្មាន",
            "38")
        .column(words("unit", "Unit", "ឯកតា"), "", "", "t")
        .column(
            words("evidence", "Evidence", "ភស្តុតាង"),
            "What proves it",
            "អ្វីដែលបញ្ជាក់",
            "bills of the collector")
        .build();
  }

  static SheetLayout fuels() {
    return new SheetLayout.Builder("fuels", "Fuel analyses", "ការវិភាគឥន្ធនៈ")
        .hiddenId()
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "COAL")
        .column(
            words("basis", "Percentages are of the fuel", "ភាគរយធៀបនឹងឥន្ធនៈ"),
            "As the laboratory's report says",
            "តាមរបាយការណ៍មន្ទីរពិសោធន៍",
            "As received")
        .column(
            words("sulphurPercent", "Sulphur (%)", "ស្ពាន់ធ័រ (%)"),
            "Empty is not measured",
            "ទទេ = មិនបានវាស់",
            "0.6")
        .column(
            words("retainedPercent", "Sulphur kept in the ash (%)", "ស្ពាន់ធ័រនៅក្នុងផេះ (%)"),
            "Of the sulphur; empty is not known",
            "ធៀបនឹងស្ពាន់ធ័រ; ទទេ = មិនដឹង",
            "5")
        .column(
            words("moisturePercent", "Moisture as received (%)", "សំណើមពេលទទួល (%)"),
            "Of the fuel as it is weighed",
            "ធៀបនឹងឥន្ធនៈពេលថ្លឹង",
            "12")
        .column(words("ashPercent", "Ash (%)", "ផេះ (%)"), "", "", "9")
        .column(
            words("heatingValue", "Heating value", "តម្លៃកម្តៅ"),
            "Empty is not measured",
            "ទទេ = មិនបានវាស់",
            "24.1")
        .column(words("unit", "Unit", "ឯកតា"), "MJ/kg, MJ/m3", "MJ/kg, MJ/m3", "MJ/kg")
        .column(
            words("heating", "Net or gross", "សុទ្ធ ឬសរុប"),
            "Lower (net) or higher (gross)",
            "តម្លៃទាប (សុទ្ធ) ឬខ្ពស់ (សរុប)",
            "Net")
        .column(
            words("date", "Date", "កាលបរិច្ឆេទ"),
            "Day, month or year",
            "ថ្ងៃ ខែ ឬឆ្នាំ",
            "2025-03-14")
        .column(
            words("source", "Source", "ប្រភព"),
            "Laboratory and number of its report",
            "មន្ទីរពិសោធន៍ និងលេខរបាយការណ៍",
            "laboratory report 118")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }
}
