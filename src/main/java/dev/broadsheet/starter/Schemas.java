package dev.broadsheet.starter;

import dev.broadsheet.content.ContentSchemas;
import dev.broadsheet.data.DataSchema;
import dev.broadsheet.fact.FactSheets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The JSON Schemas of everything that editors write as data. */
public final class Schemas {
  /** What follows the name of a schema in the name of its file. */
  public static final String SUFFIX = ".schema.json";

  private Schemas() {}

  /** By name: {@code fact-sheet}, {@code front-matter}, {@code picture}, {@code site}. */
  public static SortedMap<String, DataSchema> all() {
    SortedMap<String, DataSchema> schemas = new TreeMap<>();
    schemas.put("fact-sheet", FactSheets.schema());
    schemas.put("front-matter", ContentSchemas.frontMatter());
    schemas.put("picture", ContentSchemas.picture());
    schemas.put("site", ContentSchemas.site());
    return Collections.unmodifiableSortedMap(schemas);
  }
}
