package dev.broadsheet.check.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The content that is changed: every edition of every article, and the sheet they cite. */
final class Newsroom {
  private static final String ARTICLES = "content/articles";
  private static final String SHEET = "content/facts/nvidia-openai.json";

  private final List<Manuscript> editions;
  private final RawSheet sheet;
  private final List<WrittenReference> references = new ArrayList<>();
  private final List<Figure> knownFigures;

  private Newsroom(List<Manuscript> editions, RawSheet sheet) {
    this.editions = List.copyOf(editions);
    this.sheet = sheet;
    editions.forEach(edition -> references.addAll(WrittenReference.in(edition)));
    this.knownFigures = figures().flatMap(r -> figure(r).stream()).toList();
  }

  static Newsroom of(Path site) throws IOException {
    List<Manuscript> editions = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site.resolve(ARTICLES))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        editions.add(Manuscript.read(site, site.relativize(file).toString().replace('\\', '/')));
      }
    }
    return new Newsroom(editions, new RawSheet(Manuscript.read(site, SHEET)));
  }

  List<Manuscript> editions() {
    return editions;
  }

  RawSheet sheet() {
    return sheet;
  }

  /** Every reference of every edition, in the order of files and places. */
  List<WrittenReference> references() {
    return references;
  }

  /** The references to facts whose words hold digits. */
  Stream<WrittenReference> figures() {
    return references.stream().filter(WrittenReference::hasFigure);
  }

  RawFact fact(WrittenReference reference) {
    return Optional.ofNullable(sheet.facts().get(reference.id())).orElseThrow();
  }

  /** A reference to a fact with its words taken apart and what they must be true of. */
  record Figure(WrittenReference reference, RawFact fact, Phrase phrase, Truth truth) {
    Mutation changedTo(MutationKind kind, String words) {
      return Mutation.of(kind, reference, reference.withWords(words));
    }
  }

  private Optional<Figure> figure(WrittenReference reference) {
    RawFact fact = fact(reference);
    return Phrase.read(reference.words(), reference.tongue())
        .flatMap(phrase -> Truth.of(fact, phrase).map(t -> new Figure(reference, fact, phrase, t)));
  }

  /** Every figure that the oracle knows. */
  List<Figure> knownFigures() {
    return knownFigures;
  }

  /** Changes of one reference that certainly make its words untrue. */
  Stream<Mutation> each(MutationKind kind, Function<Figure, Stream<String>> words) {
    return knownFigures.stream()
        .flatMap(f -> words.apply(f).distinct().map(w -> f.changedTo(kind, w)));
  }
}
