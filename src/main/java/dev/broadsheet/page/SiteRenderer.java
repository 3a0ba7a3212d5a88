package dev.broadsheet.page;

import dev.broadsheet.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Renders a plan: files in parallel, each handed on as soon as it is made, so that memory does not
 * grow with the site. The bytes of a file depend on the plan alone, never on the order.
 */
public final class SiteRenderer {
  private SiteRenderer() {}

  /**
   * Renders every file. A file that cannot be made is left out, and a finding says why.
   *
   * @throws IOException if the sink cannot take a file
   */
  public static void render(SitePlan plan, OutputSink sink, Diagnostics problems)
      throws IOException {
    LinkCheck links = new LinkCheck(plan);
    try {
      plan.files().parallelStream()
          .forEach(file -> render(file, plan.root(), sink, links, problems));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (!problems.hasErrors()) {
      links.report(problems);
    }
  }

  private static void render(
      PlannedFile file, String root, OutputSink sink, LinkCheck links, Diagnostics problems) {
    Optional<byte[]> bytes = file.content().make(problems);
    if (bytes.isEmpty()) {
      return;
    }
    String extension = file.path().extension();
    if (file.isPage()) {
      String page = new String(bytes.get(), StandardCharsets.UTF_8);
      links.add(file.path(), page);
      PageSafety.checkPage(root, file.path(), page, problems);
    } else if (extension.equals("svg")) {
      String drawing = new String(bytes.get(), StandardCharsets.UTF_8);
      PageSafety.checkDrawing(root, file.path(), drawing, problems);
    }
    try {
      sink.write(file.path(), bytes.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
