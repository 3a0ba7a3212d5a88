package dev.broadsheet.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which URLs a text may lead to: an allow-list, since every browser has its own surprises. */
public final class UrlPolicy {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto");
  private static final Pattern PARENT = Pattern.compile("(^|/)\\.\\.(/|$|[?#])");

  private UrlPolicy() {}

  /** What is wrong with an ordinary URL, as the end of a sentence about it; empty if nothing. */
  public static Optional<String> refusal(String url, boolean image) {
    if (url.isEmpty()) {
      return Optional.of("leads nowhere");
    }
    for (int i = 0; i < url.length(); i++) {
      if (isUnsafe(url.charAt(i))) {
        return Optional.of("has control characters or a backslash in its URL");
      }
    }
    if (url.charAt(0) == ' ' || url.charAt(url.length() - 1) == ' ') {
      return Optional.of("begins or ends with a space");
    }
    int scheme = schemeEnd(url);
    if (scheme > 0) {
      return refusalOfScheme(url.substring(0, scheme).toLowerCase(Locale.ROOT), image);
    }
    if (url.startsWith("//")) {
      return Optional.of("names another host without a scheme");
    }
    return url.contains("..") && PARENT.matcher(url).find()
        ? Optional.of("leads out of its folder")
        : Optional.empty();
  }

  /** Where the colon after the scheme stands; 0 where there is no scheme. */
  private static int schemeEnd(String url) {
    int end = 0;
    while (end < url.length() && isSchemePart(url.charAt(end), end == 0)) {
      end++;
    }
    return end < url.length() && url.charAt(end) == ':' ? end : 0;
  }

  private static boolean isSchemePart(char c, boolean first) {
    boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    boolean inside = c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-';
    return letter || inside && !first;
  }

  private static Optional<String> refusalOfScheme(String scheme, boolean image) {
    if (!SCHEMES.contains(scheme)) {
      return Optional.of("uses the scheme `" + scheme + "`");
    }
    return image
        ? Optional.of("comes from elsewhere; put the file beside the article")
        : Optional.empty();
  }

  /** Controls, bidirectional controls that make a URL read as another, and the backslash. */
  private static boolean isUnsafe(char c) {
    if (c >= ' ' && c < 0x7F) {
      return c == '\\';
    }
    return Character.isISOControl(c)
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == '\\';
  }
}
