package org.baitong.engine.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of an appraisal on plain numbers in one currency at one level of prices, so that
 * ten thousand draws of it are cheap.
 */
final class CashModel {
  /** An investment with its replacements. */
  static final class Asset {
    private final double[] spending;
    private final double[] depreciation;
    private final double residual;
    private final double book;

    /**
     * @param spending by year
     * @param depreciation by year
     * @param residual received at the horizon
     * @param book not yet written off at the horizon
     */
    Asset(double[] spending, double[] depreciation, double residual, double book) {
      this.spending = spending;
      this.depreciation = depreciation;
      this.residual = residual;
      this.book = book;
    }

    double[] spending() {
      return spending;
    }

    double residual() {
      return residual;
    }

    /** Not written off for tax, nor is its sale taxed. */
    static Asset untaxed(double[] spending, double residual) {
      return new Asset(spending, new double[spending.length], residual, Double.NaN);
    }

    /** What is taxed when it is sold at the horizon. */
    double gain(double depreciable) {
      return Double.isNaN(book) ? 0 : residual - depreciable * book;
    }
  }

  private final int years;
  private final List<LineKind> kinds;
  private final List<double[]> lines;
  private final List<Asset> assets;
  private final double grant;
  private final double depreciable;
  private final @Nullable Tax tax;
  private final double[] interest;
  private final double[] repayment;
  private final double borrowed;

  /** Everything that does not depend on a draw. */
  record Parts(
      int years,
      List<LineKind> kinds,
      List<double[]> lines,
      List<Asset> assets,
      double grant,
      @Nullable Tax tax,
      @Nullable Loan loan) {}

  CashModel(Parts parts) {
    this.years = parts.years();
    this.kinds = parts.kinds();
    this.lines = parts.lines();
    this.assets = parts.assets();
    this.grant = parts.grant();
    this.tax = parts.tax();
    this.interest = new double[years + 1];
    this.repayment = new double[years + 1];
    Loan loan = parts.loan();
    this.borrowed = loan == null ? 0 : loan.principal().amount();
    if (loan != null) {
      double left = borrowed;
      for (int year = 1; year <= StrictMath.min(years, loan.years()); year++) {
        interest[year] = left * loan.interest().value();
        repayment[year] = loan.repaid(year);
        left -= repayment[year];
      }
    }
    double first = 0;
    for (Asset asset : assets) {
      first += asset.spending()[0];
    }
    // A grant is not written off: what may be is lowered in proportion.
    this.depreciable = first > 0 ? StrictMath.max(0, 1 - grant / first) : 1;
  }

  /** The years' flows of one draw. */
  static final class Flows {
    final double[] operating;
    final double[] investment;
    final double[] residual;
    final double[] depreciation;
    final double[] tax;
    final double[] ownerTax;
    final double[] project;
    final double[] owner;

    /** Taxed when the investments are sold at the horizon. */
    double gain;

    /** Older losses used by the project, and by the owner. */
    double[] used = {};

    double[] ownerUsed = {};

    Flows(int years) {
      operating = new double[years + 1];
      investment = new double[years + 1];
      residual = new double[years + 1];
      depreciation = new double[years + 1];
      tax = new double[years + 1];
      ownerTax = new double[years + 1];
      project = new double[years + 1];
      owner = new double[years + 1];
    }
  }

  int years() {
    return years;
  }

  double[] interest() {
    return interest;
  }

  double[] repayment() {
    return repayment;
  }

  double borrowed() {
    return borrowed;
  }

  double grant() {
    return grant;
  }

  double line(int line, int year) {
    return lines.get(line)[year];
  }

  double depreciable() {
    return depreciable;
  }

  List<Asset> assets() {
    return assets;
  }

  /**
   * The flows when each line and each investment is so many times what was stated.
   *
   * @param lineFactors one for each line
   * @param assetFactors one for each investment; its depreciation and residual value follow
   */
  Flows flows(double[] lineFactors, double[] assetFactors) {
    Flows f = new Flows(years);
    double gain = 0;
    for (int a = 0; a < assets.size(); a++) {
      Asset asset = assets.get(a);
      for (int year = 0; year <= years; year++) {
        f.investment[year] -= assetFactors[a] * asset.spending()[year];
        f.depreciation[year] += assetFactors[a] * depreciable * asset.depreciation[year];
      }
      f.residual[years] += assetFactors[a] * asset.residual();
      gain += assetFactors[a] * asset.gain(depreciable);
    }
    for (int line = 0; line < lines.size(); line++) {
      double factor = kinds.get(line).sign() * lineFactors[line];
      for (int year = 0; year <= years; year++) {
        f.operating[year] += factor * lines.get(line)[year];
      }
    }
    if (tax != null) {
      f.gain = gain;
      f.used = tax(tax, f, f.tax, null);
      f.ownerUsed = tax(tax, f, f.ownerTax, interest);
    }
    for (int year = 0; year <= years; year++) {
      double received = year == 0 ? grant : 0;
      f.project[year] =
          f.operating[year] + f.investment[year] + f.residual[year] + received - f.tax[year];
      f.owner[year] =
          f.project[year]
              + f.tax[year]
              - f.ownerTax[year]
              + (year == 0 ? borrowed : 0)
              - interest[year]
              - repayment[year];
    }
    return f;
  }

  /** What is taxed in a year, before losses of other years. */
  double income(Flows f, int year, double @Nullable [] paidInterest) {
    return f.operating[year]
        - f.depreciation[year]
        - (paidInterest == null ? 0 : paidInterest[year])
        + (year == years ? f.gain : 0);
  }

  /** Fills in the tax due; gives what was used of older losses in each year. */
  private double[] tax(Tax law, Flows f, double[] due, double @Nullable [] paidInterest) {
    double[] usedIn = new double[years + 1];
    double[] losses = new double[years + 1];
    for (int year = 1; year <= years; year++) {
      double income = income(f, year, paidInterest);
      boolean holiday = year <= law.holidayYears();
      if (law.losses() == Tax.Losses.OFFSET) {
        due[year] = holiday ? 0 : law.rate().value() * income;
        continue;
      }
      if (income < 0) {
        losses[year] = -income;
      } else if (!holiday) {
        for (int old = StrictMath.max(1, year - law.carryYears()); old < year; old++) {
          double used = StrictMath.min(income, losses[old]);
          losses[old] -= used;
          income -= used;
          usedIn[year] += used;
        }
        due[year] = law.rate().value() * income;
      }
    }
    return usedIn;
  }
}
