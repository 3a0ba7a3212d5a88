/**
 * What editors write: site settings, front matter, Markdown. CommonMark is confined to this room;
 * others see a {@link dev.broadsheet.content.Document} and its {@link
 * dev.broadsheet.content.Reference}s. Entry type: {@link dev.broadsheet.content.Site}.
 */
@NullMarked
package dev.broadsheet.content;

import org.jspecify.annotations.NullMarked;
