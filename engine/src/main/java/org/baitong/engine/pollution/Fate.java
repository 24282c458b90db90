package org.baitong.engine.pollution;

/** Where solid waste goes. */
public enum Fate {
  /** Used again as it is. */
  REUSED(Route.DIVERTED),
  /** Made into material. */
  RECYCLED(Route.DIVERTED),
  /** Sold to a trader, who uses or recycles it. */
  SOLD(Route.DIVERTED),
  /** Composted. */
  COMPOSTED(Route.DIVERTED),
  /** Digested to biogas. */
  DIGESTED(Route.DIVERTED),
  /** Burnt for its heat. */
  ENERGY_RECOVERY(Route.DISPOSED),
  /** Burnt without use of its heat. */
  INCINERATED(Route.DISPOSED),
  /** Landfilled. */
  LANDFILLED(Route.DISPOSED),
  /** Dumped in the open. */
  OPEN_DUMPED(Route.DISPOSED),
  /** Burnt in the open. */
  OPEN_BURNT(Route.DISPOSED),
  /** Still on the site: its fate is open. */
  STORED(Route.OPEN),
  /** Nobody knows. */
  UNKNOWN(Route.OPEN);

  /** GRI 306:2020: diverted from disposal, directed to disposal, or not known yet. */
  public enum Route {
    /** Diverted from disposal: reuse, recycling and other recovery of material. */
    DIVERTED,
    /** Directed to disposal; burning with energy recovery is disposal. */
    DISPOSED,
    /** Not known, or not decided yet. */
    OPEN
  }

  private final Route route;

  Fate(Route route) {
    this.route = route;
  }

  /** Diverted, disposed or open (GRI 306:2020, disclosures 306-4 and 306-5). */
  public Route route() {
    return route;
  }
}
