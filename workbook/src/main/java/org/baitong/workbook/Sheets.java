package org.baitong.workbook;

import java.util.List;
import java.util.Optional;

/** The workbook's layout, stated once: template, export and import all follow it. */
public final class Sheets {
  private static final List<SheetLayout> ALL =
      List.of(
          factory(),
          centres(),
          carriers(),
          flows(),
          readings(),
          concentrations(),
          stocks(),
          MoneySheets.prices(),
          MoneySheets.ledger(),
          MoneySheets.spreads(),
          MoneySheets.shares(),
          MoneySheets.units(),
          MoneySheets.rates(),
          MoneySheets.overrides(),
          MoneySheets.instruments(),
          MoneySheets.decisions(),
          EnvironmentSheets.sources(),
          EnvironmentSheets.refrigerants(),
          EnvironmentSheets.wood(),
          EnvironmentSheets.outlets(),
          EnvironmentSheets.limits(),
          EnvironmentSheets.samples(),
          EnvironmentSheets.waste(),
          SupplySheets.contracts(),
          SupplySheets.landfilled(),
          SupplySheets.fuels(),
          PerformanceSheets.weights(),
          PerformanceSheets.baselines(),
          PerformanceSheets.abnormal(),
          PeopleSheets.heads(),
          PeopleSheets.hours(),
          PeopleSheets.incidents(),
          PeopleSheets.exposures(),
          PeopleSheets.complaints(),
          PeopleSheets.trainings(),
          ImprovementSheets.causes(),
          ImprovementSheets.measures(),
          ImprovementSheets.effects(),
          ImprovementSheets.inputs(),
          ImprovementSheets.links());

  private Sheets() {}

  /** All sheets in the order of the tabs, the factory's profile first. */
  public static List<SheetLayout> all() {
    return ALL;
  }

  /**
   * The sheets and columns that a version of the template has: an older workbook's own "Waste" is
   * its own.
   */
  static List<SheetLayout> of(int version) {
    return ALL.stream()
        .filter(sheet -> sheet.since() <= version)
        .map(sheet -> sheet.of(version))
        .toList();
  }

