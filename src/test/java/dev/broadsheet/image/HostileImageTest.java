package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.image.pixel.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged, dishonest and foreign files give a finding at the place that names them. */
class HostileImageTest {
  private static final Span PLACE = new SourceFile("a.md", "![a](x)").start();
  private static final Darkroom DARKROOM = new Darkroom();

  static List<String> samples() throws IOException {
    try (Stream<Path> files = Files.list(Sample.FOLDER)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.matches("[a-z0-9-]+\\.(jpg|png|webp|avif)"))
          .sorted()
          .toList();
    }
  }

  /** What is found when a file is looked at and developed. */
  private static List<Diagnostic> findings(byte[] file, String name) {
    Diagnostics problems = new Diagnostics();
    Optional<Picture> picture = Picture.read(file, name, PLACE, problems);
    Optional<Map<Rendition, byte[]>> made =
        picture.flatMap(p -> DARKROOM.develop(file, p, Rendition.ladder(p), name, PLACE, problems));
    assertThat(made.isPresent()).isNotEqualTo(problems.hasErrors());
    return problems.sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyBeginningOfAFileIsRefused(String name) throws IOException {
    byte[] file = Sample.bytes(name);
    int needed = needed(file, name);
    for (int length = 0; length < needed; length += 1 + needed / 200) {
      List<Diagnostic> found = findings(Arrays.copyOf(file, length), name);
      assertThat(found).as(name + " cut to " + length).hasSize(1);
      assertThat(found.get(0).span()).isEqualTo(PLACE);
    }
  }

  /** Notes may lie behind the pixels, and who has the pixels does not miss them. */
  private static int needed(byte[] file, String name) {
    return name.matches("camera\\.(webp|avif)|moving.*|.*\\.png") ? 40 : file.length - 12;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void noDamageThrows(String name) throws IOException {
    Random random = new Random(name.hashCode());
    byte[] file = Sample.bytes(name);
    for (int i = 0; i < 150; i++) {
      byte[] damaged = file.clone();
      int bytes = 1 + random.nextInt(4);
      for (int k = 0; k < bytes; k++) {
        damaged[random.nextInt(Math.min(damaged.length, i % 2 == 0 ? 200 : damaged.length))] =
            (byte) random.nextInt(256);
      }
      findings(damaged, name).forEach(d -> assertThat(d.message()).startsWith("`" + name + "` "));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "moving.webp, moves",
    "moving.avif, moves",
    "moving.png, moves",
    "cmyk.jpg, CMYK",
  })
  void refusesWhatIsNotPublishedAndSaysWhatItIs(String name, String words) throws IOException {
    assertThat(findings(Sample.bytes(name), name))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.rule().code()).isEqualTo("image-format");
              assertThat(d.message()).contains(words);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture.png", "picture.webp", "picture.avif", "picture.gif", "picture"})
  void refusesAFileThatIsNotWhatItsNamePromises(String name) throws IOException {
    assertThat(findings(Sample.bytes("baseline-420.jpg"), name))
        .singleElement()
        .asString()
        .contains("image-format", "is in truth JPEG", "`.jpg`");
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a......, a GIF",
    "II*., a TIFF",
    "<svg xmlns=''/>, an SVG",
    "%PDF-1.7, a PDF",
    "x, no image"
  })
  void namesForeignFormats(String content, String what) {
    byte[] file = content.replace("*.", "*\0").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(findings(file, "a.jpg")).singleElement().asString().contains("is " + what);
  }

  @Test
  void refusesAFileThatClaimsToBeEnormousBeforeItTakesMemory() {
    byte[] png = PngForms.write(new Size(16_000, 4_000), 8, 2, 3, false, (x, y, c) -> 0);
    assertThat(findings(png, "bomb.png")).singleElement().asString().contains("image-too-large");
  }

  @Test
  void whatIsHiddenBehindAPictureIsNotPublished() throws IOException {
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    for (String name : List.of("baseline-420.jpg", "palette.png", "lossy.webp")) {
      byte[] file = Sample.bytes(name);
      byte[] both = Arrays.copyOf(file, file.length + script.length);
      System.arraycopy(script, 0, both, file.length, script.length);
      Diagnostics problems = new Diagnostics();
      Picture picture = Picture.read(both, name, PLACE, problems).orElseThrow();
      DARKROOM
          .develop(both, picture, Rendition.ladder(picture), name, PLACE, problems)
          .orElseThrow()
          .values()
          .forEach(
              made ->
                  assertThat(new String(made, StandardCharsets.ISO_8859_1))
                      .doesNotContain("script"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"camera.jpg", "camera.png", "camera.webp", "camera.avif"})
  void nothingThatACameraWroteIsPublished(String name) throws IOException {
    byte[] file = Sample.bytes(name);
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("secret");
    Diagnostics problems = new Diagnostics();
    Picture picture = Picture.read(file, name, PLACE, problems).orElseThrow();
    Map<Rendition, byte[]> made =
        DARKROOM
            .develop(file, picture, Rendition.ladder(picture), name, PLACE, problems)
            .orElseThrow();
    assertThat(made).isNotEmpty();
    made.values()
        .forEach(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain("secret", "Exif", "xmpmeta", "ICC_PROFILE"));
  }
}
