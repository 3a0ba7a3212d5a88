package dev.broadsheet.cli;

import dev.broadsheet.data.DataNode;
import dev.broadsheet.data.DataNode.ArrayNode;
import dev.broadsheet.data.DataNode.Member;
import dev.broadsheet.data.DataNode.ObjectNode;
import dev.broadsheet.data.DataNode.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What search engines want of each type of schema.org, as Google's documentation of structured data
 * lists it: what it requires, and what it recommends and this house always has.
 */
final class StructuredDataRules {
  private static final List<String> ARTICLE =
      List.of(
          "headline",
          "image",
          "datePublished",
          "dateModified",
          "author",
          "publisher",
          "url",
          "mainEntityOfPage",
          "inLanguage");

  private static final Map<String, List<String>> NEEDED =
      Map.ofEntries(
          Map.entry("AnalysisNewsArticle", ARTICLE),
          Map.entry("ReportageNewsArticle", ARTICLE),
          Map.entry("BackgroundNewsArticle", ARTICLE),
          // A reference to another edition, which stands whole on its own page.
          Map.entry("NewsArticle", List.of("url", "inLanguage")),
          Map.entry("NewsMediaOrganization", List.of("name", "url", "logo")),
          Map.entry("Organization", List.of("name", "url")),
          Map.entry("Person", List.of("name", "url")),
          Map.entry("WebSite", List.of("name", "url", "inLanguage", "publisher")),
          Map.entry("BreadcrumbList", List.of("itemListElement")),
          Map.entry("ListItem", List.of("position", "name", "item")),
          Map.entry(
              "Dataset", List.of("name", "description", "license", "creator", "distribution")),
          Map.entry("DataDownload", List.of("contentUrl", "encodingFormat")));

  private static final Set<String> ADDRESSES =
      Set.of("url", "image", "logo", "item", "contentUrl", "mainEntityOfPage", "isBasedOn");

  /** More than this is cut off in search results. */
  private static final int LONGEST_HEADLINE = 110;

  private final Set<String> seen = new TreeSet<>();

  /** Every type that was met. */
  Set<String> seen() {
    return seen;
  }

  /** What is wrong with a block. */
  List<String> check(DataNode block) {
    List<String> wrong = new ArrayList<>();
    if (!(block instanceof ObjectNode object)) {
      return List.of("the block is no object");
    }
    if (!text(object, "@context").equals("https://schema.org")) {
      wrong.add("the block is not in the words of schema.org");
    }
    check(object, wrong);
    return wrong;
  }

  private static String text(ObjectNode object, String name) {
    return object
        .find(name)
        .filter(TextNode.class::isInstance)
        .map(node -> ((TextNode) node).value())
        .orElse("");
  }

  private void check(DataNode node, List<String> wrong) {
    if (node instanceof ArrayNode array) {
      array.items().forEach(item -> check(item, wrong));
    } else if (node instanceof ObjectNode object) {
      checkObject(object, wrong);
      object.members().values().forEach(member -> check(member.value(), wrong));
    }
  }

  private void checkObject(ObjectNode object, List<String> wrong) {
    String type = text(object, "@type");
    seen.add(type);
    if (!NEEDED.containsKey(type)) {
      wrong.add("`" + type + "` is not a type that is known here");
      return;
    }
    for (String name : NEEDED.get(type)) {
      if (object.find(name).isEmpty()) {
        wrong.add(type + " lacks `" + name + "`");
      }
    }
    for (Member member : object.members().values()) {
      if (member.value() instanceof TextNode value) {
        checkText(type, member.name(), value.value(), wrong);
      }
    }
  }

  private static void checkText(String type, String name, String value, List<String> wrong) {
    if (value.isBlank()) {
      wrong.add(type + " has an empty `" + name + "`");
    }
    if (ADDRESSES.contains(name) && !value.matches("https?://[^\\s]+")) {
      wrong.add(type + ": `" + name + "` is no absolute address: " + value);
    }
    if (name.startsWith("date") && !value.matches("\\d{4}-\\d\\d-\\d\\dT.*(Z|[+-]\\d\\d:\\d\\d)")) {
      wrong.add(type + ": `" + name + "` is no moment with an offset: " + value);
    }
    if (name.equals("headline") && value.codePointCount(0, value.length()) > LONGEST_HEADLINE) {
      wrong.add(type + ": the headline is longer than " + LONGEST_HEADLINE + " characters");
    }
    boolean describes = type.equals("Dataset") && name.equals("description");
    if (describes && (value.length() < 50 || value.length() > 5000)) {
      wrong.add("Dataset: a description has 50 to 5,000 characters: " + value);
    }
  }
}
