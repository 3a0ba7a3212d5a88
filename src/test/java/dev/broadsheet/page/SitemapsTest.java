package dev.broadsheet.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.check.Checker;
import dev.broadsheet.content.Site;
import dev.broadsheet.content.SiteLoader;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with more pages than one sitemap may list. */
class SitemapsTest {
  @TempDir Path folder;
  private final Diagnostics problems = new Diagnostics();
  private MachineFiles machine;
  private SitePlan plan;

  @BeforeEach
  void planASite() throws IOException {
    TinySite.in(folder);
    Site site = SiteLoader.load(SourceTree.open(folder), problems).orElseThrow();
    CheckedSite checked = Checker.check(site, LocalDate.parse("2024-05-03"), problems);
    PlanOptions options = PlanOptions.at(TinySite.NOW);
    Look look = Look.of(site.tree(), site.config());
    plan = SitePlan.of(checked, look, options, problems);
    machine = new MachineFiles(Press.of(checked, options, look));
  }

  private List<PlannedFile> sitemaps(int most) {
    return machine.sitemaps(() -> plan.files().stream(), most);
  }

  private List<String> addresses(PlannedFile file, String selector) {
    byte[] xml = file.content().make(problems).orElseThrow();
    Document read = Jsoup.parse(new String(xml, StandardCharsets.UTF_8), "", Parser.xmlParser());
    return read.select(selector).eachText();
  }

  @Test
  void areOneWhereThatIsEnough() {
    assertThat(sitemaps(50)).extracting(f -> f.path().value()).containsExactly("sitemap.xml");
  }

  @Test
  void listEachPageOnceAndNoneHasTooMany() {
    List<String> all = addresses(sitemaps(50).get(0), "urlset > url > loc");
    List<PlannedFile> several = sitemaps(4);
    List<String> listed = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (PlannedFile part : several.subList(0, several.size() - 1)) {
      List<String> some = addresses(part, "urlset > url > loc");
      assertThat(some).hasSizeBetween(1, 4);
      listed.addAll(some);
      names.add("https://harbour.example/log/" + part.path());
    }
    assertThat(listed).isEqualTo(all);
    PlannedFile index = several.get(several.size() - 1);
    assertThat(index.path().value()).isEqualTo("sitemap.xml");
    assertThat(addresses(index, "sitemapindex > sitemap > loc")).isEqualTo(names);
    assertThat(several).extracting(f -> f.making().key()).doesNotHaveDuplicates();
  }
}
