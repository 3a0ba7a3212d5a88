/** Work shared out among all processors. Entry type: {@link dev.broadsheet.work.Workers}. */
@NullMarked
package dev.broadsheet.work;

import org.jspecify.annotations.NullMarked;
