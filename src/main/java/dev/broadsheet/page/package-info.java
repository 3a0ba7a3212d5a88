/**
 * Routes, page models, templates, feeds and the rest of what machines read. Pebble is confined to
 * this room. Entry type: {@link dev.broadsheet.page.SitePlan}.
 */
@NullMarked
package dev.broadsheet.page;

import org.jspecify.annotations.NullMarked;
