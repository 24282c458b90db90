package org.baitong.workbook;

/**
 * The layout of the sheets on emissions, wood, outlets and waste; {@link Sheets} holds them all.
 */
final class EnvironmentSheets {
  private EnvironmentSheets() {}

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  static SheetLayout sources() {
    return new SheetLayout.Builder("sources", "Emission sources", "ប្រភពបញ្ចេញឧស្ម័ន")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Code from the sheet Flows, or from>to:carrier",
            "លេខកូដពីសន្លឹក Flows ឬ ពី>ទៅ:សារធាតុ",
            "F-012")
        .column(
            words("activity", "Activity", "សកម្មភាព"),
            "What happens to the flow",
            "អ្វីដែលកើតឡើងចំពោះលំហូរ",
            "Burnt in a boiler, kiln or generator")
        .column(
            words("subject", "Fuel, process or treatment", "ឥន្ធនៈ ដំណើរការ ឬប្រព្រឹត្តិកម្ម"),
            "As the reference data name it: gas_diesel_oil, wood, textile_waste, brick, ...",
            "តាមឈ្មោះក្នុងទិន្នន័យយោង៖ gas_diesel_oil, wood, textile_waste, brick, ...",
            "gas_diesel_oil")
        .column(
            words("sharePercent", "Share of the flow (%)", "ចំណែកនៃលំហូរ (%)"),
            "Empty is all of it",
            "ទទេ = ទាំងអស់",
            "100")
        .column(
            words("recoveredPercent", "Methane recovered (%)", "មេតានដែលប្រមូលបាន (%)"),
            "Caught and burnt, for wastewater and waste",
            "ប្រមូល និងដុត សម្រាប់ទឹកសំណល់ និងសំណល់",
            "0")
        .column(
            words("system", "Kind of plant or site", "ប្រភេទឧបករណ៍ ឬទីតាំង"),
            "As the reference data name it: landfill_managed, landfill_unmanaged_deep,"
                + " incineration_continuous, ... ; empty is not known",
            "តាមឈ្មោះក្នុងទិន្នន័យយោង៖ landfill_managed, landfill_unmanaged_deep,"
                + " incineration_continuous, ... ; ទទេ = មិនដឹង",
            "")
        .column(
            words("sludgePercent", "Taken out as sludge (%)", "យកចេញជាកាកល្បាប់ (%)"),
            "Of the organic load, for wastewater",
            "ធៀបនឹងបន្ទុកសារធាតុសរីរាង្គ សម្រាប់ទឹកសំណល់",
            "")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout refrigerants() {
    return new SheetLayout.Builder("refrigerants", "Refrigerants", "ឧស្ម័នត្រជាក់")
        .hiddenId()
        .column(
            words("equipment", "Equipment", "ឧបករណ៍"),
            "What is cooled by what",
            "អ្វីត្រូវបានធ្វើឱ្យត្រជាក់ដោយអ្វី",
            "Cold store 1")
        .column(
            words("gas", "Gas", "ឧស្ម័ន"),
            "Number on the label: R410A, R404A, R22",
            "លេខលើស្លាក៖ R410A, R404A, R22",
            "R404A")
        .column(
            words("type", "Type of equipment", "ប្រភេទឧបករណ៍"),
            "cold_storage, chiller, room_ac",
            "cold_storage, chiller, room_ac",
            "cold_storage")
        .column(words("period", "Period", "រយៈពេល"), "Year or month", "ឆ្នាំ ឬខែ", "2025")
        .column(
            words("chargeBeginKg", "Charge at the beginning (kg)", "បន្ទុកឧស្ម័នដើមគ្រា (kg)"),
            "Full charge of all equipment in the row",
            "បន្ទុកពេញនៃឧបករណ៍ទាំងអស់ក្នុងជួរ",
            "120")
        .column(
            words("chargeEndKg", "Charge at the end (kg)", "បន្ទុកឧស្ម័នចុងគ្រា (kg)"),
            "Differs when equipment came or went",
            "ខុសគ្នាបើមានឧបករណ៍ថ្មី ឬដកចេញ",
            "120")
        .column(
            words("stockBeginKg", "In cylinders at the beginning (kg)", "ក្នុងបំពង់ដើមគ្រា (kg)"),
            "",
            "",
            "10")
        .column(
            words("stockEndKg", "In cylinders at the end (kg)", "ក្នុងបំពង់ចុងគ្រា (kg)"),
            "",
            "",
            "4")
        .column(
            words("purchasedKg", "Bought (kg)", "បានទិញ (kg)"),
            "From the bills of the service firm too",
            "រាប់ទាំងវិក្កយបត្ររបស់ក្រុមហ៊ុនថែទាំ",
            "12")
        .column(
            words("recoveredKg", "Given away (kg)", "បានប្រគល់ចេញ (kg)"),
            "For destruction or recycling",
            "សម្រាប់បំផ្លាញ ឬកែច្នៃ",
            "0")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout wood() {
    return new SheetLayout.Builder("wood", "Wood lots", "ឡូតិ៍ឈើ")
        .hiddenId()
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "WOOD")
        .column(
            words("origin", "Origin", "ប្រភពដើម"),
            "Where it grew; \"Unknown\" is an honest answer",
            "កន្លែងដែលវាដុះ; \"មិនដឹង\" ជាចម្លើយស្មោះត្រង់",
            "Rubberwood")
        .column(
            words("proof", "Proof of origin", "ភស្តុតាងប្រភពដើម"),
            "The paper that proves it; empty is unproven",
            "ឯកសារបញ្ជាក់; ទទេ = គ្មានភស្តុតាង",
            "transport permit 12/2025")
        .column(
            words("sharePercent", "Share (%)", "ចំណែក (%)"),
            "Of what is bought of this carrier; all lots sum to 100",
            "ធៀបនឹងការទិញសរុប; ឡូតិ៍ទាំងអស់បូកបាន 100",
            "70")
        .column(
            words("moisturePercent", "Moisture (%)", "សំណើម (%)"),
            "Empty is not measured",
            "ទទេ = មិនបានវាស់",
            "35")
        .column(
            words("moistureBasis", "Moisture is a percentage of", "សំណើមធៀបនឹង"),
            "Wet or dry wood",
            "ឈើសើម ឬឈើស្ងួត",
            "Wet wood")
        .column(
            words("nonRenewablePercent", "Non-renewable (%)", "មិនកកើតឡើងវិញ (%)"),
            "Part that does not grow again (fNRB)",
            "ចំណែកដែលមិនដុះឡើងវិញ (fNRB)",
            "30")
        .column(
            words(
                "nonRenewableSource",
                "Source of the non-renewable part",
                "ប្រភពនៃចំណែកមិនកកើតឡើងវិញ"),
            "Who says so",
            "នរណាជាអ្នកនិយាយ",
            "study of the province")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout outlets() {
    return new SheetLayout.Builder("outlets", "Outlets", "ច្រកបញ្ចេញ")
        .shownId("Code", "លេខកូដ", new Label("Short and unique", "ខ្លី និងមិនស្ទួន"), "OUT-1")
        .column(
            words("nameEn", "Name (English)", "ឈ្មោះ (អង់គ្លេស)"), "", "", "Outlet to the canal")
        .column(words("nameKm", "Name (Khmer)", "ឈ្មោះ (ខ្មែរ)"), "", "", "ច្រកទៅប្រឡាយ")
        .column(
            words("flow", "Flow", "លំហូរ"),
            "The flow that leaves there",
            "លំហូរដែលចេញនៅទីនោះ",
            "F-070")
        .column(
            words("before", "Flow before treatment", "លំហូរមុនប្រព្រឹត្តិកម្ម"),
            "Empty where nothing is treated",
            "ទទេ បើគ្មានប្រព្រឹត្តិកម្ម",
            "F-069")
        .column(
            words("receiver", "Receiver", "កន្លែងទទួល"),
            "What receives it",
            "អ្វីដែលទទួល",
            "Public water area")
        .column(
            words("permit", "Permit", "លិខិតអនុញ្ញាត"),
            "Number and date",
            "លេខ និងកាលបរិច្ឆេទ",
            "12/2024")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout limits() {
    return new SheetLayout.Builder("limits", "Limits", "កម្រិតកំណត់")
        .hiddenId()
        .column(
            words("outlet", "Outlet", "ច្រកបញ្ចេញ"),
            "Code from the sheet Outlets",
            "លេខកូដពីសន្លឹក Outlets",
            "OUT-1")
        .column(
            words("parameter", "Parameter", "ប៉ារ៉ាម៉ែត្រ"),
            "COD, BOD5, TSS, PH, TEMPERATURE, COLOUR, PM, SO2, NOX, ...",
            "COD, BOD5, TSS, PH, TEMPERATURE, COLOUR, PM, SO2, NOX, ...",
            "COD")
        .column(words("max", "Maximum", "អតិបរមា"), "May not be exceeded", "មិនត្រូវលើស", "100")
        .column(
            words("min", "Minimum", "អប្បបរមា"), "For pH and oxygen", "សម្រាប់ pH និងអុកស៊ីសែន", "")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "A UCUM code: mg/L, Cel, [pH]",
            "កូដ UCUM៖ mg/L, Cel, [pH]",
            "mg/L")
        .column(
            words("source", "Source", "ប្រភព"),
            "Paper, article and date",
            "ឯកសារ មាត្រា និងកាលបរិច្ឆេទ",
            "permit 12/2024, annex 1")
        .column(
            words("verified", "Verified", "បានផ្ទៀងផ្ទាត់"),
            "Yes when somebody compared it with that paper",
            "បាទ បើមានអ្នកផ្ទៀងជាមួយឯកសារនោះ",
            "No")
        .build();
  }

  static SheetLayout samples() {
    return new SheetLayout.Builder("samples", "Samples", "សំណាក")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Code from the sheet Flows, or from>to:carrier",
            "លេខកូដពីសន្លឹក Flows ឬ ពី>ទៅ:សារធាតុ",
            "F-012")
        .column(
            words("parameter", "Parameter", "ប៉ារ៉ាម៉ែត្រ"),
            "PH, TEMPERATURE, COLOUR, ... ; loads such as COD: sheet Concentrations",
            "PH, TEMPERATURE, COLOUR, ... ; បន្ទុកដូចជា COD៖ សន្លឹក Concentrations",
            "PH")
        .column(words("value", "Value", "តម្លៃ"), "", "", "7.4")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "A UCUM code: [pH], Cel, mg/L",
            "កូដ UCUM៖ [pH], Cel, mg/L",
            "[pH]")
        .column(words("source", "Source", "ប្រភព"), "How it is known", "របៀបដែលដឹង", "Laboratory")
        .column(
            words("date", "Date", "កាលបរិច្ឆេទ"),
            "Day, month or year",
            "ថ្ងៃ ខែ ឬឆ្នាំ",
            "2025-03-14")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout waste() {
    return new SheetLayout.Builder("waste", "Waste", "សំណល់")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Code from the sheet Flows, or from>to:carrier",
            "លេខកូដពីសន្លឹក Flows ឬ ពី>ទៅ:សារធាតុ",
            "F-012")
        .column(
            words("ewc", "Waste code (EWC)", "លេខកូដសំណល់ (EWC)"),
            "Six digits of the European list of waste",
            "លេខប្រាំមួយខ្ទង់នៃបញ្ជីសំណល់អឺរ៉ុប",
            "04 02 22")
        .column(
            words("hazardous", "Hazardous", "គ្រោះថ្នាក់"),
            "Empty is not assessed",
            "ទទេ = មិនបានវាយតម្លៃ",
            "No")
        .column(
            words("fate", "Fate", "វាសនាចុងក្រោយ"),
            "What becomes of it",
            "អ្វីកើតឡើងចំពោះវា",
            "Recycled")
        .column(
            words("wasteType", "Type of waste", "ប្រភេទសំណល់"),
            "As the reference data name it: textile_waste, paper, food, ...",
            "តាមឈ្មោះក្នុងទិន្នន័យយោង៖ textile_waste, paper, food, ...",
            "textile_waste")
        .column(words("handler", "Taken by", "អ្នកទទួលយក"), "", "", "a licensed collector")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }
}
