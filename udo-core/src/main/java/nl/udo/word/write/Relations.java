package nl.udo.word.write;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.ooxml.XmlPart;

/** What one part refers to: other parts, and addresses of the web. One use only. */
public final class Relations {

  private static final String TYPE = Namespace.RELATION.uri() + "/";
  private static final String LINK = TYPE + "hyperlink";

  /**
   * One of them.
   *
   * @param id its id
   * @param type what the other is, as a URI
   * @param target where it is
   * @param external whether it is outside the package
   */
  public record Relation(String id, String type, String target, boolean external) {}

  private final List<Relation> all = new ArrayList<>();
  private final Map<String, String> links = new HashMap<>();
  private final String prefix;

  Relations(String prefix) {
    this.prefix = prefix;
  }

  /** Refers to a part; the type is the last word of its URI. */
  String part(String type, String target) {
    return add(TYPE + type, target, false);
  }

  /** Refers to a part of the package as a whole, whose type has a URI of its own. */
  String packagePart(String type, String target) {
    return add(type, target, false);
  }

  /** Refers to an address, the same one once. */
  String link(URI address) {
    return links.computeIfAbsent(address.toASCIIString(), to -> add(LINK, to, true));
  }

  private String add(String type, String target, boolean external) {
    String id = prefix + (all.size() + 1);
    all.add(new Relation(id, type, target, external));
    return id;
  }

  /**
   * All of them.
   *
   * @return in the order in which they were made
   */
  public List<Relation> all() {
    return List.copyOf(all);
  }

  /** Takes over those of another, whose ids begin otherwise. */
  Relations with(Relations others) {
    all.addAll(others.all);
    return this;
  }

  byte[] part() {
    XmlPart xml = new XmlPart(Namespace.RELATIONSHIPS, "Relationships");
    for (Relation relation : all) {
      xml.start(Namespace.RELATIONSHIPS, "Relationship")
          .with(Namespace.RELATIONSHIPS, "Id", relation.id)
          .with(Namespace.RELATIONSHIPS, "Type", relation.type)
          .with(Namespace.RELATIONSHIPS, "Target", relation.target);
      if (relation.external) {
        xml.with(Namespace.RELATIONSHIPS, "TargetMode", "External");
      }
      xml.end();
    }
    return xml.finish();
  }
}
