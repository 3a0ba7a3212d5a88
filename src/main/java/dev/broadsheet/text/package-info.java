/**
 * Words that every other room uses and that depend on nothing: languages, text in several
 * languages, slugs, and the "did you mean" of a misspelt name.
 */
@NullMarked
package dev.broadsheet.text;

import org.jspecify.annotations.NullMarked;
