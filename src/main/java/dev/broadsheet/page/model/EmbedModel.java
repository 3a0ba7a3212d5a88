package dev.broadsheet.page.model;

/**
 * A chart as other sites frame it.
 *
 * @param page the chart's own page, with the table and the files
 */
public record EmbedModel(FigureModel figure, Link page) {}
