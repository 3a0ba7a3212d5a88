package dev.broadsheet.quantity;

/**
 * The amount of a written quantity.
 *
 * @param stated what the digits say: a point, or a range
 * @param tolerance all amounts that round to it: half a unit of the last written digit each way
 * @param style the style in which it is written, so that a suggestion can be written the same way
 */
public record WrittenValue(Interval stated, Interval tolerance, Style style) {}
