package org.baitong.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baitong.assessment.calc.Calculation;
import org.baitong.assessment.calc.Calculations;
import org.baitong.assessment.calc.CalculatorPage;
import org.baitong.assessment.casebook.CaseRunner;
import org.baitong.assessment.casebook.NumericCase;
import org.baitong.cli.Main;
import org.baitong.dossier.DossierSchema;
import org.baitong.dossier.DossierVersion;
import org.baitong.engine.calculator.Calculator;
import org.baitong.engine.utility.Calculators;
import org.baitong.language.Collation;
import org.baitong.language.Glossary;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.baitong.reference.Classification;
import org.baitong.reference.Fact;
import org.baitong.reference.FactKind;
import org.baitong.reference.ReferenceData;
import org.baitong.reference.Term;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The generated pages, by their path below the root. */
final class Pages {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HEAD =
      "<!-- Generated; `mvn test -pl acceptance -am -Dbaitong.pages=write` makes it anew. -->\n\n";
  private static final Pattern TAGGED =
      Pattern.compile("@Tag\\(\"([A-Z]{2}\\d+)\"\\)|\\bclass (\\w+)|\\bvoid (\\w+)\\(");

  private Pages() {}

  static Map<String, String> all() throws IOException {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("docs/acceptance.md", acceptance());
    pages.put("docs/reference/commands.md", commands());
    pages.put("docs/reference/calculations.md", calculations());
    pages.put("docs/reference/facts.md", facts());
    pages.put("docs/reference/measures.md", LibraryPage.text(HEAD));
    pages.put("docs/reference/rooms.md", rooms());
    pages.put("docs/reference/findings.md", findings());
    pages.put("docs/reference/glossary.md", glossary());
    for (DossierVersion version : DossierVersion.values()) {
      pages.put(
          "docs/reference/dossier-v" + version.number() + ".schema.json",
          DossierSchema.generate(version));
    }
    pages.putAll(casebook());
    pages.putAll(calculators());
    return pages;
  }

  /** Tests by the line they prove; a tag on a class holds for all its tests. */
  static Map<String, List<String>> proofs() throws IOException {
    Map<String, List<String>> proofs = new TreeMap<>();
    for (Path file : TrapsTest.sources()) {
      if (!file.toString().contains("/src/test/") || file.endsWith("Pages.java")) {
        continue;
      }
      Matcher matcher = TAGGED.matcher(Files.readString(file));
      String type = "";
      List<String> ofClass = new ArrayList<>();
      List<String> pending = new ArrayList<>();
      while (matcher.find()) {
        if (matcher.group(1) != null) {
          pending.add(matcher.group(1));
        } else if (matcher.group(2) != null) {
          if (type.isEmpty()) {
            type = matcher.group(2);
            ofClass.addAll(pending);
          }
          pending.clear();
        } else {
          String test = type + "#" + matcher.group(3);
          for (String line : pending.isEmpty() ? ofClass : pending) {
            proofs.computeIfAbsent(line, key -> new ArrayList<>()).add(test);
          }
          pending.clear();
        }
      }
    }
    return proofs;
  }

