/**
 * The look of a site: templates, style sheets, fonts, icons and the words of the interface, the
 * site's own laid file by file over the theme that travels in the jar. Pebble is confined to this
 * package. Entry types: {@link dev.broadsheet.page.theme.Theme}, {@link
 * dev.broadsheet.page.theme.Templates}, {@link dev.broadsheet.page.theme.Assets}.
 */
@NullMarked
package dev.broadsheet.page.theme;

import org.jspecify.annotations.NullMarked;
