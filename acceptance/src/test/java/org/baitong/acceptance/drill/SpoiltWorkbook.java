package org.baitong.acceptance.drill;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils a workbook as people, programs and disks do. */
final class SpoiltWorkbook {
  private static final Pattern VALUE = Pattern.compile("<v>([^<]*)</v>");
  private static final Pattern TEXT = Pattern.compile("<t(?: [^>]*)?>([^<]*)</t>");
  private static final Pattern ROW = Pattern.compile("<row [^>]*>.*?</row>", Pattern.DOTALL);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

  private static final String[] NASTY = {
    "",
    " ",
    "-5",
    "0",
    "1.234",
    "1,234.5",
    "1e400",
    "1e-400",
    "NaN",
    "Infinity",
    "-0",
    "៥",
    "abc",
    "2025-13",
    "2025-02-30",
    "OUTSIDE",
    "outside",
    "kWh",
    "MJ/kg{LHV}",
    "USD",
    "EUR",
    "XXX",
    "101",
    "999999999999999999999",
    "#REF!",
    "#N/A",
    "TRUE",
    "=1+1",
    "&amp;",
    "\u17a2\u17b6\u17a0",
    "\u200b",
    "C-SEW",
    "x".repeat(40_000),
    "&#0;",
    "]]>",
    "<x/>",
    "\ud83d\ude00"
  };

  private final Random random;
  private String what = "";

  SpoiltWorkbook(Random random) {
    this.random = random;
  }

  /** What was done last. */
  String what() {
    return what;
  }

  byte[] spoil(byte[] sound) {
    int kind = random.nextInt(16);
    if (kind < 2) {
      return bytes(sound.clone());
    }
    Map<String, byte[]> parts = parts(sound);
    if (kind < 3) {
      return zip(structure(parts));
    }
    int times = 1 + (random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(2));
    what = "";
    for (int i = 0; i < times; i++) {
      cells(parts);
    }
    return zip(parts);
  }

  private byte[] bytes(byte[] file) {
    what = "bytes";
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(file, random.nextInt(file.length));
      case 1 -> Arrays.copyOfRange(file, random.nextInt(file.length), file.length);
      case 2 -> {
        int from = random.nextInt(file.length);
        Arrays.fill(file, from, Math.min(file.length, from + random.nextInt(512)), (byte) 0);
        yield file;
      }
      default -> {
        for (int i = 1 + random.nextInt(40); i > 0; i--) {
          file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        yield file;
      }
    };
  }

  /** Parts lost, swapped, cut, or with a tag too many or too few. */
  private Map<String, byte[]> structure(Map<String, byte[]> parts) {
    String name = any(new ArrayList<>(parts.keySet()));
    byte[] part = parts.getOrDefault(name, new byte[0]);
    int kind = random.nextInt(6);
    what = "structure " + kind + " of " + name;
    switch (kind) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, new byte[0]);
      case 2 -> parts.put(name, Arrays.copyOf(part, random.nextInt(part.length + 1)));
      case 3 -> parts.put(name, parts.getOrDefault(any(new ArrayList<>(parts.keySet())), part));
      case 4 -> parts.put(name, replaced(part, TAG, ""));
      default -> {
        String entity = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
        parts.put(name, entity.getBytes(StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  /** Values, texts and rows as a person changes them. */
  private void cells(Map<String, byte[]> parts) {
    List<String> names =
        parts.keySet().stream()
            .filter(n -> n.contains("/sheet") || n.endsWith("sharedStrings.xml"))
            .toList();
    if (names.isEmpty()) {
      return;
    }
    String name = any(names);
    byte[] part = parts.getOrDefault(name, new byte[0]);
    String nasty = NASTY[random.nextInt(NASTY.length)];
    Pattern pattern = name.endsWith("Strings.xml") ? TEXT : random.nextInt(4) == 0 ? ROW : VALUE;
    String by = pattern == TEXT ? "<t>" + nasty + "</t>" : "<v>" + nasty + "</v>";
    if (pattern == ROW) {
      by = "";
    } else if (random.nextInt(5) == 0) {
      // An index into the shared texts, often of another one.
      by = "<v>" + random.nextInt(300) + "</v>";
    }
    what += "[" + name + " " + by.substring(0, Math.min(30, by.length())) + "]";
    parts.put(name, replaced(part, pattern, by));
  }

  private byte[] replaced(byte[] part, Pattern pattern, String by) {
    String text = new String(part, StandardCharsets.UTF_8);
    List<MatchResult> matches = pattern.matcher(text).results().toList();
    if (matches.isEmpty()) {
      return part;
    }
    MatchResult match = matches.get(random.nextInt(matches.size()));
    return (text.substring(0, match.start()) + by + text.substring(match.end()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String any(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Map<String, byte[]> parts(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
