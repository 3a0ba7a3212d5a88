package dev.broadsheet.fact;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataReader;
import dev.broadsheet.data.DataSchema;
import dev.broadsheet.data.Json;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.diagnostic.SourceFile;
import dev.broadsheet.quantity.Units;
import dev.broadsheet.text.LocalText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Loads fact sheets. */
public final class FactSheets {
  private static final DataSchema SCHEMA =
      DataSchema.ofResource("/dev/broadsheet/fact/fact-sheet.schema.json");

  private FactSheets() {}

  /** The JSON Schema that every sheet must fit, for an editor's tool. */
  public static DataSchema schema() {
    return SCHEMA;
  }

  /** Says that sheets will be loaded soon: what that takes once is begun, and not waited for. */
  public static void prepare() {
    SCHEMA.prepare();
  }

  /**
   * The sheet in a file, or nothing when it cannot be read at all. Whatever is wrong is reported;
   * an entry that is wrong is kept as far as it can be, so that what refers to it is not reported
   * too.
   */
  public static Optional<FactSheet> load(SourceFile file, Diagnostics diagnostics) {
    Optional<DataNode> root = Json.read(file, diagnostics);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    if (!(root.get() instanceof ObjectNode object)) {
      diagnostics.add(SheetRules.VALUE, root.get().span(), "a fact sheet is an object in braces");
      return Optional.empty();
    }
    Diagnostics own = new Diagnostics();
    FactSheet sheet = sheet(file, object, own);
    diagnostics.addAll(own.sorted());
    diagnostics.addAll(unreported(misfits(object), own.sorted()));
    return Optional.of(sheet);
  }

  /** The sheet in a file that {@link #load} has read before, without holding it to the schema. */
  public static Optional<FactSheet> reload(SourceFile file, Diagnostics diagnostics) {
    return Json.read(file, diagnostics)
        .filter(ObjectNode.class::isInstance)
        .map(root -> sheet(file, (ObjectNode) root, diagnostics));
  }

  private static List<Diagnostic> misfits(ObjectNode object) {
    Diagnostics found = new Diagnostics();
    SCHEMA.check(object, found);
    return found.sorted();
  }

  /** What the schema finds where the loader, whose words are plainer, finds nothing on the line. */
  private static List<Diagnostic> unreported(List<Diagnostic> misfits, List<Diagnostic> own) {
    Set<Integer> lines = own.stream().map(d -> d.span().line()).collect(Collectors.toSet());
    return misfits.stream().filter(d -> !lines.contains(d.span().line())).toList();
  }

  private static FactSheet sheet(SourceFile file, ObjectNode object, Diagnostics diagnostics) {
    DataReader root = DataReader.of(object, SheetRules.READING, diagnostics);
    SheetReader reader = new SheetReader(root, diagnostics);
    root.allow("$schema");
    root.require("title", "sources", "facts");
    LocalText title = reader.requiredText(root, "title");
    Units units = new UnitReader(diagnostics).read(root.members("units"));
    Figures figures = figures(reader, units);
    Exhibits exhibits = exhibits(reader, units, figures);
    root.finish();
    return new FactSheet(id(file), title, units, figures, exhibits, file);
  }

  private static Figures figures(SheetReader reader, Units units) {
    Map<String, Source> sources = reader.section("sources", new SourceReader(reader)::read);
    FactReader factReader = new FactReader(reader, units, sources.keySet());
    Map<String, Fact> facts =
        new Derivations(reader.diagnostics()).complete(reader.section("facts", factReader::read));
    ExhibitReader others = new ExhibitReader(reader, facts.keySet(), sources.keySet());
    return new Figures(sources, facts, reader.section("series", others::series));
  }

  private static Exhibits exhibits(SheetReader reader, Units units, Figures figures) {
    Set<String> sources = figures.sources().keySet();
    ExhibitReader exhibits = new ExhibitReader(reader, figures.facts().keySet(), sources);
    ClaimReader claims = new ClaimReader(reader, units, figures.facts(), sources);
    return new Exhibits(
        reader.section("timelines", exhibits::timeline),
        reader.section("tables", exhibits::table),
        reader.section("claims", claims::read),
        reader.section("charts", exhibits::chart));
  }

  private static String id(SourceFile file) {
    String path = file.path();
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".json") ? name.substring(0, name.length() - 5) : name;
  }
}
