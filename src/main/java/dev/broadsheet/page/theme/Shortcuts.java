package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.utils.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Puts quicker expressions in the place of Pebble's, once for each template. They give the same
 * values; whatever they cannot do, the expression whose place they took does.
 */
final class Shortcuts {
  private final Map<String, Filter> own;

  /**
   * Shortcuts of an engine.
   *
   * @param own the filters of ours, which take no arguments
   */
  Shortcuts(Map<String, Filter> own) {
    this.own = Map.copyOf(own);
  }

  /** The same node, or one that does the same. */
  RenderableNode in(RenderableNode node) {
    if (node instanceof SetNode set) {
      return new SetNode(set.getLineNumber(), set.getName(), in(set.getValue()));
    }
    if (node instanceof ForNode loop) {
      return new ForNode(
          loop.getLineNumber(),
          loop.getIterationVariable(),
          in(loop.getIterable()),
          loop.getBody(),
          loop.getElseBody());
    }
    if (node instanceof IfNode choice) {
      List<Pair<Expression<?>, io.pebbletemplates.pebble.node.BodyNode>> cases = new ArrayList<>();
      choice
          .getConditionsWithBodies()
          .forEach(each -> cases.add(new Pair<>(in(each.getLeft()), each.getRight())));
      return new IfNode(choice.getLineNumber(), cases, choice.getElseBody());
    }
    return node;
  }

  /** The same expression, or one that gives the same value. */
  Expression<?> in(Expression<?> expression) {
    if (expression instanceof GetAttributeExpression member) {
      boolean called = !isEmpty(member.getArgumentsNode());
      return called
              || !(member.getAttributeNameExpression() instanceof LiteralStringExpression name)
          ? member
          : new Member(in(member.getNode()), name.getValue(), member);
    }
    if (expression instanceof FilterExpression filtered) {
      filtered.setLeft(in(filtered.getLeftExpression()));
      return filtered.getRightExpression() instanceof FilterInvocationExpression call
              && own.containsKey(call.getFilterName())
              && isEmpty(call.getArgs())
          ? new Filtered(filtered.getLeftExpression(), own.get(call.getFilterName()), filtered)
          : filtered;
    }
    if (expression instanceof BinaryExpression<?> binary) {
      binary.setLeft(in(binary.getLeftExpression()));
      binary.setRight(in(binary.getRightExpression()));
    } else if (expression instanceof UnaryExpression unary) {
      unary.setChildExpression(in(unary.getChildExpression()));
    }
    return expression;
  }

  private static boolean isEmpty(ArgumentsNode arguments) {
    return arguments == null || isEmpty(arguments.getPositionalArgs()) && isEmptyNamed(arguments);
  }

  private static boolean isEmptyNamed(ArgumentsNode arguments) {
    return isEmpty(arguments.getNamedArgs());
  }

  private static boolean isEmpty(List<?> arguments) {
    return arguments == null || arguments.isEmpty();
  }

  /** Whether this is what Pebble itself does to each value that is printed. */
  static boolean escapesForMarkup(Expression<?> expression) {
    if (!(expression instanceof FilterExpression filtered)
        || !(filtered.getRightExpression() instanceof FilterInvocationExpression call)
        || !call.getFilterName().equals(MarkupEscape.NAME)
        || !isEmpty(call.getArgs().getPositionalArgs())) {
      return false;
    }
    List<NamedArgumentNode> named = call.getArgs().getNamedArgs();
    return isEmpty(named)
        || named.size() == 1
            && named.get(0).getValueExpression() instanceof LiteralStringExpression strategy
            && strategy.getValue().equals(MarkupEscape.MARKUP);
  }
}
