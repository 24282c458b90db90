package org.baitong.workbook;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell's style says of its content.
 *
 * @param styles by the index that cells carry
 */
record XlsxStyles(List<Style> styles) {
  static final XlsxStyles EMPTY = new XlsxStyles(List.of());
  private static final Style PLAIN = new Style("", false, false);

  /** Font, and whether a number is shown as a date or with a percent sign. */
  record Style(String font, boolean date, boolean percent) {}

  Style get(int index) {
    return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
  }

  static XlsxStyles read(InputStream in) throws XMLStreamException {
    Map<Integer, String> formats = new HashMap<>();
    List<String> fonts = new ArrayList<>();
    List<Style> styles = new ArrayList<>();
    Deque<String> path = new ArrayDeque<>();
    XMLStreamReader xml = Xml.open(in);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT) {
        path.pop();
      } else if (event == XMLStreamReader.START_ELEMENT) {
        String name = xml.getLocalName();
        String parent = path.isEmpty() ? "" : path.peek();
        if (name.equals("numFmt") && parent.equals("numFmts")) {
          formats.put(
              Xml.number(Xml.attribute(xml, "numFmtId"), -1), Xml.attribute(xml, "formatCode"));
        } else if (name.equals("font") && parent.equals("fonts")) {
          fonts.add("");
        } else if (name.equals("name") && parent.equals("font") && path.contains("fonts")) {
          fonts.set(fonts.size() - 1, Xml.attribute(xml, "val"));
        } else if (name.equals("xf") && parent.equals("cellXfs")) {
          int font = Xml.number(Xml.attribute(xml, "fontId"), 0);
          int format = Xml.number(Xml.attribute(xml, "numFmtId"), 0);
          String code = formats.get(format);
          if (code == null) {
            String builtin = BuiltinFormats.getBuiltinFormat(format);
            code = builtin == null ? "General" : builtin;
          }
          styles.add(
              new Style(
                  font < fonts.size() ? fonts.get(font) : "",
                  DateUtil.isADateFormat(format, code),
                  code.contains("%")));
        }
        path.push(name);
      }
    }
    return new XlsxStyles(List.copyOf(styles));
  }
}
