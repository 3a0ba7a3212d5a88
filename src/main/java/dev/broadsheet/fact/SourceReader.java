package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.text.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads the entries under {@code sources}. */
final class SourceReader {
  private final SheetReader sheet;

  SourceReader(SheetReader sheet) {
    this.sheet = sheet;
  }

  Optional<Source> read(Member member, DataReader reader) {
    reader.require("published", "kind");
    Source source =
        new Source(
            member.name(),
            sheet.textForAll(reader, "publisher"),
            sheet.textForAll(reader, "title"),
            reader.date("published").orElse(LocalDate.EPOCH),
            reader.date("accessed"),
            reader.parsed("url", SourceReader::link, "an https or http address"),
            reader.parsed(
                "language",
                tag -> Optional.of(tag).filter(Language::isTag),
                "a language tag such as en or zh-Hans"),
            kind(reader),
            reader.localText("note"),
            member.nameSpan());
    reader.finish();
    return Optional.of(source);
  }

  private static SourceKind kind(DataReader reader) {
    var words = Arrays.stream(SourceKind.values()).map(SourceKind::key).toList();
    return reader.choice("kind", SourceKind::find, words).orElse(SourceKind.PRESS);
  }

  private static Optional<String> link(String text) {
    try {
      URI uri = new URI(text);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
