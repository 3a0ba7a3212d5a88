package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode.TextNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Span;
import dev.broadsheet.quantity.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A formula over facts, with its place in the sheet. */
public final class Formula {
  private final TextNode node;
  private final Optional<Expression> expression;
  private final List<String> names;

  private Formula(TextNode node, Optional<Expression> expression) {
    this.node = node;
    this.expression = expression;
    List<String> found = new ArrayList<>();
    expression.ifPresent(
        e -> NameFinder.names(e).stream().map(Expression.Name::id).distinct().forEach(found::add));
    this.names = List.copyOf(found);
  }

  /** The formula in a text of the sheet; one that cannot be read is reported and never computed. */
  static Formula parse(TextNode node, Units units, Diagnostics diagnostics) {
    try {
      return new Formula(node, Optional.of(FormulaParser.parse(node.value(), units)));
    } catch (FormulaFault fault) {
      diagnostics.add(diagnostic(node, fault));
      return new Formula(node, Optional.empty());
    }
  }

  private static Diagnostic diagnostic(TextNode node, FormulaFault fault) {
    return Diagnostic.of(fault.rule(), node.part(fault.from(), fault.to()), fault.getMessage())
        .withSuggestion(fault.suggestion());
  }

  Diagnostic diagnostic(FormulaFault fault) {
    return diagnostic(node, fault);
  }

  /** Reports each name that is not among {@code facts}; true when there is none. */
  boolean checkNames(Map<String, ?> facts, Diagnostics diagnostics) {
    boolean allKnown = true;
    for (Expression.Name name : expression.map(NameFinder::names).orElse(List.of())) {
      if (!facts.containsKey(name.id())) {
        allKnown = false;
        diagnostics.add(
            Diagnostic.of(
                    FormulaRules.NAME,
                    node.part(name.from(), name.to()),
                    "there is no fact `" + name.id() + "` in this sheet")
                .withSuggestion(DataReader.didYouMean(name.id(), facts.keySet())));
      }
    }
    return allKnown;
  }

  /** The place of the first use of a fact, or of the whole formula. */
  Span placeOf(String id) {
    return expression.map(NameFinder::names).orElse(List.of()).stream()
        .filter(name -> name.id().equals(id))
        .findFirst()
        .map(name -> node.part(name.from(), name.to()))
        .orElse(node.span());
  }

  /** The parsed formula; nothing when it could not be read. */
  Optional<Expression> expression() {
    return expression;
  }

  /** The formula as written. */
  public String text() {
    return node.value();
  }

  /** The text of the formula in the sheet. */
  public TextNode node() {
    return node;
  }

  public Span span() {
    return node.span();
  }

  /** The ids of the facts that it names, each once, in the order of first use. */
  public List<String> names() {
    return names;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && formula.node.equals(node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
