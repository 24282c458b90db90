package org.baitong.engine.ema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.baitong.engine.mfca.Medium;
import org.baitong.engine.quantity.Money;
import org.baitong.engine.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trial balance or purchase ledger with what the team mapped it to.
 *
 * <p>Example: {@code LedgerLine.of("600", EmaCategory.MATERIAL_RAW, money).losing(tenth)}.
 *
 * @param id stable id
 * @param amount costs positive, earnings and revenue positive too
 * @param booking as the books have it
 * @param mapping what the team says it is
 * @param place where it arises and where it ends
 */
public record LedgerLine(String id, Money amount, Booking booking, Mapping mapping, Place place) {
  public LedgerLine {
    Objects.requireNonNull(id);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(booking);
    Objects.requireNonNull(mapping);
    Objects.requireNonNull(place);
  }

  /**
   * A line as the books have it.
   *
   * @param account number or name of the account
   * @param text text of the booking
   * @param period month or year, as booked
   */
  public record Booking(String account, String text, String period) {
    static final Booking UNSTATED = new Booking("", "", "");

    public Booking {
      Objects.requireNonNull(account);
      Objects.requireNonNull(text);
      Objects.requireNonNull(period);
    }
  }

  /**
   * What the team says a line is.
   *
   * @param category what it is; null: nobody has mapped it yet
   * @param loss share that is non-product output; null: not assessed (never taken as 0), except for
   *     categories whose share is a definition
   * @param productShare for WATER: share that becomes product, 0 to 1; null means none
   * @param reason why it is excluded; empty otherwise
   */
  public record Mapping(
      @Nullable EmaCategory category,
      @Nullable LossShare loss,
      @Nullable Ratio productShare,
      String reason) {
    public Mapping {
      Objects.requireNonNull(reason);
    }
  }

  /**
   * Where a line arises and where what it bought ends.
   *
   * @param costCentre cost centre; empty when not stated
   * @param asset id of the plant a depreciation or maintenance line belongs to; empty for none
   * @param media shares by environmental medium, adding up to 1; empty: not stated
   */
  public record Place(String costCentre, String asset, Map<Medium, Ratio> media) {
    static final Place UNSTATED = new Place("", "", Map.of());

    public Place {
      Objects.requireNonNull(costCentre);
      Objects.requireNonNull(asset);
      media = Collections.unmodifiableMap(new LinkedHashMap<>(media));
    }
  }

  /** A line with only identity, category and amount. */
  public static LedgerLine of(String id, @Nullable EmaCategory category, Money amount) {
    Mapping mapping = new Mapping(category, null, null, "");
    return new LedgerLine(id, amount, Booking.UNSTATED, mapping, Place.UNSTATED);
  }

  /** The same line with the share that is lost. */
  public LedgerLine losing(@Nullable LossShare loss) {
    return mapped(new Mapping(category(), loss, mapping.productShare, reason()));
  }

  /** The same line left out or explained for this reason. */
  public LedgerLine because(String reason) {
    return mapped(new Mapping(category(), loss(), mapping.productShare, reason));
  }

  /** The same line with what the team says it is. */
  public LedgerLine mapped(Mapping newMapping) {
    return new LedgerLine(id, amount, booking, newMapping, place);
  }

  /** The same line as the books have it. */
  public LedgerLine booked(Booking newBooking) {
    return new LedgerLine(id, amount, newBooking, mapping, place);
  }

  /** The same line at a cost centre, of an asset, with its media. */
  public LedgerLine at(Place newPlace) {
    return new LedgerLine(id, amount, booking, mapping, newPlace);
  }

  /** What it is; null: nobody has mapped it yet. */
  public @Nullable EmaCategory category() {
    return mapping.category;
  }

  /** Share that is non-product output; null: not assessed. */
  public @Nullable LossShare loss() {
    return mapping.loss;
  }

  /** Why it is excluded; empty otherwise. */
  public String reason() {
    return mapping.reason;
  }

  /** Plant it belongs to; empty for none. */
  public String asset() {
    return place.asset;
  }
}
