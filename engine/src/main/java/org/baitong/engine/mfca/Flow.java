package org.baitong.engine.mfca;

import java.util.Objects;
import org.baitong.engine.quantity.AdditiveQuantity;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Quantity;
import org.baitong.engine.quantity.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * A flow between two quantity centres or between a centre and outside.
 *
 * <p>With a material it is pure; without one it is a mixture (intermediate, product, mixed waste)
 * whose composition follows from what entered the centre. Made by a factory method and refined:
 * {@code Flow.input("F1", "CUT", "FABRIC", Mass.of(1000)).paidFor(money)}, {@code
 * Flow.product("F2", "CUT", "SEW", Mass.of(850))}.
 *
 * @param id stable id
 * @param side side of the balance of the centre it leaves, or INPUT
 * @param origin where it comes from
 * @param destination where it goes
 * @param material the one material it consists of; null for a mixture
 * @param quantity of the kind of the material, or for a mixture of the key of the centre it leaves
 *     unless it has a key amount of its own; null when unknown; never negative
 * @param trade what it is worth and where it ends
 */
public record Flow(
    String id,
    FlowSide side,
    End origin,
    End destination,
    @Nullable String material,
    @Nullable Quantity quantity,
    Trade trade) {
  /** Throws when the quantity is of a kind that cannot be added up, for example a temperature. */
  public Flow {
    Objects.requireNonNull(id);
    Objects.requireNonNull(side);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(destination);
    Objects.requireNonNull(trade);
    requireAmount(quantity, "The quantity of " + id);
    requireAmount(origin.key, "The key of " + id);
    requireAmount(destination.key, "The key of " + id);
  }

  private static void requireAmount(@Nullable Quantity quantity, String what) {
    if (quantity != null && !(quantity instanceof AdditiveQuantity<?>)) {
      throw new IllegalArgumentException(
          what + " is " + quantity + ", which cannot be added up\nMaybe a mass or an energy?");
    }
  }

  /**
   * One end of a flow.
   *
   * @param centre the quantity centre; null for outside
   * @param key the flow in the kind of the centre's key where its quantity is of another, else null
   * @param participates whether it counts in the centre's key
   */
  public record End(@Nullable String centre, @Nullable Quantity key, Participation participates) {
    public End {
      Objects.requireNonNull(participates);
    }

    /** An end about which only the centre is known. */
    public static End at(@Nullable String centre) {
      return new End(centre, null, Participation.UNSTATED);
    }
  }

  /**
   * What a flow is worth and where it ends.
   *
   * @param paid what was paid for this input (or the book value of opening stock); null means price
   *     times quantity. The unit price becomes paid over quantity, so that a reconciled quantity
   *     never changes what was paid
   * @param salePrice received for a loss or by-product sold; null when not sold
   * @param byProduct whether a product output is a by-product
   * @param medium environmental medium a loss ends in; null when not stated
   */
  public record Trade(
      @Nullable Money paid,
      @Nullable UnitPrice salePrice,
      boolean byProduct,
      @Nullable Medium medium) {
    /** Nothing is said. */
    public static final Trade NONE = new Trade(null, null, false, null);
  }

  /** A flow with only its way, side and identity; the rest unstated. */
  public static Flow of(String id, FlowSide side, @Nullable String from, @Nullable String to) {
    return new Flow(id, side, End.at(from), End.at(to), null, null, Trade.NONE);
  }

  /** A material from outside: {@code Flow.input("F1", "CUT", "FABRIC", Mass.of(1000))}. */
  public static Flow input(String id, String to, String material, @Nullable Quantity quantity) {
    return of(id, FlowSide.INPUT, null, to).of(material).quantity(quantity);
  }

  /** Product output, to outside when {@code to} is null. */
  public static Flow product(
      String id, String from, @Nullable String to, @Nullable Quantity quantity) {
    return of(id, FlowSide.PRODUCT, from, to).quantity(quantity);
  }

  /** Material loss, to outside when {@code to} is null. */
  public static Flow loss(
      String id, String from, @Nullable String to, @Nullable Quantity quantity) {
    return of(id, FlowSide.LOSS, from, to).quantity(quantity);
  }

  /** The same flow as pure material (null: a mixture). */
  public Flow of(@Nullable String newMaterial) {
    return new Flow(id, side, origin, destination, newMaterial, quantity, trade);
  }

  /** The same flow with another quantity, for example a reconciled one. */
  public Flow quantity(@Nullable Quantity newQuantity) {
    return new Flow(id, side, origin, destination, material, newQuantity, trade);
  }

  private Flow between(End newOrigin, End newDestination) {
    return new Flow(id, side, newOrigin, newDestination, material, quantity, trade);
  }

  /** The same flow in the kinds of the keys of the centres it leaves and enters. */
  public Flow inKeys(@Nullable Quantity atOrigin, @Nullable Quantity atDestination) {
    return between(
        new End(origin.centre, atOrigin, origin.participates),
        new End(destination.centre, atDestination, destination.participates));
  }

  /** The same flow with its participation in the keys of the centres it leaves and enters. */
  public Flow participating(Participation atOrigin, Participation atDestination) {
    return between(
        new End(origin.centre, origin.key, atOrigin),
        new End(destination.centre, destination.key, atDestination));
  }

  private Flow traded(Trade newTrade) {
    return new Flow(id, side, origin, destination, material, quantity, newTrade);
  }

  /** The same input with what was paid for it. */
  public Flow paidFor(@Nullable Money paid) {
    return traded(new Trade(paid, trade.salePrice, trade.byProduct, trade.medium));
  }

  /** The same flow sold at this price: an earning, not a negative loss. */
  public Flow soldAt(@Nullable UnitPrice salePrice) {
    return traded(new Trade(trade.paid, salePrice, trade.byProduct, trade.medium));
  }

  /** The same flow labelled as by-product or not. */
  public Flow asByProduct(boolean byProduct) {
    return traded(new Trade(trade.paid, trade.salePrice, byProduct, trade.medium));
  }

  /** The same loss with the medium it ends in. */
  public Flow into(@Nullable Medium medium) {
    return traded(new Trade(trade.paid, trade.salePrice, trade.byProduct, medium));
  }

  /** Centre it leaves; null for outside. */
  public @Nullable String from() {
    return origin.centre;
  }

  /** Centre it enters; null for outside. */
  public @Nullable String to() {
    return destination.centre;
  }

  @Nullable Money paid() {
    return trade.paid;
  }

  @Nullable UnitPrice salePrice() {
    return trade.salePrice;
  }

  boolean byProduct() {
    return trade.byProduct;
  }

  @Nullable Medium medium() {
    return trade.medium;
  }
}
