package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
  @Test
  void takesScriptsAndFramingFromThePagesThatAreNamed() {
    assertThat(
            SecurityHeaders.file(
                new SecurityHeaders.Patterns(
                    List.of("/", "/articles/*"), List.of("/", "/search/"))))
        .isEqualTo(
            """
            /*
              Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; script-src 'self'; upgrade-insecure-requests
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
              Cross-Origin-Opener-Policy: same-origin
              Cross-Origin-Resource-Policy: same-origin
              Strict-Transport-Security: max-age=63072000; includeSubDomains
            /
              Content-Security-Policy: script-src 'none'; frame-ancestors 'none'
            /articles/*
              Content-Security-Policy: script-src 'none'
            /search/
              Content-Security-Policy: frame-ancestors 'none'
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            """);
  }

  @Test
  void allowsNoScriptInThePagesThemselves() {
    assertThat(SecurityHeaders.META_POLICY)
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe", "script-src", "frame-ancestors", "*");
  }

  @Test
  void allowsTheSearchPageTheSitesOwnScriptsAndFilesOnly() {
    assertThat(SecurityHeaders.SEARCH_META_POLICY)
        .startsWith(SecurityHeaders.META_POLICY)
        .endsWith("; script-src 'self'")
        .doesNotContain("unsafe", "*", "http");
  }

  @Test
  void differsForSearchInThePolicyAlone() {
    List<Header> search = SecurityHeaders.search();
    List<Header> everywhere = SecurityHeaders.everywhere();
    assertThat(search.get(0)).isNotEqualTo(everywhere.get(0));
    assertThat(search.subList(1, search.size()))
        .isEqualTo(everywhere.subList(1, everywhere.size()));
  }
}
