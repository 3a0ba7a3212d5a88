/**
 * A synthetic news site, seeded, in the layout of Broadsheet and in that of Hugo, so that both build
 * the same content. Needs nothing but a JDK.
 */
package dev.broadsheet.bench.corpus;
