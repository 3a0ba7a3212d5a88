package dev.broadsheet.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request gets back.
 *
 * @param headers beside those that every answer has
 */
record Answer(int status, String type, Map<String, String> headers, byte[] body) {
  private static final Map<Integer, String> PHRASES =
      Map.of(
          200, "OK",
          301, "Moved Permanently",
          400, "Bad Request",
          403, "Forbidden",
          404, "Not Found",
          405, "Method Not Allowed",
          408, "Request Timeout",
          421, "Misdirected Request",
          431, "Request Header Fields Too Large",
          503, "Service Unavailable");

  static Answer ok(String type, byte[] body) {
    return new Answer(200, type, Map.of(), body);
  }

  /** A refusal in constant words: nothing of the request is repeated. */
  static Answer refusal(int status) {
    String text = status + " " + PHRASES.get(status) + "\n";
    Map<String, String> headers = status == 405 ? Map.of("Allow", "GET, HEAD") : Map.of();
    return new Answer(
        status, "text/plain; charset=utf-8", headers, text.getBytes(StandardCharsets.UTF_8));
  }

  static Answer moved(String path) {
    return new Answer(301, "text/plain; charset=utf-8", Map.of("Location", path), new byte[0]);
  }

  /** Everything before the body. */
  byte[] head() {
    return head(true);
  }

  /** The same for a body whose end is that of the connection. */
  byte[] openHead() {
    return head(false);
  }

  private byte[] head(boolean sized) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Content-Type", type);
    if (sized) {
      all.put("Content-Length", Integer.toString(body.length));
    }
    all.put("Connection", "close");
    all.put("Cache-Control", "no-store");
    all.put("X-Content-Type-Options", "nosniff");
    all.put("Referrer-Policy", "no-referrer");
    all.put("Cross-Origin-Resource-Policy", "same-origin");
    all.put("Cross-Origin-Opener-Policy", "same-origin");
    all.put("Content-Security-Policy", PreviewPage.POLICY);
    all.putAll(headers);
    StringBuilder out = new StringBuilder("HTTP/1.1 " + status + " " + PHRASES.get(status));
    all.forEach((name, value) -> out.append("\r\n").append(name).append(": ").append(value));
    return out.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
