package dev.broadsheet.data;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The errors at one value that may have one of several shapes, of which the validator reports every
 * shape that does not fit. What tells the author most is the shape that was nearest.
 *
 * @param prefix the path in the schema to the choice; empty for an error that stands for itself
 */
record SchemaChoice(String prefix, String instance, List<Error> errors) {
  private static final Set<String> KEYWORDS = Set.of("anyOf", "oneOf");

  static List<SchemaChoice> of(List<Error> errors) {
    List<SchemaChoice> choices = new ArrayList<>();
    for (Error error : errors) {
      int split = split(error.getEvaluationPath());
      String prefix = split < 0 ? "" : text(error.getEvaluationPath(), split + 1);
      String instance = error.getInstanceLocation().toString();
      Optional<SchemaChoice> last =
          choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(choices.size() - 1));
      if (split >= 0 && last.filter(c -> c.covers(prefix, instance)).isPresent()) {
        last.get().errors().add(error);
      } else {
        choices.add(new SchemaChoice(prefix, instance, new ArrayList<>(List.of(error))));
      }
    }
    return choices;
  }

  private boolean covers(String otherPrefix, String otherInstance) {
    return prefix.equals(otherPrefix)
        && (otherInstance.equals(instance) || otherInstance.startsWith(instance + "/"));
  }

  /** The index of the outermost choice in a path, or -1. */
  private static int split(NodePath path) {
    for (int i = 0; i < path.getNameCount(); i++) {
      if (KEYWORDS.contains(path.getElement(i).toString())) {
        return i;
      }
    }
    return -1;
  }

  private static String text(NodePath path, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < end; i++) {
      text.append('/').append(path.getElement(i));
    }
    return text.toString();
  }

  /**
   * The errors to report: those of the shape with the fewest, one whose kind fits before others.
   */
  List<Error> telling() {
    if (prefix.isEmpty()) {
      return errors;
    }
    Map<String, List<Error>> byShape = new TreeMap<>();
    for (Error error : errors) {
      if (!KEYWORDS.contains(error.getKeyword())) {
        byShape.computeIfAbsent(shape(error), s -> new ArrayList<>()).add(error);
      }
    }
    return byShape.values().stream()
        .min((a, b) -> Integer.compare(distance(a), distance(b)))
        .orElse(errors);
  }

  private String shape(Error error) {
    String rest = error.getEvaluationPath().toString().substring(prefix.length() + 1);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }

  private int distance(List<Error> shapeErrors) {
    return shapeErrors.size() + (shapeErrors.stream().anyMatch(this::isKind) ? 1_000 : 0);
  }

  private boolean isKind(Error error) {
    return error.getKeyword().equals("type")
        && error.getInstanceLocation().toString().equals(instance);
  }

  /** The kinds of value that the shapes ask for, when none of them has the kind that is there. */
  List<String> kinds() {
    return errors.stream()
        .filter(this::isKind)
        .map(error -> error.getArguments()[1].toString())
        .distinct()
        .toList();
  }
}
