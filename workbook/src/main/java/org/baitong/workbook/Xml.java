package org.baitong.workbook;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    // Damage is thrown; the JDK's own reporter would also print it to standard error.
    factory.setXMLReporter((message, kind, information, place) -> {});
    return factory;
  }

  static XMLStreamReader open(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in, StandardCharsets.UTF_8.name());
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
