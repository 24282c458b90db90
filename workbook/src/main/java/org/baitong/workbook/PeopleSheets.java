package org.baitong.workbook;

/** The layout of the sheets on workforce, safety and community; {@link Sheets} holds them all. */
final class PeopleSheets {
  private PeopleSheets() {}

  private static SheetLayout.Builder.Words words(String field, String en, String km) {
    return new SheetLayout.Builder.Words(field, en, km);
  }

  static SheetLayout heads() {
    return new SheetLayout.Builder("heads", "Headcount", "ចំនួនបុគ្គលិក")
        .hiddenId()
        .column(words("date", "Date", "កាលបរិច្ឆេទ"), "Day of the count", "ថ្ងៃរាប់", "2025-12-31")
        .column(words("sex", "Sex", "ភេទ"), "", "", "Female")
        .column(words("contract", "Contract", "កិច្ចសន្យា"), "", "", "Fixed term")
        .column(
            words("count", "People", "ចំនួនមនុស្ស"),
            "People, not positions",
            "មនុស្ស មិនមែនតំណែង",
            "780")
        .column(
            words("source", "Source", "ប្រភព"),
            "Where the figure comes from",
            "ប្រភពនៃតួលេខ",
            "payroll December 2025")
        .build();
  }

  static SheetLayout hours() {
    return new SheetLayout.Builder("hours", "Hours worked", "ម៉ោងធ្វើការ")
        .hiddenId()
        .column(words("first", "First month", "ខែដំបូង"), "", "", "2025-01")
        .column(words("last", "Last month", "ខែចុងក្រោយ"), "", "", "2025-12")
        .column(
            words("hours", "Hours", "ម៉ោង"),
            "Of all people, overtime included",
            "របស់មនុស្សទាំងអស់ រួមទាំងម៉ោងបន្ថែម",
            "2200000")
        .column(
            words("source", "Source", "ប្រភព"),
            "Where the figure comes from",
            "ប្រភពនៃតួលេខ",
            "attendance records")
        .build();
  }

  static SheetLayout incidents() {
    return new SheetLayout.Builder("incidents", "Incidents", "ឧប្បត្តិហេតុ")
        .hiddenId()
        .column(words("month", "Month", "ខែ"), "", "", "2025-04")
        .column(words("kind", "Kind", "ប្រភេទ"), "What happened", "អ្វីបានកើតឡើង", "Fainting")
        .column(
            words("female", "Women", "ស្ត្រី"),
            "People affected; 0 when none",
            "ចំនួនអ្នករងគ្រោះ; 0 បើគ្មាន",
            "12")
        .column(
            words("male", "Men", "បុរស"),
            "People affected; 0 when none",
            "ចំនួនអ្នករងគ្រោះ; 0 បើគ្មាន",
            "3")
        .column(
            words("notStated", "Sex not stated", "មិនបញ្ជាក់ភេទ"),
            "People affected; 0 when none",
            "ចំនួនអ្នករងគ្រោះ; 0 បើគ្មាន",
            "0")
        .column(
            words("lostDays", "Working days lost", "ថ្ងៃធ្វើការដែលបាត់បង់"),
            "By all of them; empty is not known",
            "របស់អ្នកទាំងអស់; ទទេ = មិនដឹង",
            "13")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout exposures() {
    return new SheetLayout.Builder("exposures", "Exposures", "ការប៉ះពាល់")
        .hiddenId()
        .column(
            words("centre", "Centre", "មណ្ឌល"),
            "Code from the sheet Centres",
            "លេខកូដពីសន្លឹក Centres",
            "CUT")
        .column(
            words("agent", "Agent", "កត្តាប៉ះពាល់"),
            "What people are exposed to",
            "អ្វីដែលមនុស្សប៉ះពាល់",
            "Noise")
        .column(
            words("substance", "Substance", "សារធាតុគីមី ឬធូលី"),
            "Which dust or chemical",
            "ធូលី ឬសារធាតុគីមីអ្វី",
            "cotton dust")
        .column(
            words("value", "Value", "តម្លៃ"),
            "Measured at the place of work",
            "វាស់នៅកន្លែងធ្វើការ",
            "87")
        .column(
            words("unit", "Unit", "ឯកតា"),
            "Heat: Cel (WBGT), noise: dB[SPL], dust: mg/m3, light: lx",
            "កម្តៅ៖ Cel (WBGT) សំឡេង៖ dB[SPL] ធូលី៖ mg/m3 ពន្លឺ៖ lx",
            "dB[SPL]")
        .column(
            words("date", "Date", "កាលបរិច្ឆេទ"), "Day, month or year", "ថ្ងៃ ខែ ឬឆ្នាំ", "2025-05")
        .column(
            words("hoursPerDay", "Hours a day", "ម៉ោងក្នុងមួយថ្ងៃ"),
            "How long people are there; empty is not known",
            "រយៈពេលដែលមនុស្សនៅទីនោះ; ទទេ = មិនដឹង",
            "8")
        .column(
            words("limit", "Limit", "កម្រិតកំណត់"),
            "Empty takes the reference data",
            "ទទេ = ទិន្នន័យយោង",
            "85")
        .column(
            words("limitSource", "Source of the limit", "ប្រភពកម្រិតកំណត់"),
            "",
            "",
            "buyer's code of conduct")
        .column(
            words("workload", "Workload", "ភាពធ្ងន់នៃការងារ"),
            "For heat: light, moderate, heavy",
            "សម្រាប់កម្តៅ៖ light, moderate, heavy",
            "moderate")
        .column(words("note", "Note", "កំណត់ចំណាំ"), "", "", "")
        .build();
  }

  static SheetLayout complaints() {
    return new SheetLayout.Builder("complaints", "Complaints", "បណ្តឹង")
        .hiddenId()
        .column(words("received", "Received on", "ថ្ងៃទទួល"), "", "", "2025-03-14")
        .column(
            words("answered", "Answered on", "ថ្ងៃឆ្លើយ"),
            "Empty is open",
            "ទទេ = មិនទាន់ឆ្លើយ",
            "2025-03-20")
        .column(words("from", "From", "ពី"), "Who complained", "នរណាជាអ្នកប្តឹង", "Neighbour")
        .column(words("topic", "Topic", "ប្រធានបទ"), "About what", "អំពីអ្វី", "smoke")
        .build();
  }

  static SheetLayout trainings() {
    return new SheetLayout.Builder("trainings", "Trainings", "ការបណ្តុះបណ្តាល")
        .hiddenId()
        .column(words("date", "Date", "កាលបរិច្ឆេទ"), "", "", "2025-06-05")
        .column(
            words("topic", "Topic", "ប្រធានបទ"),
            "What was taught",
            "អ្វីដែលបានបង្រៀន",
            "chemical safety")
        .column(
            words("female", "Women", "ស្ត្រី"),
            "People trained; 0 when none",
            "ចំនួនអ្នកចូលរួម; 0 បើគ្មាន",
            "12")
        .column(
            words("male", "Men", "បុរស"),
            "People trained; 0 when none",
            "ចំនួនអ្នកចូលរួម; 0 បើគ្មាន",
            "3")
        .column(
            words("notStated", "Sex not stated", "មិនបញ្ជាក់ភេទ"),
            "People trained; 0 when none",
            "ចំនួនអ្នកចូលរួម; 0 បើគ្មាន",
            "0")
        .column(words("hours", "Hours each", "ម៉ោងក្នុងម្នាក់"), "", "", "2")
        .build();
  }
}
