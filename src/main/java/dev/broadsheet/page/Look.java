package dev.broadsheet.page;

import dev.broadsheet.content.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.theme.Assets;
import dev.broadsheet.page.theme.Templates;
import dev.broadsheet.page.theme.Theme;
import dev.broadsheet.page.theme.Wording;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Templates, assets and words of the interface: read once, and used again by the next build of a
 * session where they are the same.
 */
public final class Look {
  private final Diagnostics problems = new Diagnostics();
  private final Fingerprint fingerprint;
  private final Templates templates;
  private final Assets assets;
  private final Map<Language, Wording> wordings;

  private Look(SourceTree tree, SiteConfig config) {
    this.fingerprint = fingerprint(tree, config);
    Theme theme = new Theme(tree);
    theme.lint(problems);
    this.templates = new Templates(theme, problems);
    this.assets = Assets.load(theme, config.look(), tree.list("static", problems), problems);
    Map<Language, Wording> made = new LinkedHashMap<>();
    config
        .languages()
        .forEach(language -> made.put(language, Wording.load(language, theme, problems)));
    this.wordings = Collections.unmodifiableMap(made);
  }

  /** The look of a site; what is wrong with it is among its findings. */
  public static Look of(SourceTree tree, SiteConfig config) {
    return new Look(tree, config);
  }

  private static Fingerprint fingerprint(SourceTree tree, SiteConfig config) {
    Fingerprint.Maker maker = new Fingerprint.Maker().addAll(config.languages());
    maker.add(tree.fingerprint("content/site.yaml"));
    for (String folder : List.of("templates", "static")) {
      tree.list(folder).forEach(path -> maker.add(path).add(tree.fingerprint(path)));
    }
    return maker.done();
  }

  /** Whether a site has this very look, and nothing was wrong with it. */
  public boolean suits(SourceTree tree, SiteConfig config) {
    return !problems.hasErrors() && fingerprint.equals(fingerprint(tree, config));
  }

  /** What every page is made of. */
  Fingerprint fingerprint() {
    return fingerprint;
  }

  /** What was found in it so far: a template is read when a page first needs it. */
  List<Diagnostic> findings() {
    return problems.sorted();
  }

  Templates templates() {
    return templates;
  }

  Assets assets() {
    return assets;
  }

  Wording wording(Language language) {
    Wording wording = wordings.get(language);
    if (wording == null) {
      throw new IllegalArgumentException("not a language of the site: " + language);
    }
    return wording;
  }
}
