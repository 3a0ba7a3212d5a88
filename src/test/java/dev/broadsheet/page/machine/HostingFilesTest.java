package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Writes the header files of {@code src/hosting} from the same list as {@code _headers}, so that no
 * host is told anything else. {@code -Dgolden.approve=true} rewrites them, except where CI is set.
 */
class HostingFilesTest {
  private static final Path HOSTING = Path.of("src/hosting");
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;
  private static final String NOTE =
      "# Written by HostingFilesTest from SecurityHeaders; renew with -Dgolden.approve=true.\n";

  private static List<Header> with(Header... more) {
    return Stream.concat(SecurityHeaders.everywhere().stream(), Stream.of(more)).toList();
  }

  private static List<Header> search() {
    return Stream.concat(
            SecurityHeaders.search().stream(),
            Stream.of(SecurityHeaders.UNFRAMED, SecurityHeaders.PAGE_CACHING))
        .toList();
  }

  private static List<Header> headers(String kind) {
    return switch (kind) {
      case "headers" -> SecurityHeaders.everywhere();
      case "page" -> with(SecurityHeaders.UNFRAMED, SecurityHeaders.PAGE_CACHING);
      case "search" -> search();
      case "chart" -> with(SecurityHeaders.PAGE_CACHING);
      case "asset" -> with(SecurityHeaders.ASSET_CACHING);
      default -> throw new IllegalArgumentException(kind);
    };
  }

  @ParameterizedTest
  @CsvSource({"headers", "page", "search", "chart", "asset"})
  void nginxSendsTheHeadersOfTheOtherHosts(String kind) throws IOException {
    String lines =
        headers(kind).stream()
            .map(h -> "add_header " + h.name() + " \"" + h.value() + "\" always;\n")
            .collect(Collectors.joining());
    check(HOSTING.resolve("nginx/broadsheet/" + kind + ".conf"), NOTE + lines);
  }

  @Test
  void caddySendsTheHeadersOfTheOtherHosts() throws IOException {
    StringBuilder out = new StringBuilder(NOTE);
    for (String kind : List.of("page", "search", "chart", "asset")) {
      out.append("(broadsheet-").append(kind).append(") {\n\theader {args.0} {\n");
      // A plus sign adds a header beside one of the same name.
      headers(kind).forEach(h -> out.append("\t\t+" + h.name() + " \"" + h.value() + "\"\n"));
      out.append("\t}\n}\n");
    }
    Header caching = SecurityHeaders.PAGE_CACHING;
    out.append("(broadsheet-error) {\n\theader {\n\t\tContent-Type \"text/html; charset=utf-8\"\n")
        .append("\t\t" + caching.name() + " \"" + caching.value() + "\"\n\t}\n}\n");
    check(HOSTING.resolve("caddy/broadsheet-headers.caddy"), out.toString());
  }

  private static void check(Path file, String expected) throws IOException {
    if (APPROVE) {
      Files.writeString(file, expected);
    }
    assertThat(file).content().isEqualTo(expected);
  }
}
