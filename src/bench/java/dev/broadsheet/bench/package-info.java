/** Benchmarks: a seeded corpus, and JMH measurements of the parts on it. */
package dev.broadsheet.bench;
