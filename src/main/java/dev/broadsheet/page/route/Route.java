package dev.broadsheet.page.route;

/**
 * The address of one thing on the site.
 *
 * @param base the site's base URL without a final slash, such as {@code https://example.org/news}
 * @param path the path below it, starting with a slash; ends with one where a page answers
 */
public record Route(String base, String path) {
  public Route {
    if (base.endsWith("/") || !path.startsWith("/")) {
      throw new IllegalArgumentException("not a route: " + base + " " + path);
    }
  }

  /** The address with scheme and host, for machines on other sites. */
  public String absolute() {
    return base + path;
  }

  /** The address for a link within the site: without the host, so that it also works in preview. */
  public String href() {
    int host = base.indexOf("//");
    int folder = base.indexOf('/', host < 0 ? 0 : host + 2);
    return (folder < 0 ? "" : base.substring(folder)) + path;
  }

  /** The file that answers at this address. */
  public SitePath file() {
    String relative = path.substring(1);
    return new SitePath(path.endsWith("/") ? relative + "index.html" : relative);
  }
}
