/**
 * The preview: a site that is being worked on, served to a browser on the same machine, which shows
 * each change as it is saved. It answers for the files of the last good build and for nothing else.
 */
@NullMarked
package dev.broadsheet.serve;

import org.jspecify.annotations.NullMarked;
