package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.page.machine.SecurityHeaders;
import dev.broadsheet.page.route.SitePath;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads every page as a browser would, and refuses one that could run or load what is not the
 * site's own. Escaping and the content security policy each prevent that; this finds out where both
 * have been undone, such as by a template of the site.
 */
final class PageSafety {
  static final Rule UNSAFE =
      Rule.error(
          "page-unsafe",
          "A page could run or load something that is not the site's own.",
          "Pages carry the content security policy before anything else, and hold no inline script or"
              + " style, no event attribute, no frame or plug-in, nothing that is loaded from another"
              + " site, and no link of another scheme than `https`, `http` and `mailto`. Such a thing"
              + " comes from a template of the site; the finding shows it in the finished page.");

  /** Elements that run, embed, rewrite addresses, or animate what leads somewhere. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "animate",
          "animatemotion",
          "animatetransform",
          "applet",
          "base",
          "embed",
          "foreignobject",
          "frame",
          "frameset",
          "handler",
          "iframe",
          "listener",
          "math",
          "object",
          "param",
          "plaintext",
          "portal",
          "set",
          "style",
          "template",
          "xmp");

  /** What a browser fetches at once. */
  private static final Set<String> LOADING =
      Set.of(
          "src",
          "srcset",
          "imagesrcset",
          "poster",
          "data",
          "background",
          "xlink:href",
          "action",
          "formaction",
          "ping",
          "manifest");

  /** A {@code link} of any other relation is fetched. */
  private static final Set<String> NOT_FETCHED =
      Set.of("alternate", "author", "canonical", "license", "next", "prev", "search");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern CANDIDATE = Pattern.compile("\\s*,\\s+|\\s+");
  private static final Pattern DESCRIPTOR = Pattern.compile("[0-9.]+[wx],?");
  private static final Pattern ENTITY = Pattern.compile("&(?!amp;|quot;|#39;|lt;|gt;)");

  private final String own;
  private final SitePath path;
  private final String page;
  private final PageTags tags;
  private final Diagnostics problems;
  private boolean guarded;
  private boolean scripted;

  private PageSafety(String own, SitePath path, String page, Diagnostics problems) {
    this.own = own;
    this.path = path;
    this.page = page;
    this.tags = new PageTags(page);
    this.problems = problems;
  }

  /**
   * Reports what is unsafe in a page.
   *
   * @param own the absolute address of the site's root, with a slash at its end
   */
  static void checkPage(String own, SitePath path, String page, Diagnostics problems) {
    PageSafety safety = new PageSafety(own, path, page, problems);
    safety.read();
    if (!safety.guarded) {
      safety.report(0, 0, "has no content security policy");
    }
  }

  /** The same for a drawing, which a browser shows alone as well; it needs no policy. */
  static void checkDrawing(String own, SitePath path, String svg, Diagnostics problems) {
    PageSafety safety = new PageSafety(own, path, svg, problems);
    safety.guarded = true;
    safety.read();
  }

  private void read() {
    while (tags.nextTag()) {
      String name = tags.name();
      if (FORBIDDEN.contains(name)) {
        report("holds an element `" + name + "`");
      }
      switch (name) {
        case "meta" -> meta(attributes());
        case "link" -> link(attributes());
        case "script" -> script(attributes());
        default -> readAttributes(name);
      }
    }
  }

  private void report(String what) {
    report(tags.start(), Math.max(tags.position(), tags.start()), what);
  }

  private void report(int from, int to, String what) {
    SourceFile made = new SourceFile(path.value(), page);
    problems.add(UNSAFE, made.span(from, to), "this page " + what);
  }

  private Map<String, String> attributes() {
    Map<String, String> all = new TreeMap<>();
    while (tags.nextAttribute()) {
      check("", tags.key(), tags.value());
      all.putIfAbsent(tags.key(), tags.value());
    }
    return all;
  }

  private void readAttributes(String element) {
    while (tags.nextAttribute()) {
      check(element, tags.key(), tags.value());
    }
  }

  private void check(String element, String key, String value) {
    if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
      report("has an attribute `" + key + "`");
    } else if (LOADING.contains(key)) {
      checkLoaded(key, value);
    } else if (key.equals("href") && !element.isEmpty()) {
      checkHref(element, value);
    }
  }

  /** Anchors lead somewhere; elsewhere, as in SVG, an {@code href} is fetched. */
  private void checkHref(String element, String value) {
    if (!element.equals("a") && !element.equals("area")) {
      checkLoaded("href", value);
      return;
    }
    Optional<String> scheme = scheme(value);
    if (scheme.filter(s -> !LINK_SCHEMES.contains(s)).isPresent() || isObscure(value)) {
      report("links to `" + shown(value) + "`");
    }
  }

  private void checkLoaded(String key, String value) {
    boolean many = key.endsWith("srcset");
    for (String address : many ? CANDIDATE.split(value.strip()) : new String[] {value}) {
      if (!(many && DESCRIPTOR.matcher(address).matches()) && !isOwn(address)) {
        report("loads `" + shown(value) + "`");
      }
    }
  }

  /** A path of the site, or an absolute address below its root. */
  private boolean isOwn(String address) {
    boolean elsewhere = scheme(address).isPresent() || address.startsWith("//");
    return !isObscure(address) && (!elsewhere || address.startsWith(own));
  }

  /** Browsers drop some characters of an address and read references to others. */
  private static boolean isObscure(String address) {
    return address.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7F)
        || ENTITY.matcher(address).find();
  }

  private static Optional<String> scheme(String address) {
    return Optional.of(SCHEME.matcher(address))
        .filter(m -> m.matches())
        .map(m -> m.group(1).toLowerCase(Locale.ROOT));
  }

  private static String shown(String address) {
    String shown = address.length() <= 80 ? address : address.substring(0, 80) + "…";
    return shown.replaceAll("[\\p{C}`]", "?");
  }

  private void meta(Map<String, String> attributes) {
    String directive = attributes.getOrDefault("http-equiv", "");
    if (directive.isEmpty()) {
      return;
    }
    String policy = attributes.getOrDefault("content", "").replace("&#39;", "'");
    boolean strict = policy.equals(SecurityHeaders.META_POLICY);
    boolean search = policy.equals(SecurityHeaders.SEARCH_META_POLICY);
    if (!directive.equalsIgnoreCase("Content-Security-Policy")) {
      report("has a directive `" + shown(directive) + "`");
    } else if (!strict && !search) {
      report("has another content security policy than the site's");
    }
    guarded |= strict || search;
    scripted |= search;
  }

  private void link(Map<String, String> attributes) {
    String relation = attributes.getOrDefault("rel", "").toLowerCase(Locale.ROOT);
    if (!NOT_FETCHED.contains(relation)) {
      checkLoaded("href", attributes.getOrDefault("href", ""));
      beforePolicy();
    }
  }

  private void script(Map<String, String> attributes) {
    boolean fetched = attributes.containsKey("src");
    boolean data = attributes.getOrDefault("type", "").equals("application/ld+json") && !fetched;
    if (!data && !(fetched && scripted)) {
      report(fetched ? "runs a script, and its policy allows none" : "has an inline script");
    }
    beforePolicy();
    String inside = tags.skipPast("</script");
    if (data && inside.indexOf('<') >= 0) {
      report("has a bare `<` in its structured data");
    } else if (fetched && !inside.isBlank()) {
      report("has a script with text in it");
    }
  }

  /** What is fetched before the policy is read is fetched without it. */
  private void beforePolicy() {
    if (!guarded) {
      report("loads something before its content security policy");
    }
  }
}
