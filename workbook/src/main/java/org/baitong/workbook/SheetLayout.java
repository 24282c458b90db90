package org.baitong.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.DossierVersion;
import org.baitong.dossier.RecordShape;
import org.baitong.dossier.References;

/**
 * One sheet of the workbook: a section of the dossier as a table, or the factory's profile as a
 * list of fields and values.
 *
 * @param section name of the dossier's section
 * @param title name of the sheet; English is the tab's name
 * @param columns its columns, the id first
 * @param idShown whether the id is a code that people type, not a hidden column
 * @param months whether month columns follow
 * @param required whether a workbook without it is refused
 */
public record SheetLayout(
    String section,
    Label title,
    List<Column> columns,
    boolean idShown,
    boolean months,
    boolean required) {
  public SheetLayout {
    columns = List.copyOf(columns);
  }

  /** The column of a field, if the sheet has it. */
  public Optional<Column> find(String field) {
    return columns.stream().filter(column -> column.field().equals(field)).findFirst();
  }

  /** The dossier's group that the sheet's section belongs to; empty for the first sheets. */
  public Optional<String> group() {
    return RecordShape.groupOf(section);
  }

  /** The template version in which the sheet first stood. */
  int since() {
    return group().map(group -> since(group, section)).orElse(1);
  }

  private static int since(String group, String section) {
    Class<?> type = RecordShape.of(Dossier.class).find(group).orElseThrow().type();
    return Math.max(
        DossierVersion.since(Dossier.class, group), DossierVersion.since(type, section));
  }

  /** The sheet with the columns that a version of the template has. */
  SheetLayout of(int version) {
    List<Column> known =
        columns.stream()
            .filter(column -> DossierVersion.since(shape().type(), column.field()) <= version)
            .toList();
    return new SheetLayout(section, title, known, idShown, months, required);
  }

  /** The record whose rows stand on this sheet. */
  public RecordShape shape() {
    return section.equals("factory")
        ? RecordShape.of(org.baitong.dossier.Factory.class)
        : RecordShape.of(sectionClass(section));
  }

  private static Class<? extends Record> sectionClass(String section) {
    Map<String, Class<? extends Record>> sections = RecordShape.sections();
    Class<? extends Record> type = sections.get(section);
    if (type == null) {
      throw new IllegalArgumentException("No section \"" + section + "\"");
    }
    return type;
  }

  /** Builds a layout line by line. */
  static final class Builder {
    private final String section;
    private final Label title;
    private final RecordShape shape;
    private final List<Column> columns = new ArrayList<>();
    private boolean idShown;
    private boolean months;
    private boolean required;

    Builder(String section, String en, String km) {
      this.section = section;
      this.title = new Label(en, km);
      this.shape =
          section.equals("factory")
              ? RecordShape.of(org.baitong.dossier.Factory.class)
              : RecordShape.of(sectionClass(section));
    }

    Builder hiddenId() {
      return add(
          new Words("id", "Id", "លេខសម្គាល់"),
          Column.Type.ID,
          new Label("Leave as it is", "កុំកែប្រែ"),
          "");
    }

    Builder shownId(String en, String km, Label hint, String example) {
      idShown = true;
      return add(new Words("id", en, km), Column.Type.ID, hint, example);
    }

    Builder required() {
      required = true;
      return this;
    }

    Builder months() {
      months = true;
      return this;
    }

    /** Field, heading in English and in Khmer. */
    record Words(String field, String en, String km) {}

    /** A column whose type follows from the record. */
    Builder column(Words words, String hintEn, String hintKm, String example) {
      RecordShape.Field field = shape.find(words.field()).orElseThrow();
      Column.Type type =
          References.find(section, words.field()).isPresent()
              ? Column.Type.REFERENCE
              : switch (field.kind()) {
                case TEXT -> textType(words.field());
                case NUMBER ->
                    words.field().endsWith("ercent") ? Column.Type.PERCENT : Column.Type.NUMBER;
                case INTEGER -> Column.Type.INTEGER;
                case BOOLEAN -> Column.Type.YES_NO;
                case CHOICE -> Column.Type.CHOICE;
                case RECORD, LIST, NUMBERS, TEXTS, FREE ->
                    throw new IllegalArgumentException("No single cell holds " + words.field());
              };
      return add(words, type, new Label(hintEn, hintKm), example);
    }

    private Column.Type textType(String field) {
      return switch (field) {
        case "unit" -> Column.Type.UNIT;
        case "currency" -> Column.Type.CURRENCY;
        case "from", "to" -> section.equals("rates") ? Column.Type.CURRENCY : Column.Type.TEXT;
        case "period" -> Column.Type.PERIOD;
        case "date" ->
            Set.of("rates", "samples", "exposures", "fuels").contains(section)
                ? Column.Type.DATE
                : Column.Type.DAY;
        case "first", "last", "month" -> Column.Type.MONTH;
        case "received", "answered" -> Column.Type.DAY;
        case "validFrom", "validTo" ->
            section.equals("prices") ? Column.Type.DAY : Column.Type.MONTH;
        case "category" -> Column.Type.CHOICE;
        default -> Column.Type.TEXT;
      };
    }

    private Builder add(Words words, Column.Type type, Label hint, String example) {
      columns.add(
          new Column(
              words.field(),
              new Label(words.en(), words.km()),
              type,
              shape.find(words.field()).orElseThrow(),
              References.find(section, words.field()),
              hint,
              example));
      return this;
    }

    SheetLayout build() {
      return new SheetLayout(section, title, columns, idShown, months, required);
    }
  }
}
