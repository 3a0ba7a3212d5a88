package dev.broadsheet.check;

import dev.broadsheet.check.Use.User;
import dev.broadsheet.content.Document;
import dev.broadsheet.content.FigurePolicy;
import dev.broadsheet.content.Reference;
import dev.broadsheet.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Texts that are checked together: an edition of an article or page, or one text of a fact sheet.
 *
 * @param lead the block that leads an article
 * @param backing figures that a text may state without a reference, because what it belongs to is
 *     made of them: the facts of a timeline's event, the two sides of a claim
 */
record Passage(
    Context context, List<Document> documents, Optional<Reference> lead, Backing backing) {
  Passage {
    documents = List.copyOf(documents);
  }

  /**
   * Whose texts they are.
   *
   * @param user the edition; empty for a text of a fact sheet
   * @param sheet the sheet that ids without a sheet name belong to
   */
  record Context(
      Optional<User> user, Language language, Optional<String> sheet, FigurePolicy figures) {}

  Language language() {
    return context.language();
  }

  Optional<String> sheet() {
    return context.sheet();
  }

  /** Every reference, the lead first. */
  Stream<Reference> references() {
    return Stream.concat(
        lead.stream(), documents.stream().flatMap(document -> document.references().stream()));
  }
}
