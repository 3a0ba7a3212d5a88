package dev.broadsheet.page;

import dev.broadsheet.check.PlainWords;
import dev.broadsheet.content.Document;
import dev.broadsheet.content.HtmlFragment;
import dev.broadsheet.content.Reference;
import dev.broadsheet.content.ReferenceRenderer;
import dev.broadsheet.content.WebLink;

/** Finds what a text says of one of its pictures, the references in it written out. */
final class AltText implements ReferenceRenderer {
  private final PlainWords plain;
  private final String name;
  private String found = "";

  private AltText(PlainWords plain, String name) {
    this.plain = plain;
    this.name = name;
  }

  /** The alt text of the first picture of this name; empty where there is none. */
  static String of(String name, Document text, PlainWords plain) {
    AltText reader = new AltText(plain, name);
    text.render(reader);
    return reader.found;
  }

  @Override
  public HtmlFragment render(Reference reference, HtmlFragment words) {
    return words;
  }

  @Override
  public String text(Reference reference, String words) {
    return plain.text(reference, words);
  }

  @Override
  public boolean shows(WebLink image) {
    return image.url().equals(name);
  }

  @Override
  public HtmlFragment picture(WebLink image, String alt, HtmlFragment caption) {
    found = found.isEmpty() ? alt : found;
    return HtmlFragment.EMPTY;
  }
}
