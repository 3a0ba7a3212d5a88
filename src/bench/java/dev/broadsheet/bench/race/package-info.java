/**
 * Races Broadsheet against Hugo as whole processes on the same content, in turns, and writes what
 * was measured as JSON and as a page. Needs a JDK, Hugo and GNU time, and nothing else.
 */
package dev.broadsheet.bench.race;
