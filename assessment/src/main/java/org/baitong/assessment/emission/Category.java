package org.baitong.assessment.emission;

import org.baitong.dossier.EmissionSource.Activity;
import org.jspecify.annotations.Nullable;

/** The category of the IPCC 2006 Guidelines that a source belongs to. */
final class Category {
  static final String REFRIGERATION = "2.F.1";

  private Category() {}

  static String of(Activity activity, String subject, @Nullable String isic) {
    return switch (activity) {
      case STATIONARY, OFF_ROAD -> manufacturing(isic);
      case ROAD -> "1.A.3.b";
      case ELECTRICITY -> "1.A.1.a";
      case PROCESS -> process(subject);
      case WASTEWATER -> "4.D.2";
      case LANDFILL -> "4.A";
      case COMPOST, DIGESTION -> "4.B";
      case INCINERATION -> "4.C.1";
      case OPEN_BURNING -> "4.C.2";
      case LUBRICANT -> "2.D.1";
    };
  }

  /** IPCC 2006 volume 2, Table 2.1, by division of ISIC Rev. 4. */
  private static String manufacturing(@Nullable String isic) {
    int division =
        isic != null && isic.matches("\\d{2,4}.*") ? Integer.parseInt(isic.substring(0, 2)) : 0;
    return switch (division) {
      case 10, 11, 12 -> "1.A.2.e";
      case 13, 14, 15 -> "1.A.2.l";
      case 16 -> "1.A.2.j";
      case 17, 18 -> "1.A.2.d";
      case 20, 21 -> "1.A.2.c";
      case 23 -> "1.A.2.f";
      case 24 -> "1.A.2.a";
      case 25, 26, 27, 28 -> "1.A.2.h";
      case 29, 30 -> "1.A.2.g";
      default -> "1.A.2.m";
    };
  }

  private static String process(String subject) {
    String start = subject.replaceFirst("_.*", "");
    return switch (start) {
      case "clinker", "cement" -> "2.A.1";
      case "lime" -> "2.A.2";
      case "glass" -> "2.A.3";
      case "brick" -> "2.A.4.a";
      case "Na2CO3" -> "2.A.4.b";
      case "steel", "pig", "sinter", "pellet", "direct" -> "2.C.1";
      case "lead" -> "2.C.5";
      case "zinc" -> "2.C.6";
      default -> "2.A.4.d";
    };
  }
}
