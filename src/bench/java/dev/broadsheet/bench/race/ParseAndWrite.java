package dev.broadsheet.bench.race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ParseAndWrite CONTENT LIST TO}: the floor under a clean build in this language. It reads each
 * article and each fact sheet once, parses them with the libraries that Broadsheet uses, renders each
 * article to plain HTML, and then creates files as many and as large as Broadsheet's, with the SHA-256
 * of each. It checks nothing, draws nothing, knows no template and no link; the bytes that it writes
 * are copied, not made.
 *
 * <p>The list has a line for each file: its size, a space, its path below the output.
 */
public final class ParseAndWrite {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final AtomicLong seen = new AtomicLong();

  private ParseAndWrite() {}

  /** Parses, writes, and prints a number that depends on all of it, so that nothing is left out. */
  public static void main(String[] args) throws IOException {
    ParseAndWrite floor = new ParseAndWrite();
    try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
      all.toList().parallelStream().forEach(floor::parse);
    }
    List<Entry> entries = Files.readAllLines(Path.of(args[1])).stream().map(Entry::of).toList();
    floor.write(entries, Path.of(args[2]));
    System.out.println(floor.seen);
  }

  private void parse(Path file) {
    try {
      if (file.toString().endsWith(".md")) {
        seen.addAndGet(RENDERER.render(PARSER.parse(Files.readString(file))).length());
      } else if (file.toString().endsWith(".json")) {
        JsonNode tree = JSON.readTree(Files.readAllBytes(file));
        seen.addAndGet(tree.size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(List<Entry> entries, Path to) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    int largest = 0;
    for (Entry entry : entries) {
      folders.add(to.resolve(entry.path()).getParent());
      largest = Math.max(largest, entry.size());
    }
    for (Path folder : folders) {
      Files.createDirectories(folder);
    }
    byte[] text = new byte[largest];
    Arrays.fill(text, (byte) 'a');
    entries.parallelStream().forEach(entry -> write(entry, text, to));
  }

  private void write(Entry entry, byte[] text, Path to) {
    try {
      byte[] bytes = Arrays.copyOf(text, entry.size());
      seen.addAndGet(MessageDigest.getInstance("SHA-256").digest(bytes)[0]);
      Files.write(to.resolve(entry.path()), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A file to create. */
  private record Entry(int size, String path) {
    static Entry of(String line) {
      int space = line.indexOf(' ');
      return new Entry(Integer.parseInt(line.substring(0, space)), line.substring(space + 1));
    }
  }
}
