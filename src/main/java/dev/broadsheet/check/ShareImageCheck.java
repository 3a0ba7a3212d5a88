package dev.broadsheet.check;

import dev.broadsheet.content.Article;
import dev.broadsheet.content.Edition;
import dev.broadsheet.content.NamedImage;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.image.Focus;
import dev.broadsheet.image.Picture;
import dev.broadsheet.image.Rendition;
import dev.broadsheet.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** The image that an article gives to links is one that readers find in it, and large enough. */
final class ShareImageCheck implements ArticleCheck {
  static final Rule UNFIT =
      Rule.error(
          "image-unfit",
          "The image that should stand beside links to an article cannot.",
          "`image` in the front matter names a picture that the text shows in every language; it takes"
              + " its alt text from there. It must be a JPEG, PNG or WebP of at least 1,200 by 630"
              + " pixels: services show that part of it, around its `focus`. Without `image`, a"
              + " picture of the headline and its figure is drawn.");

  @Override
  public void check(Article article, Evidence evidence, Diagnostics problems) {
    Optional<NamedImage> named = article.original().frontMatter().image();
    named.ifPresent(image -> check(image, article, evidence.site().tree(), problems));
  }

  private static void check(
      NamedImage image, Article article, SourceTree tree, Diagnostics problems) {
    boolean everywhere = true;
    for (Edition edition : article.editions().values()) {
      List<String> shown =
          edition.body().webLinks().stream().filter(WebLink::isPicture).map(WebLink::url).toList();
      if (!shown.contains(image.name())) {
        everywhere = false;
        String message = name(image) + " is not shown in the text in `" + edition.language() + "`";
        problems.add(
            Diagnostic.of(UNFIT, image.span(), message)
                .withSuggestion(DataReader.didYouMean(image.name(), shown)));
      }
    }
    String path = article.folder().orElse("") + "/" + image.name();
    if (everywhere && tree.exists(path)) {
      // What is wrong with the file itself is reported where the text shows it.
      tree.bytes(path, problems)
          .flatMap(bytes -> Picture.read(bytes, image.name(), image.span(), new Diagnostics()))
          .filter(picture -> Rendition.crop(picture, Rendition.SHARED, Focus.CENTRE).isEmpty())
          .ifPresent(picture -> problems.add(UNFIT, image.span(), small(image, picture)));
    }
  }

  private static String small(NamedImage image, Picture picture) {
    return name(image)
        + " is "
        + picture.format()
        + " of "
        + picture.size()
        + " pixels; JPEG, PNG or WebP of at least "
        + Rendition.SHARED
        + " is wanted";
  }

  private static String name(NamedImage image) {
    return "`" + image.name().replace('`', '\'') + "`";
  }
}
