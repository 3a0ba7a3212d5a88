package dev.broadsheet.check.mutation;

import java.util.stream.Stream;

/** Makes every change of its kinds that it is sure of; the campaign draws from them. */
interface Mutator {
  Stream<Mutation> mutations(Newsroom newsroom);
}
