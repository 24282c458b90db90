package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.calculator.Reading;
import org.baitong.engine.quantity.Basis;
import org.baitong.engine.quantity.Dimension;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the request or result of a calculator as JSON, by the declaration of its fields. */
final class FieldWriter {
  private FieldWriter() {}

  /** Figures in the units asked for, else in the fields' own. */
  static ObjectNode result(Fields<?> fields, Record record, Map<String, UnitOfMeasure> units) {
    ObjectNode node = JSON.objectNode();
    for (FieldSpec spec : fields.list()) {
      Object value = spec.in(record);
      if (value == null) {
        node.putNull(spec.name());
        continue;
      }
      switch (spec.kind()) {
        case QUANTITY -> node.set(spec.name(), JsonOutcomes.number(in(spec, value, units)));
        case MONEY -> node.set(spec.name(), JsonOutcomes.number((Money) value));
        case PRICE ->
            node.set(spec.name(), JsonOutcomes.number(((UnitPrice) value).in(spec.unit())));
        case CHOICE -> node.put(spec.name(), word(value));
        case RECORD -> node.set(spec.name(), result(spec.nested(), (Record) value, units));
        case LIST -> {
          ArrayNode list = node.putArray(spec.name());
          ((List<?>) value).forEach(one -> list.add(result(spec.nested(), (Record) one, units)));
        }
      }
    }
    return node;
  }

  private static double in(FieldSpec spec, Object value, Map<String, UnitOfMeasure> units) {
    UnitOfMeasure unit = units.get(spec.name());
    Quantity quantity = (Quantity) value;
    if (unit == null) {
      return spec.shown(quantity);
    }
    return spec.field().reading() == Reading.DIFFERENCE
        ? quantity.value() / unit.factor()
        : unit.fromReference(quantity.value());
  }

  /** The units in which the figures of a result stand. */
  static ObjectNode units(Fields<?> fields, Map<String, UnitOfMeasure> asked) {
    ObjectNode node = JSON.objectNode();
    for (FieldSpec spec : fields.list()) {
      if (spec.kind() == FieldSpec.Kind.RECORD || spec.kind() == FieldSpec.Kind.LIST) {
        node.set(spec.name(), units(spec.nested(), asked));
      } else if (!spec.field().unit().isEmpty()) {
        UnitOfMeasure unit = asked.get(spec.name());
        node.put(spec.name(), unit == null ? spec.field().unit() : unit.ucum());
      }
    }
    return node;
  }

  /** A request in the form in which it is read. */
  static ObjectNode request(Fields<?> fields, Record record) {
    ObjectNode node = JSON.objectNode();
    for (FieldSpec spec : fields.list()) {
      Object value = spec.in(record);
      if (value == null) {
        continue;
      }
      switch (spec.kind()) {
        case QUANTITY -> node.set(spec.name(), quantity(spec, (Quantity) value));
        case MONEY -> {
          Money money = (Money) value;
          node.putObject(spec.name())
              .put("value", money.amount())
              .put("currency", money.currency().code());
        }
        case PRICE -> {
          Money each = ((UnitPrice) value).in(spec.unit());
          node.putObject(spec.name())
              .put("value", each.amount())
              .put("currency", each.currency().code())
              .put("per", spec.field().unit());
        }
        case CHOICE -> node.put(spec.name(), word(value));
        case RECORD -> node.set(spec.name(), request(spec.nested(), (Record) value));
        case LIST -> {
          ArrayNode list = node.putArray(spec.name());
          ((List<?>) value).forEach(one -> list.add(request(spec.nested(), (Record) one)));
        }
      }
    }
    return node;
  }

  private static ObjectNode quantity(FieldSpec spec, Quantity quantity) {
    ObjectNode node = JSON.objectNode();
    // Twelve digits show 25 Cel as 25, not as what is left of 298.15 K.
    node.put("value", rounded(spec.shown(quantity))).put("unit", spec.field().unit());
    boolean said =
        spec.field().reading() == Reading.STATED || spec.unit().dimension() == Dimension.PRESSURE;
    if (said
        && spec.field().reading() != Reading.DIFFERENCE
        && !quantity.basis().equals(Basis.NONE)) {
      node.put("basis", quantity.basis().label());
    }
    return node;
  }

  static double rounded(double value) {
    return new java.math.BigDecimal(value).round(new java.math.MathContext(12)).doubleValue();
  }

  static String word(Object choice) {
    return ((Enum<?>) choice).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Map<String, UnitOfMeasure> none() {
    return Map.of();
  }
}
