/**
 * What is fuzzed and with what. {@link dev.broadsheet.fuzz.SeedsIT} replays every stored text in
 * each build; {@code src/campaign/fuzz.sh} has Jazzer look for new ones ({@code src/fuzz}).
 */
@NullMarked
package dev.broadsheet.fuzz;

import org.jspecify.annotations.NullMarked;
