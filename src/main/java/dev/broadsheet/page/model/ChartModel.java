package dev.broadsheet.page.model;

/**
 * A chart on a page of its own.
 *
 * @param article the article that it belongs to
 * @param embed what another site writes to show it
 */
public record ChartModel(FigureModel figure, Link article, String embed) {}
