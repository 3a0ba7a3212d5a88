/**
 * Where everything lies: checked paths of files, and the address of every kind of page in every
 * language. Nothing else in Broadsheet puts an address together. Entry type: {@link
 * dev.broadsheet.page.route.Routes}.
 */
@NullMarked
package dev.broadsheet.page.route;

import org.jspecify.annotations.NullMarked;
