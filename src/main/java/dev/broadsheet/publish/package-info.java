/**
 * The only writer of output: a staging folder beside the target, a manifest, and a swap; the whole
 * tree or nothing. Entry type: {@link dev.broadsheet.publish.Publisher}.
 */
@NullMarked
package dev.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
