package org.baitong.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words of the drop-down lists, in both languages, for the codes of the dossier. */
final class Choices {
  private static final Map<String, Label> WORDS = new LinkedHashMap<>();

  static {
    word("Kind.PRODUCTION", "Production", "ផលិតកម្ម");
    word("Kind.UTILITY", "Utility", "សេវាបច្ចេកទេស");
    word("Kind.TREATMENT", "Treatment", "ប្រព្រឹត្តិកម្ម");
    word("Key.MASS", "Mass", "ម៉ាស");
    word("Key.ENERGY", "Energy", "ថាមពល");
    word("Key.PIECES", "Pieces", "ដុំ");
    word("Key.VOLUME", "Volume", "មាឌ");
    word("Kind.RAW", "Raw material", "វត្ថុធាតុដើម");
    word("Kind.AUXILIARY", "Auxiliary material", "សម្ភារៈជំនួយ");
    word("Kind.PACKAGING", "Packaging", "ការវេចខ្ចប់");
    word("Kind.OPERATING", "Operating material", "សម្ភារៈប្រតិបត្តិការ");
    word("Kind.MERCHANDISE", "Merchandise", "ទំនិញ");
    word("Kind.ENERGY", "Energy", "ថាមពល");
    word("Kind.WATER", "Water", "ទឹក");
    word("Kind.INTERMEDIATE", "Intermediate", "ផលិតផលកំពុងផលិត");
    word("Kind.PRODUCT", "Product", "ផលិតផល");
    word("Kind.BY_PRODUCT", "By-product", "អនុផល");
    word("Kind.WASTE", "Waste", "សំណល់");
    word("Kind.WASTEWATER", "Wastewater", "ទឹកសំណល់");
    word("Kind.EMISSION", "Emission to air", "ការបញ្ចេញទៅក្នុងខ្យល់");
    word("Kind.LOAD", "Load", "បន្ទុកបំពុល");
    word("Heating.NET", "Net", "សុទ្ធ");
    word("Heating.GROSS", "Gross", "សរុប");
    word("Flag.COMPLIANCE", "Compliance", "ការអនុលោមច្បាប់");
    word("Flag.TOXICITY", "Toxicity", "ភាពពុល");
    word("Flag.SUPPLY_RISK", "Supply risk", "ហានិភ័យនៃការផ្គត់ផ្គង់");
    word("Side.INPUT", "Input", "ធាតុចូល");
    word("Side.PRODUCT", "Product", "ផលិតផល");
    word("Side.LOSS", "Loss", "ការបាត់បង់");
    word("Side.INTENDED_LOSS", "Intended loss", "ការបាត់បង់ដោយចេតនា");
    word("Medium.AIR_CLIMATE", "Air and climate", "ខ្យល់ និងអាកាសធាតុ");
    word("Medium.WASTEWATER", "Wastewater", "ទឹកសំណល់");
    word("Medium.WASTE", "Waste", "សំណល់");
    word("Medium.SOIL_GROUNDWATER", "Soil and groundwater", "ដី និងទឹកក្រោមដី");
    word("Medium.NOISE_VIBRATION", "Noise and vibration", "សំឡេងរំខាន និងរំញ័រ");
    word("Medium.BIODIVERSITY_LANDSCAPE", "Biodiversity and landscape", "ជីវចម្រុះ និងទេសភាព");
    word("Medium.RADIATION", "Radiation", "វិទ្យុសកម្ម");
    word("Medium.OTHER", "Other", "ផ្សេងទៀត");
    word("Source.WEIGHED", "Weighed", "ថ្លឹង");
    word("Source.BILL", "Billed", "វិក្កយបត្រ");
    word("Source.METER", "Metered", "កុងទ័រ");
    word("Source.DELIVERY_NOTE", "Delivery note", "ប័ណ្ណដឹកជញ្ជូន");
    word("Source.LABORATORY", "Laboratory", "មន្ទីរពិសោធន៍");
    word("Source.COUNT", "Counted", "រាប់");
    word("Source.CALCULATED", "Calculated", "គណនា");
    word("Source.ESTIMATE", "Estimated", "ប៉ាន់ស្មាន");
    word("Basis.WET", "Wet", "សើម");
    word("Basis.DRY", "Dry", "ស្ងួត");
    word("Basis.NORMAL", "Normal volume", "មាឌធម្មតា");
    word("Basis.ACTUAL", "Actual volume", "មាឌជាក់ស្តែង");
    word("Kind.PURCHASE", "Purchase", "ទិញ");
    word("Kind.SALE", "Sale", "លក់");
    word("Kind.DISPOSAL", "Disposal", "ការបោះចោល");
    word("Category.RAW", "Raw material", "វត្ថុធាតុដើម");
    word("Category.AUXILIARY", "Auxiliary material", "សម្ភារៈជំនួយ");
    word("Category.PACKAGING", "Packaging", "ការវេចខ្ចប់");
    word("Category.OPERATING", "Operating material", "សម្ភារៈប្រតិបត្តិការ");
    word("Category.MERCHANDISE", "Merchandise", "ទំនិញ");
    word("Category.ENERGY", "Energy", "ថាមពល");
    word("Category.WATER", "Water", "ទឹក");
    word("Category.LABOUR", "Labour", "កម្លាំងពលកម្ម");
    word("Category.DEPRECIATION", "Depreciation", "រំលោះ");
    word("Category.MAINTENANCE", "Maintenance", "ការថែទាំ");
    word("Category.TRANSPORT", "Transport", "ការដឹកជញ្ជូន");
    word("Category.OTHER_SYSTEM", "Other system cost", "ចំណាយប្រព័ន្ធផ្សេងទៀត");
    word("Category.WASTE_FEES", "Waste fees", "ថ្លៃសេវាសំណល់");
    word("Category.TREATMENT_OPERATION", "Treatment operation", "ប្រតិបត្តិការប្រព្រឹត្តិកម្ម");
    word("Category.TREATMENT_DEPRECIATION", "Treatment depreciation", "រំលោះប្រព្រឹត្តិកម្ម");
    word("Category.PREVENTION", "Prevention", "ការបង្ការ");
    word("Category.EARNINGS", "Earnings", "ចំណូលពីសំណល់");
    word("Category.TURNOVER", "Turnover", "ចំណូលលក់");
    word("Category.EXCLUDED", "Excluded", "ដកចេញ");
    word("Category.MATERIAL", "Material", "សម្ភារៈ");
    word("Category.SYSTEM", "System", "ប្រព័ន្ធ");
    word("LossSource.BALANCE", "Balance", "តុល្យភាព");
    word("LossSource.MEASURED", "Measured", "វាស់");
    word("LossSource.ESTIMATED", "Estimated", "ប៉ាន់ស្មាន");
    word("LossSource.NOT_ASSESSED", "Not assessed", "មិនបានវាយតម្លៃ");
  }

