package org.baitong.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads rich texts: those shared by a workbook's cells and those inside a cell. */
final class XlsxStrings {
  private XlsxStrings() {}

  static List<Grid.Content.Text> read(InputStream in) throws XMLStreamException {
    List<Grid.Content.Text> strings = new ArrayList<>();
    XMLStreamReader xml = Xml.open(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
        strings.add(text(xml, "si"));
      }
    }
    return strings;
  }

  /**
   * The text up to the end of {@code element}, without phonetic hints, and the fonts of its runs.
   */
  static Grid.Content.Text text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    List<String> fonts = new ArrayList<>();
    boolean inText = false;
    int phonetic = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> inText = true;
          case "rPh" -> phonetic++;
          case "rFont" -> fonts.add(Xml.attribute(xml, "val"));
          default -> {}
        }
      } else if (event == XMLStreamReader.END_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals(element)) {
          break;
        } else if (name.equals("t")) {
          inText = false;
        } else if (name.equals("rPh")) {
          phonetic--;
        }
      } else if (inText && phonetic == 0 && xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return new Grid.Content.Text(Xml.unescape(text.toString()), List.copyOf(fonts));
  }
}
