package org.baitong.engine.pollution;

import org.baitong.engine.quantity.Concentration;
import org.baitong.engine.quantity.Measured;

/**
 * The mean content of one substance in a flow over the period, which gives its load.
 *
 * @param parameter for example "COD"
 * @param concentration zero or positive
 */
public record Content(String parameter, Measured<Concentration> concentration) {}
