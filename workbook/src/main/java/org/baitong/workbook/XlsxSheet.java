package org.baitong.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.baitong.engine.outcome.Where;
import org.jspecify.annotations.Nullable;

/** Reads the filled cells of one sheet after the other. */
final class XlsxSheet {
  private final Where file;
  private final XlsxStyles styles;
  private final List<Grid.Content.Text> strings;
  private final boolean from1904;
  private int filled;
  private long characters;

  XlsxSheet(Where file, XlsxStyles styles, List<Grid.Content.Text> strings, boolean from1904) {
    this.file = file;
    this.styles = styles;
    this.strings = strings;
    this.from1904 = from1904;
  }

  Grid.Sheet read(String name, InputStream in) throws XMLStreamException, UnreadableWorkbook {
    List<Grid.Row> rows = new ArrayList<>();
    List<Grid.Range> merged = new ArrayList<>();
    List<Grid.Cell> cells = new ArrayList<>();
    int row = -1;
    int column = -1;
    boolean hidden = false;
    XMLStreamReader xml = Xml.open(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "row" -> {
            row = Xml.number(Xml.attribute(xml, "r"), row + 2) - 1;
            hidden = Xml.flag(Xml.attribute(xml, "hidden"));
            column = -1;
          }
          case "c" -> {
            String reference = Xml.attribute(xml, "r");
            column = reference.isEmpty() ? column + 1 : columnOf(reference);
            Grid.Content content = content(xml);
            if (content != null) {
              cells.add(new Grid.Cell(row, column, content));
              filled++;
              if (content instanceof Grid.Content.Text(String text, var ignored)) {
                characters += text.length();
              }
              if (filled > Limits.MAX_CELLS || characters > Limits.MAX_CHARACTERS) {
                throw XlsxReader.tooLarge(file);
              }
            }
          }
          case "mergeCell" -> merged.add(range(Xml.attribute(xml, "ref")));
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT
          && xml.getLocalName().equals("row")
          && !cells.isEmpty()) {
        rows.add(new Grid.Row(row, hidden, List.copyOf(cells)));
        cells.clear();
      }
    }
    return new Grid.Sheet(name, List.copyOf(rows), List.copyOf(merged));
  }

  private static int columnOf(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      } else {
        break;
      }
    }
    return column - 1;
  }

  private static Grid.Range range(String reference) {
    String[] ends = reference.split(":", 2);
    CellReference first = new CellReference(ends[0]);
    CellReference last = new CellReference(ends[ends.length - 1]);
    return new Grid.Range(first.getRow(), last.getRow(), first.getCol(), last.getCol());
  }

  /** The content of the cell whose start tag was just read, up to its end tag; null when empty. */
  private Grid.@Nullable Content content(XMLStreamReader xml) throws XMLStreamException {
    XlsxStyles.Style style = styles.get(Xml.number(Xml.attribute(xml, "s"), 0));
    String type = Xml.attribute(xml, "t");
    String formula = null;
    String value = null;
    Grid.Content.Text inline = null;
    int event = xml.next();
    while (!(event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c"))) {
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "f" -> formula = xml.getElementText();
          case "v" -> value = xml.getElementText();
          case "is" -> inline = XlsxStrings.text(xml, "is");
          default -> {}
        }
      }
      event = xml.next();
    }
    if (inline != null) {
      return text(inline, style);
    }
    if (value == null || (value.isEmpty() && !type.equals("str"))) {
      return formula == null ? null : new Grid.Content.Uncalculated(formula);
    }
    return switch (type) {
      case "s" -> text(strings.get(Integer.parseInt(value.strip())), style);
      case "str", "inlineStr" -> text(new Grid.Content.Text(Xml.unescape(value), List.of()), style);
      case "b" -> new Grid.Content.Flag(Xml.flag(value));
      case "e" -> new Grid.Content.Fault(value);
      case "d" -> text(new Grid.Content.Text(value, List.of()), style);
      default ->
          new Grid.Content.Figure(
              Double.parseDouble(value), style.date(), style.percent(), from1904);
    };
  }

  private static Grid.@Nullable Content text(Grid.Content.Text text, XlsxStyles.Style style) {
    if (Keys.isBlank(text.text())) {
      return null;
    }
    List<String> fonts = new ArrayList<>(text.fonts());
    fonts.add(style.font());
    return new Grid.Content.Text(text.text(), List.copyOf(fonts));
  }
}
