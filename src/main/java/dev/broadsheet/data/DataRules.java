package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Rule;

/**
 * The rules under which a {@link DataReader} reports, so that a finding in an article's front
 * matter and one in a fact sheet each carry the code of their own room.
 *
 * @param unknownKey a key that nobody reads
 * @param missingKey a required key that is not there
 * @param wrongValue a value of the wrong kind, or one that cannot be read
 */
public record DataRules(Rule unknownKey, Rule missingKey, Rule wrongValue) {}
