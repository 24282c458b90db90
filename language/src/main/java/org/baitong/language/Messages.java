package org.baitong.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence that a person reads, in one language, with its typed values filled in.
 *
 * <p>Example: {@code Messages.of(Language.KM).text(finding)}. A finding without a message never
 * fails at run time: its code and values are shown; a test finds it first.
 */
public final class Messages {
  private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Messages(Formats.of(language), load(language)));
    }
  }

  private final Formats formats;
  private final Map<String, Template> templates;

  private Messages(Formats formats, Map<String, Template> templates) {
    this.formats = formats;
    this.templates = templates;
  }

  /** The messages of a language, with digits 0-9. */
  public static Messages of(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /** The same messages with digits ០-៩. */
  public Messages withKhmerDigits() {
    return new Messages(new Formats(formats.language(), true), templates);
  }

  /** Number, money and date formats of this language. */
  public Formats formats() {
    return formats;
  }

  /** What is the case. */
  public String text(Finding finding) {
    return find(key(finding), finding.args())
        .orElseGet(() -> finding.code() + " " + finding.args());
  }

  /** What to do about it; empty when there is nothing to do. */
  public String advice(Finding finding) {
    return find(key(finding) + ".advice", finding.args()).orElse("");
  }

  /**
   * {@code finding.CODE}, or {@code finding.CODE.other} where two rooms give one code with
   * different values and the first message cannot be filled in.
   */
  private String key(Finding finding) {
    String key = "finding." + finding.code();
    String other = key + ".other";
    boolean filled = finding.args().keySet().containsAll(placeholders(key));
    return filled || !has(other) ? key : other;
  }

  /** The message of a key; the key itself when there is none. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** The message of a key with its values; the key itself when there is none. */
  public String text(String key, Map<String, Arg> args) {
    return find(key, args).orElse(key);
  }

  /** Whether there is a message of this key. */
  public boolean has(String key) {
    return templates.containsKey(key);
  }

  /** All keys in their order. */
  public Set<String> keys() {
    return new TreeSet<>(templates.keySet());
  }

  /** The names of a message's placeholders; empty when there is no such message. */
  public Set<String> placeholders(String key) {
    Template template = templates.get(key);
    return template == null ? Set.of() : template.placeholders();
  }

  private Optional<String> find(String key, Map<String, Arg> args) {
    return Optional.ofNullable(templates.get(key))
        .map(template -> template.fill(name -> value(name, args.get(name))));
  }

  private String value(String name, @Nullable Arg arg) {
    return switch (arg) {
      case null -> "{" + name + "}";
      case Arg.Figure(double value, String unit) -> formats.figure(value, unit);
      case Arg.Text(String value) -> value;
      case Arg.Key(String key) -> text(key);
    };
  }

  private static Map<String, Template> load(Language language) {
    String name = "messages_" + language.code() + ".properties";
    try (var stream = Messages.class.getResourceAsStream(name)) {
      Properties properties = new Properties();
      properties.load(
          new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8));
      Map<String, Template> templates = new TreeMap<>();
      for (String key : properties.stringPropertyNames()) {
        templates.put(key, Template.of(key, properties.getProperty(key)));
      }
      return templates;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " cannot be read", unreadable);
    }
  }
}
