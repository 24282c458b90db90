package org.baitong.dossier;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of one of the dossier's records: its fields in order, with type and whether they may be
 * absent.
 *
 * <p>One description for every reader and writer (JSON, JSON Schema, workbook), so that a field
 * added to a record is nowhere forgotten. Example: {@code RecordShape.of(Flow.class).fields()}
 * begins with id, from, to.
 */
public final class RecordShape {
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type.asSubclass(Record.class));
        }
      };

  private final Class<? extends Record> type;
  private final List<Field> fields;
  private final Map<String, Method> accessors = new LinkedHashMap<>();
  private final Constructor<? extends Record> constructor;

  /**
   * A field of a record.
   *
   * @param name its name, the same in JSON and in addresses
   * @param kind what it holds
   * @param type the Java type; the element's type for a list and the value's type for a map
   * @param nullable whether it may be absent; lists and maps may always be (they are then empty)
   */
  public record Field(String name, Kind kind, Class<?> type, boolean nullable) {
    /** Whether a record without it is refused; lists, maps and records of such may be left out. */
    public boolean required() {
      return !nullable
          && switch (kind) {
            case LIST, NUMBERS, TEXTS, FREE -> false;
            case TEXT, NUMBER, INTEGER, BOOLEAN, CHOICE -> true;
            case RECORD ->
                of(type.asSubclass(Record.class)).fields().stream().anyMatch(Field::required);
          };
    }

    /** Whether it is a list of such records. */
    boolean holds(Class<?> element) {
      return kind == Kind.LIST && type == element;
    }
  }

  /** What a field holds. */
  public enum Kind {
    /** Text. */
    TEXT,
    /** A number. */
    NUMBER,
    /** A whole number. */
    INTEGER,
    /** Yes or no. */
    BOOLEAN,
    /** One of the constants of an enumeration. */
    CHOICE,
    /** Another record. */
    RECORD,
    /** A list of records. */
    LIST,
    /** A map from text to numbers. */
    NUMBERS,
    /** A map from text to text. */
    TEXTS,
    /** A map from text to anything that JSON can say. */
    FREE
  }

  private RecordShape(Class<? extends Record> type) {
    this.type = type;
    List<Field> list = new ArrayList<>();
    RecordComponent[] components = type.getRecordComponents();
    for (RecordComponent component : components) {
      list.add(field(component));
      accessors.put(component.getName(), component.getAccessor());
    }
    this.fields = List.copyOf(list);
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      this.constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("A record has its canonical constructor", impossible);
    }
  }

  /** The shape of a record; {@code RecordShape.of(Flow.class)}. */
  public static RecordShape of(Class<? extends Record> type) {
    return SHAPES.get(type);
  }

  /**
   * The dossier's sections of rows: name and record, in the order of the file, those of the groups
   * (environment, improvement and others) among them.
   */
  public static Map<String, Class<? extends Record>> sections() {
    Map<String, Class<? extends Record>> sections = new LinkedHashMap<>();
    addSections(of(Dossier.class), sections);
    return sections;
  }

  private static void addSections(
      RecordShape shape, Map<String, Class<? extends Record>> sections) {
    for (Field field : shape.fields()) {
      if (field.kind() == Kind.LIST) {
        sections.put(field.name(), field.type().asSubclass(Record.class));
      } else if (isGroup(field)) {
        addSections(of(field.type().asSubclass(Record.class)), sections);
      }
    }
  }

  /** The group that a section belongs to, for example "people" of "heads"; empty for the others. */
  public static Optional<String> groupOf(String section) {
    return of(Dossier.class).fields().stream()
        .filter(RecordShape::isGroup)
        .filter(field -> of(field.type().asSubclass(Record.class)).find(section).isPresent())
        .map(Field::name)
        .findFirst();
  }

  private static boolean isGroup(Field field) {
    return Dossier.Group.class.isAssignableFrom(field.type());
  }

  /** All rows of one section of a dossier; {@code rows(dossier, "flows")}. */
  public static List<Dossier.Row> rows(Dossier dossier, String section) {
    Optional<String> group = groupOf(section);
    Record holder =
        group.isPresent() ? (Record) of(Dossier.class).get(dossier, group.get()) : dossier;
    Object value = of(holder.getClass()).value(holder, section);
    if (!(value instanceof List<?> list)) {
      throw new IllegalArgumentException("No section \"" + section + "\"");
    }
    return list.stream().map(Dossier.Row.class::cast).toList();
  }

  /** The record's class. */
  public Class<? extends Record> type() {
    return type;
  }

  /** Its fields in order. */
  public List<Field> fields() {
    return fields;
  }

  /** The field of this name, if there is one. */
  public Optional<Field> find(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The value of one field of a record of this shape; null when it is absent. */
  public @Nullable Object value(Record row, String name) {
    Method accessor = accessors.get(name);
    if (accessor == null) {
      throw new IllegalArgumentException("No field \"" + name + "\" in " + type.getSimpleName());
    }
    try {
      return accessor.invoke(row);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException("A record's accessors are public", impossible);
    }
  }

  /** The value of a field that is never absent. */
  Object get(Record row, String name) {
    return Objects.requireNonNull(value(row, name), name);
  }

  /** The same record with another value in one field. */
  Record with(Record row, String name, Object other) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.name(), value(row, field.name())));
    values.put(name, other);
    return build(values);
  }

  /**
   * A dossier from its sections, those of the groups among them; what is absent is empty.
   *
   * @param values as in {@link #build(Map)} of the dossier, with the groups' sections beside the
   *     others
   */
  public static Dossier dossier(Map<String, ? extends @Nullable Object> values) {
    Map<String, @Nullable Object> whole = new LinkedHashMap<>(values);
    for (Field field : of(Dossier.class).fields()) {
      if (isGroup(field)) {
        whole.put(field.name(), of(field.type().asSubclass(Record.class)).build(values));
      }
    }
    return (Dossier) of(Dossier.class).build(whole);
  }

  /**
   * A record of this shape from its fields' values.
   *
   * @param values Double, Integer, Boolean, String, enum, record, list or map by field name; absent
   *     lists and maps are empty
   * @throws IllegalArgumentException when a field that may not be absent is, or the record refuses
   */
  public Record build(Map<String, ? extends @Nullable Object> values) {
    @Nullable Object[] arguments = new @Nullable Object[fields.size()];
    for (int i = 0; i < arguments.length; i++) {
      Field field = fields.get(i);
      Object value = values.get(field.name());
      if (value == null && !field.nullable()) {
        value = emptyOf(field);
      }
      arguments[i] = value;
    }
    try {
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(type.getSimpleName() + ": " + refused.getCause(), refused);
    } catch (InstantiationException | IllegalAccessException impossible) {
      throw new IllegalStateException("The dossier's records are public", impossible);
    }
  }

  private Object emptyOf(Field field) {
    if (field.required()) {
      throw new IllegalArgumentException(type.getSimpleName() + " needs \"" + field.name() + "\"");
    }
    return switch (field.kind()) {
      case LIST -> List.of();
      case RECORD -> of(field.type().asSubclass(Record.class)).build(Map.of());
      case TEXT, NUMBER, INTEGER, BOOLEAN, CHOICE, NUMBERS, TEXTS, FREE -> Map.of();
    };
  }

  private static Field field(RecordComponent component) {
    Class<?> type = component.getType();
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    String name = component.getName();
    if (type == String.class) {
      return new Field(name, Kind.TEXT, type, nullable);
    } else if (type == double.class || type == Double.class) {
      return new Field(name, Kind.NUMBER, type, nullable);
    } else if (type == int.class || type == Integer.class) {
      return new Field(name, Kind.INTEGER, type, nullable);
    } else if (type == boolean.class || type == Boolean.class) {
      return new Field(name, Kind.BOOLEAN, type, nullable);
    } else if (type.isEnum()) {
      return new Field(name, Kind.CHOICE, type, nullable);
    } else if (type.isRecord()) {
      return new Field(name, Kind.RECORD, type, nullable);
    } else if (type == List.class) {
      return new Field(name, Kind.LIST, parameter(component, 0), nullable);
    } else if (type == Map.class) {
      Class<?> value = parameter(component, 1);
      Kind kind =
          value == Double.class ? Kind.NUMBERS : value == String.class ? Kind.TEXTS : Kind.FREE;
      return new Field(name, kind, value, nullable);
    }
    throw new IllegalStateException("The dossier has no fields of type " + type);
  }

  private static Class<?> parameter(RecordComponent component, int index) {
    if (component.getGenericType() instanceof ParameterizedType generic
        && generic.getActualTypeArguments()[index] instanceof Class<?> argument) {
      return argument;
    }
    throw new IllegalStateException("Lists and maps of the dossier name their elements' class");
  }
}
