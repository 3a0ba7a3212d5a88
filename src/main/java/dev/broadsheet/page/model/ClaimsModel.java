package dev.broadsheet.page.model;

import java.util.List;

/** The claims of a sheet. */
public record ClaimsModel(
    String title,
    String register,
    List<RegisterModel.Count> tally,
    List<ClaimModel> claims,
    List<FactModel> notes) {

  public ClaimsModel {
    tally = List.copyOf(tally);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }
}
