package org.baitong.engine.wood;

import java.util.ArrayList;
import java.util.List;
import org.baitong.engine.emission.Co2e;
import org.baitong.engine.emission.Co2eView;
import org.baitong.engine.emission.GasVector;
import org.baitong.engine.emission.Role;
import org.baitong.engine.explain.Recorder;
import org.baitong.engine.outcome.Arg;
import org.baitong.engine.outcome.Finding;
import org.baitong.engine.outcome.Outcome;
import org.baitong.engine.outcome.Where;

/**
 * What a switch to wood avoids, in three views. Wood whose origin nobody proves is computed but
 * disqualified as mitigation in all of them.
 *
 * @param inventory stack CO2 of the wood as memo
 * @param project the non-renewable part counts
 * @param allCarbon all stack CO2 counts
 */
public record WoodSwitch(
    Outcome<Avoided<WoodTotal.Inventory>> inventory,
    Outcome<Avoided<WoodTotal.Project>> project,
    Outcome<Avoided<WoodTotal.AllCarbon>> allCarbon) {

  /**
   * Before minus after. Disqualified with WOOD_ORIGIN_UNPROVEN (natural forest or unknown),
   * WOOD_PROOF_MISSING (no paper) or WOOD_FNRB_UNSOURCED; missing with GWP_MISSING or, for the
   * project view, WOOD_FNRB_MISSING.
   *
   * <p>Example: rubberwood with a paper instead of fuel oil avoids in the inventory view nearly all
   * of the oil's CO2, in the view of all carbon less than nothing.
   */
  public static WoodSwitch calculate(WoodSwitchRequest request) {
    List<Finding> rules = new ArrayList<>();
    WoodTotal.Inventory inventory = new WoodTotal.Inventory(GasVector.EMPTY);
    WoodTotal.AllCarbon allCarbon = new WoodTotal.AllCarbon(GasVector.EMPTY);
    WoodTotal.Project project = new WoodTotal.Project(GasVector.EMPTY);
    List<Finding> projectMissing = new ArrayList<>();
    for (WoodResult lot : request.after()) {
      rules.addAll(rules(lot.lot()));
      inventory = inventory.plus(lot.inventory());
      allCarbon = allCarbon.plus(lot.allCarbon());
      WoodTotal.Project part = lot.project().find().orElse(null);
      if (part == null) {
        projectMissing.addAll(lot.project().findings());
      } else {
        project = project.plus(part);
      }
    }
    return new WoodSwitch(
        avoided(request, WoodTotal.Inventory.class, inventory, rules),
        projectMissing.isEmpty()
            ? avoided(request, WoodTotal.Project.class, project, rules)
            : new Outcome.Missing<>(projectMissing),
        avoided(request, WoodTotal.AllCarbon.class, allCarbon, rules));
  }

  private static List<Finding> rules(WoodLot lot) {
    String id = lot.source().id();
    Where where = Where.of("source", id);
    WoodLot.Provenance provenance = lot.provenance();
    List<Finding> rules = new ArrayList<>();
    if (provenance.origin().isUnproven()) {
      rules.add(
          Finding.error("WOOD_ORIGIN_UNPROVEN", where)
              .with("source", id)
              .with("origin", Arg.key("wood.origin." + provenance.origin().name())));
    }
    if (provenance.proof().isBlank()) {
      rules.add(Finding.error("WOOD_PROOF_MISSING", where).with("source", id));
    }
    boolean stated = lot.factors().has(Role.NON_RENEWABLE);
    if (stated && provenance.nonRenewableSource().isBlank()) {
      rules.add(Finding.error("WOOD_FNRB_UNSOURCED", where).with("source", id));
    }
    return rules;
  }

  private static <V extends WoodTotal> Outcome<Avoided<V>> avoided(
      WoodSwitchRequest request, Class<V> view, V after, List<Finding> rules) {
    Outcome<Co2eView> before =
        Co2e.view(request.id() + ".before", request.before(), request.gwpSet(), Recorder.OFF);
    Outcome<Co2eView> then =
        Co2e.view(request.id() + ".after", after.gases(), request.gwpSet(), Recorder.OFF);
    if (!before.isUsable()) {
      return new Outcome.Missing<>(before.findings());
    }
    if (!then.isUsable()) {
      return new Outcome.Missing<>(then.findings());
    }
    Avoided<V> avoided = new Avoided<>(view, before.get().total().minus(then.get().total()));
    return rules.isEmpty() ? Outcome.of(avoided) : new Outcome.Disqualified<>(avoided, rules);
  }
}
