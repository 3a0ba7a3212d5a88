package dev.broadsheet.content;

import dev.broadsheet.colour.Palette;
import dev.broadsheet.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The colours and fonts that a site chooses in its settings; the theme does the rest.
 *
 * @param light every colour of the light scheme, all of them legible
 * @param dark every colour of the dark scheme
 * @param fonts one for each role that is set in a font of the site's own
 */
public record SiteLook(Palette light, Palette dark, List<Font> fonts) {
  /** What comes with Broadsheet. */
  public static final SiteLook BUILT_IN = new SiteLook(Palette.LIGHT, Palette.DARK, List.of());

  public SiteLook {
    fonts = List.copyOf(fonts);
  }

  /** What a font sets. */
  public enum Role {
    TEXT("text"),
    DISPLAY("display"),
    INTERFACE("interface");

    private final String key;

    Role(String key) {
      this.key = key;
    }

    /** Its name in the settings. */
    public String key() {
      return key;
    }
  }

  /** Which of the reader's own fonts stands in while a font is not there. */
  public enum Like {
    SERIF,
    SANS
  }

  /**
   * A font of the site's own.
   *
   * @param licence its name, or that of a text file beside the font
   */
  public record Font(
      Role role,
      Name regular,
      Optional<Name> bold,
      Optional<Name> italic,
      Like like,
      Name licence) {
    /** The file of the upright, regular cut and those of the others. */
    public List<Name> cuts() {
      return Stream.of(Optional.of(regular), bold, italic).flatMap(Optional::stream).toList();
    }
  }

  /** The name of a file in {@code static/fonts/} or of a licence, and where it is written. */
  public record Name(String text, Span span) {}

  /** The font of the site's own for a role. */
  public Optional<Font> font(Role role) {
    return fonts.stream().filter(font -> font.role() == role).findFirst();
  }
}
