package dev.broadsheet.content;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.Yaml;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.source.SourceTree;
import java.util.Optional;

/** A Markdown file with its front matter read as data and its body as a document. */
record MarkdownFile(SourceFile file, DataReader frontMatter, Document body) {
  /** The file, or nothing after a finding, where its front matter cannot be read. */
  static Optional<MarkdownFile> read(SourceTree tree, String path, Diagnostics problems) {
    return tree.read(path, problems).flatMap(file -> read(file, problems));
  }

  static Optional<MarkdownFile> read(SourceFile file, Diagnostics problems) {
    Optional<FrontMatterFence> fence = FrontMatterFence.find(file, problems);
    if (fence.isEmpty()) {
      return Optional.empty();
    }
    Document body = Document.parse(file, fence.get().body(), problems);
    Optional<DataNode> data = Yaml.read(file, fence.get().yaml(), problems);
    if (data.isEmpty()) {
      return Optional.empty();
    }
    if (!(data.get() instanceof ObjectNode object)) {
      problems.add(
          ContentRules.FRONT_MATTER_VALUE, data.get().span(), "front matter is keys with values");
      return Optional.empty();
    }
    ObjectNode atFence = new ObjectNode(file.span(0, 3), object.members());
    DataReader reader = DataReader.of(atFence, ContentRules.FRONT_MATTER, problems);
    return Optional.of(new MarkdownFile(file, reader, body));
  }
}