  static final Label YES = new Label("Yes", "បាទ/ចាស");
  static final Label NO = new Label("No", "ទេ");

  private Choices() {}

  private static void word(String key, String en, String km) {
    WORDS.put(key, new Label(en, km));
  }

  /** A choice: the value of the dossier's field, its code and its words. */
  record Choice(Object value, String code, Label words) {}

  /** All choices of a column, in the order of the enumeration; none for other columns. */
  static List<Choice> list(Column column) {
    List<Choice> choices = new ArrayList<>();
    if (column.type() == Column.Type.YES_NO) {
      choices.add(new Choice(true, "TRUE", YES));
      choices.add(new Choice(false, "FALSE", NO));
    } else if (column.type() == Column.Type.CHOICE) {
      if (column.shape().kind() == org.baitong.dossier.RecordShape.Kind.CHOICE) {
        Class<?> type = column.shape().type();
        for (Object constant : type.getEnumConstants()) {
          String code = ((Enum<?>) constant).name();
          choices.add(new Choice(constant, code, words(type.getSimpleName(), code)));
        }
      } else {
        for (String code : List.of("MATERIAL", "ENERGY", "SYSTEM")) {
          choices.add(new Choice(code, code, words("Category", code)));
        }
      }
    }
    return choices;
  }

  private static Label words(String type, String code) {
    Label words = WORDS.get(type + "." + code);
    if (words == null) {
      throw new IllegalStateException("The drop-down lists have no words for " + type + "." + code);
    }
    return words;
  }
}
