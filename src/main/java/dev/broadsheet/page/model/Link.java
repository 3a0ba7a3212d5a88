package dev.broadsheet.page.model;

import org.jspecify.annotations.Nullable;

/** Words that lead somewhere. */
public record Link(String label, String href) {
  // Spelt out, as is hashCode: the quick compiler takes its time over what a record has by itself.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Link link && link.label.equals(label) && link.href.equals(href);
  }

  @Override
  public int hashCode() {
    return 31 * label.hashCode() + href.hashCode();
  }
}
