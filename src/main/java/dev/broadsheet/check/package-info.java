/**
 * Holds the articles against the facts. One class per rule; in goes a {@link
 * dev.broadsheet.content.Site}, out comes a {@link dev.broadsheet.check.CheckedSite}, which also
 * records who uses which fact. Nothing is rendered here.
 */
@NullMarked
package dev.broadsheet.check;

import org.jspecify.annotations.NullMarked;
