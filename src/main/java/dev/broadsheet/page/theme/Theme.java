package dev.broadsheet.page.theme;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of the look: {@code templates/} and {@code static/} of the site, and below them those
 * of the default theme in the jar. A site's file hides the theme's file of the same name. The
 * site's are read through its {@link SourceTree}, so neither {@code ..} nor a symbolic link leads
 * out.
 */
public final class Theme {
  private static final String ROOT = "/dev/broadsheet/theme/";
  private static final Pattern NAME =
      Pattern.compile("[a-z0-9_-]+(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
  private final SourceTree site;

  public Theme(SourceTree site) {
    this.site = site;
  }

  /** Whether there is a file of this name, such as {@code templates/article.peb}. */
  public boolean has(String path) {
    return isName(path) && (site.occupied(path) || Theme.class.getResource(ROOT + path) != null);
  }

  /** Reads every template of the site and reports what is unsafe in it, used or not. */
  public void lint(Diagnostics problems) {
    for (String path : site.list("templates", problems)) {
      if (path.endsWith(".peb")) {
        site.read(path, problems).ifPresent(file -> TemplateLint.check(file, problems));
      }
    }
  }

  /** A text file; empty when there is none, or after a finding. */
  public Optional<SourceFile> text(String path, Diagnostics problems) {
    if (!isName(path)) {
      return Optional.empty();
    }
    if (site.occupied(path)) {
      return site.read(path, problems);
    }
    return builtIn(path)
        .map(bytes -> new SourceFile(path, new String(bytes, StandardCharsets.UTF_8)));
  }

  /** Any file; empty when there is none, or after a finding. */
  public Optional<byte[]> bytes(String path, Diagnostics problems) {
    if (!isName(path)) {
      return Optional.empty();
    }
    return site.occupied(path) ? site.bytes(path, problems) : builtIn(path);
  }

  private static boolean isName(String path) {
    return NAME.matcher(path).matches();
  }

  private static Optional<byte[]> builtIn(String path) {
    try (InputStream in = Theme.class.getResourceAsStream(ROOT + path)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the jar is damaged: " + path, e);
    }
  }
}
