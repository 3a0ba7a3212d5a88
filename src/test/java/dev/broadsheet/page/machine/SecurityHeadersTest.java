package dev.broadsheet.page.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
  @Test
  void letsOnlyWhatIsNotNamedBeFramed() {
    assertThat(SecurityHeaders.file(List.of("/", "/facts/*")))
        .isEqualTo(
            """
            /*
              Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; upgrade-insecure-requests
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), microphone=(), geolocation=(), browsing-topics=()
              Cross-Origin-Opener-Policy: same-origin
              Cross-Origin-Resource-Policy: same-origin
              Strict-Transport-Security: max-age=63072000; includeSubDomains
            /
              Content-Security-Policy: frame-ancestors 'none'
            /facts/*
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
}
