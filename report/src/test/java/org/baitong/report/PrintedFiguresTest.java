package org.baitong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baitong.assessment.Assessment;
import org.baitong.dossier.Dossier;
import org.baitong.language.Language;
import org.baitong.language.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the figures as they are printed and adds them up: no tolerance anywhere. */
@Tag("SP10")
class PrintedFiguresTest {
  private static final int SEEDS = 4;

  record Case(String example, String currency, long seed) {}

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (String example : List.of("garment-factory", "rice-mill")) {
      for (String currency : List.of("USD", "KHR")) {
        for (long seed = 0; seed < SEEDS; seed++) {
          cases.add(new Case(example, currency, seed));
        }
      }
    }
    return cases.stream();
  }

  private static Dossier dossier(Case given) throws IOException {
    Dossier dossier = Factories.in(Factories.example(given.example()), given.currency());
    // Seed 0 is the example as it stands.
    return given.seed() == 0 ? dossier : Factories.disturbed(dossier, given.seed());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theTerminalPageAddsUpToTheCent(Case given) throws IOException {
    Dossier dossier = dossier(given);
    Assessment assessment = Factories.assess(dossier);
    for (Language language : Language.values()) {
      Messages messages = Messages.of(language);
      String page = TextReport.write(assessment, dossier, language);
      BigDecimal losses = printed(page, messages.text("report.losses"));
      assertThat(
              printed(page, messages.text("report.productcost"))
                  .add(losses)
                  .add(printed(page, messages.text("report.stock")))
                  .add(printed(page, messages.text("report.unaccounted"))))
          .isEqualTo(printed(page, messages.text("report.inputs")));
      String of = messages.text("report.losses.of") + " ";
      assertThat(
              Stream.of("material", "energy", "system", "waste")
                  .map(name -> printed(page, of + messages.text("report.category." + name)))
                  .reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(losses);
      assertThat(losses).isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theResultsWorkbookAddsUpAsItIsShownAndAgreesWithThePage(Case given) throws IOException {
    Dossier dossier = dossier(given);
    Assessment assessment = Factories.assess(dossier);
    Book book = new Book(ResultWorkbook.write(assessment, dossier, Language.EN));
    String page = TextReport.write(assessment, dossier, Language.EN);
    BigDecimal losses = amount(book.row("Summary", "Losses").get(1));
    BigDecimal inputs = amount(book.row("Summary", "Paid inputs and waste management").get(1));
    assertThat(
            amount(book.row("Summary", "Products").get(1))
                .add(losses)
                .add(amount(book.row("Summary", "Change of stock").get(1)))
                .add(amount(book.row("Summary", "Unaccounted").get(1))))
        .isEqualTo(inputs);
    assertThat(
            Stream.of("material", "energy", "system", "waste management")
                .map(name -> amount(book.row("Summary", "Losses: " + name).get(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(losses);
    assertThat(losses).isEqualTo(printed(page, "Losses"));
    assertThat(inputs).isEqualTo(printed(page, "Paid inputs and waste management"));

    BigDecimal sum = BigDecimal.ZERO;
    int rows = 0;
    boolean heads = false;
    for (List<String> row : book.rows("Losses")) {
      if (row.getFirst().equals("Total")) {
        break;
      }
      if (heads) {
        sum = sum.add(amount(row.get(11)));
        rows++;
      }
      heads |= row.getFirst().equals("Carrier");
    }
    assertThat(rows).isEqualTo(assessment.costs().get().losses().size());
    assertThat(sum).isEqualByComparingTo(losses);
    assertThat(amount(book.row("Losses", "Total").get(11))).isEqualTo(losses);
    everyDifferenceIsShownAsNothing(book);
  }

  private static void everyDifferenceIsShownAsNothing(Book book) {
    for (List<String> row : book.rows("Summary")) {
      if (row.size() > 1 && row.getFirst().equals("Difference")) {
        assertThat(row.subList(1, row.size()))
            .allSatisfy(cell -> assertThat(amount(cell)).isZero());
      }
    }
    for (List<String> row : book.rows("Ledger")) {
      if (row.size() > 5 && !row.get(5).equals("Difference")) {
        assertThat(amount(row.get(5))).as(row.toString()).isZero();
      }
    }
    for (List<String> row : book.rows("Quantity centres")) {
      if (row.size() > 14 && !row.get(14).equals("Difference")) {
        assertThat(amount(row.get(14))).as(row.toString()).isZero();
      }
    }
  }

  @Test
  void aMissingTotalIsAWordAndNeverZero() throws IOException {
    Dossier dossier = Factories.withoutPrice(Factories.example("garment-factory"), "FABRIC");
    Assessment assessment = Factories.assess(dossier);
    assertThat(assessment.costs().get().totals().losses().total().find()).isEmpty();
    String page = TextReport.write(assessment, dossier, Language.EN);
    assertThat(page).contains("The cost of losses cannot be stated yet");
    assertThat(page).containsPattern("(?m)^ +unknown  Losses$");
    Book book = new Book(ResultWorkbook.write(assessment, dossier, Language.EN));
    assertThat(book.row("Summary", "Losses").get(5)).isEqualTo("unknown");
    assertThat(book.row("Losses", "Total").get(9)).isEqualTo("unknown");
    assertThat(book.row("Losses", "Total").get(11)).isEqualTo("unknown");
    Book khmer = new Book(ResultWorkbook.write(assessment, dossier, Language.KM));
    assertThat(khmer.row("សង្ខេប", "ការបាត់បង់").get(5)).isEqualTo("មិនដឹង");
  }

  @Test
  void aDisqualifiedTotalSaysSoBesideItsFigure() throws IOException {
    Dossier dossier = Factories.example("garment-factory");
    Assessment assessment = Factories.disqualified(Factories.assess(dossier));
    String page = TextReport.write(assessment, dossier, Language.EN);
    assertThat(page.replaceAll("\\s+", " "))
        .contains("disqualified until the findings below are settled");
    assertThat(page).containsPattern("(?m)^  \\+ +USD [0-9,.]+  Losses \\(disqualified\\)$");
    Book book = new Book(ResultWorkbook.write(assessment, dossier, Language.EN));
    assertThat(book.row("Summary", "Losses").get(1)).endsWith("(disqualified)");
    assertThat(book.row("Losses", "Total").get(9)).endsWith("(disqualified)");
  }

  /** The figure before a label, as a line of the page has it. */
  private static BigDecimal printed(String page, String label) {
    Pattern line =
        Pattern.compile(
            "^[ =+]+(?:USD (-?[\\d,.]+)|(-?[\\d,]+) ៛) +" + glossed(label) + "$",
            Pattern.MULTILINE);
    Matcher found = line.matcher(page);
    assertThat(found.find()).as("\"" + label + "\" in\n" + page).isTrue();
    String dollars = found.group(1);
    return amount(dollars == null ? found.group(2) : dollars);
  }

  /** The label, with the English of an unreviewed term behind any of its words. */
  private static String glossed(String label) {
    return label
        .codePoints()
        .mapToObj(c -> Pattern.quote(Character.toString(c)) + "(?: \\([a-z -]+\\) ?)?")
        .collect(Collectors.joining());
  }

  private static BigDecimal amount(String shown) {
    assertThat(shown).matches("-?[\\d,]+(\\.\\d+)?");
    return new BigDecimal(shown.replace(",", ""));
  }
}
