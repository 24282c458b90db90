package org.baitong.engine.limit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter held against every limit that is known for it.
 *
 * @param parameter what was read
 * @param readings what was held
 * @param checks every reading against every limit, in the order given
 * @param decisive the check that comes nearest to or farthest over its limit; null without checks
 * @param verdict the worst of all checks
 */
public record Held(
    String parameter,
    List<Reading> readings,
    List<Check> checks,
    @Nullable Check decisive,
    Verdict verdict) {
  public Held {
    readings = List.copyOf(readings);
    checks = List.copyOf(checks);
  }
}
