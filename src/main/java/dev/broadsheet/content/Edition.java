package dev.broadsheet.content;

import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.text.Language;
import java.util.stream.Stream;

/** An article in one language. */
public record Edition(Language language, FrontMatter frontMatter, Document body, SourceFile file) {
  /** The texts of the front matter and the body. */
  public Stream<Document> documents() {
    return Stream.concat(frontMatter.texts().map(InlineText::document), Stream.of(body));
  }

  /** Every reference of the front matter and the body, the lead included. */
  public Stream<Reference> references() {
    return Stream.concat(
        frontMatter.lead().stream(), documents().flatMap(d -> d.references().stream()));
  }
}
