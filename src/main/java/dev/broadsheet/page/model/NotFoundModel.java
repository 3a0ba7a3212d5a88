package dev.broadsheet.page.model;

import java.util.List;

/** What is shown where there is no page, in every language of the site. */
public record NotFoundModel(List<Part> parts) {
  public NotFoundModel {
    parts = List.copyOf(parts);
  }

  /** The words in one language. */
  public record Part(String lang, String title, String text, List<Link> links) {
    public Part {
      links = List.copyOf(links);
    }
  }
}
