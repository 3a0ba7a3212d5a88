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

  @MethodSource("frontMatterSeeds")
  @FuzzTest
  void frontMatter(byte[] bytes) {
    run(Target.FRONT_MATTER, bytes);
  }

  static Stream<byte[]> settingsSeeds() {
    return seeds(Target.SETTINGS);
  }

  @MethodSource("settingsSeeds")
  @FuzzTest
  void settings(byte[] bytes) {
    run(Target.SETTINGS, bytes);
  }

  static Stream<byte[]> markdownSeeds() {
    return seeds(Target.MARKDOWN);
  }

  @MethodSource("markdownSeeds")
  @FuzzTest
  void markdown(byte[] bytes) {
    run(Target.MARKDOWN, bytes);
  }

  static Stream<byte[]> urlSeeds() {
    return seeds(Target.URL);
  }

  @MethodSource("urlSeeds")
  @FuzzTest
  void url(byte[] bytes) {
    run(Target.URL, bytes);
  }

  static Stream<byte[]> sheetSeeds() {
    return seeds(Target.SHEET);
  }

  @MethodSource("sheetSeeds")
  @FuzzTest
  void sheet(byte[] bytes) {
    run(Target.SHEET, bytes);
  }

  static Stream<byte[]> formulaSeeds() {
    return seeds(Target.FORMULA);
  }

  @MethodSource("formulaSeeds")
  @FuzzTest
  void formula(byte[] bytes) {
    run(Target.FORMULA, bytes);
  }

  static Stream<byte[]> englishSeeds() {
    return seeds(Target.ENGLISH);
  }

  @MethodSource("englishSeeds")
  @FuzzTest
  void english(byte[] bytes) {
    run(Target.ENGLISH, bytes);
  }

  static Stream<byte[]> chineseSeeds() {
    return seeds(Target.CHINESE);
  }

  @MethodSource("chineseSeeds")
  @FuzzTest
  void chinese(byte[] bytes) {
    run(Target.CHINESE, bytes);
  }

  static Stream<byte[]> chartSeeds() {
    return seeds(Target.CHART);
  }

  @MethodSource("chartSeeds")
  @FuzzTest
  void chart(byte[] bytes) {
    run(Target.CHART, bytes);
  }

  static Stream<byte[]> valuesSeeds() {
    return seeds(Target.VALUES);
  }

  @MethodSource("valuesSeeds")
  @FuzzTest
  void values(byte[] bytes) {
    run(Target.VALUES, bytes);
  }

  static Stream<byte[]> templateSeeds() {
    return seeds(Target.TEMPLATE);
  }

  @MethodSource("templateSeeds")
  @FuzzTest
  void template(byte[] bytes) {
    run(Target.TEMPLATE, bytes);
  }

  static Stream<byte[]> pathSeeds() {
    return seeds(Target.PATH);
  }

  @MethodSource("pathSeeds")
  @FuzzTest
  void path(byte[] bytes) {
    run(Target.PATH, bytes);
  }

  static Stream<byte[]> requestSeeds() {
    return seeds(Target.REQUEST);
  }

  @MethodSource("requestSeeds")
  @FuzzTest
  void request(byte[] bytes) {
    run(Target.REQUEST, bytes);
  }
}
