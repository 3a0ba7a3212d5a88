package dev.broadsheet.content;

import dev.broadsheet.content.Reference.Target;
import dev.broadsheet.quantity.Style;
import dev.broadsheet.text.Slug;
import dev.broadsheet.text.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a URL with one of our schemes apart.
 *
 * @param problem what is wrong with it, if anything; the rest is then as far as it could be read
 * @param suggestion what may have been meant
 */
record ReferenceUrl(
    Target target,
    Map<String, String> parameters,
    Optional<String> problem,
    Optional<String> suggestion) {
  private static final Pattern SHAPE =
      Pattern.compile("([a-z]+):(?:([^/?#]*)/)?([^/?#]*)(?:\\?([^#]*))?(#.*)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*");
  private static final String STYLE = "style";

  /** The scheme of {@code url}, if it is one of ours. */
  static Optional<Scheme> schemeOf(String url) {
    int colon = url.indexOf(':');
    return colon < 0 ? Optional.empty() : Scheme.find(url.substring(0, colon));
  }

  /** Reads a URL that {@link #schemeOf} knows. */
  static ReferenceUrl parse(Scheme scheme, String url) {
    Matcher matcher = SHAPE.matcher(url);
    if (!matcher.matches()) {
      String rest = url.substring(url.indexOf(':') + 1);
      return wrong(scheme, rest, "is no reference; write `" + scheme.key() + ":name`");
    }
    String id = matcher.group(3);
    Optional<String> sheet = Optional.ofNullable(matcher.group(2));
    Target target = new Target(scheme, sheet, id);
    Optional<String> problem = problem(target, Optional.ofNullable(matcher.group(5)));
    if (problem.isPresent()) {
      return new ReferenceUrl(target, Map.of(), problem, Optional.empty());
    }
    return withQuery(target, Optional.ofNullable(matcher.group(4)));
  }

  private static ReferenceUrl wrong(Scheme scheme, String id, String problem) {
    Target target = new Target(scheme, Optional.empty(), id);
    return new ReferenceUrl(target, Map.of(), Optional.of(problem), Optional.empty());
  }

  private static Optional<String> problem(Target target, Optional<String> fragment) {
    if (target.id().isEmpty()) {
      return Optional.of("names nothing after `" + target.scheme().key() + ":`");
    }
    if (fragment.isPresent()) {
      return Optional.of("has a fragment, which a reference cannot have");
    }
    if (!target.scheme().isInSheet()) {
      boolean slug = target.sheet().isEmpty() && Slug.isSlug(target.id());
      return slug ? Optional.empty() : Optional.of("is not the slug of an article or page");
    }
    boolean names =
        NAME.matcher(target.id()).matches()
            && target.sheet().map(s -> NAME.matcher(s).matches()).orElse(true);
    return names ? Optional.empty() : Optional.of("has characters that a name cannot have");
  }

  private static ReferenceUrl withQuery(Target target, Optional<String> query) {
    if (query.isEmpty()) {
      return new ReferenceUrl(target, Map.of(), Optional.empty(), Optional.empty());
    }
    int equals = query.get().indexOf('=');
    String name = equals < 0 ? query.get() : query.get().substring(0, equals);
    String value = equals < 0 ? "" : query.get().substring(equals + 1);
    if (!name.equals(STYLE) || target.scheme() != Scheme.FACT) {
      boolean near = Suggestion.nearest(name, List.of(STYLE)).isPresent();
      Optional<String> hint =
          target.scheme() == Scheme.FACT && near
              ? Optional.of("did you mean `" + STYLE + "`?")
              : Optional.empty();
      return new ReferenceUrl(
          target, Map.of(), Optional.of("has the unknown parameter `" + name + "`"), hint);
    }
    if (Style.find(value).isEmpty()) {
      List<String> styles = Arrays.stream(Style.values()).map(Style::key).toList();
      return new ReferenceUrl(
          target,
          Map.of(),
          Optional.of("has the unknown style `" + value + "`"),
          Suggestion.nearest(value, styles)
              .map(s -> "did you mean `" + s + "`?")
              .or(() -> Optional.of("styles are " + String.join(", ", styles))));
    }
    return new ReferenceUrl(target, Map.of(STYLE, value), Optional.empty(), Optional.empty());
  }
}
