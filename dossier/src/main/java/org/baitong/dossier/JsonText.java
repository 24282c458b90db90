package org.baitong.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deterministic JSON text: the order given, no nulls, doubles in their shortest form. */
final class JsonText {
  private final StringBuilder out = new StringBuilder(1 << 14);

  @Override
  public String toString() {
    return out.toString();
  }

  JsonText raw(String text) {
    out.append(text);
    return this;
  }

  JsonText value(@Nullable Object value) {
    switch (value) {
      case null -> out.append("null");
      case String text -> string(text);
      case Double number -> number(number);
      case Float number -> number(number.doubleValue());
      case Number number -> out.append(number);
      case Boolean flag -> out.append(flag);
      case Enum<?> choice -> string(choice.name());
      case Record row -> row(row);
      case Map<?, ?> map -> map(map);
      case List<?> list -> list(list);
      default ->
          throw new IllegalArgumentException("JSON cannot say a " + value.getClass().getName());
    }
    return this;
  }

  private void row(Record row) {
    RecordShape shape = RecordShape.of(row.getClass());
    String separator = "{";
    for (RecordShape.Field field : shape.fields()) {
      Object value = shape.value(row, field.name());
      if (value != null) {
        out.append(separator);
        string(field.name());
        out.append(": ");
        value(value);
        separator = ", ";
      }
    }
    out.append(separator.equals("{") ? "{}" : "}");
  }

  private void map(Map<?, ?> map) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      string(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue());
      separator = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void list(List<?> list) {
    String separator = "[";
    for (Object element : list) {
      out.append(separator);
      value(element);
      separator = ", ";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  /** Whole numbers without ".0"; all others as the shortest digits that read back the same. */
  private void number(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A dossier holds finite numbers only, not " + number);
    }
    long whole = (long) number;
    boolean negativeZero = whole == 0 && 1 / number < 0;
    if (whole == number && Math.abs(whole) < 1_000_000_000_000_000L && !negativeZero) {
      out.append(whole);
    } else {
      out.append(number);
    }
  }

  void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isLoneSurrogate(text, i)) {
            throw new IllegalArgumentException("Half a character pair at " + i + " of a text");
          } else if (c < ' ') {
            out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Half a character pair has no UTF-8 form and would be lost as "?": no program reads it back. */
  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
