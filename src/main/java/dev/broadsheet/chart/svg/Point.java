package dev.broadsheet.chart.svg;

/** A place in a picture; y grows downwards. */
public record Point(double x, double y) {}
