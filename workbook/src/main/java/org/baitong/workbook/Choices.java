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
    word("Kind.LAST_UNIT", "Last unit bought", "ឯកតាចុងក្រោយដែលទិញ");
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
    word(
        "Activity.STATIONARY",
        "Burnt in a boiler, kiln or generator",
        "ដុតក្នុងឡចំហាយ ឡ ឬម៉ាស៊ីនភ្លើង");
    word("Activity.OFF_ROAD", "Burnt in a forklift or loader", "ប្រើក្នុងរថយន្តលើកដាក់ ឬគ្រឿងចក្រ");
    word("Activity.ROAD", "Burnt in road vehicles", "ប្រើក្នុងយានយន្តលើផ្លូវ");
    word("Activity.ELECTRICITY", "Bought electricity", "អគ្គិសនីទិញ");
    word("Activity.PROCESS", "Process emission", "ការបញ្ចេញពីដំណើរការ");
    word("Activity.WASTEWATER", "Wastewater treated or discharged", "ទឹកសំណល់ព្យាបាល ឬបញ្ចេញ");
    word("Activity.LANDFILL", "Landfilled or dumped", "ចាក់លាន ឬចោល");
    word("Activity.COMPOST", "Composted", "ធ្វើជីកំប៉ុស");
    word("Activity.DIGESTION", "Digested for biogas", "ធ្វើជីវឧស្ម័ន");
    word("Activity.INCINERATION", "Incinerated", "ដុតក្នុងឡដុតសំណល់");
    word("Activity.OPEN_BURNING", "Burnt in the open", "ដុតកណ្តាលវាល");
    word("Activity.LUBRICANT", "Used as a lubricant", "ប្រើជាប្រេងរំអិល");
    word("Origin.PLANTATION", "Plantation", "ចម្ការដាំឈើ");
    word("Origin.RUBBERWOOD", "Rubberwood", "ឈើកៅស៊ូ");
    word("Origin.SAWMILL_RESIDUE", "Sawmill residue", "កាកសំណល់រោងអារឈើ");
    word("Origin.FARM_RESIDUE", "Farm residue", "កាកសំណល់កសិកម្ម");
    word("Origin.NATURAL_FOREST", "Natural forest", "ព្រៃធម្មជាតិ");
    word("Origin.UNKNOWN", "Unknown", "មិនដឹង");
    word("MoistureBasis.WET", "Wet wood", "ឈើសើម");
    word("MoistureBasis.DRY", "Dry wood", "ឈើស្ងួត");
    word("Receiver.PROTECTED_WATER", "Protected public water area", "តំបន់ទឹកសាធារណៈត្រូវការពារ");
    word("Receiver.PUBLIC_WATER", "Public water area", "តំបន់ទឹកសាធារណៈ");
    word("Receiver.SEWER", "Public sewer", "លូសាធារណៈ");
    word("Receiver.SOIL", "Soil", "ដី");
    word("Receiver.AIR", "Air", "ខ្យល់");
    word("Fate.REUSED", "Reused", "ប្រើឡើងវិញ");
    word("Fate.RECYCLED", "Recycled", "កែច្នៃ");
    word("Fate.SOLD", "Sold", "លក់");
    word("Fate.COMPOSTED", "Composted", "ធ្វើជីកំប៉ុស");
    word("Fate.DIGESTED", "Digested for biogas", "ធ្វើជីវឧស្ម័ន");
    word("Fate.ENERGY_RECOVERY", "Burnt for heat", "ដុតយកកម្តៅ");
    word("Fate.INCINERATED", "Incinerated", "ដុតក្នុងឡដុតសំណល់");
    word("Fate.LANDFILLED", "Landfilled", "ចាក់ក្នុងទីលាន");
    word("Fate.OPEN_DUMPED", "Dumped", "ចោលសេរី");
    word("Fate.OPEN_BURNT", "Burnt in the open", "ដុតកណ្តាលវាល");
    word("Fate.STORED", "Stored on site", "ទុកក្នុងរោងចក្រ");
    word("Fate.UNKNOWN", "Unknown", "មិនដឹង");
    word("Indicator.OUTPUT", "Product output", "ផលិតផលសរុប");
    word("Indicator.ENERGY", "Energy", "ថាមពល");
    word("Indicator.MATERIALS", "Materials", "សម្ភារៈ");
    word("Indicator.WATER", "Water", "ទឹក");
    word("Indicator.GREENHOUSE_GAS", "Greenhouse gas", "ឧស្ម័នផ្ទះកញ្ចក់");
    word("Indicator.WASTEWATER", "Wastewater", "ទឹកសំណល់");
    word("Indicator.WASTE", "Waste", "សំណល់");
    word("Sex.FEMALE", "Female", "ស្រី");
    word("Sex.MALE", "Male", "ប្រុស");
    word("Sex.NOT_STATED", "Not stated", "មិនបញ្ជាក់");
    word("Contract.PERMANENT", "Permanent", "មិនកំណត់ថិរវេលា");
    word("Contract.FIXED_TERM", "Fixed term", "មានកំណត់ថិរវេលា");
    word("Contract.CASUAL", "Casual", "បណ្តោះអាសន្ន");
    word("Contract.APPRENTICE", "Apprentice", "កូនជាង");
    word("Contract.CONTRACTOR", "Contractor", "អ្នកម៉ៅការ");
    word("Kind.FATALITY", "Fatality", "ស្លាប់");
    word("Kind.LOST_TIME", "Accident with lost time", "គ្រោះថ្នាក់ឈប់ធ្វើការ");
    word("Kind.NO_LOST_TIME", "Accident without lost time", "គ្រោះថ្នាក់មិនឈប់ធ្វើការ");
    word("Kind.FAINTING", "Fainting", "ដួលសន្លប់");
    word("Kind.NEAR_MISS", "Near miss", "ជិតកើតគ្រោះថ្នាក់");
    word("Agent.HEAT", "Heat", "កម្តៅ");
    word("Agent.NOISE", "Noise", "សំឡេងរំខាន");
    word("Agent.DUST", "Dust", "ធូលី");
    word("Agent.LIGHT", "Light", "ពន្លឺ");
    word("Agent.CHEMICAL", "Chemical", "សារធាតុគីមី");
    word("From.WORKER", "Worker", "កម្មករ");
    word("From.NEIGHBOUR", "Neighbour", "អ្នកជិតខាង");
    word("From.BUYER", "Buyer", "អ្នកទិញ");
    word("From.AUTHORITY", "Authority", "អាជ្ញាធរ");
    word("From.OTHER", "Other", "ផ្សេងទៀត");
    word("Kind.ABSOLUTE", "Absolute", "ដាច់ខាត");
    word("Kind.NORMALISED", "Normalised", "ធៀបនឹងផលិតផល");
    word("Kind.CERTIFICATE", "Certificate of energy attributes", "វិញ្ញាបនបត្រគុណលក្ខណៈថាមពល");
    word("Kind.POWER_PURCHASE", "Contract with a generator", "កិច្ចសន្យាជាមួយអ្នកផលិត");
    word("Kind.SUPPLIER_RATE", "Rate of the supplier", "មេគុណរបស់អ្នកផ្គត់ផ្គង់");
    word("Kind.RESIDUAL_MIX", "Residual mix", "បណ្តាញដែលនៅសល់");
    word("CountedGas.CO2", "CO2 alone", "CO2 តែមួយ");
    word("CountedGas.CO2E", "All gases (CO2e)", "ឧស្ម័នទាំងអស់ (CO2e)");
    word("FuelBasis.AS_RECEIVED", "As received", "ដូចពេលទទួល");
    word("FuelBasis.DRY", "Dry", "ស្ងួត");
    word("FuelBasis.DRY_ASH_FREE", "Dry and free of ash", "ស្ងួត និងគ្មានផេះ");
    word("Code.T1", "T1 Input material", "T1 វត្ថុធាតុចូល");
    word("Code.T2", "T2 Technology, design", "T2 បច្ចេកវិទ្យា ការរចនា");
    word("Code.T3", "T3 Equipment, maintenance, layout", "T3 ឧបករណ៍ ថែទាំ ការរៀបចំ");
    word("Code.T4", "T4 Process control", "T4 ការគ្រប់គ្រងដំណើរការ");
    word("Code.T5", "T5 Product specification", "T5 លក្ខណៈបច្ចេកទេសផលិតផល");
    word("Code.T6", "T6 Missing recovery", "T6 ខ្វះការប្រមូលយកមកវិញ");
    word("Code.M1", "M1 No measurement or owner", "M1 គ្មានការវាស់ ឬអ្នកទទួលខុសត្រូវ");
    word("Code.M2", "M2 Instructions, procedures", "M2 សេចក្តីណែនាំ នីតិវិធី");
    word("Code.M3", "M3 Skills, training", "M3 ជំនាញ ការបណ្តុះបណ្តាល");
    word("Code.M4", "M4 Planning, change-overs", "M4 ផែនការ ការប្តូរផលិតកម្ម");
    word("Code.M5", "M5 Purchasing, stock", "M5 ការទិញ ស្តុក");
    word("Code.M6", "M6 Incentives, priorities", "M6 ការលើកទឹកចិត្ត អាទិភាព");
    word("Code.M7", "M7 External", "M7 ខាងក្រៅ");
    word("Code.NONE_MANAGERIAL", "No managerial cause applies", "គ្មានមូលហេតុផ្នែកគ្រប់គ្រង");
    word("Practice.GOOD_HOUSEKEEPING", "Good housekeeping", "ការថែរក្សារៀបរយ");
    word("Practice.INPUT_CHANGE", "Input change", "ការប្តូរវត្ថុធាតុចូល");
    word("Practice.PROCESS_CONTROL", "Better process control", "ការគ្រប់គ្រងដំណើរការប្រសើរ");
    word("Practice.EQUIPMENT_MODIFICATION", "Equipment modification", "ការកែប្រែឧបករណ៍");
    word("Practice.TECHNOLOGY_CHANGE", "Technology change", "ការប្តូរបច្ចេកវិទ្យា");
    word(
        "Practice.ON_SITE_REUSE", "On-site recovery and reuse", "ប្រមូល និងប្រើឡើងវិញក្នុងរោងចក្រ");
    word("Practice.BY_PRODUCT", "Useful by-product", "អនុផលមានប្រយោជន៍");
    word("Practice.PRODUCT_MODIFICATION", "Product modification", "ការកែប្រែផលិតផល");
    word("Practice.END_OF_PIPE", "End of pipe", "ប្រព្រឹត្តិកម្មចុងបំពង់");
    word("Practice.RENEWABLE", "Renewable energy", "ថាមពលកកើតឡើងវិញ");
    word("Kind.REDUCES_SHARE", "Less by a share (%)", "ថយចុះជាចំណែក (%)");
    word("Kind.REDUCES_AMOUNT", "Less by an amount a year", "ថយចុះជាបរិមាណក្នុងមួយឆ្នាំ");
    word("Kind.ADDS_AMOUNT", "More by an amount a year", "កើនឡើងជាបរិមាណក្នុងមួយឆ្នាំ");
    word("Kind.EFFICIENCY_BEFORE_AFTER", "Efficiency before and after", "ប្រសិទ្ធភាពមុន និងក្រោយ");
    word("Kind.REPLACES", "Replaced by another flow (%)", "ជំនួសដោយលំហូរផ្សេង (%)");
    word("Kind.EXCLUDES", "Rules out", "មិនអាចធ្វើជាមួយ");
    word("Kind.REQUIRES", "Needs", "ត្រូវការ");
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
