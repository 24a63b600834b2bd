package nl.udo.word.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.udo.word.OnbruikbaarSjabloonException;
import nl.udo.word.ooxml.Namespace;
import nl.udo.word.write.OwnStyles;
import nl.udo.word.write.Role;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a host, found by what they are for: by the name that the host gave, by the name
 * that Word builds in, whatever the id and the language, or, for a heading, by its level in the
 * outline. One that is missing is taken from the library's own, when it is needed.
 */
final class HostStyles {

  private static final String W = Namespace.WORD.uri();

  /** How far a style can be based on another; further is a circle. */
  private static final int LONGEST_CHAIN = 50;

  private final Document styles;
  private final Map<Role, String> given;
  private final List<Element> all = new ArrayList<>();
  private final Map<String, Element> byId = new HashMap<>();
  private final Map<String, Integer> levels = new HashMap<>();
  private final Map<Role, String> found = new EnumMap<>(Role.class);

  HostStyles(Document styles, Map<Role, String> given) {
    this.styles = styles;
    this.given = given;
    for (Element element : Tree.children(styles.getDocumentElement())) {
      if (Tree.is(element, "style")) {
        all.add(element);
        byId.putIfAbsent(Tree.attribute(element, "styleId"), element);
      }
    }
  }

  /** The id of the style for a role, or null for running text, which has no style of its own. */
  @Nullable String id(Role role) {
    if (role == Role.BODY && !given.containsKey(role)) {
      return null;
    }
    String known = found.get(role);
    if (known == null) {
      Element style = find(role);
      known = style == null ? add(role) : Tree.attribute(style, "styleId");
      found.put(role, known);
    }
    return known;
  }

  /** Whether the style for a role counts or marks its paragraphs itself. */
  boolean hasList(Role role) {
    Element style = byId(id(role));
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      Element properties = Tree.child(style, "pPr");
      Element list = properties == null ? null : Tree.child(properties, "numPr");
      if (list != null) {
        // Zero takes away the list of the style that it is based on.
        return !"0".equals(Tree.value(list, "numId"));
      }
      style = byId(Tree.value(style, "basedOn"));
    }
    return false;
  }

  /** The level in the outline of the style of a paragraph, from 1, or 0 for none. */
  int level(@Nullable String id) {
    return levels.computeIfAbsent(String.valueOf(id), this::findLevel);
  }

  private int findLevel(String id) {
    Element style = byId(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      int level = Tree.number(Tree.value(style, "pPr", "outlineLvl"), -1) + 1;
      if (level == 0) {
        String name = name(style);
        level = name.matches("heading [1-9]") ? name.charAt(8) - '0' : 0;
      }
      if (level > 0) {
        return level > Role.DEEPEST ? 0 : level;
      }
      style = byId(Tree.value(style, "basedOn"));
    }
    return 0;
  }

  private @Nullable Element find(Role role) {
    String name = given.get(role);
    if (name != null) {
      Element style = byName(name, role.type());
      if (style == null) {
        throw new OnbruikbaarSjabloonException(
            "het sjabloon heeft geen stijl met de naam \"" + name + "\"", null);
      }
      return style;
    }
    Element style = byName(role.styleName(), role.type());
    if (style == null && role.level() > 0) {
      for (Element other : all) {
        String id = Tree.attribute(other, "styleId");
        if (id != null && isOf(other, role.type()) && level(id) == role.level()) {
          return other;
        }
      }
    }
    return style;
  }

  /** The first of a name: programs that save a file add another behind the one that was used. */
  private @Nullable Element byName(String name, String type) {
    for (Element style : all) {
      if (isOf(style, type)
          && Tree.attribute(style, "styleId") != null
          && name(style).equals(name.toLowerCase(Locale.ROOT))) {
        return style;
      }
    }
    return null;
  }

  private @Nullable Element byId(@Nullable String id) {
    return id == null ? null : byId.get(id);
  }

  private static boolean isOf(Element style, String type) {
    return type.equals(Tree.attribute(style, "type"));
  }

  private static String name(Element style) {
    String name = Tree.value(style, "name");
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  private @Nullable String standard(String type) {
    for (Element style : all) {
      String standard = Tree.attribute(style, "default");
      if (isOf(style, type) && ("1".equals(standard) || "true".equals(standard))) {
        return Tree.attribute(style, "styleId");
      }
    }
    return null;
  }

  private String add(Role role) {
    Element own = null;
    for (Element style : Tree.all(OwnStyles.tree().getDocumentElement(), "style")) {
      own = role.styleId().equals(Tree.attribute(style, "styleId")) ? style : own;
    }
    Element added = (Element) styles.importNode(own, true);
    String id = freeId(role.styleId());
    added.setAttributeNS(W, "w:styleId", id);
    based(added, "basedOn", role.type());
    based(added, "next", "paragraph");
    styles.getDocumentElement().appendChild(added);
    all.add(added);
    byId.put(id, added);
    return id;
  }

  /**
   * The style that another refers to is of the host too: the one of the same name, or the default.
   */
  private void based(Element style, String reference, String type) {
    Element child = Tree.child(style, reference);
    if (child == null) {
      return;
    }
    String own = Tree.attribute(child, "val");
    String id = Role.CELL.styleId().equals(own) ? id(Role.CELL) : standard(type);
    if (id == null) {
      style.removeChild(child);
    } else {
      child.setAttributeNS(W, "w:val", id);
    }
  }

  private String freeId(String wanted) {
    String id = wanted;
    while (byId.containsKey(id)) {
      id += "U";
    }
    return id;
  }
}
