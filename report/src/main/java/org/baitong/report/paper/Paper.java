package org.baitong.report.paper;

import java.util.List;
import org.baitong.language.Formats;
import org.baitong.language.Language;

/**
 * The whole report.
 *
 * @param formats language of every text in it, and its digits
 * @param title also of the window and of the PDF
 * @param notice printed on every page, for example that the data are fictional; may be empty
 * @param footer printed on every page: method, edition
 * @param words that the paper itself needs
 * @param blocks in order
 */
public record Paper(
    Formats formats, String title, String notice, String footer, Words words, List<Block> blocks) {
  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** The language of every text in it. */
  public Language language() {
    return formats.language();
  }

  /**
   * Words of the paper.
   *
   * @param page for page numbers, with {page} and {pages}
   * @param data heading of the table behind a chart
   * @param contents heading of the table of contents
   * @param continued behind the caption of a table that goes on
   */
  public record Words(String page, String data, String contents, String continued) {}
}
