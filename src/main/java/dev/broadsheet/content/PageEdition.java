package dev.broadsheet.content;

import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.text.Language;

/** A static page in one language. */
public record PageEdition(
    Language language, InlineText title, InlineText summary, Document body, SourceFile file) {}
