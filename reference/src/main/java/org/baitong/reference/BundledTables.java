package org.baitong.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text tables that are shipped with this release. */
public final class BundledTables {
  private BundledTables() {}

  /** The lines of a table, for example "terms/isic4.tsv"; throws when it is not bundled. */
  public static List<String> lines(String resource) {
    try (InputStream stream = BundledTables.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("Table " + resource + " is not bundled");
      }
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return lines.lines().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
