/**
 * What is wrong, where, and how to say it. Problems are values: a stage collects them into {@link
 * dev.broadsheet.diagnostic.Diagnostics} and returns them beside what it could make; nothing is
 * thrown for an author's mistake. Entry type: {@link dev.broadsheet.diagnostic.Diagnostic}.
 */
@NullMarked
package dev.broadsheet.diagnostic;

import org.jspecify.annotations.NullMarked;
