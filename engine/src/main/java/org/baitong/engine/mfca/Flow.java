package org.baitong.engine.mfca;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A flow between two quantity centres or between a centre and outside.
 *
 * <p>With a material it is pure; without one it is a mixture (intermediate, product, mixed waste)
 * whose composition follows from what entered the centre. Made by a factory method and refined:
 * {@code Flow.input("F1", "CUT", "FABRIC", 1000).paidFor(6500)}, {@code Flow.product("F2", "CUT",
 * "SEW", 850)}, {@code Flow.loss("F3", "CUT", null, 150).soldAt(0.2)}.
 *
 * @param id stable id
 * @param from centre it leaves; null for outside
 * @param to centre it enters; null for outside
 * @param side side of the balance of the centre it leaves, or INPUT
 * @param material the one material it consists of; null for a mixture
 * @param quantity in the material's unit, or for a mixture in the key unit of the centre it leaves;
 *     null when unknown; never negative
 * @param keyAtOrigin the same flow in the key unit of {@code from} where that differs, else null
 * @param keyAtDestination the same flow in the key unit of {@code to} where that differs, else null
 * @param participatesAtOrigin whether it counts in the key of {@code from}
 * @param participatesAtDestination whether it counts in the key of {@code to}
 * @param paid what was paid for this input (or the book value of opening stock), in currency; null
 *     means price times quantity. The unit price becomes paid over quantity, so that a reconciled
 *     quantity never changes what was paid
 * @param salePrice currency per unit received for a loss or by-product sold; null when not sold
 * @param byProduct whether a product output is a by-product
 * @param medium environmental medium a loss ends in; null when not stated
 */
public record Flow(
    String id,
    @Nullable String from,
    @Nullable String to,
    FlowSide side,
    @Nullable String material,
    @Nullable Double quantity,
    @Nullable Double keyAtOrigin,
    @Nullable Double keyAtDestination,
    Participation participatesAtOrigin,
    Participation participatesAtDestination,
    @Nullable Double paid,
    @Nullable Double salePrice,
    boolean byProduct,
    @Nullable Medium medium) {
  public Flow {
    Objects.requireNonNull(id);
    Objects.requireNonNull(side);
    Objects.requireNonNull(participatesAtOrigin);
    Objects.requireNonNull(participatesAtDestination);
  }

  /** A flow with only its way, side and identity; the rest unstated. */
  public static Flow of(String id, FlowSide side, @Nullable String from, @Nullable String to) {
    return new Flow(
        id,
        from,
        to,
        side,
        null,
        null,
        null,
        null,
        Participation.UNSTATED,
        Participation.UNSTATED,
        null,
        null,
        false,
        null);
  }

  /** A material from outside: {@code Flow.input("F1", "CUT", "FABRIC", 1000)}. */
  public static Flow input(String id, String to, String material, @Nullable Double quantity) {
    return of(id, FlowSide.INPUT, null, to).of(material).quantity(quantity);
  }

  /** Product output, to outside when {@code to} is null. */
  public static Flow product(
      String id, String from, @Nullable String to, @Nullable Double quantity) {
    return of(id, FlowSide.PRODUCT, from, to).quantity(quantity);
  }

  /** Material loss, to outside when {@code to} is null. */
  public static Flow loss(String id, String from, @Nullable String to, @Nullable Double quantity) {
    return of(id, FlowSide.LOSS, from, to).quantity(quantity);
  }

  /** The same flow as pure material (null: a mixture). */
  public Flow of(@Nullable String newMaterial) {
    return new Flow(
        id,
        from,
        to,
        side,
        newMaterial,
        quantity,
        keyAtOrigin,
        keyAtDestination,
        participatesAtOrigin,
        participatesAtDestination,
        paid,
        salePrice,
        byProduct,
        medium);
  }

  /** The same flow with another quantity, for example a reconciled one. */
  public Flow quantity(@Nullable Double newQuantity) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        newQuantity,
        keyAtOrigin,
        keyAtDestination,
        participatesAtOrigin,
        participatesAtDestination,
        paid,
        salePrice,
        byProduct,
        medium);
  }

  /** The same flow in the key units of the centres it leaves and enters. */
  public Flow inKeyUnits(@Nullable Double atOrigin, @Nullable Double atDestination) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        quantity,
        atOrigin,
        atDestination,
        participatesAtOrigin,
        participatesAtDestination,
        paid,
        salePrice,
        byProduct,
        medium);
  }

  /** The same flow with its participation in the keys of the centres it leaves and enters. */
  public Flow participating(Participation atOrigin, Participation atDestination) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        quantity,
        keyAtOrigin,
        keyAtDestination,
        atOrigin,
        atDestination,
        paid,
        salePrice,
        byProduct,
        medium);
  }

  /** The same input with what was paid for it. */
  public Flow paidFor(@Nullable Double newPaid) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        quantity,
        keyAtOrigin,
        keyAtDestination,
        participatesAtOrigin,
        participatesAtDestination,
        newPaid,
        salePrice,
        byProduct,
        medium);
  }

  /** The same flow sold at this price per unit: an earning, not a negative loss. */
  public Flow soldAt(@Nullable Double newSalePrice) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        quantity,
        keyAtOrigin,
        keyAtDestination,
        participatesAtOrigin,
        participatesAtDestination,
        paid,
        newSalePrice,
        byProduct,
        medium);
  }

  /** The same flow labelled as by-product or not. */
  public Flow asByProduct(boolean isByProduct) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        quantity,
        keyAtOrigin,
        keyAtDestination,
        participatesAtOrigin,
        participatesAtDestination,
        paid,
        salePrice,
        isByProduct,
        medium);
  }

  /** The same loss with the medium it ends in. */
  public Flow into(@Nullable Medium newMedium) {
    return new Flow(
        id,
        from,
        to,
        side,
        material,
        quantity,
        keyAtOrigin,
        keyAtDestination,
        participatesAtOrigin,
        participatesAtDestination,
        paid,
        salePrice,
        byProduct,
        newMedium);
  }
}
