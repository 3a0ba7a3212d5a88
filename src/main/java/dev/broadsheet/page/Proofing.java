package dev.broadsheet.page;

import dev.broadsheet.content.WebLink;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.Section.Part;
import dev.broadsheet.page.route.SitePath;
import dev.broadsheet.source.Fingerprint;
import dev.broadsheet.work.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Works out one {@link Proof} from the one before. */
final class Proofing implements LinkCheck.Ground {
  private final Proof before;
  private final Sections plan;
  private final BiConsumer<SitePath, byte[]> taker;
  private final Diagnostics problems;
  private final LinkCheck links;

  /** What every section comes to, when it is known. */
  private final Map<Section, SectionProof> after = new HashMap<>();

  private final Map<SitePath, Rendered> rendered = new ConcurrentHashMap<>();
  private final Set<SitePath> made = ConcurrentHashMap.newKeySet();

  Proofing(Proof before, Sections plan, BiConsumer<SitePath, byte[]> taker, Diagnostics problems) {
    this.before = before;
    this.plan = plan;
    this.taker = taker;
    this.problems = problems;
    this.links = new LinkCheck(new Addresses(plan.press().routes().root("/")), this);
  }

  Proof run() {
    Map<Section, List<PlannedFile>> planned = planChanged();
    planned.forEach(this::checkPaths);
    List<Runnable> jobs =
        planned.entrySet().stream()
            .flatMap(
                section -> section.getValue().stream().map(file -> job(section.getKey(), file)))
            .toList();
    Workers.forEach(jobs, Runnable::run);
    problems.addAll(plan.press().look().findings());
    planned.forEach(this::collect);
    if (!problems.hasErrors()) {
      followLinks(planned);
    }
    return new Proof(after, Optional.of(plan));
  }

  /** Takes over what is as it was, and plans the rest. */
  private Map<Section, List<PlannedFile>> planChanged() {
    List<Section> all = plan.all();
    List<Optional<SectionProof>> same = Workers.map(all, this::still);
    List<Section> changed = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Section section = all.get(i);
      same.get(i).ifPresentOrElse(proof -> after.put(section, proof), () -> changed.add(section));
    }
    List<List<PlannedFile>> files = Workers.map(changed, plan::plan);
    Map<Section, List<PlannedFile>> planned = new LinkedHashMap<>();
    for (int i = 0; i < changed.size(); i++) {
      planned.put(changed.get(i), files.get(i));
    }
    return planned;
  }

  private Optional<SectionProof> still(Section section) {
    return Optional.ofNullable(before.sections().get(section))
        .filter(proof -> proof.isStill(plan.key(section)));
  }

  private void checkPaths(Section section, List<PlannedFile> files) {
    Set<SitePath> paths = new HashSet<>();
    for (PlannedFile file : files) {
      Section own = plan.of(file.path());
      boolean taken =
          !own.equals(section)
              && plan.plan(own).stream().anyMatch(other -> other.path().equals(file.path()));
      if (!paths.add(file.path()) || taken) {
        SitePlan.reportTwice(file.path(), problems);
      }
    }
  }

  private Runnable job(Section section, PlannedFile file) {
    Optional<Rendered> old =
        Optional.ofNullable(before.sections().get(section))
            .flatMap(proof -> Optional.ofNullable(proof.files().get(file.path())))
            .filter(then -> then.isStill(file.making().key()));
    if (old.isPresent()) {
      return () -> rendered.put(file.path(), old.get());
    }
    return file.making().survey().isPresent()
        ? () -> survey(file, file.making().survey().get())
        : () -> make(file);
  }

  private void survey(PlannedFile file, PlannedFile.Survey survey) {
    Diagnostics found = new Diagnostics();
    survey.find(found);
    rendered.put(file.path(), new Rendered(key(file, found), Fingerprint.NONE, PageTrace.NONE));
  }

  private void make(PlannedFile file) {
    Diagnostics found = new Diagnostics();
    Optional<byte[]> bytes = file.content().make(found);
    PageTrace trace = bytes.map(b -> links.read(file, b, found)).orElse(PageTrace.NONE);
    Fingerprint key = key(file, found);
    if (bytes.isPresent()) {
      made.add(file.path());
      taker.accept(file.path(), bytes.get());
      rendered.put(file.path(), new Rendered(key, Fingerprint.of(bytes.get()), trace));
    }
  }

  /** A file in which something was found is looked at in every build, so that it is found again. */
  private Fingerprint key(PlannedFile file, Diagnostics found) {
    problems.addAll(found.sorted());
    return found.sorted().isEmpty() ? file.making().key() : Fingerprint.NONE;
  }

  private void collect(Section section, List<PlannedFile> files) {
    SortedMap<SitePath, Rendered> own = new TreeMap<>();
    for (PlannedFile file : files) {
      Optional.ofNullable(rendered.get(file.path())).ifPresent(r -> own.put(file.path(), r));
    }
    LongStream leads =
        own.entrySet().stream()
            .flatMapToLong(file -> links.leads(file.getKey(), file.getValue().trace()));
    after.put(section, new SectionProof(plan.key(section), own, leads));
  }

  /** Follows the links of what was made, and those that led to what is not there any more. */
  private void followLinks(Map<Section, List<PlannedFile>> planned) {
    Map<SitePath, PlannedFile> followed = new HashMap<>();
    planned.values().stream()
        .flatMap(List::stream)
        .filter(file -> made.contains(file.path()))
        .forEach(file -> followed.put(file.path(), file));
    long[] lost = lost(planned.keySet());
    if (lost.length > 0) {
      after.keySet().stream()
          .filter(section -> after.get(section).leadsToAny(lost))
          .flatMap(section -> plan.plan(section).stream())
          .forEach(file -> followed.put(file.path(), file));
    }
    Workers.forEach(List.copyOf(followed.values()), this::follow);
  }

  private void follow(PlannedFile file) {
    page(file.path()).ifPresent(page -> links.report(file, page, problems));
  }

  private long[] lost(Set<Section> changed) {
    LongStream places =
        changed.stream()
            .filter(before.sections()::containsKey)
            .flatMapToLong(name -> after.get(name).lost(before.sections().get(name)));
    LongStream files =
        before.sections().entrySet().stream()
            .filter(section -> !after.containsKey(section.getKey()))
            .flatMap(section -> section.getValue().files().keySet().stream())
            .mapToLong(PageTrace::number);
    return LongStream.concat(places, files).sorted().distinct().toArray();
  }

  @Override
  public boolean has(SitePath path) {
    return find(path).isPresent();
  }

  @Override
  public Optional<PageTrace> page(SitePath path) {
    return SectionProof.isPage(path) ? find(path).map(Rendered::trace) : Optional.empty();
  }

  private Optional<Rendered> find(SitePath path) {
    return Optional.ofNullable(after.get(plan.of(path)))
        .flatMap(section -> Optional.ofNullable(section.files().get(path)));
  }

  @Override
  public Stream<List<WebLink>> written() {
    List<Section> writing = new ArrayList<>(plan.all());
    writing.removeIf(section -> section.part() != Part.ARTICLE && section.part() != Part.REST);
    return writing.stream().flatMap(s -> plan.plan(s).stream()).map(PlannedFile::links);
  }
}
