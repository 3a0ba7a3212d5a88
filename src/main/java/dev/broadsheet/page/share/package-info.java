/**
 * The pictures that other services show beside a link to a page: name of the site, headline, one
 * figure and where it comes from. Entry type: {@link dev.broadsheet.page.share.ShareCard}.
 */
@NullMarked
package dev.broadsheet.page.share;

import org.jspecify.annotations.NullMarked;
