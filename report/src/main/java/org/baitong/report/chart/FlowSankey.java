package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baitong.assessment.LayerFlows;
import org.baitong.dossier.Dossier;
import org.baitong.dossier.Flow;
import org.baitong.engine.mfca.CentreResult;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.quantity.Money;
import org.baitong.report.FactoryText;
import org.baitong.report.chart.ChartTable.Cell;
import org.baitong.report.chart.FlowGraph.Link;
import org.baitong.report.chart.FlowGraph.Node;

/** Where mass, water, energy or money comes in, goes through the centres and goes out. */
final class FlowSankey {
  /** A residue below this part of all that comes in is a rounding error of the reconciliation. */
  private static final double VISIBLE = 1e-6;

  /** A link thinner than this part of the thickest is only in the table. */
  private static final double THIN = 0.004;

  private static final String UNALLOCATED = "unallocated";

  private final FactoryText text;
  private final FlowGraph graph = new FlowGraph();

  private FlowSankey(FactoryText text) {
    this.text = text;
  }

  /** One layer; empty when nothing of it flows. */
  static Optional<Chart> of(FactoryText text, LayerFlows.Kind kind) {
    FlowSankey sankey = new FlowSankey(text);
    LayerFlows layer = LayerFlows.of(text.assessment(), text.dossier(), kind);
    layer.flows().forEach(carried -> sankey.add(carried.flow(), carried.amount()));
    double scale = layer.flows().stream().mapToDouble(LayerFlows.Carried::amount).sum();
    for (LayerFlows.Rest rest : layer.rests()) {
      sankey.stocked(rest.centre(), rest.stocked(), scale);
      sankey.rest(rest.centre(), rest.unallocated(), scale);
    }
    if (scale <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        sankey.chart(
            "sankey-" + kind.name().toLowerCase(Locale.ROOT), text.formats().unit(kind.unit())));
  }

  /** The cost; empty when it is not known. */
  static Optional<Chart> ofMoney(FactoryText text) {
    Optional<MfcaResult> found = text.assessment().costs().find();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MfcaResult costs = found.get();
    FlowSankey sankey = new FlowSankey(text);
    for (CentreResult centre : costs.centres()) {
      sankey.centre(centre.id());
      sankey.paid(centre);
      sankey.passedOn(centre);
    }
    costs.transfers().forEach(sankey::transfer);
    for (FlowResult product : costs.products()) {
      sankey.leaves(product, "product " + product.id(), Ink.GREEN);
    }
    for (FlowResult loss : costs.losses()) {
      sankey.leaves(loss, "loss " + sankey.text.names().loss(loss.id()), Ink.ORANGE);
    }
    double scale = sankey.graph.links().stream().mapToDouble(Link::amount).sum();
    for (FlowResult row : costs.unaccounted()) {
      sankey.rest(row.centre(), row.costs().total().find().map(Money::amount).orElse(0.0), scale);
    }
    return sankey.graph.links().isEmpty()
        ? Optional.empty()
        : Optional.of(sankey.chart("sankey-money", text.currency().code()));
  }

  private void centre(String id) {
    graph.node(new Node(id, text.names().of(id), Ink.GREY));
  }

  private void add(Flow flow, double amount) {
    String what = text.names().of(flow.carrier());
    String from = flow.from();
    String to = flow.to();
    if (from.equals(Dossier.OUTSIDE)) {
      from = "in " + flow.carrier();
      graph.node(new Node(from, what, Ink.BLUE));
    } else {
      centre(from);
    }
    if (to.equals(Dossier.OUTSIDE)) {
      boolean product = flow.side() == Flow.Side.PRODUCT;
      to = (product ? "product " : "loss ") + flow.carrier();
      graph.node(new Node(to, what, product ? Ink.GREEN : Ink.ORANGE));
    } else {
      centre(to);
    }
    graph.link(new Link(from, to, amount, what));
  }

  /** What a stock grew by goes to it, what was used up comes from it. */
  private void stocked(String centre, double amount, double scale) {
    if (Math.abs(amount) > VISIBLE * scale) {
      String word = text.text("report.stock");
      String node = amount > 0 ? "closing" : "opening";
      graph.node(new Node(node, word, Ink.GREY));
      graph.link(
          amount > 0
              ? new Link(centre, node, amount, word)
              : new Link(node, centre, -amount, word));
    }
  }

  /** What came in and was not seen to go out, or the other way round, is drawn, not hidden. */
  private void rest(String centre, double amount, double scale) {
    if (Math.abs(amount) <= VISIBLE * scale) {
      return;
    }
    String word = text.text("chart.unallocated");
    if (amount > 0) {
      graph.node(new Node(UNALLOCATED, word, Ink.YELLOW));
      graph.link(new Link(centre, UNALLOCATED, amount, word));
    } else {
      graph.node(new Node(UNALLOCATED + " in", word, Ink.YELLOW));
      graph.link(new Link(UNALLOCATED + " in", centre, -amount, word));
    }
  }

