package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.image.jpeg.JpegWriter;
import dev.broadsheet.image.pixel.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The bytes of what is made, pinned: names of published files promise that they never change. Where
 * they change on purpose, {@link Rendition#RECIPE} is counted up, and {@code -Dgolden.approve=true}
 * writes the new list, whose first line is the recipe.
 */
class RecipeTest {
  private static final Path GOLDEN = Sample.FOLDER.resolve("recipe.txt");
  private static final Span PLACE = new SourceFile("a.md", "").start();
  private static final boolean APPROVE =
      Boolean.getBoolean("golden.approve") && System.getenv("CI") == null;

  private static final List<String> NAMES =
      List.of(
          "baseline-420.jpg",
          "progressive-444.jpg",
          "grey.jpg",
          "camera.jpg",
          "lossy.webp",
          "alpha.webp",
          "lossless.webp",
          "palette.png",
          "camera.png",
          "alpha.avif");

  @Test
  void theSameFilesAreMadeOnEveryMachine() throws IOException, NoSuchAlgorithmException {
    StringBuilder made = new StringBuilder("recipe " + Rendition.RECIPE + "\n");
    for (String name : NAMES) {
      develop(Sample.bytes(name), name, made);
    }
    develop(JpegWriter.write(Sample.drawn(new Size(1999, 1313), 3), 90), "drawn.jpg", made);
    if (APPROVE) {
      Optional<String> before =
          Files.exists(GOLDEN) ? Optional.of(Files.readString(GOLDEN)) : Optional.empty();
      boolean counted =
          before.isEmpty() || !before.get().startsWith("recipe " + Rendition.RECIPE + "\n");
      assertThat(counted || before.get().contentEquals(made))
          .as("the bytes change, so the recipe must be counted up")
          .isTrue();
      Files.writeString(GOLDEN, made);
    }
    assertThat(made.toString()).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
  }

  private static void develop(byte[] file, String name, StringBuilder out)
      throws NoSuchAlgorithmException {
    Diagnostics problems = new Diagnostics();
    Picture picture = Picture.read(file, name, PLACE, problems).orElseThrow();
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    new Darkroom()
        .develop(file, picture, Rendition.ladder(picture), name, PLACE, problems)
        .orElseThrow()
        .forEach(
            (rendition, bytes) ->
                out.append(rendition.fileName(name.replace('.', '-'), picture))
                    .append(' ')
                    .append(HexFormat.of().formatHex(digest.digest(bytes)))
                    .append('\n'));
    assertThat(problems.sorted()).isEmpty();
  }
}
