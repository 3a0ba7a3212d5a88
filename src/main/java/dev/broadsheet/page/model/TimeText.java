package dev.broadsheet.page.model;

/**
 * A time as a reader reads it.
 *
 * @param machine for the attribute {@code datetime}
 */
public record TimeText(String machine, String text) {}
