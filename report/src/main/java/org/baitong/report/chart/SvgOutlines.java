package org.baitong.report.chart;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.report.font.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * Makes the chart library's SVG stand alone: no style sheet, and every text as its shaped outline,
 * so that Khmer looks the same in every viewer and needs no font there. The words stay in the title
 * of the picture and in its table.
 */
final class SvgOutlines {
  private static final Pattern STYLE_SHEET = Pattern.compile("(?s)<style.*?</style>");
  private static final Pattern FOREIGN = Pattern.compile(" (?:class|ecmeta_\\w+)=\"[^\"]*\"");

  /** Some viewers draw a line of no width as a hair. */
  private static final Pattern HAIR = Pattern.compile(" stroke=\"[^\"]*\" stroke-width=\"0\"");

  private static final Pattern TEXT = Pattern.compile("(?s)<text\\b([^>]*)>(.*?)</text>");
  private static final Pattern SIZE = Pattern.compile("font-size:\\s*([0-9.]+)px");
  private static final Pattern TRANSLATE =
      Pattern.compile("translate\\((-?[0-9.e-]+)(?:[ ,]+(-?[0-9.e-]+))?\\)");
  private static final double USUAL_SIZE = 12;

  private SvgOutlines() {}

  /** The same picture, named for people who cannot see it, every label as {@code shown} says. */
  static String of(String svg, String title, String description, UnaryOperator<String> shown) {
    String plain = STYLE_SHEET.matcher(svg).replaceAll("");
    plain = FOREIGN.matcher(plain).replaceAll("");
    plain = HAIR.matcher(plain).replaceAll("");
    int body = plain.indexOf('>', plain.indexOf("<svg")) + 1;
    plain =
        plain.substring(0, body - 1)
            + " role=\"img\"><title>"
            + escaped(title)
            + "</title><desc>"
            + escaped(description)
            + "</desc>"
            + plain.substring(body);
    Matcher texts = TEXT.matcher(plain);
    StringBuilder result = new StringBuilder();
    while (texts.find()) {
      texts.appendReplacement(
          result,
          Matcher.quoteReplacement(outline(texts.group(1), shown.apply(plain(texts.group(2))))));
    }
    return texts.appendTail(result).toString();
  }

  /** The outlines of all labels of a drawing, each line of a label one, where they stand. */
  static List<Shape> labels(String svg) {
    List<Shape> labels = new ArrayList<>();
    Matcher texts = TEXT.matcher(svg);
    while (texts.find()) {
      String attributes = texts.group(1);
      AffineTransform place = new AffineTransform();
      String transform = attribute(attributes, "transform");
      if (transform != null) {
        Matcher moved = TRANSLATE.matcher(transform);
        if (!moved.matches()) {
          throw new IllegalArgumentException("A label is turned: " + transform);
        }
        place.translate(
            Double.parseDouble(moved.group(1)), Double.parseDouble(or(moved.group(2), "0")));
      }
      place.concatenate(shift(attributes, plain(texts.group(2))));
      labels.add(
          place.createTransformedShape(
              Fonts.outline(plain(texts.group(2)), size(attributes), bold(attributes))));
    }
    return labels;
  }

  private static String outline(String attributes, String text) {
    Shape shape = Fonts.outline(text, size(attributes), bold(attributes));
    StringBuilder path = new StringBuilder("<path d=\"");
    append(path, shape.getPathIterator(shift(attributes, text)));
    path.append('"');
    for (String kept :
        new String[] {
          "transform",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-miterlimit",
          "paint-order"
        }) {
      String value = attribute(attributes, kept);
      if (value != null) {
        path.append(' ').append(kept).append("=\"").append(value).append('"');
      }
    }
    return path.append("/>").toString();
  }

  private static double size(String attributes) {
    Matcher size = SIZE.matcher(attributes);
    return size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE;
  }

  private static boolean bold(String attributes) {
    return attributes.contains("bold");
  }

  /** From the origin of the outline to where the text is anchored. */
  private static AffineTransform shift(String attributes, String text) {
    double points = size(attributes);
    double width = Fonts.width(text, points, bold(attributes));
    double left =
        switch (or(attribute(attributes, "text-anchor"), "start")) {
          case "middle" -> -width / 2;
          case "end" -> -width;
          default -> 0;
        };
    double down =
        switch (or(attribute(attributes, "dominant-baseline"), "auto")) {
          case "central", "middle" -> points * Fonts.MIDDLE;
          case "hanging", "text-before-edge" -> points * Fonts.ASCENT;
          default -> 0;
        };
    left += Double.parseDouble(or(attribute(attributes, "x"), "0"));
    down += Double.parseDouble(or(attribute(attributes, "y"), "0"));
    return AffineTransform.getTranslateInstance(left, down);
  }

  private static void append(StringBuilder path, PathIterator steps) {
    double[] at = new double[6];
    for (; !steps.isDone(); steps.next()) {
      int numbers =
          switch (steps.currentSegment(at)) {
            case PathIterator.SEG_MOVETO -> letter(path, 'M', 2);
            case PathIterator.SEG_LINETO -> letter(path, 'L', 2);
            case PathIterator.SEG_QUADTO -> letter(path, 'Q', 4);
            case PathIterator.SEG_CUBICTO -> letter(path, 'C', 6);
            default -> letter(path, 'Z', 0);
          };
      for (int i = 0; i < numbers; i++) {
        path.append(i == 0 ? "" : " ").append(rounded(at[i]));
      }
    }
  }

  private static int letter(StringBuilder path, char letter, int numbers) {
    path.append(letter);
    return numbers;
  }

  private static String rounded(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static @Nullable String attribute(String attributes, String name) {
    Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
    return found.find() ? found.group(1) : null;
  }

  private static String or(@Nullable String value, String usual) {
    return value == null ? usual : value;
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
