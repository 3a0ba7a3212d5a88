package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.PictureNote;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.image.Picture;
import dev.broadsheet.source.SourceTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Images that an article shows lie beside it, can be shown, and say whose they are. */
final class ImageFileCheck implements ArticleCheck {
  static final Rule UNKNOWN =
      Rule.error(
          "image-unknown",
          "An image of an article is not there.",
          "Images lie in the folder of the article, `content/articles/<slug>/`, and are named without"
              + " a path.");
  static final Rule UNCREDITED =
      Rule.error(
          "credit-missing",
          "An image does not say whose it is.",
          "Beside each image lies its note, `photo.jpg.yaml` for `photo.jpg`, with at least its"
              + " `credit`: who made it, and for whom. Readers see it under the picture, in every"
              + " language.");
  static final Rule MISPLACED =
      Rule.error(
          "image-misplaced",
          "An image stands among words.",
          "A picture is published with its caption and credit, so it stands first in a paragraph of its"
              + " own: `![what it shows](photo.jpg)`. Lines right below it are its caption, and may"
              + " hold references.");

  @Override
  public void check(Article article, Evidence evidence, Diagnostics problems) {
    Set<String> seen = new TreeSet<>();
    for (Edition edition : article.editions().values()) {
      edition
          .documents()
          .flatMap(d -> d.webLinks().stream())
          .filter(link -> link.image() && !link.url().startsWith("/"))
          .forEach(link -> check(link, article, evidence.site().tree(), seen, problems));
    }
  }

  private static void check(
      WebLink link, Article article, SourceTree tree, Set<String> seen, Diagnostics problems) {
    if (!link.isPicture()) {
      problems.add(MISPLACED, link.span(), "an image must stand in a paragraph of its own");
    }
    String folder = article.folder().orElse("");
    if (folder.isEmpty() || !tree.exists(folder + "/" + link.url())) {
      problems.add(unknown(link, folder, tree));
    } else if (seen.add(link.url())) {
      // What is wrong with a file is said once, not for each language.
      String path = folder + "/" + link.url();
      tree.bytes(path, problems)
          .ifPresent(bytes -> Picture.read(bytes, link.url(), link.target(), problems));
      if (!tree.exists(PictureNote.fileOf(path))) {
        problems.add(uncredited(link, path));
      }
    }
  }

  private static Diagnostic unknown(WebLink link, String folder, SourceTree tree) {
    String message = "there is no image `" + link.url().replace('`', '\'') + "` beside the article";
    List<String> others =
        folder.isEmpty()
            ? List.of()
            : tree.list(folder).stream()
                .map(path -> path.substring(folder.length() + 1))
                .filter(name -> !name.endsWith(".md") && !name.endsWith(".yaml"))
                .toList();
    return Diagnostic.of(UNKNOWN, link.target(), message)
        .withSuggestion(DataReader.didYouMean(link.url(), others));
  }

  private static Diagnostic uncredited(WebLink link, String path) {
    String message = "`" + link.url().replace('`', '\'') + "` does not say whose it is";
    return Diagnostic.of(UNCREDITED, link.target(), message)
        .withSuggestion(
            "write `"
                + PictureNote.fileOf(path)
                + "`, with a line such as"
                + " `credit: Jane Doe / Harbour Press`");
  }
}
