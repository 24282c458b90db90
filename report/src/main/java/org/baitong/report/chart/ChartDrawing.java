package org.baitong.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baitong.language.Formats;
import org.baitong.language.Language;
import org.baitong.report.font.Fonts;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * Draws charts as SVG with the same library that draws them in a browser. Belongs to one thread;
 * loading takes a second or two, each chart a tenth.
 *
 * <p>Example: {@code try (var drawing = new ChartDrawing()) { svg = drawing.svg(chart); }}.
 */
public final class ChartDrawing implements AutoCloseable {
  private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  /** The library expects a browser's timers; a picture without animation never needs one. */
  private static final String TIMERS =
      "var setTimeout = function () { return 0; }, clearTimeout = function () {};";

  private static final String DRAW =
      """
      (function (option, width, height, measure) {
        echarts.setPlatformAPI({
          measureText: function (text, font) { return {width: measure(text, font || '')}; }
        });
        var chart = echarts.init(null, null,
            {renderer: 'svg', ssr: true, width: width, height: height});
        try {
          chart.setOption(JSON.parse(option));
          return chart.renderToSVGString();
        } finally {
          chart.dispose();
        }
      })
      """;

  private static final Pattern SIZE = Pattern.compile("(\\d+(?:\\.\\d+)?)px");
  private static final double USUAL_SIZE = 12;

  private static final Pattern AXIS = Pattern.compile("-?[0-9][0-9.,]*");

  private final Engine engine;
  private final Context context;
  private final Value draw;

  /** Loads the library. */
  public ChartDrawing() {
    engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    context = Context.newBuilder("js").engine(engine).build();
    context.eval("js", TIMERS);
    context.eval(Source.newBuilder("js", library(), "echarts.min.js").buildLiteral());
    draw = context.eval("js", DRAW);
  }

  /** The chart as an SVG that needs no font, style sheet or script, its axes in digits 0-9. */
  public String svg(Chart chart) {
    return svg(chart, Formats.of(Language.EN));
  }

  /**
   * The same with the axes in the digits of these formats; the library itself writes 0-9 there,
   * while every other label comes as it is printed.
   */
  public String svg(Chart chart, Formats formats) {
    UnaryOperator<String> axis = text -> AXIS.matcher(text).matches() ? formats.digits(text) : text;
    return SvgOutlines.of(drawn(chart, axis), chart.title(), chart.finding(), axis);
  }

  /** The drawing as the library gives it, its labels still texts. */
  String drawn(Chart chart, UnaryOperator<String> axis) {
    ProxyExecutable measure =
        arguments -> width(axis.apply(arguments[0].asString()), arguments[1].asString());
    return draw.execute(
            chart.option().toString(), chart.size().width(), chart.size().height(), measure)
        .asString();
  }

  /** The library takes the width of this sign for the height of a line. */
  private static final String LINE = "\u56FD";

  private static final double LINE_HEIGHT = 1.3;

  private static double width(String text, String font) {
    Matcher size = SIZE.matcher(font);
    double points = size.find() ? Double.parseDouble(size.group(1)) : USUAL_SIZE;
    return text.equals(LINE)
        ? points * LINE_HEIGHT
        : Fonts.width(text, points, font.contains("bold"));
  }

  @Override
  public void close() {
    context.close();
    engine.close();
  }

  private static String library() {
    try (InputStream stream = ChartDrawing.class.getResourceAsStream(LIBRARY)) {
      if (stream == null) {
        throw new IllegalStateException("The chart library is not bundled: " + LIBRARY);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
