package dev.broadsheet.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a request, read more strictly than RFC 9112 asks: lines end with CR LF, nothing is
 * folded, nothing but printable ASCII is in it, and there is no body.
 *
 * @param target as it was sent, starting with a slash
 * @param headers by lower-case name, each with its values in order
 */
record RequestHead(String method, String target, Map<String, List<String>> headers) {
  private static final Pattern REQUEST =
      Pattern.compile("([A-Z]{1,16}) (/[!-~]*) HTTP/1\\.[01]", Pattern.DOTALL);
  private static final Pattern FIELD =
      Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*([\\t -~]*?)[ \\t]*");

  /** Empty where the bytes are no such head. */
  static Optional<RequestHead> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String[] lines = text.split("\r\n", -1);
    Matcher request = REQUEST.matcher(lines[0]);
    if (!request.matches()) {
      return Optional.empty();
    }
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
      Matcher field = FIELD.matcher(lines[i]);
      if (!field.matches()) {
        return Optional.empty();
      }
      String name = field.group(1).toLowerCase(Locale.ROOT);
      headers.computeIfAbsent(name, n -> new ArrayList<>()).add(field.group(2));
    }
    return Optional.of(new RequestHead(request.group(1), request.group(2), headers));
  }

  List<String> all(String header) {
    return headers.getOrDefault(header, List.of());
  }

  Optional<String> first(String header) {
    return all(header).stream().findFirst();
  }

  /** Whether something follows the head. */
  boolean hasBody() {
    boolean length = all("content-length").stream().anyMatch(value -> !value.equals("0"));
    return length || headers.containsKey("transfer-encoding");
  }

  /** The target without its query. */
  String path() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }
}
