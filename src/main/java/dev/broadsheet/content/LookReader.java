package dev.broadsheet.content;

import dev.broadsheet.content.SiteLook.Font;
import dev.broadsheet.content.SiteLook.Like;
import dev.broadsheet.content.SiteLook.Name;
import dev.broadsheet.content.SiteLook.Role;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code look} of the settings: colours for light and dark, and fonts. */
final class LookReader {
  private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.woff2");

  private LookReader() {}

  /** The look; what comes with Broadsheet where the settings say nothing. */
  static SiteLook read(DataReader settings, Diagnostics problems) {
    Optional<DataReader> look = settings.object("look");
    if (look.isEmpty()) {
      return SiteLook.BUILT_IN;
    }
    DataReader reader = look.get();
    SchemeReader light = SchemeReader.light(reader.object("light"), problems);
    SchemeReader dark = SchemeReader.dark(reader.object("dark"), problems);
    SiteLook read = new SiteLook(light.palette(dark), dark.palette(light), fonts(reader));
    reader.finish();
    return read;
  }

  private static List<Font> fonts(DataReader look) {
    List<Font> fonts = new ArrayList<>();
    Optional<DataReader> reader = look.object("fonts");
    for (Role role : Role.values()) {
      reader.flatMap(r -> r.object(role.key())).flatMap(r -> font(role, r)).ifPresent(fonts::add);
    }
    reader.ifPresent(DataReader::finish);
    return fonts;
  }

  private static Optional<Font> font(Role role, DataReader reader) {
    reader.require("file", "licence");
    Like usual = role == Role.INTERFACE ? Like.SANS : Like.SERIF;
    Optional<Name> bold = cut(reader, "bold");
    Optional<Name> italic = cut(reader, "italic");
    Like like = reader.choice("like", LookReader::like, List.of("serif", "sans")).orElse(usual);
    Name licence = new Name(reader.text("licence").orElse(""), reader.span("licence"));
    Optional<Font> font =
        cut(reader, "file").map(file -> new Font(role, file, bold, italic, like, licence));
    reader.finish();
    return font;
  }

  private static Optional<Like> like(String key) {
    return switch (key) {
      case "serif" -> Optional.of(Like.SERIF);
      case "sans" -> Optional.of(Like.SANS);
      default -> Optional.empty();
    };
  }

  private static Optional<Name> cut(DataReader reader, String name) {
    return reader
        .parsed(
            name,
            text -> Optional.of(text).filter(t -> FILE.matcher(t).matches()),
            "the name of a WOFF2 file in static/fonts, such as our-face.woff2")
        .map(text -> new Name(text, reader.span(name)));
  }
}
