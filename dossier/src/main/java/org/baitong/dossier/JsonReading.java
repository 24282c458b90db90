package org.baitong.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * One reading of a dossier's JSON into records, token by token, so that each finding knows its line
 * and column.
 */
final class JsonReading {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final byte[] json;
  private final String kind;
  private final List<Finding> findings = new ArrayList<>();
  private BiPredicate<RecordShape, String> known = (shape, field) -> true;

  /** {@code kind} begins the codes of the findings: "DOSSIER" gives DOSSIER_DAMAGED. */
  JsonReading(byte[] json, String kind) {
    this.json = json;
    this.kind = kind;
  }

  /** Format and version of a file, found wherever they stand in it. */
  record Head(String format, int version, List<Finding> findings) {}

  Head head() {
    String format = "";
    int version = 0;
    boolean versioned = false;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return new Head("", 0, List.of(damaged(parser, "the file does not start with \"{\"")));
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (name.equals("format") && token == JsonToken.VALUE_STRING) {
          format = parser.getString();
        } else if (name.equals("version") && token == JsonToken.VALUE_NUMBER_INT) {
          double number = parser.getDoubleValue();
          version = (int) Math.min(number, Integer.MAX_VALUE);
          versioned = version >= 1;
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        return new Head("", 0, List.of(damaged(parser, "something follows after the last \"}\"")));
      }
    } catch (JacksonException damage) {
      return new Head("", 0, List.of(damaged(damage)));
    }
    if (!versioned) {
      Finding missing =
          Finding.error(kind + "_FIELD_MISSING", Where.of(where(), "", "version"))
              .with("field", "version")
              .with("line", 1, "1")
              .with("column", 1, "1");
      return new Head(format, 0, List.of(missing));
    }
    return new Head(format, version, List.of());
  }

  private String where() {
    return kind.toLowerCase(Locale.ROOT);
  }

  List<Finding> findings() {
    return findings;
  }

  /** The whole text as a record with the fields that its version knows; null only with findings. */
  @Nullable Record read(Class<? extends Record> type, BiPredicate<RecordShape, String> known) {
    this.known = known;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return record(parser, RecordShape.of(type), "");
    } catch (JacksonException damage) {
      findings.add(damaged(damage));
      return null;
    }
  }

  private @Nullable Record record(JsonParser parser, RecordShape shape, String path) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      wrong(parser, path, "{...}");
      return null;
    }
    int before = findings.size();
    TokenStreamLocation start = parser.currentTokenLocation();
    Map<String, Object> values = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      String fieldPath = path.isEmpty() ? name : path + "/" + name;
      Optional<RecordShape.Field> field =
          known.test(shape, name) ? shape.find(name) : Optional.empty();
      TokenStreamLocation place = parser.currentTokenLocation();
      JsonToken token = parser.nextToken();
      if (field.isEmpty()) {
        findings.add(at("FIELD_UNKNOWN", fieldPath, place).with("field", fieldPath));
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        Object value = value(parser, field.get(), fieldPath);
        if (value != null) {
          values.put(name, value);
        }
      }
    }
    boolean sound = findings.size() == before;
    for (RecordShape.Field field : shape.fields()) {
      if (sound && field.required() && !values.containsKey(field.name())) {
        String fieldPath = path.isEmpty() ? field.name() : path + "/" + field.name();
        findings.add(at("FIELD_MISSING", fieldPath, start).with("field", fieldPath));
      }
    }
    return findings.size() == before ? shape.build(values) : null;
  }

  private @Nullable Object value(JsonParser parser, RecordShape.Field field, String path) {
    return switch (field.kind()) {
      case TEXT -> text(parser, path);
      case NUMBER -> number(parser, path);
      case INTEGER -> integer(parser, path);
      case BOOLEAN -> flag(parser, path);
      case CHOICE -> choice(parser, field.type(), path);
      case RECORD -> record(parser, RecordShape.of(field.type().asSubclass(Record.class)), path);
      case LIST -> list(parser, RecordShape.of(field.type().asSubclass(Record.class)), path);
      case NUMBERS, TEXTS -> map(parser, field, path);
      case FREE ->
          parser.currentToken() == JsonToken.START_OBJECT
              ? free(parser)
              : wrong(parser, path, "{...}");
    };
  }

  private @Nullable Object text(JsonParser parser, String path) {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? parser.getString()
        : wrong(parser, path, "\"...\"");
  }

  private @Nullable Object number(JsonParser parser, String path) {
    if (parser.currentToken().isNumeric()) {
      double number = parser.getDoubleValue();
      if (Double.isFinite(number)) {
        return number;
      }
    }
    return wrong(parser, path, "1.5");
  }

  private @Nullable Object integer(JsonParser parser, String path) {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonParser.NumberType.INT) {
      return parser.getIntValue();
    }
    return wrong(parser, path, "1");
  }

  private @Nullable Object flag(JsonParser parser, String path) {
    return switch (parser.currentToken()) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> wrong(parser, path, "true, false");
    };
  }

  private @Nullable Object choice(JsonParser parser, Class<?> type, String path) {
    Object[] choices = type.getEnumConstants();
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      String text = parser.getString();
      for (Object choice : choices) {
        if (((Enum<?>) choice).name().equals(text) && isKnown(type, text)) {
          return choice;
        }
      }
    }
    String expected = Arrays.toString(choices);
    return wrong(parser, path, expected.substring(1, expected.length() - 1));
  }

  /** Choices that came with a later version are as unknown to an older file as later fields. */
  private boolean isKnown(Class<?> choices, String name) {
    Class<?> owner = choices.getEnclosingClass();
    return owner == null
        || !owner.isRecord()
        || known.test(RecordShape.of(owner.asSubclass(Record.class)), name);
  }

  private @Nullable Object list(JsonParser parser, RecordShape shape, String path) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return wrong(parser, path, "[...]");
    }
    List<Record> rows = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Record row = record(parser, shape, path + "/" + rows.size());
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  private @Nullable Object map(JsonParser parser, RecordShape.Field field, String path) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return wrong(parser, path, "{...}");
    }
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      Object value =
          field.kind() == RecordShape.Kind.NUMBERS
              ? number(parser, path + "/" + name)
              : text(parser, path + "/" + name);
      if (value != null) {
        map.put(name, value);
      }
    }
    return map;
  }

  /**
   * Anything JSON can say, kept as it was: objects in their order, whole numbers as Long or
   * BigInteger, others as BigDecimal with all their digits. Nulls inside stay nulls.
   */
  private @Nullable Object free(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, free(parser));
        }
        yield Collections.unmodifiableMap(map);
      }
      case START_ARRAY -> {
        List<@Nullable Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(free(parser));
        }
        yield Collections.unmodifiableList(list);
      }
      case VALUE_STRING -> parser.getString();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT ->
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? (Object) parser.getBigIntegerValue()
              : (Object) parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> null;
    };
  }

  private @Nullable Object wrong(JsonParser parser, String path, String expected) {
    String found =
        switch (parser.currentToken()) {
          case START_OBJECT -> "{...}";
          case START_ARRAY -> "[...]";
          default -> parser.getString();
        };
    findings.add(
        at("FIELD_WRONG", path, parser.currentTokenLocation())
            .with("field", path)
            .with("found", found)
            .with("expected", expected));
    parser.skipChildren();
    return null;
  }

  private Finding at(String code, String path, TokenStreamLocation place) {
    return Finding.error(kind + "_" + code, Where.of(where(), "", path))
        .with("line", place.getLineNr(), "1")
        .with("column", place.getColumnNr(), "1");
  }

  private Finding damaged(JacksonException damage) {
    TokenStreamLocation place = damage.getLocation();
    TokenStreamLocation known = place == null ? TokenStreamLocation.NA : place;
    return at("DAMAGED", "", known).with("detail", damage.getOriginalMessage());
  }

  private Finding damaged(JsonParser parser, String detail) {
    return at("DAMAGED", "", parser.currentTokenLocation()).with("detail", detail);
  }
}
