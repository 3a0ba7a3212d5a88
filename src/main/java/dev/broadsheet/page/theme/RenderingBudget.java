package dev.broadsheet.page.theme;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.AbstractRenderableNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.SetNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ends templates that would not end: loops in loops, macros that call themselves twice, values that
 * double. Steps are counted, not seconds, so that a build ends alike on a slow machine. A page is
 * rendered on one thread, which carries the count.
 */
final class RenderingBudget {
  /**
   * Runs of a template's bodies for one page; a long page of the default theme takes some 2,000.
   */
  static final int MAX_STEPS = 1_000_000;

  /** Of a value that a template keeps: characters of a text, items of a list. */
  static final int MAX_VALUE = 1_000_000;

  /** No page may print more, in characters, what it keeps or throws away counted too. */
  static final int MAX_TEXT = 8_000_000;

  private final ThreadLocal<Spent> spent = ThreadLocal.withInitial(Spent::new);
  private final Shortcuts shortcuts;

  RenderingBudget(Shortcuts shortcuts) {
    this.shortcuts = shortcuts;
  }

  /** What the page on this thread has cost, and the last body that ran. */
  private static final class Spent {
    private int steps;
    private long text;
    private String template = "";
    private int line = 1;
  }

  /** Begins a page on this thread. */
  void begin() {
    spent.remove();
  }

  /** The template that the last body belongs to; empty where none has run. */
  String template() {
    return spent.get().template;
  }

  /** The line at which that body begins. */
  int line() {
    return spent.get().line;
  }

  /** What has every body of a template counted when it runs, and every text that it prints. */
  NodeVisitor visitor(PebbleTemplate template) {
    return new Visitor((PebbleTemplateImpl) template);
  }

  private void count(AbstractRenderableNode at, PebbleTemplate template) {
    Spent page = spent.get();
    page.template = template.getName();
    page.line = at.getLineNumber();
    if (++page.steps > MAX_STEPS) {
      throw tooMuch(
          "the page takes more than " + MAX_STEPS + " steps; does a loop end?", at, template);
    }
  }

  /** Counts characters that are about to be printed, on the page itself or into what it keeps. */
  void countText(Writer out, int length, AbstractRenderableNode at, PebbleTemplate template) {
    long text = out instanceof PageWriter page ? page.count(length) : (spent.get().text += length);
    if (text > MAX_TEXT) {
      throw tooMuch("the page grows beyond " + MAX_TEXT + " characters", at, template);
    }
  }

  private static PebbleException tooMuch(
      String message, AbstractRenderableNode at, PebbleTemplate template) {
    return new PebbleException(null, message, at.getLineNumber(), template.getName());
  }

  private final class Visitor extends AbstractNodeVisitor {
    Visitor(PebbleTemplateImpl template) {
      super(template);
    }

    @Override
    public void visit(BodyNode body) {
      super.visit(body);
      List<RenderableNode> children = new ArrayList<>();
      children.add(new Step(body.getLineNumber()));
      for (RenderableNode child : body.getChildren()) {
        children.add(counted(child));
        if (child instanceof SetNode set) {
          children.add(new Kept(set));
        }
      }
      body.getChildren().clear();
      body.getChildren().addAll(children);
    }
  }

  private RenderableNode counted(RenderableNode node) {
    if (node instanceof TextNode text) {
      return new Verbatim(text, this);
    }
    if (!(node instanceof PrintNode print)) {
      return shortcuts.in(node);
    }
    boolean escaped = Shortcuts.escapesForMarkup(print.getExpression());
    Expression<?> value =
        escaped
            ? ((FilterExpression) print.getExpression()).getLeftExpression()
            : print.getExpression();
    return new Printed(shortcuts.in(value), escaped, this, print);
  }

  /** A node that writes nothing and that no visitor needs to see. */
  private abstract static class Silent extends AbstractRenderableNode {
    Silent(int line) {
      super(line);
    }

    @Override
    public void accept(NodeVisitor visitor) {}
  }

  /** Stands at the beginning of a body. */
  private final class Step extends Silent {
    Step(int line) {
      super(line);
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context) {
      count(this, self);
    }
  }

  /** Stands after the place where a value is kept under a name. */
  private static final class Kept extends Silent {
    private final String name;

    Kept(SetNode set) {
      super(set.getLineNumber());
      this.name = set.getName();
    }

    @Override
    public void render(PebbleTemplateImpl self, Writer out, EvaluationContextImpl context) {
      Object value = context.getVariable(name);
      int size =
          value instanceof CharSequence text
              ? text.length()
              : value instanceof Collection<?> items ? items.size() : 0;
      if (size > MAX_VALUE) {
        throw tooMuch("`" + name + "` grows beyond " + MAX_VALUE, this, self);
      }
    }
  }
}
