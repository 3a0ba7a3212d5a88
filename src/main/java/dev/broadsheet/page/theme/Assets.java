package dev.broadsheet.page.theme;

import dev.broadsheet.content.SiteLook;
import dev.broadsheet.content.SiteLook.Role;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.text.Suggestion;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheet, fonts and icons under names that carry a hash of their content, so that a browser
 * may keep each for ever. {@code static/assets.txt} lists what there is, one path to a line; the
 * style sheets are joined into one, in the order of the list, and the addresses in them are those
 * of the hashed files. Scripts and pictures follow the same rule.
 */
public final class Assets {
  public static final Rule ASSET_MISSING =
      Rule.error(
          "asset-missing",
          "An asset that is named does not exist.",
          "`static/assets.txt` lists the files of the look; a `url(…)` in a style sheet must name one"
              + " of them, relative to the style sheet.");
  public static final Rule ASSET_UNLISTED =
      Rule.warning(
          "asset-unlisted",
          "A file under `static/` is not listed, and so is not published.",
          "Add its path to `static/assets.txt`, style sheets in the order in which they apply.");

  public static final Rule FONT_UNREADABLE = SiteFonts.UNREADABLE;

  /** The list of assets. */
  static final String LIST = "static/assets.txt";

  private static final Pattern URL = Pattern.compile("url\\(\\s*[\"']?([^)\"']+?)[\"']?\\s*\\)");
  private static final int EARLY_FONTS = 3;
  private static final int HASH_BYTES = 5;

  private final Theme theme;
  private final SiteLook look;
  private final Diagnostics problems;
  private final List<String> early = new ArrayList<>();
  private final Map<String, SitePath> names = new LinkedHashMap<>();
  private final Map<SitePath, byte[]> files = new LinkedHashMap<>();

  private Assets(Theme theme, SiteLook look, Diagnostics problems) {
    this.theme = theme;
    this.look = look;
    this.problems = problems;
  }

  /** Reads, joins and names what the list says, and what the site's settings add to it. */
  public static Assets load(
      Theme theme, SiteLook look, List<String> ownFiles, Diagnostics problems) {
    Assets assets = new Assets(theme, look, problems);
    theme.text(LIST, problems).ifPresent(list -> assets.add(list, ownFiles));
    return assets;
  }

  /** Where the asset of this name in {@code static/} is published. */
  public Optional<SitePath> find(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /** Where the style sheet is published. */
  public Optional<SitePath> styleSheet() {
    return find("css");
  }

  /**
   * The fonts that every page sets its first screen in: the first three in the list, which set
   * text, headlines and the interface, or what the site's settings have in their place.
   */
  public List<SitePath> earlyFonts() {
    return early.stream().distinct().flatMap(name -> find(name).stream()).toList();
  }

  /** Every published file. */
  public Map<SitePath, byte[]> files() {
    return Collections.unmodifiableMap(files);
  }

  private void add(SourceFile list, List<String> ownFiles) {
    Map<String, Span> listed = lines(list);
    listed.forEach(
        (name, span) -> {
          if (!name.endsWith(".css")) {
            theme
                .bytes("static/" + name, problems)
                .ifPresentOrElse(bytes -> publish(name, name, bytes), () -> missing(name, span));
          }
        });
    SiteFonts fonts = fonts(listed.keySet(), ownFiles);
    StringBuilder css = new StringBuilder();
    listed.forEach(
        (name, span) -> {
          if (name.endsWith(".css")) {
            theme
                .text("static/" + name, problems)
                .ifPresentOrElse(
                    file -> css.append(rewrite(name, file)), () -> missing(name, span));
          }
        });
    css.append(fonts.css(name -> find(name).map(Assets::sibling).orElse(name)));
    css.append(LookSheet.of(look));
    publish("css", "site.css", css.toString().getBytes(StandardCharsets.UTF_8));
    for (String own : ownFiles) {
      String name = own.substring("static/".length());
      if (!listed.containsKey(name) && !names.containsKey(name) && !own.equals(LIST)) {
        problems.add(
            ASSET_UNLISTED, new SourceFile(own, "").start(), "`" + own + "` is not published");
      }
    }
  }

  /** The fonts of the settings, published like any other, and those that are loaded early. */
  private SiteFonts fonts(Set<String> listed, List<String> ownFiles) {
    List<String> there = ownFiles.stream().map(own -> own.substring("static/".length())).toList();
    SiteFonts fonts = SiteFonts.read(look, theme, there, problems);
    fonts.files().forEach((name, bytes) -> publish(name, name, bytes));
    List<String> usual =
        listed.stream().filter(name -> name.endsWith(".woff2")).limit(EARLY_FONTS).toList();
    early.addAll(fonts.early());
    Role[] roles = Role.values();
    for (int i = 0; i < usual.size(); i++) {
      if (look.font(roles[i]).isEmpty()) {
        early.add(usual.get(i));
      }
    }
    return fonts;
  }

  private static Map<String, Span> lines(SourceFile list) {
    Map<String, Span> names = new LinkedHashMap<>();
    for (int line = 1; line <= list.lineCount(); line++) {
      String name = list.line(line).strip();
      if (!name.isEmpty() && !name.startsWith("#")) {
        int start = list.lineStart(line);
        names.put(name, list.span(start, start + list.line(line).length()));
      }
    }
    return names;
  }

  private void missing(String name, Span span) {
    problems.add(Diagnostic.of(ASSET_MISSING, span, "there is no file `static/" + name + "`"));
  }

  private void publish(String name, String fileName, byte[] bytes) {
    String last = fileName.substring(fileName.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String hashed = last.substring(0, dot) + "." + hash(bytes) + last.substring(dot);
    SitePath path = new SitePath("assets/" + hashed);
    names.put(name, path);
    files.put(path, bytes);
  }

  /** The style sheet with the addresses in it replaced by those of the published files. */
  private String rewrite(String name, SourceFile css) {
    StringBuilder out = new StringBuilder();
    Matcher url = URL.matcher(css.text());
    while (url.find()) {
      String target = resolve(name, url.group(1));
      Optional<SitePath> published = find(target);
      if (published.isEmpty() && !url.group(1).startsWith("#")) {
        problems.add(
            Diagnostic.of(
                    ASSET_MISSING,
                    css.span(url.start(1), url.end(1)),
                    "there is no asset `" + target + "`")
                .withSuggestion(
                    Suggestion.nearest(target, names.keySet())
                        .map(near -> "did you mean `" + near + "`?")));
      }
      String address = published.map(Assets::sibling).orElse(url.group(1));
      url.appendReplacement(out, Matcher.quoteReplacement("url(\"" + address + "\")"));
    }
    url.appendTail(out);
    return out.append('\n').toString();
  }

  /** The style sheet lies in the same folder as everything it names. */
  private static String sibling(SitePath path) {
    return path.value().substring("assets/".length());
  }

  private static String resolve(String from, String relative) {
    List<String> parts = new ArrayList<>(List.of(from.split("/")));
    parts.remove(parts.size() - 1);
    for (String part : relative.split("/")) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
