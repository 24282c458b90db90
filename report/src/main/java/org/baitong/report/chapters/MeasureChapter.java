package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;

/** Why losses arise, what the factory means to do about them, and what the library suggests. */
final class MeasureChapter {
  private MeasureChapter() {}

  /**
   * The chapter; empty when there is nothing to say.
   *
   * @param most losses and suggestions printed
   */
  static List<Block> of(FactoryText text, int most) {
    List<Block> blocks = new ArrayList<>(CauseTables.of(text, most));
    blocks.addAll(PlanTables.of(text));
    blocks.addAll(SuggestionTables.of(text, most));
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Block.Heading(2, text.text("measures.heading")));
    }
    return blocks;
  }
}
