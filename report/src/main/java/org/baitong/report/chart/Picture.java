package org.baitong.report.chart;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** An SVG ready to be drawn on any surface: a PNG or a page of a PDF. */
public final class Picture {

  private final SVGDocument document;

  /** Reads an SVG. */
  public Picture(String svg) {
    SVGDocument read =
        new SVGLoader()
            .load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                null,
                LoaderContext.createDefault());
    if (read == null) {
      throw new IllegalArgumentException("This is not an SVG: " + svg.substring(0, 80));
    }
    this.document = read;
  }

  /** Width in points. */
  public double width() {
    return document.size().getWidth();
  }

  /** Height in points. */
  public double height() {
    return document.size().getHeight();
  }

  /** Draws it in its own size, upper left corner at the origin. */
  public void draw(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    document.render((javax.swing.JComponent) null, graphics);
  }

  /** As PNG on white, {@code scale} pixels a point. */
  public byte[] png(double scale) {
    int width = (int) Math.ceil(document.size().getWidth() * scale);
    int height = (int) Math.ceil(document.size().getHeight() * scale);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.scale(scale, scale);
    draw(graphics);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
