/**
 * The pipeline on one screen: load, check, plan, render, publish. Entry type: {@link
 * dev.broadsheet.build.SiteBuilder}.
 */
@NullMarked
package dev.broadsheet.build;

import org.jspecify.annotations.NullMarked;
