package org.baitong.engine.outcome;

/**
 * A typed value inside a message, so that every language can print it in its own way.
 *
 * <p>Example: {@code new Arg.Figure(12.5, "kg")} prints as "12.5 kg" in English.
 */
public sealed interface Arg {
  /** A number with its UCUM unit ("1" for a plain number). */
  record Figure(double value, String unit) implements Arg {}

  /** An identifier, name, cell or any text that is printed as it is. */
  record Text(String value) implements Arg {}

  /** A word that each language translates: the key of another message. */
  record Key(String value) implements Arg {}

  /** {@code Arg.of(3, "kg")}: a number with its unit. */
  static Arg of(double value, String unit) {
    return new Figure(value, unit);
  }

  /** {@code Arg.of("BOILER")}: verbatim text. */
  static Arg of(String value) {
    return new Text(value);
  }

  /** {@code Arg.key("layer.water")}: a translatable word. */
  static Arg key(String key) {
    return new Key(key);
  }
}
