package org.baitong.assessment.calc;

import static org.baitong.assessment.calc.JsonOutcomes.JSON;

import java.util.List;
import org.baitong.engine.mfca.BurdenTotal;
import org.baitong.engine.mfca.CentreResult;
import org.baitong.engine.mfca.Conventional;
import org.baitong.engine.mfca.Earning;
import org.baitong.engine.mfca.FlowResult;
import org.baitong.engine.mfca.Footprint;
import org.baitong.engine.mfca.Key;
import org.baitong.engine.mfca.MaterialResult;
import org.baitong.engine.mfca.MfcaResult;
import org.baitong.engine.mfca.Totals;
import org.baitong.engine.outcome.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The result of an MFCA as JSON, everything under its id. */
final class MfcaJson {
  private MfcaJson() {}

  static ObjectNode write(MfcaResult r) {
    ObjectNode node = JSON.objectNode();
    node.put("currency", r.currency().code());
    ObjectNode centres = node.putObject("centres");
    for (CentreResult c : r.centres()) {
      centres.set(c.id(), centre(c));
    }
    node.set("products", flows(r.products()));
    node.set("transfers", flows(r.transfers()));
    node.set("losses", flows(r.losses()));
    node.set("stock", flows(r.stock()));
    node.set("unaccounted", flows(r.unaccounted()));
    ObjectNode materials = node.putObject("materials");
    for (MaterialResult m : r.materials()) {
      materials.set(m.id(), material(m));
    }
    node.set("totals", totals(r.totals()));
    node.set("conventional", conventional(r.conventional()));
    ObjectNode earnings = node.putObject("earnings");
    for (Earning e : r.earnings()) {
      earnings.set(e.flow(), JsonOutcomes.number(e.amount()));
    }
    ObjectNode burdens = node.putObject("burdens");
    for (BurdenTotal b : r.burdens()) {
      burdens.set(b.burden(), burden(b));
    }
    for (Footprint f : r.footprints()) {
      if (burdens.get(f.burden()) instanceof ObjectNode burden) {
        burden.withObject("products").set(f.flow(), footprint(f));
      }
    }
    return node;
  }

  static JsonNode key(Outcome<Key> outcome) {
    Key k = outcome.find().orElse(null);
    if (k == null) {
      return JSON.objectNode().put("missing", outcome.findings().getFirst().code());
    }
    ObjectNode node = JSON.objectNode();
    node.set("product", JsonOutcomes.number(k.product()));
    node.set("loss", JsonOutcomes.number(k.loss()));
    node.set("stock", JsonOutcomes.number(k.stock()));
    node.set("unaccounted", JsonOutcomes.number(k.unaccounted()));
    node.set("unrounded", JsonOutcomes.number(k.unrounded()));
    node.set("productQuantity", JsonOutcomes.number(k.productQuantity()));
    node.set("lossQuantity", JsonOutcomes.number(k.lossQuantity()));
    node.set("stockQuantity", JsonOutcomes.number(k.stockQuantity()));
    node.set("inputQuantity", JsonOutcomes.number(k.inputQuantity()));
    node.set("unaccountedQuantity", JsonOutcomes.number(k.unaccountedQuantity()));
    if (outcome instanceof Outcome.Disqualified) {
      node.put("disqualified", outcome.findings().getFirst().code());
    }
    return node;
  }

  private static ObjectNode centre(CentreResult c) {
    ObjectNode node = JSON.objectNode();
    node.set("key", key(c.key()));
    node.set("carriedIn", JsonOutcomes.of(c.carriedIn()));
    node.set("newInput", JsonOutcomes.of(c.newInput()));
    node.set("openingStock", JsonOutcomes.of(c.openingStock()));
    node.set("product", JsonOutcomes.of(c.product()));
    node.set("loss", JsonOutcomes.of(c.loss()));
    node.set("passedOn", JsonOutcomes.of(c.passedOn()));
    node.set("closingStock", JsonOutcomes.of(c.closingStock()));
    node.set("unaccounted", JsonOutcomes.of(c.unaccounted()));
    return node;
  }

