package org.baitong.assessment.calc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.calculator.Field;
import org.baitong.engine.calculator.FieldSpec;
import org.baitong.engine.calculator.Fields;
import org.baitong.engine.calculator.Manual;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.explain.Step;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Dimension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The manual page of an engineering calculator, made from what it declares and records. */
public final class CalculatorPage {
  private static final MathContext DIGITS = new MathContext(6);

  private CalculatorPage() {}

  /** What {@code --describe} prints: method, inputs with units and ranges, results, sources. */
  static String description(Calculator<?, ?> calculator) {
    Manual<?> manual = calculator.manual();
    StringBuilder page = new StringBuilder(manual.method()).append("\n\n**Input**:\n\n");
    page.append("| field | what | unit | from | to |\n| --- | --- | --- | --- | --- |\n");
    rows(page, "", calculator.requestFields());
    page.append("\n**Result**:\n\n| field | what | unit |\n| --- | --- | --- |\n");
    results(page, "", calculator.resultFields());
    page.append("\n**Valid**: ").append(manual.validity()).append("\n\n**Source**:\n\n");
    manual.citations().forEach(citation -> page.append("- ").append(citation).append('\n'));
    return page.toString();
  }

  /** The whole page in Markdown, with the worked example and every intermediate value. */
  public static <Q extends Record, R extends Record> String page(Calculator<Q, R> calculator) {
    Manual<Q> manual = calculator.manual();
    Recorder.Tape tape = new Recorder.Tape();
    Outcome<R> outcome = calculator.calculate(manual.example(), tape);
    StringBuilder page = new StringBuilder("`baitong calc ").append(manual.id());
    page.append("`, version ").append(manual.version()).append("\n\n");
    page.append(description(calculator)).append("\n## Example\n\n```json\n");
    page.append(pretty(FieldWriter.request(calculator.requestFields(), manual.example())));
    page.append("\n```\n\n| symbol | formula | value | unit |\n| --- | --- | --- | --- |\n");
    for (Step step : tape.list()) {
      page.append("| ").append(symbol(step, manual.id())).append(" | `").append(step.formula());
      page.append("` | ").append(shown(step.value())).append(" | ").append(step.unit());
      page.append(" |\n");
    }
    page.append("\n| result | value | unit |\n| --- | --- | --- |\n");
    outcome.find().ifPresent(result -> values(page, "", calculator.resultFields(), result));
    return page.toString();
  }

  private static String symbol(Step step, String id) {
    return step.id().startsWith(id + ".") ? step.id().substring(id.length() + 1) : step.id();
  }

  private static String pretty(JsonNode node) {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  private static void rows(StringBuilder page, String path, Fields<?> fields) {
    for (FieldSpec spec : fields.list()) {
      Field field = spec.field();
      page.append("| `").append(path).append(spec.name()).append("` | ").append(field.doc());
      page.append(spec.isOptional() ? " (may be left out)" : "").append(" | ");
      page.append(unit(spec)).append(" | ").append(end(field.min())).append(" | ");
      page.append(end(field.max())).append(" |\n");
      below(page, path, spec, true);
    }
  }

  private static void results(StringBuilder page, String path, Fields<?> fields) {
    for (FieldSpec spec : fields.list()) {
      page.append("| `").append(path).append(spec.name()).append("` | ");
      page.append(spec.field().doc()).append(" | ").append(unit(spec)).append(" |\n");
      below(page, path, spec, false);
    }
  }

  private static void below(StringBuilder page, String path, FieldSpec spec, boolean request) {
    String deeper =
        switch (spec.kind()) {
          case RECORD -> path + spec.name() + ".";
          case LIST -> path + spec.name() + "[].";
          default -> "";
        };
    if (deeper.isEmpty()) {
      return;
    }
    if (request) {
      rows(page, deeper, spec.nested());
    } else {
      results(page, deeper, spec.nested());
    }
  }

  private static String unit(FieldSpec spec) {
    String unit = spec.field().unit();
    return switch (spec.kind()) {
      case CHOICE -> String.join(", ", FieldReader.choices(spec));
      case MONEY -> "currency";
      case PRICE -> "currency/" + unit;
      case RECORD, LIST -> "";
      case QUANTITY -> unit + basis(spec);
    };
  }

  private static String basis(FieldSpec spec) {
    boolean pressure = spec.unit().dimension() == Dimension.PRESSURE;
    return switch (spec.field().reading()) {
      case USUAL -> pressure ? ", say gauge or absolute" : "";
      case DIFFERENCE -> ", difference";
      case DRY -> ", dry";
      case NORMAL -> ", normal";
      case STATED -> ", say the basis";
    };
  }

  private static String end(double value) {
    return Double.isInfinite(value) ? "" : shown(value);
  }

  private static void values(StringBuilder page, String path, Fields<?> fields, Record record) {
    JsonNode node = FieldWriter.result(fields, record, FieldWriter.none());
    for (FieldSpec spec : fields.list()) {
      Object value = spec.in(record);
      String name = path + spec.name();
      switch (spec.kind()) {
        case RECORD -> {
          if (value != null) {
            values(page, name + ".", spec.nested(), (Record) value);
          }
        }
        case LIST -> {
          List<?> list = value == null ? List.of() : (List<?>) value;
          for (int i = 0; i < list.size(); i++) {
            values(page, name + "[" + (i + 1) + "].", spec.nested(), (Record) list.get(i));
          }
        }
        default -> {
          JsonNode shown = node.get(spec.name());
          page.append("| `").append(name).append("` | ");
          page.append(shown.isNumber() ? shown(shown.asDouble()) : shown.asString(""));
          page.append(" | ").append(spec.field().unit()).append(" |\n");
        }
      }
    }
  }

  private static String shown(double value) {
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    int magnitude = rounded.precision() - rounded.scale();
    return value != 0 && (magnitude > 9 || magnitude < -3)
        ? rounded.toString()
        : rounded.toPlainString();
  }
}
