package dev.broadsheet.content;

import dev.broadsheet.text.Slug;
import java.util.Set;

/**
 * The names that front matter may use; sets only for looking up and for suggestions.
 *
 * @param articles slugs of all articles
 * @param sheets ids of all fact sheets
 */
record SiteNames(SiteConfig config, Set<Slug> articles, Set<String> sheets) {}
