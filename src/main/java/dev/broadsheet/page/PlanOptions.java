package dev.broadsheet.page;

import java.time.Instant;

/**
 * What a build decides about the pages.
 *
 * @param now the time of the build; there is no clock in this room
 * @param drafts whether drafts get pages
 * @param baseUrl where the site will be served, in place of what its settings say; empty for those
 */
public record PlanOptions(Instant now, boolean drafts, String baseUrl) {
  /** The settings' own address, without drafts. */
  public static PlanOptions at(Instant now) {
    return new PlanOptions(now, false, "");
  }
}
