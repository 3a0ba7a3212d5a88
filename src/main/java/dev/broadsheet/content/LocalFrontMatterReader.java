package dev.broadsheet.content;

import dev.broadsheet.content.FrontMatter.Headline;
import dev.broadsheet.content.Furniture.Known;
import dev.broadsheet.content.Furniture.Term;
import dev.broadsheet.content.Log.Correction;
import dev.broadsheet.content.Log.Update;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the part of front matter that each language has of its own. */
final class LocalFrontMatterReader {
  private final DataReader reader;
  private final Diagnostics problems;

  LocalFrontMatterReader(DataReader reader, Diagnostics problems) {
    this.reader = reader;
    this.problems = problems;
  }

  Headline headline() {
    reader.require("title", "summary");
    return new Headline(requiredText("title"), requiredText("summary"));
  }

  private InlineText requiredText(String key) {
    Optional<TextNode> node = reader.textNode(key);
    if (node.isPresent() && node.get().value().isBlank()) {
      reader.report(node.get(), "`" + key + "` is empty");
    }
    return InlineText.of(
        node.orElseGet(() -> new TextNode(reader.span(), "", Optional.empty())), problems);
  }

  Furniture furniture() {
    return new Furniture(
        texts(reader, "keyPoints"),
        reader
            .object("known")
            .map(this::known)
            .orElse(new Known(List.of(), List.of(), List.of(), List.of())),
        texts(reader, "changeOurView"),
        glossary(),
        texts(reader, "methodology"),
        text(reader, "disclosure"));
  }

  private Known known(DataReader known) {
    Known read =
        new Known(
            texts(known, "confirmed"),
            texts(known, "reported"),
            texts(known, "claimed"),
            texts(known, "unknown"));
    known.finish();
    return read;
  }

  private List<Term> glossary() {
    List<Term> terms = new ArrayList<>();
    for (DataReader entry : reader.objects("glossary")) {
      entry.require("term", "text");
      Optional<InlineText> term = text(entry, "term");
      Optional<InlineText> text = text(entry, "text");
      if (term.isPresent() && text.isPresent()) {
        terms.add(new Term(term.get(), text.get()));
      }
      entry.finish();
    }
    return terms;
  }

  /** What changed after the article was published. */
  Log log(Publication publication) {
    List<Correction> corrections = new ArrayList<>();
    for (DataReader entry : reader.objects("corrections")) {
      boolean material = entry.flag("material").orElse(false);
      entry(entry, publication)
          .ifPresent(u -> corrections.add(new Correction(u.date(), u.text(), material, u.span())));
    }
    List<Update> updates = new ArrayList<>();
    for (DataReader entry : reader.objects("updates")) {
      entry(entry, publication).ifPresent(updates::add);
    }
    return new Log(corrections, updates);
  }

  private Optional<Update> entry(DataReader entry, Publication publication) {
    entry.require("date", "text");
    Optional<Update> update =
        entry
            .date("date")
            .flatMap(d -> text(entry, "text").map(t -> new Update(d, t, entry.span())));
    entry.finish();
    if (update.isPresent() && update.get().date().isBefore(publication.published().toLocalDate())) {
      problems.add(
          ContentRules.FRONT_MATTER_VALUE,
          entry.span("date"),
          "this is before the article was published");
    }
    return update;
  }

  private Optional<InlineText> text(DataReader from, String key) {
    return from.textNode(key).map(node -> InlineText.of(node, problems));
  }

  private List<InlineText> texts(DataReader from, String key) {
    return from.textNodes(key).stream().map(node -> InlineText.of(node, problems)).toList();
  }
}