  private static ObjectNode flows(List<FlowResult> flows) {
    ObjectNode all = JSON.objectNode();
    for (FlowResult f : flows) {
      ObjectNode node = all.putObject(f.id());
      node.put("centre", f.centre());
      if (f.to() != null) {
        node.put("to", f.to());
      }
      if (f.byProduct()) {
        node.put("byProduct", true);
      }
      if (f.medium() != null) {
        node.put("medium", f.medium().name());
      }
      if (f.quantity() != null) {
        node.set("quantity", JsonOutcomes.number(f.quantity()));
        node.put("unit", f.unit().ucum());
      }
      node.set("materials", JsonOutcomes.quantities(f.materials()));
      node.set("costs", JsonOutcomes.of(f.costs()));
      if (f.quantity() != null) {
        node.set("costPerUnit", JsonOutcomes.price(f.costPerUnit()));
      }
    }
    return all;
  }

  private static ObjectNode material(MaterialResult m) {
    ObjectNode node = JSON.objectNode();
    node.put("unit", m.unit().ucum());
    node.set("unitPrice", JsonOutcomes.price(m.unitPrice()));
    node.set("input", JsonOutcomes.number(m.input()));
    node.set("product", JsonOutcomes.number(m.product()));
    node.set("loss", JsonOutcomes.number(m.loss()));
    node.set("stockChange", JsonOutcomes.number(m.stockChange()));
    node.set("unaccounted", JsonOutcomes.number(m.unaccounted()));
    node.set("consumed", JsonOutcomes.number(m.consumed()));
    node.set("inputCost", JsonOutcomes.money(m.inputCost()));
    node.set("lossCost", JsonOutcomes.money(m.lossCost()));
    return node;
  }

  private static ObjectNode totals(Totals t) {
    ObjectNode node = JSON.objectNode();
    node.set("inputs", JsonOutcomes.of(t.inputs()));
    node.set("products", JsonOutcomes.of(t.products()));
    node.set("losses", JsonOutcomes.of(t.losses()));
    node.set("stockChange", JsonOutcomes.of(t.stockChange()));
    node.set("unaccounted", JsonOutcomes.of(t.unaccounted()));
    node.set("productPercent", JsonOutcomes.percent(t.productShare()));
    node.set("lossPercent", JsonOutcomes.percent(t.lossShare()));
    node.set("identityDifference", JsonOutcomes.money(t.identityDifference()));
    return node;
  }

  static ObjectNode conventional(Conventional c) {
    ObjectNode node = JSON.objectNode();
    node.set("product", JsonOutcomes.money(c.product()));
    node.set("loss", JsonOutcomes.money(c.loss()));
    node.set("lossPercent", JsonOutcomes.percent(c.lossShare()));
    node.set("hiddenLoss", JsonOutcomes.money(c.hiddenLoss()));
    return node;
  }

  private static ObjectNode burden(BurdenTotal b) {
    ObjectNode node = JSON.objectNode();
    node.put("unit", b.unit().ucum());
    node.set("total", JsonOutcomes.number(b.total()));
    node.set("onProducts", JsonOutcomes.stated(b.onProducts()));
    node.set("onLosses", JsonOutcomes.stated(b.onLosses()));
    node.set("onStock", JsonOutcomes.stated(b.onStock()));
    node.set("unaccounted", JsonOutcomes.stated(b.unaccounted()));
    node.set("notCaused", JsonOutcomes.stated(b.notCaused()));
    node.putObject("products");
    return node;
  }

  private static ObjectNode footprint(Footprint f) {
    ObjectNode node = JSON.objectNode();
    node.set("carried", JsonOutcomes.stated(f.carried()));
    node.set("caused", JsonOutcomes.stated(f.caused()));
    node.set("carriedPerUnit", JsonOutcomes.stated(f.carriedPerUnit()));
    node.set("causedPerUnit", JsonOutcomes.stated(f.causedPerUnit()));
    return node;
  }
}
