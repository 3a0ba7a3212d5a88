package dev.broadsheet.fact;

import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.text.LocalText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where figures come from.
 *
 * @param published when it appeared
 * @param accessed when it was last looked at
 * @param url only when the source may be linked
 * @param language the tag of the language that it is written in
 * @param note how it reached us and what it supports
 * @param span the id in the sheet
 */
public record Source(
    String id,
    LocalText publisher,
    LocalText title,
    LocalDate published,
    Optional<LocalDate> accessed,
    Optional<String> url,
    Optional<String> language,
    SourceKind kind,
    Optional<LocalText> note,
    Span span) {}
