package dev.broadsheet.check;

import dev.broadsheet.content.Scheme;
import dev.broadsheet.diagnostic.Span;

/**
 * A link to an article or page by its name.
 *
 * @param kind {@link Scheme#ARTICLE} or {@link Scheme#PAGE}
 * @param id the slug, as it is written
 * @param target where it is written
 */
public record NamedLink(Scheme kind, String id, Span target) {}
