package dev.broadsheet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The README and the pages of the documentation, and what stands in their code blocks. */
final class Manual {
  static final Path PAGES = Path.of("src/site/markdown");

  private Manual() {}

  /**
   * A code block.
   *
   * @param kind what its fence says; of an indented block, what it looks like
   */
  record Block(Path file, int line, String kind, String text) {
    String place() {
      return file + ":" + line;
    }
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(f -> f.toString().endsWith(".md")).sorted().toList();
    }
  }

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>(List.of(Path.of("README.md")));
    files.addAll(pages());
    return files;
  }

  static List<Block> blocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (Path file : files()) {
      Parser parser = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
      parser.parse(Files.readString(file)).accept(new BlockReader(file, blocks));
    }
    return blocks;
  }

  static List<Block> blocks(String... kinds) throws IOException {
    return blocks().stream().filter(b -> List.of(kinds).contains(b.kind())).toList();
  }

  /** Lays the documentation out as the build does before it publishes it. */
  static void site(Path folder) throws IOException {
    FileUtils.copyDirectory(new File("src/site/documentation"), folder.toFile());
    FileUtils.copyDirectory(PAGES.toFile(), folder.resolve("content/pages").toFile());
    FileUtils.copyDirectory(
        new File("src/site/gallery/content/facts"), folder.resolve("content/facts").toFile());
    FileUtils.copyDirectory(
        new File("src/site/gallery/content/articles"),
        folder.resolve("content/articles").toFile(),
        file -> !file.getName().matches("index\\..+\\.md"));
  }

  private static final class BlockReader extends AbstractVisitor {
    private final Path file;
    private final List<Block> blocks;

    BlockReader(Path file, List<Block> blocks) {
      this.file = file;
      this.blocks = blocks;
    }

    @Override
    public void visit(FencedCodeBlock block) {
      int line = block.getSourceSpans().get(0).getLineIndex() + 1;
      blocks.add(new Block(file, line, block.getInfo(), block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
      int line = block.getSourceSpans().get(0).getLineIndex() + 1;
      blocks.add(new Block(file, line, guess(block.getLiteral()), block.getLiteral()));
    }

    private static String guess(String text) {
      String first = text.strip().lines().findFirst().orElse("");
      boolean command = first.matches("(mvn|java|npm|node|cd|cp|sh|bash|find|\\./?|src/)\\b.*");
      return command ? "sh" : "text";
    }
  }
}
