package org.baitong.dossier;

/**
 * What one unit of a product counts when different products are added up.
 *
 * @param id stable id
 * @param carrier id of the product's carrier
 * @param weight weight of one unit of the carrier
 * @param basis what the weight is, for example "standard minutes per piece"
 * @param source where it comes from
 */
public record ProductWeight(String id, String carrier, double weight, String basis, String source)
    implements Dossier.Row {}
