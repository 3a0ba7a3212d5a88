package dev.broadsheet.page;

import dev.broadsheet.page.route.Route;
import dev.broadsheet.page.route.SitePath;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** Which address each file of the site answers at, and which file answers at each address. */
final class Addresses {
  private static final String INDEX = "index.html";

  private final Route home;
  private final URI own;

  Addresses(Route home) {
    this.home = home;
    this.own = URI.create(home.absolute());
  }

  /** The absolute address of the site, with a slash at its end. */
  String root() {
    return home.absolute();
  }

  /** The absolute address of a file. */
  String of(SitePath path) {
    String file = path.value();
    boolean answers = file.equals(INDEX) || file.endsWith("/" + INDEX);
    return home.absolute() + (answers ? file.substring(0, file.length() - INDEX.length()) : file);
  }

  /** Whether an absolute address lies on this site. */
  boolean isOwn(URI uri) {
    return own.getScheme().equals(uri.getScheme())
        && Objects.equals(own.getRawAuthority(), uri.getRawAuthority());
  }

  /** The file that would answer at an absolute address, whether it exists or not. */
  Optional<SitePath> file(URI uri) {
    String path = uri.getRawPath();
    String root = home.href();
    if (!isOwn(uri) || path == null || !path.startsWith(root)) {
      return Optional.empty();
    }
    String relative = path.substring(root.length());
    String file = path.endsWith("/") ? relative + INDEX : relative;
    return SitePath.isPath(file) ? Optional.of(new SitePath(file)) : Optional.empty();
  }
}
