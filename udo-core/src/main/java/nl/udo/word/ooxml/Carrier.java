package nl.udo.word.ooxml;

import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;

/**
 * The record inside a Word file: JSON as the text of one element in a custom XML part. Programs
 * that save the file keep such a part; an attached file or a document variable they drop.
 */
public final class Carrier {

  /** The element. */
  public static final String ELEMENT = "traject";

  /** Of the element: the digest of the text that was written with the record. */
  public static final String TEXT = "tekst";

  /** What a digest begins with. */
  public static final String SHA_256 = "sha-256:";

  /** Of this kind of part, the same in each file. */
  private static final String ITEM = "{6B0F9C1E-2D5A-4C7B-9E43-75646F000001}";

  private Carrier() {}

  /**
   * A record as it travels.
   *
   * @param record the record
   * @return JSON of characters that XML has
   * @throws IllegalArgumentException when it is larger than what {@link UdoJson} reads back
   */
  public static String json(UdoTraject record) {
    String json = UdoJson.schrijf(record);
    // Characters of JSON, none of XML; within a JSON string they may be written like this.
    return json.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff");
  }

  /**
   * The part.
   *
   * @param json the record as it travels
   * @param digest the digest of the text
   * @return its bytes
   */
  public static byte[] part(String json, String digest) {
    return new XmlPart(Namespace.CARRIER, ELEMENT)
        .with(Namespace.CARRIER, TEXT, SHA_256 + digest)
        .text(json)
        .finish();
  }

  /**
   * The part that says which namespace that part is of.
   *
   * @return its bytes
   */
  public static byte[] properties() {
    XmlPart xml = new XmlPart(Namespace.CUSTOM_XML, "datastoreItem");
    xml.with(Namespace.CUSTOM_XML, "itemID", ITEM);
    xml.start(Namespace.CUSTOM_XML, "schemaRefs").start(Namespace.CUSTOM_XML, "schemaRef");
    xml.with(Namespace.CUSTOM_XML, "uri", Namespace.CARRIER.uri());
    return xml.end().end().finish();
  }

  /**
   * What leads from the one to the other.
   *
   * @param properties the file name of the second
   * @return the bytes of a part with relationships
   */
  public static byte[] relations(String properties) {
    return new XmlPart(Namespace.RELATIONSHIPS, "Relationships")
        .start(Namespace.RELATIONSHIPS, "Relationship")
        .with(Namespace.RELATIONSHIPS, "Id", "rId1")
        .with(Namespace.RELATIONSHIPS, "Type", Namespace.RELATION.uri() + "/customXmlProps")
        .with(Namespace.RELATIONSHIPS, "Target", properties)
        .end()
        .finish();
  }
}
