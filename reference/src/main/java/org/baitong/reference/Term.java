package org.baitong.reference;

/**
 * One entry of a classification: a code with its names.
 *
 * @param scheme the classification, for example "ISIC4"
 * @param code code within the scheme, for example "1410"
 * @param english official English name
 * @param khmer Khmer name; empty when none is known
 * @param parent code of the entry above; empty at the top
 * @param source who publishes the scheme
 * @param licence under which the entry was taken over
 * @param verified whether somebody compared it with a published text
 * @param note what a user must know, for example "hazardous"; empty when there is nothing
 */
public record Term(
    String scheme,
    String code,
    String english,
    String khmer,
    String parent,
    String source,
    String licence,
    boolean verified,
    String note) {
  public Term {
    if (scheme.isBlank() || code.isBlank() || english.isBlank()) {
      throw new IllegalArgumentException(
          "A term needs its scheme (\""
              + scheme
              + "\"), code (\""
              + code
              + "\") and English name (\""
              + english
              + "\")");
    }
    if (source.isBlank() || licence.isBlank()) {
      throw new IllegalArgumentException("Term " + code + " has no source or no licence");
    }
  }
}
