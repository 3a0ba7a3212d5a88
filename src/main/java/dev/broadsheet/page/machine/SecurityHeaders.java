package dev.broadsheet.page.machine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a host should send along: the content security policy and what goes with it. */
public final class SecurityHeaders {
  /**
   * For a {@code meta} element, where {@code frame-ancestors} is not allowed. Without a script
   * nothing connects; connections to the site itself are allowed for auditors, such as Lighthouse,
   * which read {@code robots.txt} from within the page.
   */
  public static final String META_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
          + " manifest-src 'self'; base-uri 'none'; form-action 'none'";

  /** The same for the one page that searches: it runs the site's scripts, which read its files. */
  public static final String SEARCH_META_POLICY = META_POLICY + "; script-src 'self'";

  /** For pages that run no script, beside a policy that allows the site's own. */
  public static final Header UNSCRIPTED = policy("script-src 'none'");

  /** For pages that no other site may frame; a second policy beside the first, and both hold. */
  public static final Header UNFRAMED = policy("frame-ancestors 'none'");

  private static final Header SEALED = policy("script-src 'none'; frame-ancestors 'none'");

  /** For files whose names change with their bytes. */
  public static final Header ASSET_CACHING =
      new Header("Cache-Control", "public, max-age=31536000, immutable");

  /** For everything else: kept, and asked after each time. */
  public static final Header PAGE_CACHING =
      new Header("Cache-Control", "public, max-age=0, must-revalidate");

  private static final Header STRICT = policy(META_POLICY + "; upgrade-insecure-requests");
  private static final Header SCRIPTED = policy(SEARCH_META_POLICY + "; upgrade-insecure-requests");

  private static final List<Header> BESIDE_POLICY =
      List.of(
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
          new Header(
              "Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
          new Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Header("Cross-Origin-Resource-Policy", "same-origin"),
          new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains"));

  private SecurityHeaders() {}

  /**
   * Which pages a rule of {@code _headers} is for.
   *
   * @param unscripted patterns of the pages that run no script: all but search
   * @param unframed patterns of the pages that no other site may frame: all but charts for frames
   */
  public record Patterns(List<String> unscripted, List<String> unframed) {
    public Patterns {
      unscripted = List.copyOf(unscripted);
      unframed = List.copyOf(unframed);
    }
  }

  /** What goes with every answer but a search page, whatever its status. */
  public static List<Header> everywhere() {
    return with(STRICT);
  }

  /** What goes with a search page in the place of {@link #everywhere}. */
  public static List<Header> search() {
    return with(SCRIPTED);
  }

  private static Header policy(String value) {
    return new Header("Content-Security-Policy", value);
  }

  private static List<Header> with(Header policy) {
    return Stream.concat(Stream.of(policy), BESIDE_POLICY.stream()).toList();
  }

  /**
   * The file {@code _headers} as Netlify and Cloudflare read it. All rules that match are merged,
   * so a caching rule for everything would join the one for assets; both hosts have the first for a
   * default. In the same way a rule can only add a policy, and all policies of a page hold: the one
   * for everything allows what search needs, and others take it from the pages that are none. No
   * pattern stands twice, because a host may keep only the last of two rules for the same one.
   */
  public static String file(Patterns patterns) {
    Map<String, List<Header>> rules = new LinkedHashMap<>();
    rules.put("/*", search());
    patterns.unscripted().forEach(pattern -> rules.put(pattern, List.of(UNSCRIPTED)));
    patterns
        .unframed()
        .forEach(pattern -> rules.merge(pattern, List.of(UNFRAMED), (a, b) -> List.of(SEALED)));
    rules.put("/assets/*", List.of(ASSET_CACHING));
    StringBuilder out = new StringBuilder();
    rules.forEach((pattern, headers) -> addRule(out, pattern, headers));
    return out.toString();
  }

  private static void addRule(StringBuilder out, String pattern, List<Header> headers) {
    out.append(pattern).append('\n');
    headers.forEach(header -> out.append("  ").append(header).append('\n'));
  }
}
