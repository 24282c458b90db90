package org.baitong.engine.quantity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.measure.IncommensurableException;
import javax.measure.MeasurementException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import systems.uom.ucum.format.UCUMFormat;

/**
 * The UCUM library behind a gate: only codes of a checked shape reach it.
 *
 * <p>Left alone it reads "ha" as a hundred years, "ft" as a femtotonne, "kg//m" as kg.m, "" as one
 * and any text in braces as nothing; its [HP] lacks the factor 550.
 */
final class UcumLibrary {
  private static final String PLAIN =
      "(?:[kmunMG]?g|[kMG]?t|(?:da|[umcdhkM])?[lL]|[kdcmun]?m|[kMGTPE]?J|[mkMGT]?W|[kMm]?V|[km]?A"
          + "|[hkMGm]?Pa|m?bar|atm|K|Cel|m?s|min|h|d|wk|mo|a|h?ar|[kMG]?cal(?:_IT)?|k?Hz|k?l[mx])";
  private static final String BRACKETED = "(?:m?m)?\\[[A-Za-z0-9_]+]";
  private static final String TERM = "(?:" + PLAIN + "|" + BRACKETED + ")(?:-?[1-9])?";
  private static final String GROUP = "(?:" + TERM + "|\\(" + TERM + "(?:[./]" + TERM + ")*\\))";
  private static final Pattern CODE =
      Pattern.compile("1|%|(?:1?/|[1-9][0-9]{0,5}\\.)?" + GROUP + "(?:[./]" + GROUP + ")*");
  private static final int LONGEST = 60;

  private static final UCUMFormat FORMAT =
      UCUMFormat.getInstance(UCUMFormat.Variant.CASE_SENSITIVE);
  private static final Map<Dimension, Unit<?>> REFERENCE = new EnumMap<>(Dimension.class);

  static {
    for (Dimension dimension : Dimension.values()) {
      REFERENCE.put(dimension, FORMAT.parse(dimension.ucum()));
    }
  }

  private UcumLibrary() {}

  /** Whether the code has a shape that may be shown to the library. */
  static boolean accepts(String code) {
    return code.length() <= LONGEST && CODE.matcher(code).matches() && !code.contains("[HP]");
  }

  /** The unit; empty when the library does not know it. Serialised: its parser states no safety. */
  static synchronized Optional<Unit<?>> find(String code) {
    try {
      return Optional.ofNullable(FORMAT.parse(code));
    } catch (MeasurementException unknown) {
      return Optional.empty();
    }
  }

  /** The unit in terms of its dimension's reference unit; empty when no dimension fits. */
  static synchronized Optional<UnitOfMeasure> measure(String code, Unit<?> unit) {
    for (Map.Entry<Dimension, Unit<?>> entry : REFERENCE.entrySet()) {
      if (unit.isCompatible(entry.getValue())) {
        return converted(code, unit, entry.getKey());
      }
    }
    return Optional.empty();
  }

  private static Optional<UnitOfMeasure> converted(String code, Unit<?> unit, Dimension first) {
    Dimension dimension = choose(code, first);
    try {
      UnitConverter converter = unit.getConverterToAny(reference(dimension));
      if (converter.isLinear()) {
        return Optional.of(new UnitOfMeasure(code, dimension, converter.convert(1.0), 0));
      }
      if (dimension != Dimension.TEMPERATURE) {
        return Optional.empty();
      }
      double zero = converter.convert(0.0);
      // A long span keeps the slope exact to the last digits.
      double factor = (converter.convert(900_000.0) - zero) / 900_000;
      return Optional.of(new UnitOfMeasure(code, dimension, factor, zero));
    } catch (IncommensurableException | UnsupportedOperationException | ArithmeticException none) {
      return Optional.empty();
    }
  }

  private static Unit<?> reference(Dimension dimension) {
    Unit<?> unit = REFERENCE.get(dimension);
    if (unit == null) {
      throw new IllegalStateException("No reference unit for " + dimension);
    }
    return unit;
  }

  /** Tells apart what has the same powers of metre, kilogram and second. */
  private static Dimension choose(String code, Dimension first) {
    boolean energy = code.contains("J") || code.contains("W.") || code.contains("cal");
    return switch (first) {
      case COUNT, RATIO -> code.equals("{piece}") ? Dimension.COUNT : Dimension.RATIO;
      case POWER, APPARENT_POWER ->
          code.contains("V.") ? Dimension.APPARENT_POWER : Dimension.POWER;
      case PRESSURE, ENERGY_DENSITY ->
          energy || code.contains("[Btu") ? Dimension.ENERGY_DENSITY : Dimension.PRESSURE;
      default -> first;
    };
  }
}
