package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Renders a plan: files in parallel, each handed on as soon as it is made, so that memory does not
 * grow with the site. The bytes of a file depend on the plan alone, never on the order. What is
 * made of the same things as in an earlier build is not made again.
 */
public final class SiteRenderer {
  private final SitePlan plan;
  private final Map<SitePath, Rendered> before;
  private final OutputSink sink;
  private final Diagnostics problems;
  private final LinkCheck links;
  private final Map<SitePath, Rendered> after = new ConcurrentHashMap<>();
  private final Set<SitePath> made = ConcurrentHashMap.newKeySet();

  private SiteRenderer(
      SitePlan plan, Map<SitePath, Rendered> before, OutputSink sink, Diagnostics problems) {
    this.plan = plan;
    this.before = before;
    this.sink = sink;
    this.problems = problems;
    this.links = new LinkCheck(plan.addresses(), ground());
  }

  /**
   * Renders every file. A file that cannot be made is left out, and a finding says why.
   *
   * @throws IOException if the sink cannot take a file
   */
  public static void render(SitePlan plan, OutputSink sink, Diagnostics problems)
      throws IOException {
    render(plan, Map.of(), sink, problems);
  }

  /**
   * Renders what is not as it was.
   *
   * @param before what an earlier build without errors rendered, and nothing else
   * @return what there is now, by path
   * @throws IOException if the sink cannot take a file
   */
  public static SortedMap<SitePath, Rendered> render(
      SitePlan plan, Map<SitePath, Rendered> before, OutputSink sink, Diagnostics problems)
      throws IOException {
    return new SiteRenderer(plan, before, sink, problems).render();
  }

  private SortedMap<SitePath, Rendered> render() throws IOException {
    try {
      Workers.forEach(bySubject(), subject -> subject.forEach(this::render));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    problems.addAll(plan.lookFindings());
    if (!problems.hasErrors()) {
      boolean all = placesWereLost();
      List<PlannedFile> followed =
          plan.files().stream().filter(file -> all || made.contains(file.path())).toList();
      Workers.forEach(
          followed, file -> page(file.path()).ifPresent(p -> links.report(file, p, problems)));
    }
    return new TreeMap<>(after);
  }

  /**
   * All files, those that are about the same article or sheet together, so that one thread makes
   * what is made of the same text, and the text is read once. Files about none of them stand alone
   * and first, since there are large ones among them.
   */
  private List<List<PlannedFile>> bySubject() {
    List<List<PlannedFile>> all = new ArrayList<>();
    SortedMap<String, List<PlannedFile>> groups = new TreeMap<>();
    for (PlannedFile file : plan.files()) {
      String subject = subject(file.path());
      if (subject.isEmpty()) {
        all.add(List.of(file));
      } else {
        groups.computeIfAbsent(subject, s -> new ArrayList<>()).add(file);
      }
    }
    all.addAll(groups.values());
    return all;
  }

  private Optional<PageTrace> page(SitePath path) {
    return path.extension().equals("html")
        ? Optional.ofNullable(after.get(path)).map(Rendered::trace)
        : Optional.empty();
  }

  private LinkCheck.Ground ground() {
    return new LinkCheck.Ground() {
      @Override
      public boolean has(SitePath path) {
        return plan.has(path);
      }

      @Override
      public Optional<PageTrace> page(SitePath path) {
        return SiteRenderer.this.page(path);
      }

      @Override
      public Stream<List<WebLink>> written() {
        return plan.files().stream().map(PlannedFile::links);
      }
    };
  }

  /** The article or sheet that a file is about; empty where it is about none. */
  private static String subject(SitePath path) {
    String[] segments = path.value().split("/", 5);
    for (int i = 0; i + 1 < segments.length; i++) {
      if (FOLDERS.contains(segments[i])) {
        String name = segments[i + 1];
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
      }
    }
    return "";
  }

  private static final Set<String> FOLDERS = Set.of("articles", "facts", "claims", "data");

  /** Whether a link that was right before may lead nowhere now. */
  private boolean placesWereLost() {
    return !after.keySet().containsAll(before.keySet())
        || before.isEmpty()
        || made.stream()
            .anyMatch(
                path ->
                    before.containsKey(path)
                        && !after.get(path).trace().hasAll(before.get(path).trace()));
  }

  private void render(PlannedFile file) {
    try {
      Rendered old = before.get(file.path());
      Fingerprint key = file.making().key();
      if (old != null && old.isStill(key) && sink.keep(file.path(), old)) {
        keep(file.path(), old);
      } else if (file.making().survey().isPresent() && sink.canWait(file.path())) {
        survey(file, file.making().survey().get());
      } else {
        make(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void survey(PlannedFile file, PlannedFile.Survey survey) {
    Diagnostics found = new Diagnostics();
    survey.find(found);
    problems.addAll(found.sorted());
    Fingerprint key = found.sorted().isEmpty() ? file.making().key() : Fingerprint.NONE;
    keep(file.path(), new Rendered(key, Fingerprint.NONE, PageTrace.NONE));
  }

  private void keep(SitePath path, Rendered old) {
    after.put(path, old);
  }

  private void make(PlannedFile file) throws IOException {
    Diagnostics found = new Diagnostics();
    Optional<byte[]> bytes = file.content().make(found);
    PageTrace trace = bytes.map(b -> links.read(file, b, found)).orElse(PageTrace.NONE);
    problems.addAll(found.sorted());
    if (bytes.isEmpty()) {
      return;
    }
    boolean clean = found.sorted().isEmpty();
    made.add(file.path());
    Fingerprint content = sink.take(file.path(), bytes.get());
    Fingerprint key = clean ? file.making().key() : Fingerprint.NONE;
    after.put(file.path(), new Rendered(key, content, trace));
  }
}
