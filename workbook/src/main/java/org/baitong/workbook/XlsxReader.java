package org.baitong.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Where;

/**
 * Reads the filled cells of an .xlsx file as a stream.
 *
 * <p>Not POI's own model: that holds every formatted cell in memory, and a sheet on which somebody
 * coloured a million empty rows would need gigabytes. Elements are matched by local name, so that
 * strict and transitional files read alike.
 */
final class XlsxReader {
  private static final byte[] OLE2 = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private final Where file;
  private final ZipFile zip;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, String> targets = new LinkedHashMap<>();
  private final List<String[]> tabs = new ArrayList<>();
  private boolean from1904;

  private XlsxReader(Where file, ZipFile zip) {
    this.file = file;
    this.zip = zip;
  }

  static Grid read(byte[] bytes, String fileName) throws UnreadableWorkbook {
    Where file = Where.of("file", fileName);
    refuseWhatIsNoXlsx(bytes, file);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      return new XlsxReader(file, zip).read();
    } catch (IOException | XMLStreamException damage) {
      throw damaged(file, String.valueOf(damage.getMessage()).lines().findFirst().orElse(""));
    } catch (IllegalArgumentException | IndexOutOfBoundsException damage) {
      // Numbers, references and indexes of a damaged part; the archive library throws them too.
      throw damaged(file, String.valueOf(damage.getMessage()));
    }
  }

  private static void refuseWhatIsNoXlsx(byte[] bytes, Where file) throws UnreadableWorkbook {
    if (bytes.length == 0) {
      throw new UnreadableWorkbook(Finding.error("FILE_EMPTY", file));
    }
    if (bytes.length > Limits.MAX_FILE_BYTES) {
      throw tooLarge(file);
    }
    if (startsWith(bytes, OLE2)) {
      String code =
          contains(bytes, "EncryptedPackage")
              ? "FILE_PASSWORD"
              : contains(bytes, "Workbook") || contains(bytes, "Book")
                  ? "FILE_OLD_XLS"
                  : "FILE_NO_WORKBOOK";
      throw new UnreadableWorkbook(Finding.error(code, file));
    }
    if (!startsWith(bytes, new byte[] {'P', 'K'})) {
      throw new UnreadableWorkbook(Finding.error("FILE_NO_WORKBOOK", file));
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /** Whether an OLE2 directory names such a stream; names there are UTF-16, low byte first. */
  private static boolean contains(byte[] bytes, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
    outer:
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      for (int j = 0; j < wanted.length; j++) {
        if (bytes[i + j] != wanted[j]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }

  static UnreadableWorkbook damaged(Where file, String detail) {
    return new UnreadableWorkbook(Finding.error("FILE_DAMAGED", file).with("detail", detail));
  }

  static UnreadableWorkbook tooLarge(Where file) {
    return new UnreadableWorkbook(
        Finding.error("FILE_TOO_LARGE", file)
            .with("megabytes", Limits.MAX_FILE_BYTES / 1_048_576.0, "1")
            .with("cells", Limits.MAX_CELLS, "1"));
  }

  private Grid read() throws IOException, XMLStreamException, UnreadableWorkbook {
    relations("_rels/.rels", "");
    String main = part("/officeDocument");
    if (main.isEmpty() || main.endsWith(".bin")) {
      throw new UnreadableWorkbook(Finding.error("FILE_NO_WORKBOOK", file));
    }
    types.clear();
    targets.clear();
    int slash = main.lastIndexOf('/') + 1;
    String folder = main.substring(0, slash);
    relations(folder + "_rels/" + main.substring(slash) + ".rels", folder);
    try (InputStream in = open(main)) {
      tabs(in);
    }
    XlsxStyles styles = XlsxStyles.EMPTY;
    if (!part("/styles").isEmpty()) {
      try (InputStream in = open(part("/styles"))) {
        styles = XlsxStyles.read(in);
      }
    }
    List<Grid.Content.Text> strings = List.of();
    if (!part("/sharedStrings").isEmpty()) {
      try (InputStream in = open(part("/sharedStrings"))) {
        strings = XlsxStrings.read(in);
      }
    }
    XlsxSheet sheetReader = new XlsxSheet(file, styles, strings, from1904);
    List<Grid.Sheet> sheets = new ArrayList<>();
    for (String[] tab : tabs) {
      String target = targets.get(tab[1]);
      if (target == null) {
        throw damaged(file, "sheet \"" + tab[0] + "\" has no part");
      }
      if (types.getOrDefault(tab[1], "").endsWith("/worksheet")) {
        try (InputStream in = open(target)) {
          sheets.add(sheetReader.read(tab[0], in));
        }
      }
    }
    return new Grid(List.copyOf(sheets));
  }

  private String part(String typeEnd) {
    for (Map.Entry<String, String> type : types.entrySet()) {
      if (type.getValue().endsWith(typeEnd)) {
        return targets.getOrDefault(type.getKey(), "");
      }
    }
    return "";
  }

  private InputStream open(String part) throws IOException, UnreadableWorkbook {
    ZipArchiveEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw damaged(file, "part " + part + " is missing");
    }
    boolean isSheet = part.contains("sheets/");
    return new Limits.LimitedStream(
        zip.getInputStream(entry), isSheet ? Limits.MAX_PART_BYTES : Limits.MAX_OTHER_BYTES);
  }

  private void relations(String part, String folder)
      throws IOException, XMLStreamException, UnreadableWorkbook {
    if (zip.getEntry(part) == null) {
      return;
    }
    try (InputStream in = open(part)) {
      XMLStreamReader xml = Xml.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT
            && xml.getLocalName().equals("Relationship")) {
          String id = Xml.attribute(xml, "Id");
          types.put(id, Xml.attribute(xml, "Type"));
          targets.put(id, resolve(folder, Xml.attribute(xml, "Target")));
        }
      }
    }
  }

  private static String resolve(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../") && !base.isEmpty()) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }

  private void tabs(InputStream in) throws XMLStreamException {
    XMLStreamReader xml = Xml.open(in);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.START_ELEMENT) {
        if (xml.getLocalName().equals("sheet")) {
          tabs.add(new String[] {Xml.attribute(xml, "name"), Xml.attribute(xml, "id")});
        } else if (xml.getLocalName().equals("workbookPr")) {
          from1904 = Xml.flag(Xml.attribute(xml, "date1904"));
        }
      }
    }
  }
}
