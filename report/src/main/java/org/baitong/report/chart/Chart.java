package org.baitong.report.chart;

import tools.jackson.databind.node.ObjectNode;

/**
 * One chart as it is drawn on a page and in print.
 *
 * @param id stable id, also the name of its files, for example "loss-pareto"
 * @param title what it shows
 * @param finding the sentence that says what it says
 * @param option definition for Apache ECharts: JSON without functions, labels already formatted
 * @param table the figures behind it
 * @param size in points
 */
public record Chart(
    String id, String title, String finding, ObjectNode option, ChartTable table, Size size) {

  /**
   * Size of a picture.
   *
   * @param width in points
   * @param height in points
   */
  public record Size(int width, int height) {}
}
