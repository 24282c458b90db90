package org.baitong.engine.calculator;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.GasState;
import org.baitong.engine.quantity.Heating;
import org.baitong.engine.quantity.Moisture;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.PressureKind;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.TemperatureKind;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * The declared fields of a record, in their order.
 *
 * @param <T> the record
 */
public final class Fields<T extends Record> {
  /** A value converted from another unit may miss the end of its range by its last digits. */
  private static final double SLACK = 1e-12;

  private final Class<T> type;
  private final FieldSpec[] specs;
  private final double[] lows;
  private final double[] highs;

  private Fields(Class<T> type) {
    this.type = type;
    this.specs =
        Arrays.stream(type.getRecordComponents()).map(FieldSpec::new).toArray(FieldSpec[]::new);
    this.lows = Arrays.stream(specs).mapToDouble(spec -> end(spec, spec.field().min())).toArray();
    this.highs = Arrays.stream(specs).mapToDouble(spec -> end(spec, spec.field().max())).toArray();
  }

  /** The fields of a record type; throws when a component declares none. */
  public static <T extends Record> Fields<T> of(Class<T> type) {
    return new Fields<>(type);
  }

  private static double end(FieldSpec spec, double stated) {
    if (spec.kind() != FieldSpec.Kind.QUANTITY) {
      return stated;
    }
    boolean difference = spec.field().reading() == Reading.DIFFERENCE;
    return difference ? stated * spec.unit().factor() : spec.unit().toReference(stated);
  }

  /** All of them. */
  public List<FieldSpec> list() {
    return List.of(specs);
  }

  /** The field of this name. */
  public Optional<FieldSpec> find(String name) {
    return Arrays.stream(specs).filter(spec -> spec.name().equals(name)).findFirst();
  }

