package dev.broadsheet.check;

import dev.broadsheet.content.Document;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;

/** Every chart, table, timeline, claim block and image says in words what it shows. */
final class AltTextCheck implements PassageCheck {
  static final Rule MISSING =
      Rule.error(
          "alt-missing",
          "An image or block has no words for those who do not see it.",
          "The text between the brackets is read aloud, and shown where the image is not. For a chart"
              + " it is the summary: what it shows, in 20 to 60 words.");

  @Override
  public void check(Passage passage, Evidence evidence, Diagnostics problems) {
    for (Document document : passage.documents()) {
      document.references().stream()
          .filter(AltTextCheck::isSilent)
          .forEach(
              r ->
                  problems.add(
                      MISSING,
                      r.span(),
                      "`" + r.target() + "` has no words that say what it shows"));
      document.webLinks().stream()
          .filter(link -> link.image() && link.words().isBlank())
          .forEach(link -> problems.add(MISSING, link.span(), missing(link)));
    }
  }

  /** Without words of its own, and without a reference between the brackets either. */
  private static boolean isSilent(Reference reference) {
    return reference.image() && reference.isWordless() && reference.wordsSpan().text().isBlank();
  }

  private static String missing(WebLink link) {
    return "the image `" + link.url().replace('`', '\'') + "` has no words that say what it shows";
  }
}
