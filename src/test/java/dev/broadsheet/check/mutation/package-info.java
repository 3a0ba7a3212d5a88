/**
 * The proof that the checker works: a seeded program changes the real content, one change at a
 * time, and asks whether the changed site is refused at the right place. What makes a sentence
 * untrue is decided here, from the raw text and the raw numbers of the fact sheet, by code that
 * shares nothing with the reader and the checker under test. Entry type: {@link
 * dev.broadsheet.check.mutation.MutationIT}.
 */
@NullMarked
package dev.broadsheet.check.mutation;

import org.jspecify.annotations.NullMarked;