  /** A record of these values, null for a field that is left out. */
  public T make(@Nullable Object... values) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<T> canonical = type.getDeclaredConstructor(types);
      return canonical.newInstance(values);
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(String.valueOf(e.getCause()), e);
    }
  }

  /** Notes every field that is out of its range or on a wrong basis. */
  void check(String calculator, Record record, List<Finding> refused) {
    check(calculator, "", record, refused);
  }

  private void check(String calculator, String path, Record record, List<Finding> refused) {
    for (int i = 0; i < specs.length; i++) {
      FieldSpec spec = specs[i];
      Object value = spec.in(record);
      if (value == null) {
        if (!spec.isOptional()) {
          refused.add(finding("CALC_FIELD_MISSING", calculator, path + spec.name()));
        }
        continue;
      }
      switch (spec.kind()) {
        case QUANTITY -> {
          Quantity quantity = (Quantity) value;
          if (!fits(spec.field().reading(), quantity)) {
            refused.add(
                finding("CALC_BASIS", calculator, path + spec.name())
                    .with("basis", quantity.basis().label())
                    .with("expected", Arg.key("calculator.reading." + spec.field().reading())));
          } else if (outside(i, fromVacuum(quantity))) {
            refused.add(range("CALC_OUT_OF_RANGE", calculator, path, spec, quantity));
          }
        }
        case MONEY -> money(calculator, path, spec, ((Money) value).amount(), refused);
        case PRICE ->
            money(
                calculator,
                path,
                spec,
                ((UnitPrice) value).perReferenceUnit().amount() * spec.unit().factor(),
                refused);
        case RECORD ->
            spec.nested().check(calculator, path + spec.name() + ".", (Record) value, refused);
        case LIST -> entries(calculator, path, spec, (List<?>) value, refused);
        case CHOICE -> {}
      }
    }
  }

  private static void money(
      String calculator, String path, FieldSpec spec, double amount, List<Finding> refused) {
    if (amount < spec.field().min() || amount > spec.field().max()) {
      refused.add(
          finding("CALC_OUT_OF_RANGE", calculator, path + spec.name())
              .with("value", amount, "")
              .with("min", spec.field().min(), "")
              .with("max", spec.field().max(), ""));
    }
  }

  private static void entries(
      String calculator, String path, FieldSpec spec, List<?> list, List<Finding> refused) {
    if (list.size() < spec.field().min() || list.size() > spec.field().max()) {
      refused.add(
          finding("CALC_ENTRIES", calculator, path + spec.name())
              .with("count", list.size(), "1")
              .with("min", spec.field().min(), "1")
              .with("max", spec.field().max(), "1"));
    }
    for (int i = 0; i < list.size(); i++) {
      String below = path + spec.name() + "[" + (i + 1) + "].";
      spec.nested().check(calculator, below, (Record) list.get(i), refused);
    }
  }

  /** Notes every figure of a result that physics does not allow. */
  void checkResult(String calculator, Record record, List<Finding> impossible) {
    for (int i = 0; i < specs.length; i++) {
      if (specs[i].in(record) instanceof Quantity quantity
          && specs[i].kind() == FieldSpec.Kind.QUANTITY
          && outside(i, quantity.value())) {
        impossible.add(impossible(calculator, specs[i], quantity));
      }
    }
  }

  /** A range without an end on one side names the other one only. */
  private static Finding impossible(String calculator, FieldSpec spec, Quantity quantity) {
    Field field = spec.field();
    boolean least = Double.isFinite(field.min());
    if (least && Double.isFinite(field.max())) {
      return range("CALC_IMPOSSIBLE", calculator, "", spec, quantity);
    }
    Finding finding =
        finding(least ? "CALC_BELOW_LEAST" : "CALC_ABOVE_MOST", calculator, spec.name())
            .with("value", spec.shown(quantity), field.unit());
    return least
        ? finding.with("min", field.min(), field.unit())
        : finding.with("max", field.max(), field.unit());
  }

  private boolean outside(int i, double value) {
    double slack = SLACK * StrictMath.abs(value);
    return value < lows[i] - slack || value > highs[i] + slack;
  }

  /** The ends of a pressure's range are absolute. */
  private static double fromVacuum(Quantity quantity) {
    return quantity.basis() == PressureKind.GAUGE
        ? quantity.value() + Work.STANDARD_ATMOSPHERE
        : quantity.value();
  }

  private static boolean fits(Reading reading, Quantity quantity) {
    Basis basis = quantity.basis();
    return switch (reading) {
      case USUAL ->
          switch (basis) {
            case PressureKind kind -> kind != PressureKind.DIFFERENCE;
            case TemperatureKind kind -> kind == TemperatureKind.POINT;
            case Moisture moisture -> moisture == Moisture.WET;
            case GasState state -> state == GasState.ACTUAL;
            case Heating heating -> heating == Heating.NOT_FUEL;
            case Basis.Fuel(Heating heating, var ignored) -> heating == Heating.NOT_FUEL;
            case Basis.GasFuel(Heating heating, var ignored) -> heating == Heating.NOT_FUEL;
            case Basis.None none -> true;
          };
      case DIFFERENCE -> basis == PressureKind.DIFFERENCE || basis == TemperatureKind.DIFFERENCE;
      case DRY -> basis == Moisture.DRY;
      case NORMAL -> basis == GasState.NORMAL;
      case STATED ->
          switch (basis) {
            case Heating heating -> heating != Heating.NOT_FUEL;
            case Basis.Fuel(Heating heating, var ignored) -> heating != Heating.NOT_FUEL;
            case Basis.GasFuel(Heating heating, var ignored) -> heating != Heating.NOT_FUEL;
            default -> true;
          };
    };
  }

  private static Finding range(
      String code, String calculator, String path, FieldSpec spec, Quantity quantity) {
    String unit = spec.field().unit();
    return finding(code, calculator, path + spec.name())
        .with("value", spec.shown(quantity), unit)
        .with("min", spec.field().min(), unit)
        .with("max", spec.field().max(), unit);
  }

  private static Finding finding(String code, String calculator, String field) {
    return Finding.error(code, Where.of("calculator", calculator, field))
        .with("calculator", calculator)
        .with("field", field);
  }
}
