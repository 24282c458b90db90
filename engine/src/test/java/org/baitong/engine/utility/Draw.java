package org.baitong.engine.utility;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.Temperature;
import org.baitong.engine.quantity.TemperatureKind;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** Random requests around a worked example, and requests with one field changed. */
final class Draw {
  private Draw() {}

  /** Every amount of the record scaled by itself, within its range. */
  static Record around(Fields<?> fields, Record example, SplittableRandom random, double width) {
    // Now and then only the amounts at the top: an analysis has to add up to 100 %.
    boolean deep = random.nextBoolean();
    List<@Nullable Object> values = new ArrayList<>();
    for (FieldSpec spec : fields.list()) {
      Object value = spec.in(example);
      values.add(
          switch (value) {
            case null -> null;
            case Quantity quantity ->
                scaled(spec, quantity, 1 + width * (2 * random.nextDouble() - 1));
            case Record record when deep -> around(spec, record, random, width);
            case List<?> list when deep ->
                list.stream().map(one -> around(spec, (Record) one, random, width)).toList();
            default -> value;
          });
    }
    return fields.make(values.toArray());
  }

  private static Object around(
      FieldSpec spec, Record record, SplittableRandom random, double width) {
    return spec.kind() == FieldSpec.Kind.RECORD || spec.kind() == FieldSpec.Kind.LIST
        ? around(spec.nested(), record, random, width)
        : record;
  }

  /** The record with the field at this path ("inlet.pressure") put through a change. */
  static Record with(Fields<?> fields, Record record, String path, Change change) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    List<@Nullable Object> values = new ArrayList<>();
    boolean found = false;
    for (FieldSpec spec : fields.list()) {
      Object value = spec.in(record);
      if (spec.name().equals(name)) {
        found = true;
        if (dot < 0) {
          value = change.of(spec, value);
        } else if (value instanceof List<?> list) {
          String below = path.substring(dot + 1);
          value =
              list.stream()
                  .map(one -> (Object) with(spec.nested(), (Record) one, below, change))
                  .toList();
        } else if (value != null) {
          value = with(spec.nested(), (Record) value, path.substring(dot + 1), change);
        }
      }
      values.add(value);
    }
    if (!found) {
      throw new IllegalArgumentException("There is no field " + path);
    }
    return fields.make(values.toArray());
  }

  /** What becomes of one field. */
  interface Change {
    @Nullable Object of(FieldSpec spec, @Nullable Object value);
  }

  /** An amount scaled (a temperature's distance from 0 Cel is), kept within its range. */
  static Quantity scaled(FieldSpec spec, Quantity quantity, double factor) {
    double zero =
        quantity instanceof Temperature t && t.kind() == TemperatureKind.POINT ? 273.15 : 0;
    double value = zero + (quantity.value() - zero) * factor;
    boolean difference = spec.field().reading() == Reading.DIFFERENCE;
    double offset = difference ? 0 : spec.unit().offset();
    double air = quantity.basis() == PressureKind.GAUGE ? 101_325 : 0;
    double low = spec.field().min() * spec.unit().factor() + offset - air;
    double high = spec.field().max() * spec.unit().factor() + offset - air;
    double within = StrictMath.max(low, StrictMath.min(high, value));
    return of(quantity, within);
  }

  /** The same kind of amount with another value in its reference unit. */
  static Quantity of(Quantity quantity, double value) {
    return Units.quantity(value, quantity.dimension().ucum(), quantity.basis()).get();
  }
}
