package dev.broadsheet.page;

import dev.broadsheet.check.Use;
import dev.broadsheet.content.Scheme;
import dev.broadsheet.page.model.Link;
import dev.broadsheet.page.model.RegisterModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a fact is used, for its entry in the register: each page once, and what brings it there;
 * each fact that is computed from it once, however many pages show that one.
 */
final class FactUses {
  /** A fact that a hundred articles use does not name them all. */
  private static final int MOST = 24;

  private final Desk desk;

  FactUses(Desk desk) {
    this.desk = desk;
  }

  /** The pages of this language, in the order in which the uses were recorded. */
  RegisterModel.Uses of(String sheet, String fact) {
    Map<Use.User, List<Use>> byPage = new LinkedHashMap<>();
    Set<Link> facts = new LinkedHashSet<>();
    for (Use use : desk.press().checked().uses().usesOf(sheet, fact)) {
      if (use.language().equals(desk.language())) {
        byPage.computeIfAbsent(use.by(), user -> new ArrayList<>()).add(use);
        use.through().flatMap(this::derived).ifPresent(facts::add);
      }
    }
    List<RegisterModel.Use> pages = new ArrayList<>();
    byPage.entrySet().stream()
        .limit(MOST)
        .forEach(e -> page(e.getKey()).ifPresent(page -> pages.add(use(page, e.getValue()))));
    if (byPage.size() > MOST) {
      pages.add(more(byPage.size() - MOST));
    }
    return new RegisterModel.Uses(pages, List.copyOf(facts));
  }

  /** The fact that brings another along, by its name for readers. */
  private Optional<Link> derived(Use.Subject subject) {
    if (subject.kind() != Use.Kind.FACT) {
      return Optional.empty();
    }
    return desk.press()
        .sheet(subject.sheet())
        .flatMap(sheet -> sheet.fact(subject.id()))
        .map(fact -> new Link(desk.in(fact.fact().label()), entry(subject)));
  }

  private String entry(Use.Subject subject) {
    return desk.routes().register(desk.language(), subject.sheet()).href() + "#" + subject.id();
  }

  private RegisterModel.Use more(int count) {
    Link archive =
        new Link(
            desk.wording().get("moreUses", count),
            desk.routes().archive(desk.language(), 1).href());
    return new RegisterModel.Use(archive, List.of(), List.of());
  }

  private RegisterModel.Use use(Link page, List<Use> all) {
    Set<String> quotes = new LinkedHashSet<>();
    Set<Link> through = new LinkedHashSet<>();
    for (Use use : all) {
      if (use.through().isEmpty()) {
        quotes.add(
            use.words().isBlank()
                ? desk.word("useInText")
                : desk.wording().get("useQuoted", use.words()));
      } else if (use.through().get().kind() != Use.Kind.FACT) {
        through.add(through(page, use.through().get()));
      }
    }
    return new RegisterModel.Use(page, List.copyOf(quotes), List.copyOf(through));
  }

  private Link through(Link page, Use.Subject subject) {
    String kind = subject.kind().name().toLowerCase(Locale.ROOT);
    String label = desk.wording().get("useThrough." + kind, subject.id());
    return switch (subject.kind()) {
      case CHART, TIMELINE, TABLE -> new Link(label, page.href() + "#" + kind + "-" + subject.id());
      case CLAIM ->
          new Link(
              label,
              desk.routes().claims(desk.language(), subject.sheet()).href() + "#" + subject.id());
      case FACT, SOURCE -> new Link(label, entry(subject));
    };
  }

  private Optional<Link> page(Use.User user) {
    if (user.kind() == Scheme.PAGE) {
      return desk.press()
          .page(user.slug())
          .flatMap(p -> p.edition(desk.language()))
          .map(p -> desk.plainText(p.title(), Optional.empty()))
          .map(title -> new Link(title, desk.routes().page(desk.language(), user.slug()).href()));
    }
    return desk.press()
        .article(user.slug())
        .map(desk::title)
        .map(title -> new Link(title, desk.routes().article(desk.language(), user.slug()).href()));
  }
}
