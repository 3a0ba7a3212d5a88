package dev.broadsheet.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses what no reader of a preview sends: other methods, bodies, odd paths, a name of the
 * machine that is not ours (as a rebound domain would be), and whatever another site asks for.
 */
final class Gate {
  private static final Pattern PATH =
      Pattern.compile("/(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)*(?:[A-Za-z0-9_][A-Za-z0-9_.-]*)?");

  private final Set<String> hosts;

  /**
   * @param hosts what the header {@code Host} may say, with the port
   */
  Gate(Set<String> hosts) {
    this.hosts = Set.copyOf(hosts);
  }

  /** The refusal that a request deserves, if it does. */
  Optional<Answer> refuse(RequestHead request) {
    return status(request).map(Answer::refusal);
  }

  private Optional<Integer> status(RequestHead request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return Optional.of(405);
    }
    if (request.hasBody() || !PATH.matcher(request.path()).matches()) {
      return Optional.of(400);
    }
    List<String> named = request.all("host");
    if (named.size() != 1 || !hosts.contains(named.get(0).toLowerCase(Locale.ROOT))) {
      return Optional.of(421);
    }
    return isForeign(request, named.get(0)) ? Optional.of(403) : Optional.empty();
  }

  /** A link on another site may lead here; nothing else of another site may ask for anything. */
  private static boolean isForeign(RequestHead request, String host) {
    boolean origin =
        request.all("origin").stream().anyMatch(o -> !o.equalsIgnoreCase("http://" + host));
    String site = request.first("sec-fetch-site").orElse("none");
    boolean own = site.equals("none") || site.equals("same-origin");
    boolean visit =
        request.first("sec-fetch-mode").orElse("").equals("navigate")
            && !request.path().startsWith(PreviewPage.FOLDER);
    return origin || !own && !visit;
  }
}
