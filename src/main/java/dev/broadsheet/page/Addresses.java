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

  /**
   * The file that would answer at an address which is written out whole or from the root on,
   * without query or fragment and in the characters that our own paths have, as nearly all are;
   * empty of every other, which is to be read as a URI.
   */
  Optional<SitePath> plainFile(String address) {
    String root = home.href();
    if (address.startsWith(home.absolute())) {
      return answering(address.substring(home.absolute().length()));
    }
    return address.startsWith(root)
        ? answering(address.substring(root.length()))
        : Optional.empty();
  }

  private static Optional<SitePath> answering(String relative) {
    String file = relative.isEmpty() || relative.endsWith("/") ? relative + INDEX : relative;
    return SitePath.isPath(file) ? Optional.of(new SitePath(file)) : Optional.empty();
  }

  /** The file that would answer at an absolute address, whether it exists or not. */
  Optional<SitePath> file(URI uri) {
    String path = uri.getRawPath();
    String root = home.href();
    if (!isOwn(uri) || path == null || !path.startsWith(root)) {
      return Optional.empty();
    }
    return answering(path.substring(root.length()));
  }
}
