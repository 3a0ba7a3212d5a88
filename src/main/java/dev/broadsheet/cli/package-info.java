/**
 * The command line: one file per command, exit codes, printing. Entry type: {@link
 * dev.broadsheet.cli.Main}.
 */
@NullMarked
package dev.broadsheet.cli;

import org.jspecify.annotations.NullMarked;
