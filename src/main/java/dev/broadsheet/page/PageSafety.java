package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.page.machine.SecurityHeaders;
import dev.broadsheet.page.route.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** Stands for an element whose {@code href} is judged together with its other attributes. */
  private static final String JUDGED_WHOLE = "link";

  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto");
  private static final Pattern CANDIDATE = Pattern.compile("\\s*,\\s+|\\s+");
  private static final Pattern DESCRIPTOR = Pattern.compile("[0-9.]+[wx],?");

  /** Every name that a rule speaks of. */
  private static final PageWords WORDS =
      new PageWords(
          Stream.of(
                  FORBIDDEN,
                  LOADING,
                  PageLinks.Collector.KEYS,
                  List.of("meta", "link", "script", "a", "area", "style", "srcdoc"),
                  List.of("http-equiv", "content", "rel", "type"))
              .flatMap(Collection::stream)
              .toList());

  private final String own;
  private final SitePath path;
  private final byte[] page;
  private final PageTags tags;
  private final Diagnostics problems;
  private final PageLinks.Collector links = new PageLinks.Collector();
  private boolean guarded;
  private boolean scripted;

  private PageSafety(String own, SitePath path, byte[] page, Diagnostics problems) {
    this.own = own;
    this.path = path;
    this.page = page;
    this.tags = new PageTags(page, WORDS);
    this.problems = problems;
  }

  /**
   * Reports what is unsafe in a page.
   *
   * @param own the absolute address of the site's root, with a slash at its end
   * @param page UTF-8
   * @return where the page leads, found on the way
   */
  static PageLinks checkPage(String own, SitePath path, byte[] page, Diagnostics problems) {
    PageSafety safety = new PageSafety(own, path, page, problems);
    safety.read();
    if (!safety.guarded) {
      safety.report(0, 0, "has no content security policy");
    }
    return safety.links.done();
  }

  /** The same for a drawing, which a browser shows alone as well; it needs no policy. */
  static void checkDrawing(String own, SitePath path, byte[] svg, Diagnostics problems) {
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

  /** Reports what stands between two bytes. */
  private void report(int from, int to, String what) {
    SourceFile made = new SourceFile(path.value(), text(page.length));
    problems.add(UNSAFE, made.span(text(from).length(), text(to).length()), "this page " + what);
  }

  private String text(int end) {
    return new String(page, 0, end, StandardCharsets.UTF_8);
  }

  private Map<String, PageSlice> attributes() {
    Map<String, PageSlice> all = new HashMap<>();
    while (tags.nextAttribute()) {
      String key = tags.key();
      check(JUDGED_WHOLE, key);
      all.putIfAbsent(key, tags.value());
    }
    return all;
  }

  private static String value(Map<String, PageSlice> attributes, String key) {
    PageSlice value = attributes.get(key);
    return value == null ? "" : value.toString();
  }

  private void readAttributes(String element) {
    while (tags.nextAttribute()) {
      check(element, tags.key());
    }
  }

  private void check(String element, String key) {
    if (tags.isEvent() || key.equals("style") || key.equals("srcdoc")) {
      report("has an attribute `" + tags.writtenKey().toLowerCase(Locale.ROOT) + "`");
    } else if (!key.isEmpty()) {
      PageSlice value = tags.value();
      links.take(key, value);
      if (LOADING.contains(key)) {
        checkLoaded(key, value);
      } else if (key.equals("href") && !element.equals(JUDGED_WHOLE)) {
        checkHref(element, value);
      }
    }
  }

  /** Anchors lead somewhere; elsewhere, as in SVG, an {@code href} is fetched. */
  private void checkHref(String element, PageSlice value) {
    if (!element.equals("a") && !element.equals("area")) {
      checkLoaded("href", value);
    } else if (value.isObscure()
        || value.hasScheme() && !LINK_SCHEMES.contains(value.scheme().toLowerCase(Locale.ROOT))) {
      report("links to `" + shown(value.toString()) + "`");
    }
  }

  private void checkLoaded(String key, PageSlice value) {
    boolean safe = key.endsWith("srcset") ? areOwn(value.toString()) : isOwn(value);
    if (!safe) {
      report("loads `" + shown(value.toString()) + "`");
    }
  }

  private boolean areOwn(String candidates) {
    for (String address : CANDIDATE.split(candidates.strip())) {
      if (!DESCRIPTOR.matcher(address).matches() && !isOwn(address)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOwn(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    return isOwn(new PageSlice(bytes, 0, bytes.length));
  }

  /** A path of the site, or an absolute address below its root. */
  private boolean isOwn(PageSlice address) {
    boolean elsewhere = address.hasScheme() || address.startsWith("//");
    return !address.isObscure() && (!elsewhere || address.startsWith(own));
  }

  private static String shown(String address) {
    String shown = address.length() <= 80 ? address : address.substring(0, 80) + "…";
    return shown.replaceAll("[\\p{C}`]", "?");
  }

  private void meta(Map<String, PageSlice> attributes) {
    String directive = value(attributes, "http-equiv");
    if (directive.isEmpty()) {
      return;
    }
    String policy = value(attributes, "content").replace("&#39;", "'");
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

  private void link(Map<String, PageSlice> attributes) {
    String relation = value(attributes, "rel").toLowerCase(Locale.ROOT);
    if (!NOT_FETCHED.contains(relation)) {
      PageSlice address = attributes.get("href");
      if (address != null) {
        checkLoaded("href", address);
      }
      beforePolicy();
    }
  }

  private void script(Map<String, PageSlice> attributes) {
    boolean fetched = attributes.containsKey("src");
    boolean data = value(attributes, "type").equals("application/ld+json") && !fetched;
    if (!data && !(fetched && scripted)) {
      report(fetched ? "runs a script, and its policy allows none" : "has an inline script");
    }
    beforePolicy();
    PageSlice inside = tags.skipPast("</script");
    if (data && inside.has('<')) {
      report("has a bare `<` in its structured data");
    } else if (fetched && !inside.toString().isBlank()) {
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
