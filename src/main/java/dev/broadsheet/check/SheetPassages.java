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
import dev.broadsheet.quantity.Quantity;
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
    List<Quantity> backing = Backing.ofFacts(sheet, event.facts());
    add(event.title(), backing);
    event.text().ifPresent(text -> add(text, backing));
  }

  private void addClaim(Claim claim) {
    Optional<EvaluatedClaim> evaluated = sheet.claim(claim.id());
    List<Quantity> backing = evaluated.map(c -> Backing.ofClaim(sheet, c)).orElse(List.of());
    add(claim.statement(), backing);
    claim.explanation().ifPresent(text -> add(text, backing));
  }

  private void add(LocatedText text, List<Quantity> backing) {
    for (Language language : languages) {
      text.find(language)
          .ifPresent(
              node -> {
                Context context =
                    new Context(
                        Optional.empty(),
                        language,
                        Optional.of(sheet.sheet().id()),
                        FigurePolicy.STRICT);
                Document document = Document.inline(node, problems);
                passages.add(new Passage(context, List.of(document), Optional.empty(), backing));
              });
    }
  }
}
