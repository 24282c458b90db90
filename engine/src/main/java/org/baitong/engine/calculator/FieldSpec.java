package org.baitong.engine.calculator;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitOfMeasure;
import org.baitong.engine.quantity.UnitPrice;
import org.baitong.engine.quantity.Units;
import org.jspecify.annotations.Nullable;

/** One declared field of a request or result, as its annotation and its type say. */
public final class FieldSpec {
  /** What kind of value a field holds. */
  public enum Kind {
    /** An amount with a unit. */
    QUANTITY,
    /** An amount of money. */
    MONEY,
    /** Money for a unit. */
    PRICE,
    /** One of a few words. */
    CHOICE,
    /** Fields of its own. */
    RECORD,
    /** Several records. */
    LIST
  }

  private final String name;
  private final Class<?> type;
  private final Kind kind;
  private final Field field;
  private final boolean optional;
  private final @Nullable UnitOfMeasure unit;
  private final @Nullable Fields<?> nested;
  private final Method accessor;

  FieldSpec(RecordComponent component) {
    this.name = component.getName();
    this.type = component.getType();
    this.accessor = component.getAccessor();
    Field declared = component.getAnnotation(Field.class);
    if (declared == null) {
      throw new IllegalArgumentException(component + " says nothing about itself: no @Field");
    }
    this.field = declared;
    this.optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    this.kind = kind(component);
    boolean measured = kind == Kind.QUANTITY || kind == Kind.PRICE;
    this.unit = measured ? Units.parse(declared.unit()).get() : null;
    this.nested =
        switch (kind) {
          case RECORD -> Fields.of(type.asSubclass(Record.class));
          case LIST -> Fields.of(entry(component));
          default -> null;
        };
  }

  private static Kind kind(RecordComponent component) {
    Class<?> type = component.getType();
    if (Quantity.class.isAssignableFrom(type)) {
      return Kind.QUANTITY;
    }
    if (type == Money.class) {
      return Kind.MONEY;
    }
    if (type == UnitPrice.class) {
      return Kind.PRICE;
    }
    if (type.isEnum()) {
      return Kind.CHOICE;
    }
    if (type == java.util.List.class) {
      return Kind.LIST;
    }
    if (type.isRecord()) {
      return Kind.RECORD;
    }
    throw new IllegalArgumentException(component + " is of a type that no field has");
  }

  private static Class<? extends Record> entry(RecordComponent component) {
    if (component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> entry
        && entry.isRecord()) {
      return entry.asSubclass(Record.class);
    }
    throw new IllegalArgumentException(component + " is not a list of records");
  }

  /** Its name, in camelCase. */
  public String name() {
    return name;
  }

  /** Its Java type. */
  public Class<?> type() {
    return type;
  }

  /** What kind of value it holds. */
  public Kind kind() {
    return kind;
  }

  /** What is declared about it. */
  public Field field() {
    return field;
  }

  /** Whether it may be left out. */
  public boolean isOptional() {
    return optional;
  }

  /** The unit of its range; throws for a field that has none. */
  public UnitOfMeasure unit() {
    if (unit == null) {
      throw new IllegalStateException(name + " has no unit");
    }
    return unit;
  }

  /** The fields of its record or of each of its records; throws for another kind. */
  public Fields<?> nested() {
    if (nested == null) {
      throw new IllegalStateException(name + " has no fields of its own");
    }
    return nested;
  }

  /** Its value in a record; null when it was left out. */
  public @Nullable Object in(Record holder) {
    try {
      return accessor.invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name + " of " + holder + " cannot be read", e);
    }
  }

  /** A value in the field's unit: what results show. */
  public double shown(Quantity quantity) {
    boolean difference = field.reading() == Reading.DIFFERENCE;
    return difference ? quantity.value() / unit().factor() : unit().fromReference(quantity.value());
  }
}
