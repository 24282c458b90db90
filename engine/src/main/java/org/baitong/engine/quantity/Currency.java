package org.baitong.engine.quantity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A currency by its ISO 4217 code.
 *
 * @param code three capital letters of a currency in use, or "XXX" for none
 */
public record Currency(String code) {
  /** Codes of ISO 4217 list one in use (funds, metals and test codes left out). */
  private static final Set<String> IN_USE =
      Set.copyOf(
          Arrays.asList(
              ("AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP"
                      + " BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB"
                      + " EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD"
                      + " IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL"
                      + " LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK"
                      + " NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG"
                      + " SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD"
                      + " TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW")
                  .split(" ")));

  /** Printed without decimals; ISO 4217 gives KHR two digits, but no smaller coin is in use. */
  private static final Set<String> WHOLE =
      Set.of(
          "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KHR", "KMF", "KRW", "PYG", "RWF", "UGX", "VND",
          "VUV", "XAF", "XOF", "XPF");

  private static final Set<String> THREE = Set.of("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND");

  /** ISO 4217's code for "no currency": a source that states amounts without naming one. */
  public static final Currency NONE = new Currency("XXX");

  /** Cambodian riel. */
  public static final Currency KHR = new Currency("KHR");

  /** United States dollar. */
  public static final Currency USD = new Currency("USD");

  public Currency {
    if (!IN_USE.contains(code) && !code.equals("XXX")) {
      throw new IllegalArgumentException(
          "\"" + code + "\" is no ISO 4217 currency code\nMaybe KHR, USD, THB, VND, CNY or EUR.");
    }
  }

  /** The currency in use of this code, if it is one: {@code Currency.find("KHR")}. */
  public static Optional<Currency> find(String code) {
    return IN_USE.contains(code) ? Optional.of(new Currency(code)) : Optional.empty();
  }

  /** How many decimals are printed: KHR 0, USD 2, KWD 3. */
  public int minorDigits() {
    if (WHOLE.contains(code)) {
      return 0;
    }
    return THREE.contains(code) ? 3 : 2;
  }
}
