package com.invoiceagent.export;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The elements of an OFX file, one on a line; what they hold is escaped.
final class OfxElements {

  private final XMLStreamWriter xml;

  /// Elements that go to this writer.
  OfxElements(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /// The head of the file and its outermost element.
  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    newLine();
    xml.writeProcessingInstruction(
        "OFX",
        "OFXHEADER=\"200\" VERSION=\"211\" SECURITY=\"NONE\" OLDFILEUID=\"NONE\""
            + " NEWFILEUID=\"NONE\"");
    newLine();
    open("OFX");
  }

  /// The end of the file.
  void end() throws XMLStreamException {
    close();
    xml.writeEndDocument();
    xml.flush();
  }

  void open(String name) throws XMLStreamException {
    xml.writeStartElement(name);
    newLine();
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    newLine();
  }

  void put(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
    newLine();
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n");
  }
}
