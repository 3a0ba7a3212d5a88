package dev.broadsheet.data;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Writes {@code < > & '} and the two Unicode line separators as {@code \\uXXXX}. */
final class ScriptEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;
  private static final String ESCAPED = "<>&'\u2028\u2029";

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    ESCAPED.chars().filter(c -> c < codes.length).forEach(c -> codes[c] = ESCAPE_CUSTOM);
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return ESCAPED.indexOf(c) < 0
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
  }
}
