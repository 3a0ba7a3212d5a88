package dev.broadsheet.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.SiteSession;
import dev.broadsheet.publish.PublishOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.FileUtils;

/** What fuzzing calls in this room: no request gets anything that is not of the site. */
public final class ServeTargets {
  private static final String HOST = "localhost:4000";
  private static final String SECRET = "nobody outside may read this";
  private static final Gate GATE = new Gate(Set.of(HOST));
  private static final SiteSession SESSION = session();
  private static final Preview PREVIEW = new Preview(SESSION);

  private ServeTargets() {}

  private static SiteSession session() {
    try {
      Path folder = Files.createTempDirectory("broadsheet-fuzz");
      Path site = folder.resolve("site");
      Path base = Path.of("src/test/resources/dev/broadsheet/check/_base");
      FileUtils.copyDirectory(base.toFile(), site.toFile());
      Files.writeString(folder.resolve("secret.md"), SECRET);
      Files.createSymbolicLink(site.resolve("out"), folder);
      SiteSession session =
          SiteSession.open(
              new BuildOptions(
                  site,
                  site.resolve("site-output"),
                  Optional.empty(),
                  Optional.empty(),
                  true,
                  true,
                  false,
                  PublishOptions.STANDARD));
      assertThat(session.rebuild().failed()).isFalse();
      return session;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as a whole head, and as the target of a head that is otherwise good. */
  public static void request(String text) {
    head(text);
    head("GET " + text + " HTTP/1.1\r\nHost: " + HOST + "\r\n\r\n");
  }

  private static void head(String text) {
    RequestHead.parse(text.getBytes(StandardCharsets.UTF_8)).ifPresent(ServeTargets::answer);
  }

  private static void answer(RequestHead request) {
    assertThat(request.target()).startsWith("/");
    request.headers().values().forEach(values -> values.forEach(ServeTargets::isOneLine));
    Optional<Answer> refusal = GATE.refuse(request);
    if (refusal.isPresent()) {
      assertThat(refusal.get().status()).isIn(400, 403, 405, 421);
      whole(refusal.get());
      return;
    }
    assertThat(request.method()).isIn("GET", "HEAD");
    assertThat(request.all("host")).singleElement().asString().isEqualToIgnoringCase(HOST);
    // Two dots inside a name lead nowhere; a name of dots alone begins with one.
    assertThat(request.path()).doesNotContain("//", "/.", "\\", "%", ":", "~");
    assertThat(URI.create(request.path()).normalize()).hasToString(request.path());
    Answer answer = PREVIEW.answer(request.path());
    whole(answer);
    assertThat(answer.status()).isIn(200, 301, 404);
    if (answer.status() == 200) {
      assertThat(request.path()).satisfiesAnyOf(ServeTargets::isOfSite, ServeTargets::isOwn);
    }
  }

  private static void isOneLine(String value) {
    assertThat(value).doesNotContain("\r", "\n", "\0");
  }

  private static void isOfSite(String path) {
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    assertThat(SESSION.paths()).contains(file);
  }

  private static void isOwn(String path) {
    assertThat(path)
        .isIn(
            List.of(
                PreviewPage.FOLDER + "findings",
                PreviewPage.FOLDER + "reload.js",
                PreviewPage.FOLDER + "preview.css"));
  }

  /** One head with its empty line at the end, and nothing of what lies outside the site. */
  private static void whole(Answer answer) {
    String head = new String(answer.head(), StandardCharsets.ISO_8859_1);
    assertThat(head.indexOf("\r\n\r\n")).isEqualTo(head.length() - 4);
    assertThat(head.lines().skip(1).filter(line -> !line.isEmpty()))
        .allMatch(line -> line.matches("[A-Za-z-]+: [ -~]+"));
    assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain(SECRET);
  }
}
