package dev.broadsheet.content;

import dev.broadsheet.data.DataSchema;

/**
 * The JSON Schemas of the site's settings and of front matter, for an editor's tool. The build does
 * not need them: its own readers find more, and say it more plainly.
 */
public final class ContentSchemas {
  private ContentSchemas() {}

  /** Of {@code content/site.yaml}. */
  public static DataSchema site() {
    return DataSchema.ofResource("/dev/broadsheet/content/site.schema.json");
  }

  /** Of the note beside an image. */
  public static DataSchema picture() {
    return DataSchema.ofResource("/dev/broadsheet/content/picture.schema.json");
  }

  /** Of the front matter of articles, translations and pages. */
  public static DataSchema frontMatter() {
    return DataSchema.ofResource("/dev/broadsheet/content/front-matter.schema.json");
  }
}
