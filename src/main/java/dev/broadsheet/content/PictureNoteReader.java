package dev.broadsheet.content;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.DataRules;
import dev.broadsheet.data.Yaml;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.image.Focus;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.LocalText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads the notes beside images. */
final class PictureNoteReader {
  static final Rule UNKNOWN_KEY =
      Rule.error(
          "picture-unknown-key",
          "The note beside an image has a key that is not known.",
          "A misspelt key would be ignored in silence. The keys are `credit`, `licence`, `source` and"
              + " `focus`.");
  static final Rule MISSING_KEY =
      Rule.error(
          "picture-missing-key",
          "The note beside an image lacks its credit.",
          "`credit` says who made the picture, and for whom: one text for all languages, or one for"
              + " each: `credit: {en: \"Jane Doe / Harbour Press\", zh-Hans: \"简·多伊 / 港口报\"}`.");
  static final Rule VALUE =
      Rule.error(
          "picture-value",
          "A value of the note beside an image is of the wrong kind, or cannot be.",
          "`credit` is a text or one for each language of the site, `licence` a text, `source` an"
              + " address on the web, `focus` a point in hundredths, `{x: 50, y: 30}`.");

  private static final DataRules RULES = new DataRules(UNKNOWN_KEY, MISSING_KEY, VALUE);

  private final DataReader reader;
  private final List<Language> languages;
  private final Diagnostics problems;

  private PictureNoteReader(DataReader reader, List<Language> languages, Diagnostics problems) {
    this.reader = reader;
    this.languages = languages;
    this.problems = problems;
  }

  /** The note; empty after a finding. */
  static Optional<PictureNote> read(
      SourceFile file, List<Language> languages, Diagnostics problems) {
    Optional<DataNode> node = Yaml.read(file, problems);
    if (node.isPresent() && !(node.get() instanceof ObjectNode)) {
      problems.add(VALUE, file.start(), "a note beside an image is keys with values");
    }
    return node.filter(ObjectNode.class::isInstance)
        .map(ObjectNode.class::cast)
        .map(object -> DataReader.of(object, RULES, problems))
        .flatMap(reader -> new PictureNoteReader(reader, languages, problems).read());
  }

  private Optional<PictureNote> read() {
    reader.require("credit");
    Optional<LocalText> credit = credit();
    Optional<String> licence = reader.text("licence").filter(text -> !text.isBlank());
    Optional<String> source =
        reader.textNode("source").filter(this::isAddress).map(TextNode::value);
    Focus focus = reader.object("focus").map(this::focus).orElse(Focus.CENTRE);
    reader.finish();
    return credit.map(text -> new PictureNote(text, licence, source, focus));
  }

  private Optional<LocalText> credit() {
    boolean plain = reader.member("credit").filter(m -> m.value() instanceof TextNode).isPresent();
    Optional<LocalText> credit =
        plain
            ? reader.text("credit").map(text -> LocalText.of(languages.get(0), text))
            : reader.localText("credit");
    if (credit.isPresent()
        && credit.get().byLanguage().values().stream().anyMatch(String::isBlank)) {
      problems.add(VALUE, reader.span("credit"), "`credit` is empty");
    }
    for (Language language : plain || credit.isEmpty() ? List.<Language>of() : languages) {
      if (credit.get().find(language).isEmpty()) {
        String message = "`credit` is not there in `" + language + "`";
        problems.add(TranslationRules.MISSING, reader.span("credit"), message);
      }
    }
    return credit;
  }

  private boolean isAddress(TextNode node) {
    boolean web = node.value().matches("https?://.+");
    Optional<String> refusal =
        web ? UrlPolicy.refusal(node.value(), false) : Optional.of("is no address on the web");
    refusal.ifPresent(what -> reader.report(node, "`source` " + what));
    return refusal.isEmpty();
  }

  private Focus focus(DataReader point) {
    point.require("x", "y");
    Focus focus = new Focus(part(point, "x"), part(point, "y"));
    point.finish();
    return focus;
  }

  private int part(DataReader point, String name) {
    BigDecimal part = point.number(name).orElse(BigDecimal.valueOf(50));
    if (part.signum() < 0 || part.compareTo(BigDecimal.valueOf(100)) > 0) {
      problems.add(VALUE, point.span(name), "`" + name + "` goes from 0 to 100");
      return 50;
    }
    return part.intValue();
  }
}
