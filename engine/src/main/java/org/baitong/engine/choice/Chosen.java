package org.baitong.engine.choice;

import java.util.List;
import java.util.Map;
import org.baitong.engine.quantity.Mass;
import org.baitong.engine.quantity.Money;

/**
 * A set of measures with what it brings, overlap counted.
 *
 * @param measures ids in alphabetical order
 * @param value net present value
 * @param co2e saved
 * @param uses by id of the limit what is taken of it, in its unit
 */
public record Chosen(List<String> measures, Money value, Mass co2e, Map<String, Double> uses) {}
