package org.baitong.engine.utility;

import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Work;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.quantity.Currency;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * The money on one working sheet, all of one currency.
 *
 * <p>Example: {@code Money cost = bill.cost("cost", energy, asked.price(), "price")}.
 */
public final class Bill {
  private final Work work;
  private @Nullable Currency currency;
  private @Nullable Finding mixed;

  /** An empty one; the first price or amount decides the currency. */
  public Bill(Work work) {
    this.work = work;
  }

  /** A price of the request, for one reference unit of what is priced. */
  public Figure price(String symbol, UnitPrice price, String field) {
    Money each = price.perReferenceUnit();
    return figure(symbol, each, "/(" + price.dimension().ucum() + ")", field);
  }

  /** An amount of the request. */
  public Figure money(String symbol, Money money, String field) {
    return figure(symbol, money, "", field);
  }

  private Figure figure(String symbol, Money money, String per, String field) {
    if (currency == null) {
      currency = money.currency();
    } else if (mixed == null && !currency.equals(money.currency())) {
      mixed =
          work.refusal("CALC_CURRENCIES", field)
              .with("currency", money.currency().code())
              .with("other", currency.code());
    }
    Figure plain = work.number(symbol, money.amount(), field);
    return new Figure(symbol, plain.value(), money.currency().code() + per, plain.origin());
  }

  /** The reason why the prices of the request cannot be added up: two currencies. */
  public @Nullable Finding refusal() {
    return mixed;
  }

  /** The code of the currency, for the unit of a step; "XXX" before the first price. */
  public String unit() {
    return currency == null ? Currency.NONE.code() : currency.code();
  }

  /** A figure as money of this bill. */
  public Money amount(Figure figure) {
    return Money.undated(figure.value(), currency == null ? Currency.NONE : currency);
  }

  /** What an amount costs, as a recorded step; null where no price is stated. */
  public @Nullable Money cost(
      String symbol, Figure amount, @Nullable UnitPrice price, String field) {
    if (price == null) {
      return null;
    }
    Figure each = price("c", price, field);
    return amount(work.step(symbol, amount.symbol() + " * c", unit(), amount, each));
  }
}
