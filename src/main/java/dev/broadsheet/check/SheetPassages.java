package dev.broadsheet.check;

import dev.broadsheet.check.Passage.Context;
import dev.broadsheet.content.Document;
import dev.broadsheet.content.FigurePolicy;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.Claim;
import dev.broadsheet.fact.EvaluatedClaim;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.fact.LocatedText;
import dev.broadsheet.fact.Timeline;
import dev.broadsheet.fact.TimelineEvent;
import dev.broadsheet.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of a fact sheet that readers read and that may hold references. */
final class SheetPassages {
  private final EvaluatedSheet sheet;
  private final List<Language> languages;
  private final Diagnostics problems;
  private final List<Passage> passages = new ArrayList<>();

  private SheetPassages(EvaluatedSheet sheet, List<Language> languages, Diagnostics problems) {
    this.sheet = sheet;
    this.languages = languages;
    this.problems = problems;
  }

  /** Timelines first, then claims, each text in each language of the site. */
  static List<Passage> of(EvaluatedSheet sheet, List<Language> languages, Diagnostics problems) {
    SheetPassages reader = new SheetPassages(sheet, languages, problems);
    for (Timeline timeline : sheet.sheet().timelines().values()) {
      timeline.events().forEach(reader::addEvent);
    }
    sheet.sheet().claims().values().forEach(reader::addClaim);
    return reader.passages;
  }

  private void addEvent(TimelineEvent event) {
    Backing backing = Backing.ofFacts(sheet, event.facts());
    add(event.title(), FigurePolicy.STRICT, backing);
    event.text().ifPresent(text -> add(text, FigurePolicy.STRICT, backing));
  }

  /**
   * The figures of a claim that could not be computed, which was reported, are not held against it.
   */
  private void addClaim(Claim claim) {
    Optional<EvaluatedClaim> evaluated = sheet.claim(claim.id());
    Backing backing = evaluated.map(c -> Backing.ofClaim(sheet, c)).orElse(Backing.NONE);
    FigurePolicy policy = evaluated.isPresent() ? FigurePolicy.STRICT : FigurePolicy.OFF;
    add(claim.statement(), policy, backing);
    claim.explanation().ifPresent(text -> add(text, policy, backing));
  }

  private void add(LocatedText text, FigurePolicy policy, Backing backing) {
    for (Language language : languages) {
      text.find(language)
          .ifPresent(
              node -> {
                Context context =
                    new Context(
                        Optional.empty(), language, Optional.of(sheet.sheet().id()), policy);
                Document document = Document.inline(node, problems);
                passages.add(new Passage(context, List.of(document), Optional.empty(), backing));
              });
    }
  }
}
