package dev.broadsheet.page.theme;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gives Pebble the theme's templates and nothing else. Pebble's own file loader is confined by the
 * letters of the path only and follows symbolic links out of its folder, so it is not used.
 */
final class TemplateLoader implements Loader<String> {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*\\.peb");
  private final Theme theme;
  private final Diagnostics problems;

  TemplateLoader(Theme theme, Diagnostics problems) {
    this.theme = theme;
    this.problems = problems;
  }

  /** The path, relative to the site, of a template's name. */
  static String path(String name) {
    return "templates/" + name;
  }

  @Override
  public Reader getReader(String name) {
    if (NAME.matcher(name).matches()) {
      Optional<String> text = theme.text(path(name), problems).map(SourceFile::text);
      if (text.isPresent()) {
        return new StringReader(text.get());
      }
    }
    throw new LoaderException(null, "there is no template `" + name + "` that can be read");
  }

  @Override
  public boolean resourceExists(String name) {
    return NAME.matcher(name).matches() && theme.has(path(name));
  }

  /** A template names another by its name from the root, wherever it stands itself. */
  @Override
  public String resolveRelativePath(String relative, String anchor) {
    return relative;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public void setCharset(String charset) {
    requireDefault(charset);
  }

  @Override
  public void setPrefix(String prefix) {
    requireDefault(prefix);
  }

  @Override
  public void setSuffix(String suffix) {
    requireDefault(suffix);
  }

  private static void requireDefault(String setting) {
    throw new UnsupportedOperationException("templates are UTF-8 files by full name: " + setting);
  }
}
