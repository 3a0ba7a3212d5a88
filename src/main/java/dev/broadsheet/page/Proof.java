package dev.broadsheet.page;

import dev.broadsheet.check.CheckedSite;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.page.route.SitePath;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * A whole site as a preview holds it: what each section came to, and how each file is made when
 * somebody asks for it. The next one is worked out from the one before: a section that is made of
 * the same things is taken over as it is, so that an edit costs what it reaches, and little more
 * for a large site than for a small one. {@code IncrementalIT} holds what it serves against builds
 * from nothing.
 */
public final class Proof {
  /** Before anything was built. */
  public static final Proof NONE = new Proof(Map.of(), Optional.empty());

  private final Map<Section, SectionProof> sections;
  private final Optional<Sections> plan;

  Proof(Map<Section, SectionProof> sections, Optional<Sections> plan) {
    this.sections = Collections.unmodifiableMap(new HashMap<>(sections));
    this.plan = plan;
  }

  /**
   * The next proof: renders what changed, follows its links and those that led to what is gone, and
   * looks over what can wait.
   *
   * @param taker takes the bytes of pages that were rendered; called from several threads
   * @param problems takes what was found; the proof is of use only where no error is among it
   */
  public Proof next(
      CheckedSite site,
      Look look,
      PlanOptions options,
      BiConsumer<SitePath, byte[]> taker,
      Diagnostics problems) {
    problems.addAll(look.findings());
    Press press = Press.after(plan.map(Sections::press), site, options, look);
    SitePlan.reserve(press, problems);
    return new Proofing(this, new Sections(press), taker, problems).run();
  }

  Map<Section, SectionProof> sections() {
    return sections;
  }

  /** Whether the site has a file at this path. */
  public boolean has(SitePath path) {
    return plan.map(p -> sections.get(p.of(path)))
        .filter(section -> section.files().containsKey(path))
        .isPresent();
  }

  /** Makes a file; empty where there is none. */
  public Optional<byte[]> make(SitePath path) {
    if (!has(path)) {
      return Optional.empty();
    }
    Sections all = plan.orElseThrow();
    return all.plan(all.of(path)).stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .flatMap(file -> file.content().make(new Diagnostics()));
  }

  public int files() {
    return sections.values().stream().mapToInt(section -> section.files().size()).sum();
  }

  public int pages() {
    return sections.values().stream().mapToInt(SectionProof::pages).sum();
  }

  /** The pages of articles that are not to be published yet; none unless drafts are asked for. */
  public List<DraftPage> drafts() {
    return plan.map(sections -> sections.press().drafts()).orElse(List.of());
  }

  /** Every path, sorted. */
  public SortedSet<SitePath> paths() {
    SortedSet<SitePath> paths = new TreeSet<>();
    sections.values().forEach(section -> paths.addAll(section.files().keySet()));
    return paths;
  }

  /** The paths of what is new, different or gone since an earlier proof of the same session. */
  public SortedSet<SitePath> changedSince(Proof before) {
    Set<Section> names = new HashSet<>(before.sections.keySet());
    names.addAll(sections.keySet());
    SortedSet<SitePath> changed = new TreeSet<>();
    for (Section name : names) {
      Map<SitePath, Rendered> then = before.files(name);
      Map<SitePath, Rendered> now = files(name);
      if (then != now) {
        addChanged(then, now, changed);
      }
    }
    return changed;
  }

  private Map<SitePath, Rendered> files(Section name) {
    SectionProof section = sections.get(name);
    return section == null ? Map.of() : section.files();
  }

  private static void addChanged(
      Map<SitePath, Rendered> then, Map<SitePath, Rendered> now, Set<SitePath> changed) {
    now.forEach(
        (path, file) -> {
          Rendered old = then.get(path);
          if (old == null || !old.isSame(file)) {
            changed.add(path);
          }
        });
    then.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
  }
}
