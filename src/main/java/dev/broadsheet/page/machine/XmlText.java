package dev.broadsheet.page.machine;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; characters that XML 1.0 has no way to say are left out. */
final class XmlText {
  private final XMLStreamWriter out;

  private XmlText(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes the inside of a document. */
  @FunctionalInterface
  interface Body {
    void write(XmlText xml) throws XMLStreamException;
  }

  /** The document that {@code body} writes. */
  static String document(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      body.write(new XmlText(out));
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a document that is not well-formed was begun", e);
    }
    return text.append('\n').toString();
  }

  /**
   * An element with attributes, given as names and values in turn, and what {@code body} writes.
   */
  void element(String name, Body body, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    writeAttributes(attributes);
    body.write(this);
    out.writeEndElement();
  }

  void text(String name, String text, String... attributes) throws XMLStreamException {
    element(name, xml -> xml.out.writeCharacters(legal(text)), attributes);
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    writeAttributes(attributes);
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }
  }

  /** XML 1.0, production 2. */
  private static String legal(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= ' ' && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
