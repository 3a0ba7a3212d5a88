package dev.broadsheet.page.machine;

import java.util.List;

/** What a host should send along: the content security policy and what goes with it. */
public final class SecurityHeaders {
  /** For a {@code meta} element, where {@code frame-ancestors} is not allowed. */
  public static final String META_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  /** For pages that no other site may frame; a second policy beside the first, and both hold. */
  public static final Header UNFRAMED =
      new Header("Content-Security-Policy", "frame-ancestors 'none'");

  /** For files whose names change with their bytes. */
  public static final Header ASSET_CACHING =
      new Header("Cache-Control", "public, max-age=31536000, immutable");

  /** For everything else: kept, and asked after each time. */
  public static final Header PAGE_CACHING =
      new Header("Cache-Control", "public, max-age=0, must-revalidate");

  private static final List<Header> EVERYWHERE =
      List.of(
          new Header("Content-Security-Policy", META_POLICY + "; upgrade-insecure-requests"),
          new Header("X-Content-Type-Options", "nosniff"),
          new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
          new Header(
              "Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"),
          new Header("Cross-Origin-Opener-Policy", "same-origin"),
          new Header("Cross-Origin-Resource-Policy", "same-origin"),
          new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains"));

  private SecurityHeaders() {}

  /** What goes with every answer, whatever its status. */
  public static List<Header> everywhere() {
    return EVERYWHERE;
  }

  /**
   * The file {@code _headers} as Netlify and Cloudflare read it. All rules that match are merged,
   * so a caching rule for everything would join the one for assets; both hosts have the first for a
   * default. Only what may be framed by other sites, the chart pages, is without the second policy.
   *
   * @param unframed patterns of the pages that no other site may frame
   */
  public static String file(List<String> unframed) {
    StringBuilder out = new StringBuilder();
    addRule(out, "/*", EVERYWHERE);
    unframed.forEach(pattern -> addRule(out, pattern, List.of(UNFRAMED)));
    addRule(out, "/assets/*", List.of(ASSET_CACHING));
    return out.toString();
  }

  private static void addRule(StringBuilder out, String pattern, List<Header> headers) {
    out.append(pattern).append('\n');
    headers.forEach(header -> out.append("  ").append(header).append('\n'));
  }
}
