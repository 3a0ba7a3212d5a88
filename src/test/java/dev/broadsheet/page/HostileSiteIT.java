package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.TextPrinter;
import dev.broadsheet.fuzz.Seeds;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile texts in every place that takes one, and every file that is made of them read again. */
class HostileSiteIT {
  private static final Path TEXTS = Path.of("src/test/resources/dev/broadsheet/page/hostile.txt");
  private static final int SITES = 12;

  @TempDir Path folder;

  static List<String> texts() throws IOException {
    try (var lines = Files.lines(TEXTS, StandardCharsets.UTF_8)) {
      return lines.map(Seeds::read).distinct().toList();
    }
  }

  @Test
  void nothingRunsLoadsOrLeadsAstray() throws IOException {
    List<String> texts = texts();
    assertThat(texts).hasSizeGreaterThanOrEqualTo(300);
    OutputAudit audit = new OutputAudit();
    int placements = 0;
    int refused = 0;
    for (int site = 0; site < SITES; site++) {
      Path place = folder.resolve("site-" + site);
      HostileSite hostile = new HostileSite(place);
      hostile.settings(texts.get(site * (texts.size() / SITES)));
      for (int i = site; i < texts.size(); i += SITES) {
        hostile.article(i, texts.get(i));
      }
      audit(hostile, place, audit);
      placements += hostile.placements();
      refused += hostile.refused();
    }
    assertThat(audit.wrong()).isEmpty();
    assertThat(placements).isGreaterThanOrEqualTo(4_000);
    assertThat(refused).isGreaterThan(100).isLessThan(placements / 2);
  }

  private static void audit(HostileSite hostile, Path place, OutputAudit audit) throws IOException {
    for (Diagnostic refusal : check(place, new Diagnostics()).errors()) {
      hostile.takeOut(refusal.span());
    }
    Diagnostics problems = new Diagnostics();
    CheckedSite checked = check(place, problems).site();
    assertNoErrors(problems);
    SitePlan plan = SitePlan.of(checked, PlanOptions.at(TinySite.NOW), problems);
    for (PlannedFile file : plan.files()) {
      if (!file.path().extension().equals("png")) {
        read(plan, file, audit, problems);
      }
    }
    assertNoErrors(problems);
  }

  private record Checked(CheckedSite site, List<Diagnostic> errors) {}

  private static Checked check(Path place, Diagnostics problems) throws IOException {
    Site site = SiteLoader.load(SourceTree.open(place), problems).orElseThrow();
    CheckedSite checked = Checker.check(site, LocalDate.parse("2024-05-03"), problems);
    return new Checked(checked, problems.sorted().stream().filter(Diagnostic::isError).toList());
  }

  private static void read(
      SitePlan plan, PlannedFile file, OutputAudit audit, Diagnostics problems) {
    byte[] bytes = file.content().make(problems).orElse(new byte[0]);
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (file.isPage()) {
      PageSafety.checkPage(plan.root(), file.path(), bytes, problems);
    }
    audit.read(file.path().value(), text);
  }

  private static void assertNoErrors(Diagnostics problems) {
    List<Diagnostic> errors = problems.sorted().stream().filter(Diagnostic::isError).toList();
    assertThat(errors).as(TextPrinter.plain().print(errors)).isEmpty();
  }
}
