package org.baitong.workbook;

/** The layout of the sheets on money, units and decisions; {@link Sheets} holds the others. */
final class MoneySheets {
  private MoneySheets() {}

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  static SheetLayout prices() {
    return new SheetLayout.Builder("prices", "Prices", "ថ្លៃ")
        .hiddenId()
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "FABRIC")
        .column(
            words("kind", "Kind", "ប្រភេទ"),
            "Purchase, sale or disposal",
            "ទិញ លក់ ឬចោល",
            "Purchase")
        .column(
            words("amount", "Price per unit", "ថ្លៃក្នុងមួយឯកតា"),
            "Never negative",
            "មិនអវិជ្ជមាន",
            "4.2")
        .column(
            words("currency", "Currency", "រូបិយប័ណ្ណ"),
            "Three letters of ISO 4217",
            "អក្សរបីនៃ ISO 4217",
            "USD")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "A UCUM code (kg, m3, kW.h, MJ, {piece}) or a name from the sheet Units",
            "កូដ UCUM (kg, m3, kW.h, MJ, {piece}) ឬឈ្មោះពីសន្លឹក Units",
            "kg")
        .column(
            words("validFrom", "Valid from", "មានសុពលភាពពី"),
            "First day, empty is always",
            "ថ្ងៃដំបូង",
            "2025-01-01")
        .build();
  }

  static SheetLayout ledger() {
    return new SheetLayout.Builder("ledger", "Ledger", "បញ្ជីគណនេយ្យ")
        .hiddenId()
        .column(words("account", "Account", "គណនី"), "Account number", "លេខគណនី", "6010")
        .column(
            words("text", "Description", "ការពិពណ៌នា"),
            "Account name as in the books",
            "ឈ្មោះគណនី",
            "Fabric purchases")
        .column(
            words("amount", "Amount", "ចំនួនទឹកប្រាក់"),
            "Earnings are positive too",
            "ចំណូលក៏វិជ្ជមាន",
            "250000")
        .column(
            words("currency", "Currency", "រូបិយប័ណ្ណ"),
            "Three letters of ISO 4217",
            "អក្សរបីនៃ ISO 4217",
            "USD")
        .column(words("period", "Period", "រយៈពេល"), "A year or a month", "ឆ្នាំ ឬខែ", "2025")
        .column(
            words("category", "Category", "ចំណាត់ថ្នាក់"),
            "Empty is not mapped yet",
            "ទទេ = មិនទាន់កំណត់",
            "Raw material")
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "FABRIC")
        .column(
            words("centre", "Centre", "មណ្ឌល"),
            "Code from the sheet Centres",
            "លេខកូដពីសន្លឹក Centres",
            "CUT")
        .column(
            words("medium", "Environmental medium", "មជ្ឈដ្ឋានបរិស្ថាន"),
            "Where the burden goes",
            "កន្លែងដែលទទួលបន្ទុក",
            "Waste")
        .column(
            words("lossPercent", "Loss share (%)", "ភាគរយបាត់បង់ (%)"),
            "Share that did not become product",
            "ភាគដែលមិនក្លាយជាផលិតផល",
            "12")
        .column(
            words("lossSource", "Loss share from", "ប្រភពភាគរយបាត់បង់"),
            "Where the share comes from",
            "ប្រភពនៃភាគរយ",
            "Estimated")
        .column(
            words("reason", "Reason", "មូលហេតុ"),
            "Why it is left out, for Excluded",
            "ហេតុអ្វីបានដកចេញ",
            "")
        .build();
  }

  static SheetLayout spreads() {
    return new SheetLayout.Builder("spreads", "Spreads", "ការបែងចែកចំណាយ")
        .hiddenId()
        .column(
            words("ledgerLine", "Ledger line", "បន្ទាត់គណនេយ្យ"),
            "Account of the line",
            "គណនីនៃបន្ទាត់",
            "6200")
        .column(
            words("centre", "Centre", "មណ្ឌល"),
            "Code from the sheet Centres",
            "លេខកូដពីសន្លឹក Centres",
            "CUT")
        .column(
            words("weight", "Weight", "ទម្ងន់បែងចែក"),
            "Hours, area, head-count or percent",
            "ម៉ោង ផ្ទៃ ចំនួនមនុស្ស ឬភាគរយ",
            "300")
        .column(
            words("criterion", "Criterion", "លក្ខខណ្ឌបែងចែក"),
            "What the weight is",
            "អត្ថន័យនៃទម្ងន់",
            "machine hours")
        .build();
  }

  static SheetLayout shares() {
    return new SheetLayout.Builder("shares", "Shares", "ចំណែក")
        .hiddenId()
        .column(
            words("centre", "Centre", "មណ្ឌល"),
            "Code from the sheet Centres",
            "លេខកូដពីសន្លឹក Centres",
            "CUT")
        .column(
            words("category", "Category", "ចំណាត់ថ្នាក់"),
            "Material, energy or system; empty for one ledger line",
            "សម្ភារៈ ថាមពល ឬប្រព័ន្ធ",
            "System")
        .column(
            words("ledgerLine", "Ledger line", "បន្ទាត់គណនេយ្យ"),
            "Empty for the whole category",
            "ទទេ = ទាំងមូល",
            "")
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Outflow that receives it; empty for all products",
            "លំហូរដែលទទួល",
            "CUT>OUTSIDE:FABRIC")
        .column(words("percent", "Share (%)", "ចំណែក (%)"), "0 to 100", "0 ដល់ 100", "15")
        .column(
            words("reason", "Reason", "មូលហេតុ"),
            "Printed beside the result",
            "បោះពុម្ពជាមួយលទ្ធផល",
            "Agreed with the plant manager")
        .build();
  }

  static SheetLayout units() {
    return new SheetLayout.Builder("units", "Units", "ឯកតាក្នុងស្រុក")
        .hiddenId()
        .column(
            words("name", "Name", "ឈ្មោះ"),
            "For example stere, sack, bottle",
            "ឧទាហរណ៍ ស្ទែរ បាវ ដប",
            "stere")
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Empty for every carrier",
            "ទទេ = គ្រប់សារធាតុ",
            "WOOD")
        .column(words("value", "Value", "តម្លៃ"), "How many of the unit", "ចំនួនឯកតា", "450")
        .column(words("unit", "Unit", "ឯកតា"), "A UCUM code", "កូដ UCUM", "kg")
        .column(
            words("basis", "Basis", "មូលដ្ឋាន"),
            "Wet or dry mass, normal or actual volume",
            "ម៉ាសសើម ឬស្ងួត មាឌធម្មតា ឬជាក់ស្តែង",
            "Wet")
        .column(
            words("uncertaintyPercent", "Uncertainty (%)", "ភាពមិនប្រាកដ (%)"),
            "Relative standard uncertainty; empty takes the default of the source",
            "ភាពមិនប្រាកដស្តង់ដារធៀប; ទទេ = តម្លៃលំនាំដើម",
            "2")
        .column(
            words("evidence", "Evidence", "ភស្តុតាង"),
            "How it is known",
            "របៀបដែលដឹង",
            "ten loads weighed")
        .build();
  }

  static SheetLayout rates() {
    return new SheetLayout.Builder("rates", "Rates", "អត្រាប្តូរប្រាក់")
        .hiddenId()
        .column(words("from", "From currency", "ពីរូបិយប័ណ្ណ"), "", "", "USD")
        .column(words("to", "To currency", "ទៅរូបិយប័ណ្ណ"), "", "", "KHR")
        .column(
            words("rate", "Rate", "អត្រា"),
            "One From is so many To",
            "មួយ \"ពី\" ស្មើប៉ុន្មាន \"ទៅ\"",
            "4000")
        .column(
            words("date", "Date", "កាលបរិច្ឆេទ"), "Day, month or year", "ថ្ងៃ ខែ ឬឆ្នាំ", "2025-06")
        .column(
            words("source", "Source", "ប្រភព"),
            "Who published it",
            "អ្នកផ្សព្វផ្សាយ",
            "National Bank of Cambodia")
        .build();
  }

  static SheetLayout overrides() {
    return new SheetLayout.Builder("overrides", "Overrides", "ការជំនួសតម្លៃយោង")
        .hiddenId()
        .column(
            words("factor", "Factor", "មេគុណ"),
            "Id of the reference row",
            "លេខសម្គាល់តម្លៃយោង",
            "uncertainty.meter")
        .column(words("value", "Value", "តម្លៃ"), "", "", "2")
        .column(words("unit", "Unit", "ឯកតា"), "A UCUM code", "កូដ UCUM", "%")
        .column(
            words("reason", "Reason", "មូលហេតុ"),
            "Printed beside the result",
            "បោះពុម្ពជាមួយលទ្ធផល",
            "Agreed with the plant manager")
        .build();
  }

  static SheetLayout instruments() {
    return new SheetLayout.Builder("instruments", "Instruments", "ឧបករណ៍វាស់")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Code from the sheet Flows, or from>to:carrier",
            "លេខកូដពីសន្លឹក Flows ឬ ពី>ទៅ:សារធាតុ",
            "CUT>SEW:FABRIC")
        .column(
            words("name", "Instrument", "ឧបករណ៍"),
            "What would be bought or commissioned",
            "អ្វីដែលនឹងទិញ",
            "water meter DN50")
        .column(words("cost", "Cost", "ចំណាយ"), "Empty takes the default", "ទទេ = លំនាំដើម", "350")
        .column(
            words("currency", "Currency", "រូបិយប័ណ្ណ"),
            "Three letters of ISO 4217",
            "អក្សរបីនៃ ISO 4217",
            "USD")
        .column(
            words("uncertaintyPercent", "Uncertainty (%)", "ភាពមិនប្រាកដ (%)"),
            "Relative standard uncertainty it would reach",
            "ភាពមិនប្រាកដដែលនឹងទទួលបាន",
            "2")
        .build();
  }

  static SheetLayout decisions() {
    return new SheetLayout.Builder("decisions", "Decisions", "សេចក្តីសម្រេច")
        .hiddenId()
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "FABRIC")
        .column(words("priority", "Priority", "អាទិភាព"), "Yes or no", "បាទ ឬទេ", "Yes")
        .column(
            words("reason", "Reason", "មូលហេតុ"),
            "Printed beside the result",
            "បោះពុម្ពជាមួយលទ្ធផល",
            "Agreed with the plant manager")
        .build();
  }
}
