package dev.broadsheet.page;

import dev.broadsheet.check.ArticleDigest;
import dev.broadsheet.check.EditionDigest;
import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.image.Darkroom;
import dev.broadsheet.image.Picture;
import dev.broadsheet.image.Rendition;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The images of articles as published files. Where they lie is known from the heads of the images
 * and their digests alone; pixels are touched only when a file is made.
 */
final class PictureFiles {
  private static final int LONGEST_STEM = 60;

  private final SourceTree tree;
  private final List<ArticleDigest> articles;
  private final Darkroom darkroom = new Darkroom();
  private final Map<Image, Optional<Found>> found = new ConcurrentHashMap<>();

  /** An image, and the files made from it: those to choose from, and the one for links. */
  record Found(String path, Picture picture, List<Rendition> ladder, Optional<Rendition> shared) {
    /** Where a file lies in the published site. */
    SitePath file(Rendition rendition) {
      return new SitePath("assets/" + rendition.fileName(stem(path), picture));
    }

    List<Rendition> all() {
      List<Rendition> all = new ArrayList<>(ladder);
      shared.filter(rendition -> !all.contains(rendition)).ifPresent(all::add);
      return all;
    }
  }

  /** An image and what it holds; the crop for links depends on the article. */
  private record Image(String path, Fingerprint content, Optional<ArticleDigest.Shared> shared) {}

  /**
   * The images of articles.
   *
   * @param before those of an earlier build of this process; what is still the same is not read
   *     again
   */
  PictureFiles(SourceTree tree, List<ArticleDigest> articles, Optional<PictureFiles> before) {
    this.tree = tree;
    this.articles = articles;
    before.ifPresent(
        then ->
            then.found.forEach(
                (image, what) -> {
                  if (image.content().equals(tree.fingerprint(image.path()))) {
                    found.put(image, what);
                  }
                }));
  }

  /** The name of an image as far as it may stand in an address. */
  private static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String plain = name.substring(0, name.lastIndexOf('.')).replaceAll("[^A-Za-z0-9_-]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_STEM)).replaceAll("^-+", "");
    return cut.isEmpty() ? "picture" : cut;
  }

  /** An image of an article; empty where it cannot be used, which its check has reported. */
  Optional<Found> find(ArticleDigest article, String name) {
    return article
        .folder()
        .map(folder -> folder + "/" + name)
        .map(path -> new Image(path, tree.fingerprint(path), article.head().shared()))
        .flatMap(image -> found.computeIfAbsent(image, i -> read(article, i.path(), name)));
  }

  /** The image that the article gives to links, if it names one that will do. */
  Optional<Found> shared(ArticleDigest article) {
    return article
        .head()
        .shared()
        .flatMap(image -> find(article, image.name()))
        .filter(image -> image.shared().isPresent());
  }

  private Optional<Found> read(ArticleDigest article, String path, String name) {
    Diagnostics known = new Diagnostics();
    Span nowhere = new SourceFile(path, "").start();
    return tree.bytes(path, known)
        .flatMap(bytes -> Picture.read(bytes, name, nowhere, known))
        .map(
            picture ->
                new Found(
                    path, picture, Rendition.ladder(picture), shared(article, name, picture)));
  }

  private static Optional<Rendition> shared(ArticleDigest article, String name, Picture picture) {
    return article
        .head()
        .shared()
        .filter(image -> image.name().equals(name))
        .flatMap(image -> Rendition.crop(picture, Rendition.SHARED, image.focus()));
  }

  /** Every file, each once, however many articles and languages show it. */
  List<PlannedFile> plan() {
    Map<SitePath, PlannedFile> files = new TreeMap<>();
    for (ArticleDigest article : articles) {
      for (EditionDigest edition : article.editions()) {
        edition.links().web().stream()
            .filter(WebLink::isPicture)
            .forEach(
                link -> find(article, link.url()).ifPresent(image -> plan(image, link, files)));
      }
    }
    return List.copyOf(files.values());
  }

  private void plan(Found image, WebLink link, Map<SitePath, PlannedFile> files) {
    if (files.containsKey(image.file(image.ladder().get(0)))) {
      return;
    }
    Developing work = new Developing(darkroom, tree, image, link);
    for (Rendition rendition : image.all()) {
      SitePath path = image.file(rendition);
      // The name holds a hash of all that the file is made of.
      files.put(
          path,
          PlannedFile.of(path, problems -> work.take(rendition, problems))
              .of(new Fingerprint.Maker().add(path.value()).done()));
    }
  }
}
