package dev.broadsheet.fuzz;

import dev.broadsheet.chart.ChartTargets;
import dev.broadsheet.content.ContentTargets;
import dev.broadsheet.fact.FactTargets;
import dev.broadsheet.page.machine.MachineTargets;
import dev.broadsheet.page.theme.ThemeTargets;
import dev.broadsheet.quantity.QuantityTargets;
import dev.broadsheet.serve.ServeTargets;
import dev.broadsheet.source.SourceTargets;
import java.util.function.Consumer;

/** What is fuzzed: each takes any text and must come back without an exception. */
public enum Target {
  FRONT_MATTER(ContentTargets::frontMatter),
  SETTINGS(ContentTargets::settings),
  MARKDOWN(ContentTargets::markdown),
  URL(ContentTargets::url),
  SHEET(FactTargets::sheet),
  FORMULA(FactTargets::formula),
  ENGLISH(QuantityTargets::english),
  CHINESE(QuantityTargets::chinese),
  CHART(ChartTargets::spec),
  VALUES(
      text -> {
        ThemeTargets.values(text);
        MachineTargets.values(text);
      }),
  TEMPLATE(ThemeTargets::template),
  PATH(
      path -> {
        SourceTargets.path(path);
        ThemeTargets.include(path);
      }),
  REQUEST(ServeTargets::request);

  private final Consumer<String> code;

  Target(Consumer<String> code) {
    this.code = code;
  }

  /** Tries a text. */
  public void run(String text) {
    code.accept(text);
  }
}
