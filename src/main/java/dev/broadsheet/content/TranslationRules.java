package dev.broadsheet.content;

import dev.broadsheet.diagnostic.Rule;

/** The rules of what exists in which language. */
public final class TranslationRules {
  public static final Rule MISSING =
      Rule.warning(
          "translation-missing",
          "Something that readers read is not there in a language of the site.",
          "Readers of that language see the default language instead, or no page at all. A story may"
              + " well appear in one language first, so this is a warning.");
  static final Rule ORIGINAL_MISSING =
      Rule.error(
          "translation-without-original",
          "An article or page is not there in the site's default language.",
          "What all languages share stands in the file of the default language: `index.md` in the"
              + " article's folder, or `<slug>.md`.");
  static final Rule LANGUAGE_UNKNOWN =
      Rule.error(
          "language-unknown",
          "A file is in a language that the site does not have.",
          "The part of a file name between the last two dots is the exact language tag, as in"
              + " `index.zh-Hans.md`. The languages of a site are listed in `content/site.yaml`.");
  static final Rule LANGUAGE_UNREADABLE =
      Rule.error(
          "language-unreadable",
          "A site wants a language whose figures cannot be read.",
          "What cannot be read cannot be verified, so a language is offered only where figures can be"
              + " both written and read: `en`, `zh-Hans`, `zh-Hant`, `ja`, `de`, `fr`, `es`, and"
              + " regions of them such as `es-MX`.");

  private TranslationRules() {}
}
