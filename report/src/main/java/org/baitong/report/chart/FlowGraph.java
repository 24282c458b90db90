package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The network of a Sankey diagram. Links that run back are cut for drawing only, each into two
 * labelled stubs; the table keeps the whole link.
 */
final class FlowGraph {
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * A node.
   *
   * @param id unique
   * @param label as it is printed
   * @param colour of its bar
   */
  record Node(String id, String label, String colour) {}

  /**
   * A link with a positive amount.
   *
   * @param from id of a node
   * @param to id of a node
   * @param amount in the unit of the diagram
   * @param what flows, as it is printed
   */
  record Link(String from, String to, double amount, String what) {}

  /** Adds a node unless it is there. */
  void node(Node node) {
    nodes.putIfAbsent(node.id(), node);
  }

  /** Adds a link; amounts that are not positive have no width and are left out. */
  void link(Link link) {
    if (link.amount() > 0) {
      links.add(link);
    }
  }

  /** All links as they were added. */
  List<Link> links() {
    return List.copyOf(links);
  }

  Node node(String id) {
    Node node = nodes.get(id);
    if (node == null) {
      throw new IllegalArgumentException("There is no node " + id);
    }
    return node;
  }

  /** The sum of what leaves or enters a node, whichever is more: the height of its bar. */
  double size(String id) {
    double in = links.stream().filter(l -> l.to().equals(id)).mapToDouble(Link::amount).sum();
    double out = links.stream().filter(l -> l.from().equals(id)).mapToDouble(Link::amount).sum();
    return Math.max(in, out);
  }

  /**
   * The same network without cycles: links against the order become pairs of stubs.
   *
   * @param backTo the words on a stub that leaves, from the name of where it goes
   * @param backFrom the words on a stub that enters, from the name of where it comes from
   */
  FlowGraph withoutCycles(UnaryOperator<String> backTo, UnaryOperator<String> backFrom) {
    List<String> order = order();
    FlowGraph drawn = new FlowGraph();
    nodes.values().forEach(drawn::node);
    for (Link link : links) {
      if (order.indexOf(link.from()) < order.indexOf(link.to())) {
        drawn.link(link);
      } else {
        Node from = node(link.from());
        Node to = node(link.to());
        String name = link.from() + "\u0000" + link.to();
        Node leaving = new Node("out " + name, backTo.apply(to.label()), Ink.GREY);
        Node entering = new Node("in " + name, backFrom.apply(from.label()), Ink.GREY);
        drawn.node(leaving);
        drawn.node(entering);
        drawn.link(new Link(link.from(), leaving.id(), link.amount(), link.what()));
        drawn.link(new Link(entering.id(), link.to(), link.amount(), link.what()));
      }
    }
    return drawn;
  }

  /** The network without links below an amount. */
  FlowGraph above(double amount) {
    FlowGraph fewer = new FlowGraph();
    nodes.values().forEach(fewer::node);
    links.stream().filter(link -> link.amount() >= amount).forEach(fewer::link);
    return fewer;
  }

  /**
   * The column of every linked node, from 0: one behind the last node it receives from, and all
   * that send nothing on in the last column. Only of a network without cycles.
   */
  Map<String, Integer> columns() {
    Map<String, Integer> columns = new LinkedHashMap<>();
    linked().forEach(node -> columns.put(node.id(), 0));
    boolean moved = true;
    int last = 0;
    for (int round = 0; moved && round <= columns.size(); round++) {
      moved = false;
      for (Link link : links) {
        int behind = columns.getOrDefault(link.from(), 0) + 1;
        if (columns.getOrDefault(link.to(), 0) < behind) {
          columns.put(link.to(), behind);
          last = Math.max(last, behind);
          moved = true;
        }
      }
    }
    for (Node node : linked()) {
      if (links.stream().noneMatch(link -> link.from().equals(node.id()))) {
        columns.put(node.id(), last);
      }
    }
    return columns;
  }

  /** Whether something comes into the node and something leaves it. */
  boolean isWithin(String id) {
    return links.stream().anyMatch(link -> link.to().equals(id))
        && links.stream().anyMatch(link -> link.from().equals(id));
  }

  /** Nodes that are linked, in the order they were added. */
  List<Node> linked() {
    Set<String> used = new LinkedHashSet<>();
    links.forEach(
        link -> {
          used.add(link.from());
          used.add(link.to());
        });
    return nodes.values().stream().filter(node -> used.contains(node.id())).toList();
  }

  /**
   * An order in which little runs back: sources first, sinks last, and between them the node that
   * sends most more than it receives (Eades, Lin and Smyth 1993).
   */
  private List<String> order() {
    List<String> left = new ArrayList<>(nodes.keySet());
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    while (!left.isEmpty()) {
      String sink = find(left, true);
      String source = sink == null ? find(left, false) : null;
      if (sink != null) {
        last.addFirst(sink);
        left.remove(sink);
      } else if (source != null) {
        first.add(source);
        left.remove(source);
      } else {
        String next =
            left.stream()
                .max(
                    Comparator.comparingDouble(
                        id -> among(left, id, true) - among(left, id, false)))
                .orElseThrow();
        first.add(next);
        left.remove(next);
      }
    }
    first.addAll(last);
    return first;
  }

  private @org.jspecify.annotations.Nullable String find(List<String> left, boolean sink) {
    return left.stream().filter(id -> among(left, id, sink) == 0).findFirst().orElse(null);
  }

  /** What a node sends to, or receives from, the nodes that are left, itself not counted. */
  private double among(List<String> left, String id, boolean sends) {
    return links.stream()
        .filter(link -> (sends ? link.from() : link.to()).equals(id))
        .filter(link -> !link.from().equals(link.to()))
        .filter(link -> left.contains(sends ? link.to() : link.from()))
        .mapToDouble(Link::amount)
        .sum();
  }
}
