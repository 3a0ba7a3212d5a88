package dev.broadsheet.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Jazzer's view of the targets: bytes in, the stored texts as a start. */
class TargetsFuzz {
  private static void run(Target target, byte[] bytes) {
    target.run(new String(bytes, StandardCharsets.UTF_8));
  }

  private static Stream<byte[]> seeds(Target target) {
    return Seeds.of(target).stream().map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<byte[]> frontMatterSeeds() {
    return seeds(Target.FRONT_MATTER);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("frontMatterSeeds")
  void frontMatter(byte[] bytes) {
    run(Target.FRONT_MATTER, bytes);
  }

  static Stream<byte[]> settingsSeeds() {
    return seeds(Target.SETTINGS);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("settingsSeeds")
  void settings(byte[] bytes) {
    run(Target.SETTINGS, bytes);
  }

  static Stream<byte[]> markdownSeeds() {
    return seeds(Target.MARKDOWN);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("markdownSeeds")
  void markdown(byte[] bytes) {
    run(Target.MARKDOWN, bytes);
  }

  static Stream<byte[]> urlSeeds() {
    return seeds(Target.URL);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("urlSeeds")
  void url(byte[] bytes) {
    run(Target.URL, bytes);
  }

  static Stream<byte[]> sheetSeeds() {
    return seeds(Target.SHEET);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("sheetSeeds")
  void sheet(byte[] bytes) {
    run(Target.SHEET, bytes);
  }

  static Stream<byte[]> formulaSeeds() {
    return seeds(Target.FORMULA);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("formulaSeeds")
  void formula(byte[] bytes) {
    run(Target.FORMULA, bytes);
  }

  static Stream<byte[]> englishSeeds() {
    return seeds(Target.ENGLISH);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("englishSeeds")
  void english(byte[] bytes) {
    run(Target.ENGLISH, bytes);
  }

  static Stream<byte[]> chineseSeeds() {
    return seeds(Target.CHINESE);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("chineseSeeds")
  void chinese(byte[] bytes) {
    run(Target.CHINESE, bytes);
  }

  static Stream<byte[]> chartSeeds() {
    return seeds(Target.CHART);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("chartSeeds")
  void chart(byte[] bytes) {
    run(Target.CHART, bytes);
  }

  static Stream<byte[]> valuesSeeds() {
    return seeds(Target.VALUES);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("valuesSeeds")
  void values(byte[] bytes) {
    run(Target.VALUES, bytes);
  }

  static Stream<byte[]> templateSeeds() {
    return seeds(Target.TEMPLATE);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("templateSeeds")
  void template(byte[] bytes) {
    run(Target.TEMPLATE, bytes);
  }

  static Stream<byte[]> pathSeeds() {
    return seeds(Target.PATH);
  }

  @FuzzTest(maxDuration = "")
  @MethodSource("pathSeeds")
  void path(byte[] bytes) {
    run(Target.PATH, bytes);
  }
}
