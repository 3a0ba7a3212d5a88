/**
 * What templates see: immutable records of text and trusted markup, everything already worded and
 * formatted for one language. One record per kind of page; a template can ask for nothing else.
 */
@NullMarked
package dev.broadsheet.page.model;

import org.jspecify.annotations.NullMarked;