  static List<JsonNode> issues() throws IOException {
    List<JsonNode> issues = new ArrayList<>();
    Path folder = TrapsTest.ROOT.resolve("acceptance/src/test/resources/lines");
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(file -> issues.add(JSON.readTree(file)));
    }
    return issues;
  }

  private static String acceptance() throws IOException {
    Map<String, List<String>> proofs = proofs();
    StringBuilder page = new StringBuilder("# Acceptance\n\n").append(HEAD);
    page.append(
        "Each line of an issue with what proves it, the figure measured and what is open.\n");
    page.append("A line with anything open is open.\n");
    for (JsonNode issue : issues()) {
      int open = 0;
      StringBuilder lines = new StringBuilder();
      for (JsonNode line : issue.path("lines")) {
        String id = line.path("id").asString();
        open += line.path("open").isEmpty() ? 0 : 1;
        lines.append("\n### ").append(id).append(line.path("open").isEmpty() ? "" : " (open)");
        lines.append("\n\n> ").append(line.path("text").asString()).append("\n\n");
        List<String> tests = proofs.getOrDefault(id, List.of());
        lines.append("- Tests: ").append(tests.isEmpty() ? "none" : testList(tests)).append('\n');
        for (JsonNode command : line.path("commands")) {
          lines.append("- Command: `").append(command.asString()).append("`\n");
        }
        if (!line.path("figure").asString("").isEmpty()) {
          lines.append("- Figure: ").append(line.path("figure").asString()).append('\n');
        }
        for (JsonNode what : line.path("open")) {
          lines.append("- Open: ").append(what.asString()).append('\n');
        }
      }
      page.append("\n## Issue ").append(issue.path("issue").asInt()).append(": ");
      page.append(issue.path("title").asString()).append("\n\n");
      page.append(issue.path("lines").size() - open).append(" lines done, ");
      page.append(open).append(" open.\n").append(lines);
    }
    return page.toString();
  }

  private static String testList(List<String> tests) {
    Map<String, List<String>> byClass = new LinkedHashMap<>();
    for (String test : tests) {
      int hash = test.indexOf('#');
      byClass
          .computeIfAbsent(test.substring(0, hash), key -> new ArrayList<>())
          .add(test.substring(hash + 1));
    }
    List<String> parts = new ArrayList<>();
    byClass.forEach(
        (type, methods) -> parts.add("`" + type + "` (" + String.join(", ", methods) + ")"));
    return String.join("; ", parts);
  }

  private static String commands() {
    StringBuilder page = new StringBuilder("# Commands\n\n").append(HEAD);
    page.append("Results go to standard output, progress and messages to standard error.\n\n");
    page.append("| exit code | meaning |\n| --- | --- |\n").append(Main.exitCodes()).append('\n');
    CommandLine main = Main.commandLine();
    page.append(usage(main));
    main.getSubcommands()
        .forEach(
            (name, command) -> {
              page.append(usage(command));
              command.getSubcommands().forEach((below, one) -> page.append(usage(one)));
            });
    page.append(
        """

        ## baitong test, baitong drill NAME

        The launcher runs these through Maven: every test, or one long drill of [drills](../drills.md).
        """);
    return page.toString();
  }

  private static String usage(CommandLine command) {
    String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).strip();
    return "## "
        + command.getCommandSpec().qualifiedName()
        + "\n\n```\n"
        + usage.lines().map(String::stripTrailing).reduce("", (a, b) -> a + b + "\n")
        + "```\n\n";
  }

  private static String calculations() {
    StringBuilder page = new StringBuilder("# Calculations\n\n").append(HEAD);
    page.append(
        "`baitong calc NAME` takes JSON from standard input or `--in FILE` and gives JSON.\n");
    for (Calculation calculation : Calculations.list()) {
      page.append("\n## ").append(calculation.name()).append(": ").append(calculation.title());
      String manual = "../calculators/" + calculation.name() + ".md";
      String text =
          Calculators.find(calculation.name()).isPresent()
              ? "See [its manual](" + manual + ")."
              : calculation.describe().strip();
      page.append("\n\n").append(text).append('\n');
    }
    return page.toString();
  }

  private static Map<String, String> calculators() {
    Map<String, String> pages = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder("# Engineering calculators\n\n").append(HEAD);
    Messages khmer = Messages.of(Language.KM);
    for (Calculator<?, ?> calculator : Calculators.all()) {
      String id = calculator.manual().id();
      String title = calculator.manual().title();
      String local = khmer.text("calculator." + id);
      list.append("- [").append(title).append("](").append(id).append(".md), ").append(local);
      list.append('\n');
      pages.put(
          "docs/calculators/" + id + ".md",
          "# " + title + "\n\n" + HEAD + local + "\n\n" + CalculatorPage.page(calculator));
    }
    pages.put("docs/calculators/README.md", list.toString());
    return pages;
  }

  private static String facts() {
    StringBuilder page = new StringBuilder("# Facts\n\n").append(HEAD);
    page.append("Reference data, edition ").append(ReferenceData.EDITION).append("; editions ");
    page.append(String.join(", ", ReferenceData.editions())).append(" are held.\n");
    page.append("`baitong factors show ID` prints everything that is known of a fact.\n");
    ReferenceData data = ReferenceData.base();
    long unverified = data.list().stream().filter(fact -> !fact.verified()).count();
    page.append(data.list().size()).append(" facts, ").append(unverified);
    page.append(" of them compared by nobody.\n");
    for (FactKind kind : FactKind.values()) {
      List<Fact> facts = data.list(kind.code());
      if (!facts.isEmpty()) {
        page.append("\n## ").append(kind.code()).append("\n\n");
        page.append("| id | key | value | unit | bounds | verified | valid | source | note |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        facts.forEach(fact -> page.append(row(fact)));
      }
    }
    page.append("\n## Classifications\n\n| scheme | entries | not verified | source |\n");
    page.append("| --- | --- | --- | --- |\n");
    for (String scheme : Classification.schemes()) {
      List<Term> terms = Classification.get(scheme).list();
      long open = terms.stream().filter(term -> !term.verified()).count();
      // The platform's list of currencies grows with its releases.
      boolean own = !scheme.equals(Classification.CURRENCIES);
      page.append("| ").append(scheme).append(" | ").append(own ? terms.size() : "all");
      page.append(" | ").append(open).append(" | ");
      page.append(terms.getFirst().source()).append(" |\n");
    }
    return page.toString();
  }

  private static String row(Fact fact) {
    String bounds =
        fact.figure().hasBounds()
            ? fact.low()
                + " to "
                + fact.high()
                + (fact.origin().boundsVerified() ? "" : " (not verified)")
            : "";
    List<String> cells =
        List.of(
            fact.id(),
            fact.key().text(),
            String.valueOf(fact.value()),
            fact.unit(),
            bounds,
            fact.verified() ? "yes" : "**no**",
            fact.validity().text(),
            fact.source(),
            fact.origin().note());
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String findings() {
    StringBuilder page = new StringBuilder("# Findings\n\n").append(HEAD);
    page.append("Every finding by its code, with its advice. The Khmer awaits a native review.\n");
    Messages english = Messages.of(Language.EN);
    Messages khmer = Messages.of(Language.KM);
    for (String key : english.keys()) {
      if (key.startsWith("finding.") && !key.endsWith(".advice") && !key.endsWith(".other")) {
        page.append("\n## ").append(key.substring("finding.".length())).append("\n\n");
        page.append(english.text(key)).append(' ').append(english.text(key + ".advice"));
        page.append("\n\n").append(khmer.text(key)).append(' ');
        page.append(khmer.text(key + ".advice")).append('\n');
      }
    }
    return page.toString();
  }

  private static String glossary() {
    StringBuilder page = new StringBuilder("# Glossary\n\n").append(HEAD);
    page.append(
        "The terms of the field in the order of the Khmer dictionary. A report in Khmer says\n");
    page.append("the English behind a term that nobody has reviewed, where it is used first.\n\n");
    page.append("| Khmer | also | English | reviewed |\n| --- | --- | --- | --- |\n");
    Glossary.bundled().terms().stream()
        .sorted(Comparator.comparing(Glossary.Term::khmer, Collation.of(Language.KM)))
        .forEach(
            term ->
                page.append("| ")
                    .append(term.khmer())
                    .append(" | ")
                    .append(String.join("; ", term.also()))
                    .append(" | ")
                    .append(term.english())
                    .append(term.reviewed() ? " | yes |\n" : " | no |\n"));
    return page.toString();
  }

  private static String rooms() {
    StringBuilder page = new StringBuilder("# Rooms\n\n").append(HEAD);
    page.append("What each module may use of ours; `RoomsTest` enforces it.\n\n");
    page.append("| room | may use |\n| --- | --- |\n");
    RoomsTest.MAY_USE.forEach(
        (room, uses) ->
            page.append("| ")
                .append(room)
                .append(" | ")
                .append(String.join(", ", uses))
                .append(" |\n"));
    return page.toString();
  }

  private static Map<String, String> casebook() throws IOException {
    Map<String, StringBuilder> families = new TreeMap<>();
    for (Path file : caseFiles()) {
      NumericCase numericCase = NumericCase.of(JSON.readTree(file));
      String family = String.valueOf(file.getName(file.getNameCount() - 2));
      StringBuilder page =
          families.computeIfAbsent(
              family,
              name ->
                  new StringBuilder("# Casebook: ")
                      .append(name)
                      .append("\n\n")
                      .append(HEAD)
                      .append("`./baitong verify casebook/")
                      .append(name)
                      .append("` runs these cases.\n"));
      CaseRunner.Result result = CaseRunner.run(numericCase);
      page.append("\n## ").append(numericCase.id()).append("\n\n");
      page.append(numericCase.title()).append("\n\n");
      page.append("- Status: ").append(numericCase.status().text()).append(", ");
      page.append(
          numericCase.validation()
              ? "validation (someone else's number)"
              : "regression (our own number)");
      page.append("\n- Source: ").append(numericCase.source()).append('\n');
      if (!numericCase.calculator().isEmpty()) {
        page.append("- Calculation: `").append(numericCase.calculator()).append("`\n");
      }
      page.append("- Result: ")
          .append(result.verdict().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
      page.append(", ").append(result.compared()).append(" values compared\n");
      numericCase.notes().forEach(note -> page.append("- Note: ").append(note).append('\n'));
    }
    Map<String, String> pages = new LinkedHashMap<>();
    families.forEach(
        (family, page) -> pages.put("docs/casebook/" + family + ".md", page.toString()));
    return pages;
  }

  static List<Path> caseFiles() throws IOException {
    Path folder = TrapsTest.ROOT.resolve("casebook");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
