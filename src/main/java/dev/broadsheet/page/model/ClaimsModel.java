package dev.broadsheet.page.model;

import java.util.List;

/** The claims of a sheet. */
public record ClaimsModel(String title, String register, List<ClaimModel> claims) {
  public ClaimsModel {
    claims = List.copyOf(claims);
  }
}
