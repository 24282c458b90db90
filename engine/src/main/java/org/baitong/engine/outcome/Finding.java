package org.baitong.engine.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something a person should know about an input or a result, as data: translated when it is shown.
 *
 * <p>The code doubles as the key of its message in {@code language}: {@code finding.<code>} says
 * what is the case, {@code finding.<code>.advice} what to do. Codes are UPPER_SNAKE and stable.
 *
 * @param code stable code, for example "PRICE_MISSING"
 * @param severity how much it matters
 * @param where what it is about
 * @param args typed values by placeholder name, in a fixed order
 */
public record Finding(String code, Severity severity, Where where, Map<String, Arg> args) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  public Finding {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("A finding's code is UPPER_SNAKE, not \"" + code + "\"");
    }
    args = Collections.unmodifiableMap(new LinkedHashMap<>(args));
  }

  /** {@code Finding.error("PRICE_MISSING", Where.of("carrier", "FABRIC"))}. */
  public static Finding error(String code, Where where) {
    return new Finding(code, Severity.ERROR, where, Map.of());
  }

  /** {@code Finding.warning("KEY_OVERRIDDEN", Where.of("centre", "CUT"))}. */
  public static Finding warning(String code, Where where) {
    return new Finding(code, Severity.WARNING, where, Map.of());
  }

  /** {@code Finding.info("LAYER_OPEN", Where.of("centre", "SEW"))}. */
  public static Finding info(String code, Where where) {
    return new Finding(code, Severity.INFO, where, Map.of());
  }

  /** The same finding with one more typed value: {@code finding.with("share", 1.2, "1")}. */
  public Finding with(String name, double value, String unit) {
    return with(name, Arg.of(value, unit));
  }

  /** The same finding with one more verbatim text: {@code finding.with("centre", "CUT")}. */
  public Finding with(String name, String text) {
    return with(name, Arg.of(text));
  }

  /** The same finding with one more typed value. */
  public Finding with(String name, Arg arg) {
    Map<String, Arg> more = new LinkedHashMap<>(args);
    more.put(name, arg);
    return new Finding(code, severity, where, more);
  }
}
