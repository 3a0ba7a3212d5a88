package dev.broadsheet.content;

import dev.broadsheet.data.DataRules;
import dev.broadsheet.diagnostic.Rule;
import java.util.List;

/**
 * The rules of front matter and of the site's settings as typed data, and all rules of this room.
 */
public final class ContentRules {
  static final Rule FRONT_MATTER_UNKNOWN_KEY =
      Rule.error(
          "front-matter-unknown-key",
          "The front matter has a key that no article or page has.",
          "A misspelt key would be ignored in silence, and with it what it says. The keys are listed"
              + " in the documentation of front matter.");
  static final Rule FRONT_MATTER_MISSING_KEY =
      Rule.error(
          "front-matter-missing-key",
          "The front matter lacks a key that every article or page needs.",
          "An article needs `title`, `summary`, `authors` and `published`; a page `title` and"
              + " `summary`. A translation needs only what is in its own language.");
  static final Rule FRONT_MATTER_VALUE =
      Rule.error(
          "front-matter-value",
          "A value of the front matter is of the wrong kind, or cannot be.",
          "The message says what is wanted. Texts that look like a number, a date or a flag need"
              + " quotes in YAML.");
  static final Rule FRONT_MATTER_SHARED_KEY =
      Rule.error(
          "front-matter-shared-key",
          "A translation sets what all languages of an article share.",
          "Authors, dates, topics, fact sheet and the like stand in the file of the default language"
              + " alone, so that the languages cannot contradict each other.");
  static final Rule SETTINGS_UNKNOWN_KEY =
      Rule.error(
          "settings-unknown-key",
          "The site's settings have a key that is not known.",
          "A misspelt key would be ignored in silence. The keys of `content/site.yaml` are listed in"
              + " the documentation.");
  static final Rule SETTINGS_MISSING_KEY =
      Rule.error(
          "settings-missing-key",
          "The site's settings lack a key.",
          "`content/site.yaml` needs `title`, `baseUrl`, `languages` and `publisher`.");
  static final Rule SETTINGS_VALUE =
      Rule.error(
          "settings-value",
          "A value of the site's settings is of the wrong kind, or cannot be.",
          "The message says what is wanted.");

  static final DataRules FRONT_MATTER =
      new DataRules(FRONT_MATTER_UNKNOWN_KEY, FRONT_MATTER_MISSING_KEY, FRONT_MATTER_VALUE);
  static final DataRules SETTINGS =
      new DataRules(SETTINGS_UNKNOWN_KEY, SETTINGS_MISSING_KEY, SETTINGS_VALUE);

  private ContentRules() {}

  /** Every rule that reading a site can report, for the catalogue. */
  public static List<Rule> all() {
    return List.of(
        FRONT_MATTER_UNKNOWN_KEY,
        FRONT_MATTER_MISSING_KEY,
        FRONT_MATTER_VALUE,
        FRONT_MATTER_SHARED_KEY,
        FrontMatterFence.FENCE,
        SETTINGS_UNKNOWN_KEY,
        SETTINGS_MISSING_KEY,
        SETTINGS_VALUE,
        LookRules.CONTRAST,
        LookRules.ALIKE,
        NameRules.AUTHOR,
        NameRules.TOPIC,
        NameRules.SHEET,
        NameRules.RELATED,
        SlugRules.INVALID,
        SlugRules.DUPLICATE,
        ContentFiles.STRAY,
        TranslationRules.MISSING,
        TranslationRules.ORIGINAL_MISSING,
        TranslationRules.LANGUAGE_UNKNOWN,
        PictureNoteReader.UNKNOWN_KEY,
        PictureNoteReader.MISSING_KEY,
        PictureNoteReader.VALUE,
        TranslationRules.LANGUAGE_UNREADABLE,
        LinkReader.SYNTAX,
        LinkReader.SCHEME,
        LinkReader.MISPLACED,
        HeadingReader.LEVEL,
        RawHtml.RAW,
        RawHtml.EXEMPTION,
        Footnotes.UNKNOWN,
        Footnotes.UNUSED,
        Document.TOO_LARGE);
  }
}
