package dev.broadsheet.check;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.fact.ChartSpec;
import dev.broadsheet.fact.EvaluatedSheet;
import dev.broadsheet.quantity.QuantityReader;
import dev.broadsheet.quantity.WrittenQuantity;
import dev.broadsheet.text.Language;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in the words of a chart is one that the chart shows. These words are plain text without
 * references, so agreement with a fact of the chart is what backs them.
 */
final class ChartTextCheck implements SheetCheck {
  private static final Set<String> TEXT_KEYS = Set.of("title", "dek", "note", "label", "text");

  @Override
  public void check(EvaluatedSheet sheet, Evidence evidence, Diagnostics problems) {
    for (ChartSpec chart : sheet.sheet().charts().values()) {
      Backing shown = Backing.ofFacts(sheet, ChartFacts.of(chart, sheet.sheet()));
      new Texts(chart, sheet, shown, evidence, problems).read(chart.spec());
    }
  }

  private record Texts(
      ChartSpec chart,
      EvaluatedSheet sheet,
      Backing shown,
      Evidence evidence,
      Diagnostics problems) {

    private void read(DataNode node) {
      if (node instanceof ObjectNode object) {
        object.members().values().forEach(this::read);
      } else if (node instanceof ArrayNode array) {
        array.items().forEach(this::read);
      }
    }

    private void read(Member member) {
      if (TEXT_KEYS.contains(member.name()) && member.value() instanceof ObjectNode texts) {
        texts.members().values().forEach(this::readLocal);
      } else {
        read(member.value());
      }
    }

    private void readLocal(Member text) {
      if (!Language.isTag(text.name()) || !(text.value() instanceof TextNode node)) {
        return;
      }
      Language language = new Language(text.name());
      if (!evidence.site().config().languages().contains(language)) {
        return;
      }
      QuantityReader reader = evidence.reader(language, Optional.of(sheet.sheet().id()));
      for (WrittenQuantity written : FigureBackingCheck.figures(node.value(), reader)) {
        if (written.isMalformed() || !shown.agrees(written)) {
          problems.add(finding(node, written));
        }
      }
    }

    private Diagnostic finding(TextNode node, WrittenQuantity written) {
      String words = node.value().substring(written.start(), written.end());
      if (written.isMalformed()) {
        String message = "\"" + words + "\": " + written.problem().orElseThrow();
        return Diagnostic.of(
            FigureBackingCheck.MALFORMED, node.part(written.start(), written.end()), message);
      }
      String message = "\"" + words + "\" is no figure that `" + chart.id() + "` shows";
      return Diagnostic.of(
              FigureBackingCheck.UNBACKED, node.part(written.start(), written.end()), message)
          .withNote(chart.span(), "`" + chart.id() + "` is defined here");
    }
  }
}