  private void paid(CentreResult centre) {
    Map<String, Outcome<Money>> parts = new LinkedHashMap<>();
    parts.put("report.category.material", centre.newInput().material());
    parts.put("report.category.energy", centre.newInput().energy());
    parts.put("report.category.system", centre.newInput().system());
    parts.put("report.category.waste", centre.newInput().wasteManagement());
    parts.put("report.stock", centre.openingStock().total());
    parts.forEach(
        (key, amount) -> {
          graph.node(new Node(key, text.text(key), Ink.BLUE));
          graph.link(
              new Link(
                  key, centre.id(), amount.find().map(Money::amount).orElse(0.0), text.text(key)));
        });
    double closing = centre.closingStock().total().find().map(Money::amount).orElse(0.0);
    graph.node(new Node("closing", text.text("report.stock"), Ink.GREY));
    graph.link(new Link(centre.id(), "closing", closing, text.text("report.stock")));
  }

  /** Material that leaves on a loss for recycling or treatment, when there is one such way. */
  private void passedOn(CentreResult centre) {
    double amount = centre.passedOn().total().find().map(Money::amount).orElse(0.0);
    List<Flow> ways =
        text.dossier().flows().stream()
            .filter(flow -> flow.from().equals(centre.id()) && !flow.to().equals(Dossier.OUTSIDE))
            .filter(flow -> flow.side() == Flow.Side.LOSS)
            .toList();
    List<String> ends = ways.stream().map(Flow::to).distinct().toList();
    if (ends.size() == 1) {
      centre(ends.getFirst());
      String what = text.names().of(ways.getFirst().carrier());
      graph.link(new Link(centre.id(), ends.getFirst(), amount, what));
    } else if (!ends.isEmpty()) {
      String word = text.text("chart.passedon");
      graph.node(new Node("passed on", word, Ink.GREY));
      graph.link(new Link(centre.id(), "passed on", amount, word));
    }
  }

  private void transfer(FlowResult row) {
    String to = row.to();
    if (to != null) {
      centre(row.centre());
      centre(to);
      graph.link(
          new Link(
              row.centre(),
              to,
              row.costs().total().find().map(Money::amount).orElse(0.0),
              text.names().loss(row.id())));
    }
  }

  private void leaves(FlowResult row, String node, String colour) {
    String what = text.names().loss(row.id());
    graph.node(new Node(node, what, colour));
    graph.link(
        new Link(
            row.centre(), node, row.costs().total().find().map(Money::amount).orElse(0.0), what));
  }

  private Chart chart(String id, String unit) {
    double largest = graph.links().stream().mapToDouble(Link::amount).max().orElse(0);
    FlowGraph drawn =
        graph
            .above(largest * THIN)
            .withoutCycles(
                to -> text.text("chart.backto", "centre", to),
                from -> text.text("chart.backfrom", "centre", from));
    Chart words =
        new Chart(
            id,
            text.text("chart." + id + ".title", "unit", unit),
            finding(unit),
            Ink.option(),
            table(unit),
            new Chart.Size(1, 1));
    return new SankeyDrawing(text, drawn).of(words);
  }

  private String shown(double amount) {
    return SankeyDrawing.shown(text, amount);
  }

  private String finding(String unit) {
    List<Link> lost =
        graph.links().stream()
            .filter(link -> link.to().startsWith("loss "))
            .sorted(Comparator.comparingDouble(Link::amount).reversed())
            .toList();
    double rest =
        graph.links().stream()
            .filter(
                link -> link.to().startsWith(UNALLOCATED) || link.from().startsWith(UNALLOCATED))
            .mapToDouble(Link::amount)
            .sum();
    String sentence =
        lost.isEmpty()
            ? text.text("chart.sankey.noloss")
            : text.text(
                "chart.sankey.finding",
                "loss",
                lost.getFirst().what(),
                "centre",
                graph.node(lost.getFirst().from()).label(),
                "amount",
                shown(lost.getFirst().amount()) + " " + unit);
    return rest > 0
        ? sentence + " " + text.text("chart.sankey.rest", "amount", shown(rest) + " " + unit)
        : sentence;
  }

  private ChartTable table(String unit) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Link link : graph.links()) {
      rows.add(
          List.of(
              Cell.of(graph.node(link.from()).label()),
              Cell.of(graph.node(link.to()).label()),
              Cell.of(link.what()),
              new Cell(shown(link.amount()), link.amount())));
    }
    return new ChartTable(
        List.of(text.text("chart.from"), text.text("chart.to"), text.text("chart.what"), unit),
        rows);
  }
}
