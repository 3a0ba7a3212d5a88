/** The published site in a real browser. Compiled and run only where Chromium is installed. */
package dev.broadsheet.browser;
