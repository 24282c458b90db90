package org.baitong.report.paper;

import java.util.List;
import org.baitong.report.chart.Chart;
import org.jspecify.annotations.Nullable;

/** A part of the report, the same for every kind of paper. */
public sealed interface Block {
  /** How a text or a cell is meant. */
  enum Tone {
    /** As it is. */
    PLAIN,
    /** A figure that counts most. */
    STRONG,
    /** Something that needs attention. */
    ALERT,
    /** Beside the point, but good to know. */
    QUIET
  }

  /**
   * A heading, also an entry of the outline.
   *
   * @param level 1 the report, 2 a chapter, 3 a section
   * @param text what it says
   */
  record Heading(int level, String text) implements Block {
    public Heading {
      if (level < 1 || level > 3) {
        throw new IllegalArgumentException("A heading has level 1 to 3, not " + level);
      }
    }
  }

  /**
   * A paragraph.
   *
   * @param text what it says
   * @param tone how it is meant
   */
  record Text(String text, Tone tone) implements Block {
    /** A plain paragraph. */
    public Text(String text) {
      this(text, Tone.PLAIN);
    }
  }

  /**
   * A list of points.
   *
   * @param items one each
   * @param numbered whether the order counts
   */
  record Points(List<String> items, boolean numbered) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /**
   * Large figures side by side.
   *
   * @param figures two to four
   */
  record Figures(List<Figure> figures) implements Block {
    public Figures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A large figure.
   *
   * @param value as it is printed
   * @param label what it is
   * @param tone how it is meant
   */
  record Figure(String value, String label, Tone tone) {}

  /**
   * A table.
   *
   * @param caption what it shows
   * @param columns one each
   * @param rows as many cells as columns
   */
  record Table(String caption, List<Column> columns, List<List<Cell>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Cell> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "A row of " + row.size() + " cells in a table of " + columns.size() + ": " + row);
        }
      }
    }
  }

  /**
   * A column.
   *
   * @param heading with the unit
   * @param weight part of the width, relative to the others
   * @param number whether its cells are figures, set right
   */
  record Column(String heading, double weight, boolean number) {}

  /**
   * A cell.
   *
   * @param text as it is printed
   * @param tone how it is meant
   * @param number the exact figure behind the text, for a workbook; null for words
   */
  record Cell(String text, Tone tone, @Nullable Double number) {
    /** A plain cell of words. */
    public Cell(String text) {
      this(text, Tone.PLAIN, null);
    }

    /** A cell of words. */
    public Cell(String text, Tone tone) {
      this(text, tone, null);
    }

    /** A plain figure. */
    public Cell(String text, double number) {
      this(text, Tone.PLAIN, number);
    }
  }

  /**
   * A chart with its sentence.
   *
   * @param chart what is drawn
   */
  record Picture(Chart chart) implements Block {}

  /** Whatever follows begins on a new page. */
  record NewPage() implements Block {}
}
