package dev.broadsheet.page.model;

/**
 * One of a few kinds, such as a status or a verdict.
 *
 * @param key the end of a class name
 */
public record Tag(String key, String label) {}
