package org.baitong.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Streams of XML without document types or outside entities. */
final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /**
   * The parts of a workbook are UTF-8. They are decoded here and strictly, because the JDK's parser
   * prints to standard error when it meets wrong bytes itself.
   */
  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    try {
      PushbackInputStream start = new PushbackInputStream(in, 3);
      byte[] mark = start.readNBytes(3);
      boolean marked = Arrays.equals(mark, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      if (!marked) {
        start.unread(mark);
      }
      return FACTORY.createXMLStreamReader(
          new InputStreamReader(start, StandardCharsets.UTF_8.newDecoder()));
    } catch (IOException damage) {
      throw new XMLStreamException(damage);
    }
  }

  /** An attribute by local name in any namespace; empty when absent. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  static boolean flag(String value) {
    return value.equals("1") || value.equals("true");
  }

  static int number(String value, int otherwise) {
    return value.isEmpty() ? otherwise : Integer.parseInt(value);
  }

  /** Office writes characters that XML cannot hold, such as a carriage return, as _x000D_. */
  static String unescape(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    while (at >= 0) {
      if (text.length() >= at + 7
          && text.charAt(at + 6) == '_'
          && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}")) {
        out.append(text, from, at).append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        from = at + 7;
        at = text.indexOf("_x", from);
      } else {
        at = text.indexOf("_x", at + 2);
      }
    }
    return out.append(text, from, text.length()).toString();
  }
}
