package org.baitong.report;

import java.util.ArrayList;
import java.util.List;
import org.baitong.report.ResultSheet.Content;
import org.baitong.report.ResultStyles.Role;
import org.baitong.report.chapters.EffectChapters;
import org.baitong.report.paper.Block;

/** Emissions, pollution, indicators and people as sheets: the tables of the report with figures. */
final class EffectSheets {
  private static final int WIDTH = 30;

  private EffectSheets() {}

  static void write(Context context) {
    FactoryText text = context.factoryText();
    EffectChapters.of(text)
        .forEach(
            (name, blocks) -> {
              if (!blocks.isEmpty()) {
                sheet(context, "sheet." + name, blocks);
              }
            });
  }

  private static void sheet(Context context, String key, List<Block> blocks) {
    int columns =
        blocks.stream()
            .mapToInt(block -> block instanceof Block.Table table ? table.columns().size() : 1)
            .max()
            .orElse(1);
    int[] widths = new int[columns];
    java.util.Arrays.fill(widths, WIDTH);
    ResultSheet sheet = context.sheet(key, widths);
    sheet.severalTables();
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> sheet.line(heading.text(), Role.SECTION);
        case Block.Text text -> sheet.line(text.text(), Role.NOTE);
        case Block.Table table -> table(sheet, table);
        case Block.Points points -> points.items().forEach(item -> sheet.line(item, Role.NOTE));
        case Block.Figures ignored -> {}
        case Block.Picture ignored -> {}
        case Block.NewPage ignored -> {}
      }
    }
  }

  private static void table(ResultSheet sheet, Block.Table table) {
    sheet.blank();
    if (!table.caption().isEmpty()) {
      sheet.line(table.caption(), Role.SECTION);
    }
    sheet.head(table.columns().stream().map(Block.Column::heading).toList());
    for (List<Block.Cell> row : table.rows()) {
      List<Content> cells = new ArrayList<>();
      for (Block.Cell cell : row) {
        cells.add(cell(cell));
      }
      sheet.row(cells);
    }
  }

  private static Content cell(Block.Cell cell) {
    Role role = cell.tone() == Block.Tone.ALERT ? Role.ALERT : Role.CALCULATED;
    Double number = cell.number();
    return number == null
        ? new Content.Words(cell.text(), role)
        : new Content.Figure(number, Context.quantityFormat(number), role);
  }
}
