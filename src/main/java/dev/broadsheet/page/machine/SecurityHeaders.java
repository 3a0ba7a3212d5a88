package dev.broadsheet.page.machine;

import java.util.List;

/** What a host should send along: the content security policy and what goes with it. */
public final class SecurityHeaders {
  /** For a {@code meta} element, where {@code frame-ancestors} is not allowed. */
  public static final String META_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'none'";

  private static final String COMMON =
      """
        X-Content-Type-Options: nosniff
        Referrer-Policy: strict-origin-when-cross-origin
        Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
        Cross-Origin-Opener-Policy: same-origin
        Cross-Origin-Resource-Policy: same-origin
        Strict-Transport-Security: max-age=63072000; includeSubDomains
      """;

  private SecurityHeaders() {}

  /**
   * The file {@code _headers} as Netlify and Cloudflare read it. Two policies on one page both
   * hold, so only what may be framed by other sites, the chart pages, is left without the second.
   *
   * @param unframed patterns of the pages that no other site may frame
   */
  public static String file(List<String> unframed) {
    StringBuilder out = new StringBuilder("/*\n");
    out.append("  Content-Security-Policy: ")
        .append(META_POLICY)
        .append("; upgrade-insecure-requests\n")
        .append(COMMON.indent(2).replaceAll("(?m)^ +", "  "));
    for (String pattern : unframed) {
      out.append(pattern).append("\n  Content-Security-Policy: frame-ancestors 'none'\n");
    }
    return out.append("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n")
        .toString();
  }
}
