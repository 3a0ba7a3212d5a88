/**
 * What a newcomer is given: a site that builds at once, the skeleton of an article or a sheet, and
 * the JSON Schemas that editors check with. Nothing here ever writes over a file. Entry types:
 * {@link dev.broadsheet.starter.StarterSite}, {@link dev.broadsheet.starter.NewFiles}.
 */
@NullMarked
package dev.broadsheet.starter;

import org.jspecify.annotations.NullMarked;
