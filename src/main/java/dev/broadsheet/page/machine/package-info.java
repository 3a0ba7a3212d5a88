/**
 * What machines read: feeds, sitemaps, structured data, search entries, headers. Pure functions
 * from values to text; XML is written by StAX, JSON by {@link dev.broadsheet.data.JsonText}.
 */
@NullMarked
package dev.broadsheet.page.machine;

import org.jspecify.annotations.NullMarked;
