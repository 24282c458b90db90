package org.baitong.engine.pollution;

import org.baitong.engine.limit.Reading;

/**
 * A spot analysis or an intensive quality (pH, temperature, colour): it has no load and is never
 * summed.
 *
 * @param parameter for example "PH"
 * @param reading what was read
 */
public record Spot(String parameter, Reading reading) {}
