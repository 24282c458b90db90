package org.baitong.assessment;

import java.util.List;
import org.baitong.assessment.bind.Balance;
import org.baitong.assessment.bind.LedgerCarry;
import org.baitong.assessment.bind.Period;
import org.baitong.assessment.bind.Products;
import org.baitong.assessment.bind.UsedFact;
import org.baitong.assessment.improve.Improvements;
import org.baitong.assessment.suggest.Suggestions;
import org.baitong.engine.ema.NpoResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.priority.PriorityResult;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment found, with the versions it depends on: the same input, method and edition
 * give the same assessment.
 *
 * @param format always "baitong-result"
 * @param version version of this format
 * @param method version of the method
 * @param edition edition of the reference data
 * @param factory whom it is about
 * @param period the months assessed
 * @param currency every amount of money is in it
 * @param balance the reconciled balance
 * @param costs material flow cost accounting; missing with its reason
 * @param products product outputs in the units they are counted in
 * @param ledger what became of every ledger line
 * @param nonProductOutput the first cost top-down from the accounts
 * @param priorities priority flows and focus areas
 * @param effects emissions, pollution, indicators, people
 * @param improvements causes of losses, measures and the factory after them
 * @param suggestions measures of the library that it calls for, each with the reason
 * @param facts reference values it rests on
 * @param findings everything a person should know, errors first
 */
public record Assessment(
    String format,
    int version,
    String method,
    String edition,
    FactoryHeader factory,
    Period period,
    String currency,
    Balance balance,
    Outcome<MfcaResult> costs,
    List<Products.Product> products,
    List<LedgerCarry.Carried> ledger,
    Outcome<NpoResult> nonProductOutput,
    Outcome<PriorityResult> priorities,
    Effects effects,
    Improvements improvements,
    Suggestions suggestions,
    List<UsedFact> facts,
    List<Finding> findings) {
  public Assessment {
    products = List.copyOf(products);
    facts = List.copyOf(facts);
    ledger = List.copyOf(ledger);
    findings = List.copyOf(findings);
  }

  /**
   * The factory as it stands above every page.
   *
   * @param id stable id
   * @param nameEn English name
   * @param nameKm Khmer name
   * @param fictional true for demonstration data
   */
  public record FactoryHeader(
      String id, String nameEn, @Nullable String nameKm, boolean fictional) {}
}
