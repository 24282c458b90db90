package org.baitong.engine.indicator;

/**
 * How much one unit of a product counts in the common output.
 *
 * @param product its id
 * @param weight positive, per unit of the product
 * @param basis what the weights are, for example "standard minutes per piece"; one for all
 * @param origin {@code data:} address of the weight
 */
public record Weight(String product, double weight, String basis, String origin) {}
