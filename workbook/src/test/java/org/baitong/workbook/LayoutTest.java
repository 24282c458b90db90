package org.baitong.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.baitong.dossier.RecordShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The layout and the dossier's records say the same. */
@Tag("SP14")
class LayoutTest {
  @Test
  void everySectionHasItsSheetAndEveryFieldItsColumn() {
    List<String> sections = new ArrayList<>(RecordShape.sections().keySet());
    sections.addFirst("factory");
    assertThat(Sheets.all().stream().map(SheetLayout::section))
        .containsExactlyInAnyOrderElementsOf(sections);
    for (SheetLayout layout : Sheets.all()) {
      Set<String> fields = new TreeSet<>();
      layout.shape().fields().forEach(field -> fields.add(field.name()));
      if (layout.months()) {
        fields.remove("months");
      }
      assertThat(layout.columns().stream().map(Column::field))
          .as(layout.section())
          .containsExactlyInAnyOrderElementsOf(fields);
    }
  }

  @Test
  void noHeadingOfASheetCanBeTakenForAnother() {
    for (SheetLayout layout : Sheets.all()) {
      Set<String> seen = new HashSet<>();
      for (Column column : layout.columns()) {
        for (String key : new HashSet<>(Keys.of(column.label()))) {
          assertThat(key).as(column.label().both()).isNotEmpty();
          assertThat(seen.add(key)).as(layout.section() + ": " + column.label().both()).isTrue();
        }
      }
    }
  }

  @Test
  void noWordOfADropDownCanBeTakenForAnother() {
    for (SheetLayout layout : Sheets.all()) {
      for (Column column : layout.columns()) {
        Set<String> seen = new HashSet<>();
        for (Choices.Choice choice : Choices.list(column)) {
          Set<String> keys = new HashSet<>(Keys.of(choice.words()));
          keys.add(Keys.of(choice.code()));
          for (String key : keys) {
            assertThat(seen.add(key))
                .as(layout.section() + "/" + column.field() + ": " + choice.words().both())
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void noSheetNameCanBeTakenForAnother() {
    Set<String> seen = new HashSet<>(Keys.of(TemplateText.INSTRUCTIONS));
    for (SheetLayout layout : Sheets.all()) {
      assertThat(layout.title().en()).hasSizeLessThanOrEqualTo(31);
      for (String key : new HashSet<>(Keys.of(layout.title()))) {
        assertThat(seen.add(key)).as(layout.title().both()).isTrue();
      }
    }
  }
}
