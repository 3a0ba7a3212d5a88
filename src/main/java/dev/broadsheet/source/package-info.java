/**
 * The only reader of the site folder: confined to it, bounded in size, in a stable order. Entry
 * type: {@link dev.broadsheet.source.SourceTree}.
 */
@NullMarked
package dev.broadsheet.source;

import org.jspecify.annotations.NullMarked;
