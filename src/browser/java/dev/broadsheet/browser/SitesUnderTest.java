package dev.broadsheet.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The published site and the gallery of charts, as `mvn package` has just written them. */
final class SitesUnderTest implements AutoCloseable {
  private final List<SiteServer> servers;

  SitesUnderTest() throws IOException {
    servers =
        List.of(
            new SiteServer(Path.of("site-output")), new SiteServer(Path.of("target", "gallery")));
  }

  /** The addresses of all pages. */
  List<String> pages() {
    List<String> all = new ArrayList<>();
    for (SiteServer server : servers) {
      server.pages().forEach(path -> all.add(server.url(path)));
    }
    return all;
  }

  /** The addresses of the pages that each hold one chart, in both languages. */
  List<String> chartPages() {
    List<String> charts = pages().stream().filter(url -> url.matches(".*/charts/[^/]+/")).toList();
    if (charts.size() < 40) {
      throw new IllegalStateException("only " + charts.size() + " charts: was the gallery built?");
    }
    return charts;
  }

  /** The addresses of all pages in Chinese. */
  List<String> chinesePages() {
    return pages().stream().filter(url -> url.contains("/zh-hans/")).toList();
  }

  @Override
  public void close() {
    servers.forEach(SiteServer::close);
  }
}
