package dev.broadsheet.content;

import dev.broadsheet.colour.Colour;
import dev.broadsheet.colour.Measure;
import dev.broadsheet.colour.Nearest;
import dev.broadsheet.colour.Palette;
import dev.broadsheet.colour.Sight;
import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The colours of one scheme as the settings have them, and the palette that comes of them. A colour
 * that is written is held to its measure, and never changed; one that is not is that of the other
 * scheme or the theme's own, moved until it passes.
 */
final class SchemeReader {
  private static final String QUOTES =
      "a colour such as \"#0b5d6b\": six digits, in quotes, because # begins a comment";

  /** The contrast of an accent that nobody chose for this scheme. */
  private static final double COMFORT = 6;

  private final Palette base;
  private final List<Colour> files;
  private final Diagnostics problems;
  private final Optional<Written> paper;
  private final Optional<Written> ink;
  private final Optional<Written> accent;
  private final List<Written> series;

  /** A colour and where it stands. */
  private record Written(String name, Colour colour, Span span) {
    String words() {
      return "`" + name + "` (" + colour.hex() + ")";
    }
  }

  private SchemeReader(
      Optional<DataReader> reader, Palette base, List<Colour> files, Diagnostics problems) {
    this.base = base;
    this.files = files;
    this.problems = problems;
    this.paper = reader.flatMap(r -> read(r, "paper"));
    this.ink = reader.flatMap(r -> read(r, "ink"));
    this.accent = reader.flatMap(r -> read(r, "accent"));
    this.series = reader.map(this::readSeries).orElse(List.of());
    reader.ifPresent(DataReader::finish);
  }

  /** The light scheme, whose colours are also those of charts' files, on white. */
  static SchemeReader light(Optional<DataReader> reader, Diagnostics problems) {
    return new SchemeReader(reader, Palette.LIGHT, List.of(Colour.WHITE), problems);
  }

  static SchemeReader dark(Optional<DataReader> reader, Diagnostics problems) {
    return new SchemeReader(reader, Palette.DARK, List.of(), problems);
  }

  private Optional<Written> read(DataReader reader, String name) {
    if (reader.isNull(name)) {
      reader
          .node()
          .find(name)
          .ifPresent(value -> reader.report(value, "`" + name + "` must be " + QUOTES));
    }
    return reader
        .parsed(name, Colour::parse, QUOTES)
        .map(colour -> new Written(name, colour, reader.span(name)));
  }

  private List<Written> readSeries(DataReader reader) {
    List<Written> hues = new ArrayList<>();
    for (DataNode node : reader.nodes("series")) {
      Optional<Colour> colour =
          node instanceof TextNode text ? Colour.parse(text.value()) : Optional.empty();
      if (colour.isEmpty()) {
        reader.report(node, "each hue of `series` must be " + QUOTES);
      } else if (hues.size() == Palette.HUES) {
        reader.report(node, "charts have " + Palette.HUES + " hues; this is one too many");
      } else {
        String name = "series " + (hues.size() + 1);
        hues.add(new Written(name, colour.get(), node.span()));
      }
    }
    return hues;
  }

  /** The palette; what is left out here and written in the other scheme is made of that. */
  Palette palette(SchemeReader other) {
    Colour ground = colour(paper, base.ground().paper());
    Colour text =
        ink.map(Written::colour)
            .orElseGet(() -> moved(base.inks().text(), text(List.of(ground), files)));
    Palette mixed = base.on(ground, text);
    List<Colour> under = mixed.ground().underText();
    ink.ifPresent(i -> judge(i, Measure.TEXT, join(under, files)));
    Colour chief = colour(accent.or(() -> other.accent), base.inks().accent());
    accent.ifPresent(a -> judge(a, Measure.TEXT, under));
    Palette coloured = mixed.withAccent(accent.isPresent() ? chief : comfortable(chief, under));
    return coloured.withSeries(hues(other, join(List.of(ground), files)));
  }

  /** A colour that can be read, and read well where it has to be another one. */
  private static Colour comfortable(Colour wanted, List<Colour> grounds) {
    return Measure.standsOutBy(Measure.TEXT, grounds).test(wanted)
        ? wanted
        : moved(wanted, Measure.standsOutBy(COMFORT, grounds));
  }

  private static Predicate<Colour> text(List<Colour> ground, List<Colour> more) {
    return Measure.standsOutBy(Measure.TEXT, join(ground, more));
  }

  private static List<Colour> join(List<Colour> some, List<Colour> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Colour colour(Optional<Written> written, Colour otherwise) {
    return written.map(Written::colour).orElse(otherwise);
  }

  private static Colour moved(Colour wanted, Predicate<Colour> passes) {
    return Nearest.to(wanted, passes).orElse(wanted);
  }

  /** The hues: those written, and others that differ from them. */
  private List<Colour> hues(SchemeReader other, List<Colour> grounds) {
    List<Colour> hues = new ArrayList<>();
    for (Written hue : series) {
      judge(hue, Measure.MARK, grounds);
      judgeApart(hue, hues, grounds);
      hues.add(hue.colour());
    }
    for (int i = hues.size(); i < Palette.HUES; i++) {
      Colour wanted = i < other.series.size() ? other.series.get(i).colour() : base.series().get(i);
      hues.add(moved(wanted, mark(grounds, hues)));
    }
    return hues;
  }

  private static Predicate<Colour> mark(List<Colour> grounds, List<Colour> others) {
    return Measure.standsOutBy(Measure.MARK, grounds).and(Measure.differsFrom(others));
  }

  private void judge(Written written, double least, List<Colour> grounds) {
    grounds.stream()
        .filter(ground -> written.colour().contrast(ground) < least)
        .findFirst()
        .ifPresent(
            ground ->
                report(
                    LookRules.CONTRAST,
                    written,
                    written.words()
                        + " has a contrast of "
                        + Measure.written(written.colour().contrast(ground))
                        + ":1 with "
                        + name(ground)
                        + "; it needs "
                        + Measure.written(least)
                        + ":1",
                    Measure.standsOutBy(least, grounds)));
  }

  private String name(Colour ground) {
    if (ground.equals(colour(paper, base.ground().paper()))) {
      return "`paper` (" + ground.hex() + ")";
    }
    return ground.equals(Colour.WHITE)
        ? "the white that chart files stand on"
        : "the ground of boxes (" + ground.hex() + "), which is made of `paper` and `ink`";
  }

  private void judgeApart(Written hue, List<Colour> before, List<Colour> grounds) {
    for (int i = 0; i < before.size(); i++) {
      Colour other = before.get(i);
      Optional<Sight> sight = Measure.confusing(hue.colour(), other);
      if (sight.isPresent()) {
        String message =
            hue.words()
                + " is only "
                + Measure.written(hue.colour().distance(other, sight.get()))
                + " from "
                + series.get(i).words()
                + " with "
                + sight.get().words()
                + "; any two hues are at least "
                + Measure.written(Measure.APART)
                + " apart";
        report(LookRules.ALIKE, hue, message, mark(grounds, before));
        return;
      }
    }
  }

  private void report(Rule rule, Written written, String message, Predicate<Colour> passes) {
    problems.add(
        Diagnostic.of(rule, written.span(), message)
            .withSuggestion(
                Nearest.to(written.colour(), passes)
                    .map(near -> "the nearest colour that passes is \"" + near.hex() + "\"")));
  }
}
