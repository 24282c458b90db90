package org.baitong.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baitong.assessment.improve.Improvements;
import org.baitong.assessment.improve.LossCause;
import org.baitong.engine.quantity.Money;
import org.baitong.report.FactoryText;
import org.baitong.report.paper.Block;
import org.baitong.report.paper.Block.Cell;
import org.baitong.report.paper.Block.Column;
import org.baitong.report.paper.Block.Tone;

/** Where losses arise and why, down to what the management system has to change. */
final class CauseTables {
  private CauseTables() {}

  /** The dearest losses with their chains of whys, then the managerial causes. */
  static List<Block> of(FactoryText text, int most) {
    Improvements improvements = text.assessment().improvements();
    List<Block> blocks = new ArrayList<>();
    if (improvements.losses().stream().allMatch(loss -> loss.chains().isEmpty())) {
      return blocks;
    }
    List<LossCause> shown =
        improvements.losses().stream()
            .filter(loss -> loss.priority() || !loss.chains().isEmpty())
            .limit(most)
            .toList();
    blocks.add(new Block.Heading(3, text.text("cause.heading")));
    blocks.add(
        new Block.Table(
            text.text("cause.caption"),
            List.of(
                new Column(text.text("cause.loss"), 3, false),
                new Column(text.text("cause.cost", "currency", text.currency().code()), 1.7, true),
                new Column(text.text("cause.why"), 5, false),
                new Column(text.text("cause.measures"), 2, false)),
            shown.stream().map(loss -> row(text, loss)).toList()));
    if (!improvements.elements().isEmpty()) {
      blocks.add(new Block.Text(text.text("cause.elements")));
      blocks.add(
          new Block.Points(
              improvements.elements().stream().map(element -> element(text, element)).toList(),
              false));
    }
    return blocks;
  }

  private static List<Cell> row(FactoryText text, LossCause loss) {
    Money cost = loss.cost().find().orElse(null);
    String why =
        loss.chains().stream().map(chain -> chain(text, chain)).collect(Collectors.joining(" · "));
    return List.of(
        new Cell(text.names().loss(loss.flow()) + ", " + text.names().of(loss.centre())),
        cost == null
            ? new Cell(text.text("report.unknown"), Tone.QUIET)
            : new Cell(text.money(cost.amount()), cost.amount()),
        why.isEmpty() ? new Cell(text.text("cause.notasked"), Tone.ALERT) : new Cell(why),
        new Cell(String.join(", ", loss.measures())));
  }

  /** "torn bags (T3), because: nobody checks them (M1)"; an open chain says so. */
  private static String chain(FactoryText text, LossCause.Chain chain) {
    String because = ", " + text.text("cause.because") + " ";
    String answers =
        chain.answers().stream()
            .map(answer -> answer.text() + " (" + code(text, answer.code()) + ")")
            .collect(Collectors.joining(because));
    return chain.ends() ? answers : answers + because + text.text("cause.open");
  }

  private static String code(FactoryText text, String code) {
    return text.text("cause.code." + code);
  }

  private static String element(FactoryText text, LossCause.Element element) {
    return code(text, element.code())
        + ": "
        + element.flows().stream().map(text.names()::loss).collect(Collectors.joining(", "));
  }
}
