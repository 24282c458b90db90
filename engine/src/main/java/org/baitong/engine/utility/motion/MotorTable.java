package org.baitong.engine.utility.motion;

import org.baitong.engine.calculator.Figure;
import org.baitong.engine.calculator.Work;
import org.jspecify.annotations.Nullable;

/**
 * The nominal efficiency limits of IEC 60034-30-1 for 50 Hz, as the cubic of the decimal logarithm
 * of the rated output from which the standard makes its tables.
 *
 * <p>IE2 to IE4: coefficients as printed in the UK's Ecodesign Regulations 2021 (SI 2021/745,
 * schedule 16, table 28), the same as in Regulation (EU) 2019/1781. IE1: coefficients of the
 * standard; compared with a printed table of its limits from 0.75 to 7.5 kW only.
 */
final class MotorTable {
  static final String SOURCE =
      "IEC 60034-30-1:2014, 50 Hz; coefficients of SI 2021/745 (UK), schedule 16, table 28";

  private static final double[][] IE1 = {
    {0.5234, -5.0499, 17.4180, 74.3171},
    {0.5234, -5.0499, 17.4180, 74.3171},
    {0.0786, -3.5838, 17.2918, 72.2383},
    {}
  };
  private static final double[][] IE2 = {
    {0.2972, -3.3454, 13.0651, 79.077},
    {0.0278, -1.9247, 10.4395, 80.9761},
    {0.0148, -2.4978, 13.247, 77.5603},
    {2.1311, -12.029, 26.719, 69.735}
  };
  private static final double[][] IE3 = {
    {0.3569, -3.3076, 11.6108, 82.2503},
    {0.0773, -1.8951, 9.2984, 83.7025},
    {0.1252, -2.613, 11.9963, 80.4769},
    {0.7189, -5.1678, 15.705, 77.074}
  };
  private static final double[][] IE4 = {
    {0.34, -3.0479, 10.293, 84.8208},
    {0.2412, -2.3608, 8.446, 86.8321},
    {0.3598, -3.2107, 10.7933, 84.107},
    {0.6556, -4.7229, 13.977, 80.247}
  };

  private MotorTable() {}

  /**
   * The nominal efficiency as a recorded step; null where no limit is known here.
   *
   * @param symbol of the step
   * @param poles of the motor
   */
  static @Nullable Figure efficiency(
      Work work,
      String symbol,
      MotorClass.Efficiency efficiency,
      MotorClass.Poles poles,
      Figure power) {
    double[][] rows =
        switch (efficiency) {
          case IE1 -> IE1;
          case IE2 -> IE2;
          case IE3 -> IE3;
          case IE4 -> IE4;
        };
    double[] c = rows[poles.count() / 2 - 1];
    if (c.length == 0) {
      return null;
    }
    String row = SOURCE + ", " + efficiency + ", " + poles.count() + " poles";
    Figure x = work.cited(SOURCE, symbol + "_x", "log10(min(P_N, 200000) / 1000)", "1", power);
    return work.cited(
        SOURCE,
        symbol,
        "(A * " + symbol + "_x ^ 3 + B * " + symbol + "_x ^ 2 + C * " + symbol + "_x + D) / 100",
        "1",
        work.known("A", c[0], "1", row),
        x,
        work.known("B", c[1], "1", row),
        work.known("C", c[2], "1", row),
        work.known("D", c[3], "1", row));
  }
}
