package nl.udo.word.ooxml;

/** The namespaces of the parts of a Word file that are written here, with the prefix of each. */
public enum Namespace {
  /** WordprocessingML: text, styles, notes. */
  WORD("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
  /** What leads from one part to another. */
  RELATION("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  /** The relationships of a package. */
  RELATIONSHIPS("", "http://schemas.openxmlformats.org/package/2006/relationships"),
  /** The kinds of part in a package. */
  CONTENT_TYPES("", "http://schemas.openxmlformats.org/package/2006/content-types"),
  /** The core properties of a package. */
  CORE("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
  /** Dublin Core, in the core properties. */
  DUBLIN_CORE("dc", "http://purl.org/dc/elements/1.1/"),
  /** The properties of a custom XML part. */
  CUSTOM_XML("ds", "http://schemas.openxmlformats.org/officeDocument/2006/customXml"),
  /** The carrier of the record, of this library. */
  CARRIER("", "urn:nl:udo:traject:1"),
  /** Built into XML. */
  XML("xml", "http://www.w3.org/XML/1998/namespace");

  private final String prefix;
  private final String uri;

  Namespace(String prefix, String uri) {
    this.prefix = prefix;
    this.uri = uri;
  }

  String prefix() {
    return prefix;
  }

  /**
   * Its name.
   *
   * @return the URI
   */
  public String uri() {
    return uri;
  }
}
