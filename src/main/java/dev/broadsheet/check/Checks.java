package dev.broadsheet.check;

import java.util.List;

/** Every check there is. A new one is a class and a line here. */
final class Checks {
  static final List<PassageCheck> OF_PASSAGES =
      List.of(
          new FactReferenceCheck(),
          new FigureBackingCheck(),
          new ClaimReferenceCheck(),
          new SourceReferenceCheck(),
          new ChartReferenceCheck(),
          new AltTextCheck());

  static final List<ArticleCheck> OF_ARTICLES =
      List.of(new TranslationDriftCheck(), new ImageFileCheck(), new ShareImageCheck());

  static final List<SheetCheck> OF_SHEETS =
      List.of(new ChartTextCheck(), new SheetTextCheck(), new SheetTranslationCheck());

  static final List<SiteCheck> OF_SITES =
      List.of(
          new ArticleLinkCheck(),
          new StaleFactCheck(),
          new UnusedSourceCheck(),
          new NavigationCheck());

  private Checks() {}
}
