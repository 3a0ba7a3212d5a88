package dev.broadsheet.source;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which relative paths mean one file, and the same one, on every file system. What Windows or macOS
 * would take for another file (a reserved device, a stream, a short name, another spelling of the
 * same letters) is refused everywhere, so that a site that builds on one machine builds on all.
 */
final class PortableName {
  private static final int MAX_PATH = 300;
  private static final int MAX_NAME = 200;
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9\u00B9\u00B2\u00B3])\\s*(?:\\..*)?");
  private static final Pattern SHORT_NAME = Pattern.compile("[^~]{1,6}~[0-9]+(?:\\..*)?");
  private static final String RESERVED = "\\:*?\"<>|%";

  private PortableName() {}

  /** What is wrong with {@code path}, as the end of a sentence about it; empty if nothing. */
  static Optional<String> refusal(String path) {
    if (path.isEmpty()) {
      return Optional.of("names nothing");
    }
    if (path.length() > MAX_PATH) {
      return Optional.of("is longer than " + MAX_PATH + " characters");
    }
    if (isPlain(path)) {
      return refusalOfNames(path);
    }
    if (path.codePoints().anyMatch(PortableName::isHidden)) {
      return Optional.of("has control characters, or half a character");
    }
    Optional<String> reserved =
        path.codePoints()
            .filter(c -> RESERVED.indexOf(c) >= 0)
            .mapToObj(c -> "has the character `" + Character.toString(c) + "`")
            .findFirst();
    if (reserved.isPresent()) {
      return reserved;
    }
    if (!Normalizer.isNormalized(path, Normalizer.Form.NFC)) {
      return Optional.of("is not in the composed form of Unicode (NFC)");
    }
    return refusalOfNames(path);
  }

  /** Whether it is made of nothing but small letters, digits and the signs of most names. */
  private static boolean isPlain(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c == '_';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> refusalOfNames(String path) {
    for (String name : path.split("/", -1)) {
      Optional<String> refusal = refusalOfName(name);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> refusalOfName(String name) {
    if (name.equals("..") || name.isEmpty()) {
      return Optional.of("does not lie in the site");
    }
    if (name.equals(".")) {
      return Optional.empty();
    }
    if (name.length() > MAX_NAME) {
      return Optional.of("has a name of more than " + MAX_NAME + " characters");
    }
    if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
      return Optional.of("has a name that begins with a space or ends with a space or full stop");
    }
    if (DEVICE.matcher(name).matches()) {
      return Optional.of("has a name that Windows reserves, `" + name + "`");
    }
    return name.indexOf('~') > 0 && SHORT_NAME.matcher(name).matches()
        ? Optional.of("has a name that Windows takes for a short one, `" + name + "`")
        : Optional.empty();
  }

  /** What cannot be seen, or turns the direction of what can. */
  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
