package dev.broadsheet.serve;

import dev.broadsheet.build.Draft;
import dev.broadsheet.build.Rebuild;
import dev.broadsheet.build.SiteSession;
import dev.broadsheet.diagnostic.TextPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A site in preview: the last good build, what is wrong with the content since, and who waits for
 * news.
 */
final class Preview {
  private final SiteSession session;
  private final Object news = new Object();
  private int attempts;
  private String findings = "";

  Preview(SiteSession session) {
    this.session = session;
  }

  /** Looks at all sources. */
  Rebuild rebuild() throws IOException {
    return told(session.rebuild());
  }

  /** Looks at the sources that changed. */
  Rebuild rebuild(Set<String> sources) throws IOException {
    return told(session.rebuild(sources));
  }

  private Rebuild told(Rebuild rebuild) {
    String text = rebuild.failed() ? TextPrinter.plain().print(rebuild.outcome().findings()) : "";
    synchronized (news) {
      attempts++;
      findings = text;
      news.notifyAll();
    }
    return rebuild;
  }

  /** How many builds were tried. */
  int attempts() {
    synchronized (news) {
      return attempts;
    }
  }

  /** Waits until more builds than {@code seen} were tried, or the time is over. */
  int await(int seen, long millis) throws InterruptedException {
    synchronized (news) {
      if (attempts == seen) {
        news.wait(millis);
      }
      return attempts;
    }
  }

  /** What the site answers at a path that the gate let through. */
  Answer answer(String path) {
    if (path.startsWith(PreviewPage.FOLDER)) {
      return own(path.substring(PreviewPage.FOLDER.length()));
    }
    String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    Optional<byte[]> bytes = session.file(file);
    if (bytes.isPresent()) {
      return found(file, bytes.get());
    }
    boolean folder = !path.endsWith("/") && session.file(file + "/index.html").isPresent();
    return folder ? Answer.moved(path + "/") : missing();
  }

  private Answer found(String file, byte[] bytes) {
    String extension = file.substring(file.lastIndexOf('.') + 1);
    byte[] body =
        extension.equals("html") ? PreviewPage.of(bytes, attempts(), notice(file)) : bytes;
    return Answer.ok(MediaTypes.of(extension), body);
  }

  private String notice(String file) {
    return session.drafts().stream()
        .filter(draft -> draft.file().equals(file))
        .map(Draft::notice)
        .findFirst()
        .orElse("");
  }

  private Answer missing() {
    Answer refusal = Answer.refusal(session.paths().isEmpty() ? 503 : 404);
    String text =
        refusal.status() == 404
            ? "There is no such page."
            : "There is no good build yet; mend what is wrong, and the page appears.";
    return new Answer(
        refusal.status(),
        MediaTypes.of("html"),
        refusal.headers(),
        PreviewPage.waiting("Preview", text, attempts()));
  }

  private Answer own(String name) {
    return switch (name) {
      case "findings" -> Answer.ok(MediaTypes.of("txt"), findings());
      case "reload.js" -> Answer.ok(MediaTypes.of("js"), resource(name));
      case "preview.css" -> Answer.ok(MediaTypes.of("css"), style());
      default -> Answer.refusal(404);
    };
  }

  private byte[] findings() {
    synchronized (news) {
      return findings.getBytes(StandardCharsets.UTF_8);
    }
  }

  private byte[] style() {
    String look = new String(resource("preview.css"), StandardCharsets.UTF_8);
    return (look + PreviewPage.marks(session.drafts())).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream in = Preview.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar is damaged: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged: " + name, e);
    }
  }
}