  /** The sheet of a section of the dossier; {@code Sheets.find("flows")}. */
  public static Optional<SheetLayout> find(String section) {
    return ALL.stream().filter(sheet -> sheet.section().equals(section)).findFirst();
  }

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  private static SheetLayout factory() {
    return new SheetLayout.Builder("factory", "Factory", "រោងចក្រ")
        .shownId(
            "Factory id",
            "លេខសម្គាល់រោងចក្រ",
            new Label("Tax number or code of the programme", "លេខពន្ធ ឬកូដកម្មវិធី"),
            "K001-123456789")
        .column(
            words("nameEn", "Name (English)", "ឈ្មោះ (អង់គ្លេស)"),
            "Name in Latin script",
            "ឈ្មោះជាអក្សរឡាតាំង",
            "Example Garment Factory")
        .column(
            words("nameKm", "Name (Khmer)", "ឈ្មោះ (ខ្មែរ)"),
            "Name in Khmer script",
            "ឈ្មោះជាអក្សរខ្មែរ",
            "រោងចក្រគំរូ")
        .column(
            words("isic", "ISIC class", "ថ្នាក់ ISIC"),
            "Four digits of ISIC Rev. 4",
            "លេខបួនខ្ទង់ ISIC Rev. 4",
            "1410")
        .column(
            words("province", "Province", "ខេត្ត"), "ISO 3166-2 code", "កូដ ISO 3166-2", "KH-12")
        .column(
            words("currency", "Reporting currency", "រូបិយប័ណ្ណរបាយការណ៍"),
            "Currency of the results",
            "រូបិយប័ណ្ណនៃលទ្ធផល",
            "USD")
        .column(
            words("fictional", "Fictional data", "ទិន្នន័យប្រឌិត"),
            "Yes for demonstrations: every output says so",
            "បាទ សម្រាប់ការបង្ហាញ",
            "No")
        .column(
            words("workersFemale", "Women employed", "បុគ្គលិកស្រី"),
            "Last count",
            "ចំនួនចុងក្រោយ",
            "800")
        .column(
            words("workersMale", "Men employed", "បុគ្គលិកប្រុស"),
            "Last count",
            "ចំនួនចុងក្រោយ",
            "120")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "Free text", "អត្ថបទសេរី", "")
        .required()
        .build();
  }

  private static SheetLayout centres() {
    return new SheetLayout.Builder("centres", "Centres", "មណ្ឌលបរិមាណ")
        .shownId(
            "Code",
            "លេខកូដ",
            new Label("Short and unique, used on the other sheets", "ខ្លី និងមិនស្ទួន"),
            "CUT")
        .column(words("nameEn", "Name (English)", "ឈ្មោះ (អង់គ្លេស)"), "", "", "Cutting")
        .column(words("nameKm", "Name (Khmer)", "ឈ្មោះ (ខ្មែរ)"), "", "", "ផ្នែកកាត់")
        .column(
            words("kind", "Kind", "ប្រភេទ"),
            "What the centre does",
            "មុខងាររបស់មណ្ឌល",
            "Production")
        .column(
            words("costCentre", "Cost centre", "មជ្ឈមណ្ឌលចំណាយ"),
            "Code in the accounts",
            "កូដក្នុងគណនេយ្យ",
            "210")
        .column(
            words("key", "Allocation key", "សោបែងចែក"),
            "What divides energy and system cost between product and loss",
            "អ្វីដែលបែងចែកចំណាយរវាងផលិតផល និងការបាត់បង់",
            "Mass")
        .column(
            words("controllability", "Controllability (1-3)", "កម្រិតគ្រប់គ្រង (1-3)"),
            "1 hardly, 2 partly, 3 fully in our hands",
            "1 តិច 2 មធ្យម 3 ពេញលេញ",
            "2")
        .required()
        .build();
  }

  private static SheetLayout carriers() {
    return new SheetLayout.Builder("carriers", "Carriers", "សារធាតុ និងថាមពល")
        .shownId(
            "Code",
            "លេខកូដ",
            new Label("Short and unique, used on the other sheets", "ខ្លី និងមិនស្ទួន"),
            "FABRIC")
        .column(words("nameEn", "Name (English)", "ឈ្មោះ (អង់គ្លេស)"), "", "", "Cotton fabric")
        .column(words("nameKm", "Name (Khmer)", "ឈ្មោះ (ខ្មែរ)"), "", "", "ក្រណាត់កប្បាស")
        .column(
            words("kind", "Kind", "ប្រភេទ"),
            "Class in the input/output account",
            "ថ្នាក់ក្នុងគណនីធាតុចូល/ចេញ",
            "Raw material")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "A UCUM code (kg, m3, kW.h, MJ, {piece}) or a name from the sheet Units",
            "កូដ UCUM (kg, m3, kW.h, MJ, {piece}) ឬឈ្មោះពីសន្លឹក Units",
            "kg")
        .column(
            words("madeOf", "Made of", "ផ្សំពី"),
            "Code of the carrier it is in another state: wastewater is made of water",
            "លេខកូដសារធាតុដើម ក្នុងសភាពផ្សេង",
            "WATER")
        .column(
            words("massKg", "Mass per unit (kg)", "ម៉ាសក្នុងមួយឯកតា (kg)"),
            "Empty when unknown",
            "ទទេ បើមិនដឹង",
            "1")
        .column(
            words("waterM3", "Water per unit (m3)", "ទឹកក្នុងមួយឯកតា (m3)"),
            "Empty when it carries no water",
            "ទទេ បើគ្មានទឹក",
            "")
        .column(
            words("energyMj", "Energy per unit (MJ)", "ថាមពលក្នុងមួយឯកតា (MJ)"),
            "Empty when it is no energy carrier",
            "ទទេ បើមិនមែនថាមពល",
            "")
        .column(
            words("heating", "Calorific value", "តម្លៃកម្ដៅ"), "Net or gross", "សុទ្ធ ឬសរុប", "Net")
        .column(
            words("participates", "Counts in mass key", "គិតក្នុងសោម៉ាស"),
            "Yes, no, or empty for not stated",
            "បាទ ទេ ឬទទេ",
            "Yes")
        .column(
            words(
                "benchmark",
                "Best practice per unit of product",
                "ការអនុវត្តល្អបំផុតក្នុងមួយឯកតាផលិតផល"),
            "In the unit of this carrier",
            "ក្នុងឯកតានៃសារធាតុនេះ",
            "")
        .column(
            words("flag", "Priority flag", "សញ្ញាអាទិភាព"),
            "A reason other than money",
            "មូលហេតុក្រៅពីលុយ",
            "")
        .required()
        .build();
  }

  private static SheetLayout flows() {
    return new SheetLayout.Builder("flows", "Flows", "លំហូរ")
        .shownId(
            "Code",
            "លេខកូដ",
            new Label("Unique; empty takes from>to:carrier", "មិនស្ទួន; ទទេ = ពី>ទៅ:សារធាតុ"),
            "F-012")
        .column(
            words("from", "From", "ពី"),
            "Centre it leaves, or OUTSIDE",
            "មណ្ឌលដើម ឬ OUTSIDE",
            "OUTSIDE")
        .column(
            words("to", "To", "ទៅ"), "Centre it enters, or OUTSIDE", "មណ្ឌលគោលដៅ ឬ OUTSIDE", "CUT")
        .column(
            words("carrier", "Carrier", "សារធាតុ"),
            "Code from the sheet Carriers",
            "លេខកូដពីសន្លឹក Carriers",
            "FABRIC")
        .column(
            words("side", "Side", "ផ្នែក"),
            "Input, product, loss or intended loss",
            "ធាតុចូល ផលិតផល ការបាត់បង់ ឬការបាត់បង់ដោយចេតនា",
            "Input")
        .column(words("byProduct", "By-product", "អនុផល"), "Empty is no", "ទទេ = ទេ", "No")
        .column(
            words("fate", "Fate", "វាសនាចុងក្រោយ"),
            "Where a loss goes",
            "កន្លែងដែលការបាត់បង់ទៅ",
            "sold")
        .column(
            words("medium", "Environmental medium", "មជ្ឈដ្ឋានបរិស្ថាន"),
            "Where the burden goes",
            "កន្លែងដែលទទួលបន្ទុក",
            "Waste")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .required()
        .build();
  }

  private static SheetLayout readings() {
    return new SheetLayout.Builder("readings", "Readings", "ការវាស់វែង")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Code from the sheet Flows, or from>to:carrier",
            "លេខកូដពីសន្លឹក Flows ឬ ពី>ទៅ:សារធាតុ",
            "CUT>SEW:FABRIC")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "A UCUM code (kg, m3, kW.h, MJ, {piece}) or a name from the sheet Units",
            "កូដ UCUM (kg, m3, kW.h, MJ, {piece}) ឬឈ្មោះពីសន្លឹក Units",
            "kg")
        .column(
            words("source", "Source", "ប្រភព"),
            "How the quantity is known",
            "របៀបដែលដឹងបរិមាណ",
            "Billed")
        .column(
            words("uncertaintyPercent", "Uncertainty (%)", "ភាពមិនប្រាកដ (%)"),
            "Relative standard uncertainty; empty takes the default of the source",
            "ភាពមិនប្រាកដស្តង់ដារធៀប; ទទេ = តម្លៃលំនាំដើម",
            "2")
        .column(
            words("basis", "Basis", "មូលដ្ឋាន"),
            "Wet or dry mass, normal or actual volume",
            "ម៉ាសសើម ឬស្ងួត មាឌធម្មតា ឬជាក់ស្តែង",
            "Wet")
        .required()
        .months()
        .build();
  }

  private static SheetLayout concentrations() {
    return new SheetLayout.Builder("concentrations", "Concentrations", "កំហាប់")
        .hiddenId()
        .column(
            words("flow", "Flow", "លំហូរ"),
            "Code from the sheet Flows, or from>to:carrier",
            "លេខកូដពីសន្លឹក Flows ឬ ពី>ទៅ:សារធាតុ",
            "CUT>SEW:FABRIC")
        .column(
            words("load", "Load", "បន្ទុកបំពុល"),
            "Code of a carrier of kind load",
            "លេខកូដបន្ទុក",
            "COD")
        .column(words("value", "Value", "តម្លៃ"), "", "", "450")
        .column(words("unit", "Unit", "ឯកតា"), "A UCUM code", "កូដ UCUM", "mg/L")
        .column(
            words("source", "Source", "ប្រភព"),
            "How the quantity is known",
            "របៀបដែលដឹងបរិមាណ",
            "Billed")
        .column(
            words("uncertaintyPercent", "Uncertainty (%)", "ភាពមិនប្រាកដ (%)"),
            "Relative standard uncertainty; empty takes the default of the source",
            "ភាពមិនប្រាកដស្តង់ដារធៀប; ទទេ = តម្លៃលំនាំដើម",
            "2")
        .column(
            words("validFrom", "Valid from", "មានសុពលភាពពី"),
            "First month, empty is always",
            "ខែដំបូង",
            "2025-01")
        .column(
            words("validTo", "Valid to", "មានសុពលភាពដល់"),
            "Last month, empty is always",
            "ខែចុងក្រោយ",
            "2025-06")
        .build();
  }

  private static SheetLayout stocks() {
    return new SheetLayout.Builder("stocks", "Stocks", "ស្តុក")
        .hiddenId()
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
        .column(words("date", "Date", "កាលបរិច្ឆេទ"), "Day of the count", "ថ្ងៃរាប់", "2024-12-31")
        .column(words("quantity", "Quantity", "បរិមាណ"), "", "", "1200")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "A UCUM code (kg, m3, kW.h, MJ, {piece}) or a name from the sheet Units",
            "កូដ UCUM (kg, m3, kW.h, MJ, {piece}) ឬឈ្មោះពីសន្លឹក Units",
            "kg")
        .column(
            words("source", "Source", "ប្រភព"),
            "How the quantity is known",
            "របៀបដែលដឹងបរិមាណ",
            "Billed")
        .column(
            words("uncertaintyPercent", "Uncertainty (%)", "ភាពមិនប្រាកដ (%)"),
            "Relative standard uncertainty; empty takes the default of the source",
            "ភាពមិនប្រាកដស្តង់ដារធៀប; ទទេ = តម្លៃលំនាំដើម",
            "2")
        .build();
  }
}
