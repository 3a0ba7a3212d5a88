package dev.broadsheet.check;

import dev.broadsheet.content.ContentRules;
import dev.broadsheet.data.JsonRules;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.fact.FormulaRules;
import dev.broadsheet.fact.SheetRules;
import dev.broadsheet.image.ImageRules;
import dev.broadsheet.source.SourceTree;
import java.util.List;

/** Every rule under which a site can be refused or warned about, up to this room. */
public final class RuleCatalogue {
  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "Figures and references",
              List.of(
                  FactReferenceCheck.MISMATCH,
                  FactReferenceCheck.UNKNOWN,
                  FigureBackingCheck.UNBACKED,
                  FigureBackingCheck.MALFORMED,
                  ClaimReferenceCheck.UNKNOWN,
                  ClaimReferenceCheck.MISMATCH,
                  ClaimReferenceCheck.DISOWNED,
                  ChartReferenceCheck.CHART,
                  ChartReferenceCheck.TIMELINE,
                  ChartReferenceCheck.TABLE,
                  SourceReferenceCheck.UNKNOWN,
                  UnusedSourceCheck.UNUSED,
                  StaleFactCheck.STALE,
                  UnloggedChangeCheck.CHANGE_UNLOGGED,
                  TranslationDriftCheck.DRIFT,
                  AltTextCheck.MISSING,
                  ImageFileCheck.UNKNOWN,
                  ImageFileCheck.UNCREDITED,
                  ImageFileCheck.MISPLACED,
                  ShareImageCheck.UNFIT,
                  ArticleLinkCheck.ARTICLE,
                  ArticleLinkCheck.PAGE,
                  NavigationCheck.UNKNOWN)),
          new Group("Images", ImageRules.ofFiles()),
          new Group("Articles, pages and settings", ContentRules.all()),
          new Group("Formulas and claims", FormulaRules.all()),
          new Group("Fact sheets", SheetRules.all()),
          new Group("JSON and YAML", JsonRules.all()),
          new Group(
              "Files",
              List.of(
                  SourceTree.UNREADABLE,
                  SourceTree.TOO_LARGE,
                  SourceTree.TOO_MANY,
                  SourceTree.CHANGED,
                  SourceTree.NOT_UTF8)));

  private RuleCatalogue() {}

  /** Rules that belong together. */
  public record Group(String title, List<Rule> rules) {}

  /** In the order of the documentation. */
  public static List<Group> groups() {
    return GROUPS;
  }

  public static List<Rule> rules() {
    return GROUPS.stream().flatMap(group -> group.rules().stream()).toList();
  }
}
