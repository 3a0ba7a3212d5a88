package dev.broadsheet.content;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Our dialect: CommonMark with tables, strikethrough and footnotes; limits keep nesting shallow.
 */
final class Markdown {
  /** What both parsing and rendering know. Footnotes are rendered by {@link FootnoteRenderer}. */
  static final List<Extension> RENDERED =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private static final int MAX_OPEN_BLOCKS = 100;
  private static final int MAX_INLINE_NESTING = 100;

  private static final Parser BLOCKS =
      builder().extensions(RENDERED).extensions(List.of(FootnotesExtension.create())).build();

  private static final Parser INLINES =
      builder()
          .extensions(List.of(StrikethroughExtension.create()))
          .enabledBlockTypes(Set.of())
          .build();

  private Markdown() {}

  private static Parser.Builder builder() {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
        .maxInlineNesting(MAX_INLINE_NESTING);
  }

  /** Reads blocks and the inlines in them. */
  static Node blocks(String text) {
    return BLOCKS.parse(text);
  }

  /** Reads inlines; what looks like a heading, list or quotation stays text. */
  static Node inlines(String text) {
    return INLINES.parse(text);
  }
}
