package dev.broadsheet.content;

import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.source.SourceTree;
import dev.broadsheet.text.Language;
import dev.broadsheet.text.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/** What the files of each article hold, as one fingerprint; worked out once. */
final class Contents {
  private final SourceTree tree;
  private final SortedMap<Slug, ArticleFiles> files;
  private final Map<Slug, Content> known = new ConcurrentHashMap<>();

  /** What an article holds: each file, and all of them. */
  private record Content(List<Fingerprint> parts, Fingerprint all) {}

  Contents(SourceTree tree, SortedMap<Slug, ArticleFiles> files) {
    this.tree = tree;
    this.files = files;
  }

  /** The same files as another tree has them. */
  Contents in(SourceTree other) {
    Contents contents = new Contents(other, files);
    known.forEach(
        (slug, content) -> {
          if (contents.parts(files.get(slug)).equals(content.parts())) {
            contents.known.put(slug, content);
          }
        });
    return contents;
  }

  Fingerprint of(Slug slug) {
    ArticleFiles own = files.get(slug);
    return own == null || own.isInMemory()
        ? Fingerprint.NONE
        : Optional.ofNullable(known.get(slug))
            .orElseGet(() -> known.computeIfAbsent(slug, s -> content(own)))
            .all();
  }

  private List<Fingerprint> parts(ArticleFiles own) {
    List<Fingerprint> parts = new ArrayList<>(own.paths().size() + own.beside().size());
    own.paths().values().forEach(path -> parts.add(tree.fingerprint(path)));
    own.beside().forEach(path -> parts.add(tree.fingerprint(path)));
    return parts;
  }

  private Content content(ArticleFiles own) {
    List<Fingerprint> parts = parts(own);
    Fingerprint.Maker maker = new Fingerprint.Maker().addAll(own.folder().stream().toList());
    int part = 0;
    for (Map.Entry<Language, String> path : own.paths().entrySet()) {
      maker.add(path.getKey().tag()).add(path.getValue()).add(parts.get(part++));
    }
    for (String path : own.beside()) {
      maker.add(path).add(parts.get(part++));
    }
    return new Content(parts, maker.done());
  }
}
