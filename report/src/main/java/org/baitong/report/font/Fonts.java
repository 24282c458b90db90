package org.baitong.report.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that every page and picture is drawn with, whatever the machine has installed.
 *
 * <p>Noto Sans Khmer has no Latin letters, so a text is cut into runs of one script each.
 */
public final class Fonts {
  /** From the baseline up to the top of tall letters, over the size. */
  public static final double ASCENT = 0.93;

  /** From the middle of a line of text down to its baseline, over the size. */
  public static final double MIDDLE = 0.35;

  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final Map<String, Font> LOADED = load();

  private Fonts() {}

  /**
   * A part of a text in one script.
   *
   * @param text the characters
   * @param script whose font draws them
   */
  public record Run(String text, Script script) {}

  /** The runs of a text in order; {@code runs("10 តោន")} are "10 " in Latin and "តោន" in Khmer. */
  public static List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    Script current = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      Script script = Script.of(text.codePointAt(i));
      if (script != null && current != null && script != current) {
        runs.add(new Run(text.substring(start, i), current));
        start = i;
      }
      current = script == null ? current : script;
    }
    if (start < text.length()) {
      runs.add(new Run(text.substring(start), current == null ? Script.LATIN : current));
    }
    return runs;
  }

  /** Width of a text in the unit of {@code size}: {@code width("kg", 10, false)}. */
  public static double width(String text, double size, boolean bold) {
    double width = 0;
    for (Run run : runs(text)) {
      if (!run.text().isEmpty()) {
        width += new TextLayout(run.text(), font(run.script(), size, bold), MEASURE).getAdvance();
      }
    }
    return width;
  }

  /** The glyphs of a run, shaped and placed. */
  public static GlyphVector glyphs(Run run, double size, boolean bold) {
    char[] characters = run.text().replaceAll("[\\u200B-\\u200D]", "").toCharArray();
    return font(run.script(), size, bold)
        .layoutGlyphVector(MEASURE, characters, 0, characters.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }

  /** The shaped outline of a text, its baseline beginning at the origin, y downwards. */
  public static Shape outline(String text, double size, boolean bold) {
    Path2D outline = new Path2D.Double();
    double x = 0;
    for (Run run : runs(text)) {
      Font font = font(run.script(), size, bold);
      if (!run.text().isEmpty()) {
        TextLayout layout = new TextLayout(run.text(), font, MEASURE);
        outline.append(layout.getOutline(AffineTransform.getTranslateInstance(x, 0)), false);
        x += layout.getAdvance();
      }
    }
    return outline;
  }

  /** The first character that no bundled font can draw; null when all can. */
  public static @Nullable String missing(String text) {
    for (Run run : runs(text)) {
      int at = font(run.script(), 10, false).canDisplayUpTo(visible(run.text()));
      if (at >= 0) {
        return visible(run.text()).substring(at, at + 1);
      }
    }
    return null;
  }

  private static String visible(String text) {
    return text.replaceAll("[\\u200B\\u200C\\u200D\\n\\t]", "");
  }

  /** The bytes of a font file, for embedding. */
  public static byte[] bytes(Script script, boolean bold) {
    try (InputStream stream = open(name(script, bold))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of a font file in the resources. */
  public static String name(Script script, boolean bold) {
    return script.file() + (bold ? "-Bold" : "-Regular") + ".ttf";
  }

  private static Font font(Script script, double size, boolean bold) {
    Font font = LOADED.get(name(script, bold));
    if (font == null) {
      throw new IllegalStateException("The font " + name(script, bold) + " is not bundled");
    }
    return font.deriveFont((float) size).deriveFont(Map.of(TextAttribute.KERNING, 1));
  }

  private static Map<String, Font> load() {
    Map<String, Font> fonts = new LinkedHashMap<>();
    for (Script script : Script.values()) {
      for (boolean bold : new boolean[] {false, true}) {
        String name = name(script, bold);
        try (InputStream stream = open(name)) {
          fonts.put(name, Font.createFont(Font.TRUETYPE_FONT, stream));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
          throw new IllegalStateException("The bundled font " + name + " cannot be read", e);
        }
      }
    }
    return fonts;
  }

  private static InputStream open(String name) {
    InputStream stream = Fonts.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("The font " + name + " is not bundled");
    }
    return stream;
  }
}
