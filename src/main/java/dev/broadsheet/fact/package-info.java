/**
 * The fact sheet: what is claimed, by whom, as of when; formulas over facts, and claims with three
 * verdicts. Loading gives a {@link dev.broadsheet.fact.FactSheet}, evaluating it an {@link
 * dev.broadsheet.fact.EvaluatedSheet}.
 */
@NullMarked
package dev.broadsheet.fact;

import org.jspecify.annotations.NullMarked;
