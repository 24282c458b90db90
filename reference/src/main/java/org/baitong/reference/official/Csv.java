package org.baitong.reference.official;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/** The rows of a file of comma-separated values, with the line on which each ends. */
record Csv(String file, List<Row> rows) {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

  /** One row; cells are stripped. */
  record Row(String file, long line, List<String> cells) {
    Where where() {
      return Where.of("line", file + ":" + line);
    }

    /** The text of a cell; empty when the row is shorter. */
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    /** The plain number of a cell; empty when it is none. */
    OptionalDouble number(int index) {
      String text = cell(index);
      return NUMBER.matcher(text).matches()
          ? OptionalDouble.of(Double.parseDouble(text))
          : OptionalDouble.empty();
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  /**
   * Reads text in UTF-8, or in Windows-1252 as the United Nations write it. Blank rows are left
   * out.
   */
  static Outcome<Csv> parse(String file, byte[] bytes) {
    String text = text(bytes);
    if (text.indexOf('\0') >= 0) {
      return refuse("FACTS_FILE_ENCODING", file, "");
    }
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(
            new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text),
            CSVFormat.RFC4180.builder().setIgnoreSurroundingSpaces(true).get())) {
      for (CSVRecord line : parser) {
        Row row =
            new Row(file, parser.getCurrentLineNumber(), line.stream().map(String::strip).toList());
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      return refuse("FACTS_FILE_CSV", file, String.valueOf(e.getMessage()));
    }
    return rows.isEmpty()
        ? refuse("FACTS_FILE_EMPTY", file, "")
        : Outcome.of(new Csv(file, List.copyOf(rows)));
  }

  private static Outcome<Csv> refuse(String code, String file, String reason) {
    return Outcome.missing(
        Finding.error(code, Where.of("file", file)).with("file", file).with("reason", reason));
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
