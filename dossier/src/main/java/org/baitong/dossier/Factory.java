package org.baitong.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The factory's profile.
 *
 * @param id stable id, for example the tax identification number or a code of the programme
 * @param nameEn name in Latin script
 * @param nameKm name in Khmer script
 * @param isic class of ISIC Rev. 4, for example "1410"
 * @param province ISO 3166-2 code, for example "KH-12"
 * @param currency ISO 4217 code of the currency results are shown in
 * @param fictional true for demonstration data: every output then says so
 * @param workersFemale women employed, last count
 * @param workersMale men employed, last count
 * @param note free text
 */
public record Factory(
    String id,
    String nameEn,
    @Nullable String nameKm,
    @Nullable String isic,
    @Nullable String province,
    String currency,
    boolean fictional,
    @Nullable Integer workersFemale,
    @Nullable Integer workersMale,
    @Nullable String note) {}
