/**
 * Amounts with a unit: decimal intervals with open and closed ends, units and their dimensions,
 * periods; written for a reader and read back from prose, in each language. Entry type: {@link
 * dev.broadsheet.quantity.Quantity}.
 */
@NullMarked
package dev.broadsheet.quantity;

import org.jspecify.annotations.NullMarked;
