package org.baitong.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baitong.engine.outcome.Arg;
import org.baitong.language.Messages;
import org.baitong.reference.Fact;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.Replacement;

/** Facts as lines that a person reads. */
final class FactorText {
  private final Messages messages;

  FactorText(Messages messages) {
    this.messages = messages;
  }

  /** Everything of a fact that a search looks in, in lower case. */
  static String searched(Fact fact) {
    return String.join(
            " ", fact.id(), fact.key().text(), fact.source(), fact.origin().note(), fact.unit())
        .toLowerCase(Locale.ROOT);
  }

  /** One fact on one line; what nobody verified says so. */
  String line(Fact fact) {
    return fact.id()
        + "  "
        + number(fact.value())
        + " "
        + fact.unit()
        + (fact.verified() ? "" : "  [" + word("unverified") + "]")
        + (fact.superseded() ? "  [" + word("superseded") + "]" : "");
  }

  /** How many facts a list has, and how many of them nobody verified. */
  String count(List<Fact> facts) {
    int open = (int) facts.stream().filter(fact -> !fact.verified()).count();
    return messages.text(
        "factors.count",
        Map.of("count", Arg.of(facts.size(), "1"), "unverified", Arg.of(open, "1")));
  }

  /** How many rows an imported table has. */
  String rows(int rows) {
    return messages.text("factors.rows", Map.of("count", Arg.of(rows, "1")));
  }

  /** Everything that is known of a fact. */
  List<String> sheet(Fact fact, ReferenceData data) {
    List<String> lines = new ArrayList<>();
    lines.add(fact.id());
    add(lines, "value", number(fact.value()) + " " + fact.unit());
    if (fact.figure().hasBounds()) {
      add(
          lines,
          "bounds",
          number(fact.low())
              + " – "
              + number(fact.high())
              + " "
              + fact.unit()
              + ", "
              + fact.figure().distribution().name().toLowerCase(Locale.ROOT)
              + (fact.origin().boundsVerified() ? "" : "  [" + word("unverified") + "]"));
    }
    fact.key().parts().forEach((part, value) -> lines.add("  " + part + ": " + value));
    add(lines, "validity", fact.validity().text());
    add(lines, "source", fact.source());
    add(lines, "licence", fact.origin().licence());
    add(lines, "verified", word(fact.verified() ? "yes" : "unverified"));
    add(lines, "note", fact.origin().note());
    add(lines, "superseded", fact.origin().supersededBy());
    add(lines, "edition", data.edition());
    for (Replacement one : data.replacements()) {
      if (one.after().id().equals(fact.id())) {
        Fact before = one.before();
        add(
            lines,
            "layer",
            one.layer()
                + (before == null ? "" : ": " + number(before.value()) + " → ")
                + number(one.after().value()));
      }
    }
    return lines;
  }

  /** What changed between two editions. */
  List<String> changes(FactorChanges changes) {
    List<String> lines = new ArrayList<>();
    lines.add(
        messages.text(
            "factors.compared",
            Map.of(
                "from", Arg.of(changes.from()),
                "to", Arg.of(changes.to()),
                "added", Arg.of(changes.added().size(), "1"),
                "removed", Arg.of(changes.removed().size(), "1"),
                "changed", Arg.of(changes.changed().size(), "1"),
                "same", Arg.of(changes.same(), "1"))));
    changes.removed().forEach(fact -> lines.add("- " + line(fact)));
    for (FactorChanges.Change change : changes.changed()) {
      lines.add(
          "~ "
              + change.after().id()
              + "  "
              + number(change.before().value())
              + " "
              + change.before().unit()
              + " → "
              + number(change.after().value())
              + " "
              + change.after().unit());
    }
    changes.added().forEach(fact -> lines.add("+ " + line(fact)));
    return lines;
  }

  private void add(List<String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add("  " + word(label) + ": " + text);
    }
  }

  private String word(String key) {
    return messages.text("factors." + key);
  }

  /** A fact's number as its table has it: every digit, no separator. */
  static String number(double value) {
    String text = java.math.BigDecimal.valueOf(value).toPlainString();
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
