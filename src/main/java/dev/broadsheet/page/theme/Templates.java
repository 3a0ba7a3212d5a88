package dev.broadsheet.page.theme;

import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.Rule;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.diagnostic.Span;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.cache.template.ConcurrentMapTemplateCache;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills templates. Everything is escaped; an unknown name is an error; a template sees records and
 * immutable lists and maps, and can change nothing. Safe to use from several threads.
 */
public final class Templates {
  public static final Rule TEMPLATE_ERROR =
      Rule.error(
          "template-error",
          "A template cannot be filled.",
          "The finding points at the line of the template. Names are strict: a name that the page's"
              + " model does not have is an error, never an empty place. Markup passes with the"
              + " filter `html`; there is no `raw`.");

  private static final String PEBBLE = PebbleEngine.class.getPackageName() + ".";

  public static final Rule TEMPLATE_UNSAFE = TemplateLint.UNSAFE;

  private final Theme theme;
  private static final Map<String, Filter> FILTERS =
      Map.of("html", new MarkupFilter(), "url", new AddressFilter());

  private final RenderingBudget budget = new RenderingBudget(new Shortcuts(FILTERS));
  private final PebbleEngine engine;

  /** The writer of the last page on this thread, whose memory serves for the next. */
  private final ThreadLocal<PageWriter> spare = ThreadLocal.withInitial(PageWriter::new);

  /** One file for each template, so that the same finding on many pages is one. */
  private final Map<String, SourceFile> sources = new ConcurrentHashMap<>();

  public Templates(Theme theme, Diagnostics problems) {
    this.theme = theme;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new TemplateLoader(theme, problems))
            .registerExtensionCustomizer(SafePebble::new)
            .extension(new MarkupExtension(budget))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(Locale.ROOT)
            .methodAccessValidator(new ModelAccess())
            .templateCache(new ConcurrentMapTemplateCache())
            .newLineTrimming(true)
            .build();
  }

  /** The template {@code name}, such as {@code article.peb}, filled; empty after a finding. */
  public Optional<String> render(String name, Map<String, Object> model, Diagnostics problems) {
    StringWriter out = new StringWriter();
    return fill(name, model, out, problems) ? Optional.of(out.toString()) : Optional.empty();
  }

  /** The same as UTF-8. */
  public Optional<byte[]> bytes(String name, Map<String, Object> model, Diagnostics problems) {
    PageWriter out = spare.get();
    spare.remove();
    out.restart();
    Optional<byte[]> page =
        fill(name, model, out, problems) ? Optional.of(out.toBytes()) : Optional.empty();
    if (out.isHandy()) {
      spare.set(out);
    }
    return page;
  }

  private boolean fill(String name, Map<String, Object> model, Writer out, Diagnostics problems) {
    budget.begin();
    try {
      engine.getTemplate(name).evaluate(out, model);
      return true;
    } catch (PebbleException e) {
      problems.add(TEMPLATE_ERROR, place(name, e), message(e));
    } catch (StackOverflowError e) {
      problems.add(TEMPLATE_ERROR, place(name, 1), "`" + name + "` calls itself without end");
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not refuse", e);
    } catch (RuntimeException e) {
      problems.add(TEMPLATE_ERROR, nearest(name), mistake(e));
    }
    return false;
  }

  /** Pebble does not always say where: the block that was being filled. */
  private Span nearest(String name) {
    String last = budget.template();
    return last.isEmpty() ? place(name, 1) : place(last, budget.line());
  }

  /**
   * What Pebble says of an operand that is none or a number that is too long, for which it has no
   * exception of its own; whatever comes from elsewhere is a bug, and stays one.
   */
  private static String mistake(RuntimeException e) {
    boolean pebbles =
        Arrays.stream(e.getStackTrace())
            .map(StackTraceElement::getClassName)
            .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
            .findFirst()
            .filter(name -> name.startsWith(PEBBLE))
            .isPresent();
    if (!pebbles) {
      throw e;
    }
    return "something in this block cannot be evaluated: " + e.getMessage();
  }

  /** The innermost template and line that Pebble names, else the top of the page's template. */
  private Span place(String name, PebbleException e) {
    String file = e.getFileName() == null ? name : e.getFileName();
    return place(file, e.getLineNumber() == null ? 1 : e.getLineNumber());
  }

  private Span place(String name, int line) {
    String path = TemplateLoader.path(name);
    SourceFile file = sources.computeIfAbsent(path, this::read);
    int start = file.lineStart(Math.max(1, Math.min(line, file.lineCount())));
    int end = start + file.line(file.lineAt(start)).length();
    return file.span(start, end);
  }

  private SourceFile read(String path) {
    return theme.text(path, new Diagnostics()).orElseGet(() -> new SourceFile(path, ""));
  }

  private static String message(PebbleException e) {
    Throwable inner = e.getCause();
    if (inner instanceof PebbleException cause && cause.getPebbleMessage() != null) {
      return message(cause);
    }
    String text = e.getPebbleMessage() == null ? "cannot be filled" : e.getPebbleMessage();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static final class MarkupExtension extends AbstractExtension {
    private final RenderingBudget budget;

    MarkupExtension(RenderingBudget budget) {
      this.budget = budget;
    }

    @Override
    public List<NodeVisitorFactory> getNodeVisitors() {
      return List.of(budget::visitor);
    }

    @Override
    public Map<String, Filter> getFilters() {
      return FILTERS;
    }
  }
}
