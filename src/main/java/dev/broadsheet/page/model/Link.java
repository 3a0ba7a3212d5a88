package dev.broadsheet.page.model;

/** Words that lead somewhere. */
public record Link(String label, String href) {}
