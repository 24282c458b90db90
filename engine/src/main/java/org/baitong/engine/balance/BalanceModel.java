package org.baitong.engine.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baitong.engine.numerics.ReconcileProblem;
import org.baitong.engine.numerics.ReconcileProblem.Constraint;
import org.baitong.engine.numerics.ReconcileProblem.Term;
import org.baitong.engine.numerics.ReconcileProblem.Variable;

/** A request as variables and constraints: one constraint per quantity centre and closed layer. */
final class BalanceModel {
  /** One (centre, layer) with the index of its constraint, or -1 when the layer is open there. */
  record Node(String centre, Layer layer, int constraint) {}

  final BalanceRequest request;
  final List<Variable> variables = new ArrayList<>();
  final List<String> units = new ArrayList<>();
  final List<Constraint> constraints = new ArrayList<>();
  final List<Node> nodes = new ArrayList<>();

  /** Variable of each flow's amount: the index of the flow in the request. */
  private final Map<String, Integer> index = new LinkedHashMap<>();

  BalanceModel(BalanceRequest request, Map<String, Datum> priors) {
    this.request = request;
    double typical = typical(request);
    for (BalanceFlow flow : request.flows()) {
      Datum amount = priors.getOrDefault(flow.id(), flow.amount());
      add(flow.id(), flow.unit(), amount, typical);
    }
    for (BalanceFlow flow : request.flows()) {
      flow.contents()
          .forEach(
              (layer, content) -> {
                if (content.state() != Datum.State.EXACT) {
                  add(contentId(flow, layer), layer.unit() + "/" + flow.unit(), content, 1);
                }
              });
    }
    for (BalanceStock stock : request.stocks()) {
      add(stock.id() + ".opening", stock.layer().unit(), stock.opening(), typical);
      add(stock.id() + ".closing", stock.layer().unit(), stock.closing(), typical);
    }
    for (Map.Entry<String, Set<Layer>> centre : request.centres().entrySet()) {
      for (Layer layer : centre.getValue()) {
        node(centre.getKey(), layer);
      }
    }
  }

  /** Where iteration starts for an unknown amount: a middle one of the known amounts. */
  private static double typical(BalanceRequest request) {
    double[] known =
        request.flows().stream()
            .mapToDouble(flow -> Math.abs(flow.amount().value()))
            .filter(v -> v > 0)
            .sorted()
            .toArray();
    return known.length == 0 ? 1 : known[known.length / 2];
  }

  static String contentId(BalanceFlow flow, Layer layer) {
    return flow.id() + "." + layer.id();
  }

  private void add(String id, String unit, Datum datum, double guess) {
    index.put(id, variables.size());
    units.add(unit);
    variables.add(
        switch (datum.state()) {
          case MEASURED -> Variable.measured(id, datum.value(), datum.stdDev());
          case EXACT -> Variable.constant(id, datum.value());
          case UNKNOWN -> Variable.unmeasured(id, guess);
        });
  }

  int indexOf(String id) {
    Integer found = index.get(id);
    if (found == null) {
      throw new IllegalArgumentException("There is no flow " + id);
    }
    return found;
  }

  private void node(String centre, Layer layer) {
    List<Term> terms = new ArrayList<>();
    boolean in = false;
    boolean out = false;
    for (BalanceFlow flow : request.flows()) {
      boolean enters = centre.equals(flow.to());
      boolean leaves = centre.equals(flow.from());
      // A flow back into its own centre changes no balance; a content of nothing neither.
      if (enters == leaves) {
        continue;
      }
      Datum content = flow.contents().get(layer);
      if (content == null || isNothing(content)) {
        continue;
      }
      in |= enters;
      out |= leaves;
      double sign = enters ? 1 : -1;
      terms.add(
          content.state() == Datum.State.EXACT
              ? Term.of(sign * content.value(), indexOf(flow.id()))
              : new Term(sign, indexOf(flow.id()), indexOf(contentId(flow, layer))));
    }
    for (BalanceStock stock : request.stocks()) {
      if (stock.centre().equals(centre) && stock.layer().equals(layer)) {
        terms.add(Term.of(1, indexOf(stock.id() + ".opening")));
        terms.add(Term.of(-1, indexOf(stock.id() + ".closing")));
        in = true;
        out = true;
      }
    }
    boolean closed = in && out;
    nodes.add(new Node(centre, layer, closed ? constraints.size() : -1));
    if (closed) {
      constraints.add(new Constraint(centre + "/" + layer.id(), terms, 0));
    }
  }

  private static boolean isNothing(Datum content) {
    return content.state() == Datum.State.EXACT && content.value() == 0;
  }

  ReconcileProblem problem() {
    return new ReconcileProblem(variables, constraints, request.confidence());
  }
}
