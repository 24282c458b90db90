package org.baitong.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baitong.assessment.Assessment;
import org.baitong.assessment.LayerFlows;
import org.baitong.dossier.Dossier;
import org.baitong.language.Language;
import org.baitong.report.FactoryText;

/** Every chart that an assessment has figures for. */
public final class Charts {
  private Charts() {}

  /** The charts in the order of the report; a chart without figures is left out. */
  public static List<Chart> of(Assessment assessment, Dossier dossier, Language language) {
    return of(FactoryText.of(assessment, dossier, language));
  }

  /** The same in the language and with the digits of these words. */
  public static List<Chart> of(FactoryText text) {
    List<Chart> charts = new ArrayList<>();
    List<Optional<Chart>> all =
        List.of(
            CostWaterfall.of(text),
            LossPareto.of(text),
            FocusMatrix.of(text),
            FlowSankey.ofMoney(text),
            FlowSankey.of(text, LayerFlows.Kind.MASS),
            FlowSankey.of(text, LayerFlows.Kind.WATER),
            FlowSankey.of(text, LayerFlows.Kind.ENERGY),
            MonthlyLines.of(text),
            EmissionBars.of(text),
            IndicatorCharts.radar(text),
            IndicatorCharts.bars(text));
    all.forEach(chart -> chart.ifPresent(charts::add));
    return charts;
  }
}
