package nl.udo.pdf.print;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Mends what openhtmltopdf leaves in the structure tree and veraPDF does not mind, but a listener
 * does: a table header read again for every page the table runs over, and empty table parts. And
 * makes the tags for which HTML has no element: the label of a list item, a note, the reference to
 * one.
 */
final class StructureRepair {
  private static final COSName THEAD = COSName.getPDFName("THead");
  private static final COSName LI = COSName.getPDFName("LI");
  private static final COSName LABEL = COSName.getPDFName("Lbl");
  private static final COSName LINK = COSName.getPDFName("Link");
  private static final COSName NOTE = COSName.getPDFName("Note");
  private static final COSName NOTES = COSName.getPDFName("Sect");
  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
  private static final COSName OBJECT = COSName.getPDFName("Obj");
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");
  private static final Set<COSName> ROW_GROUPS =
      Set.of(THEAD, COSName.getPDFName("TFoot"), COSName.getPDFName("TBody"));

  private final PDDocument document;

  /** Per page the marked content that is repeated there; in order, because bytes must be equal. */
  private final Map<COSDictionary, Set<Integer>> repeated = new LinkedHashMap<>();

  /** The notes by their names, in the order of the text. */
  private final Map<String, COSDictionary> notes = new LinkedHashMap<>();

  private StructureRepair(PDDocument document) {
    this.document = document;
  }

  static void repair(PDDocument document) throws IOException {
    StructureRepair repair = new StructureRepair(document);
    COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    repair.walk(root, false);
    repair.nameNotes(root);
    repair.makeArtifacts();
  }

  private void walk(COSDictionary element, boolean inTableHead) {
    COSArray kids = kids(element);
    for (int i = kids.size() - 1; i >= 0; i--) {
      if (!(kids.getObject(i) instanceof COSDictionary kid)) {
        continue;
      }
      if (inTableHead && isElsewhere(kid)) {
        note(kid);
        kids.remove(i);
      } else if (kid.getCOSName(COSName.S) != null) {
        visit(kid, inTableHead);
        if (isEmptyGroup(kid)) {
          kids.remove(i);
        } else if (isReference(kid)) {
          kids.set(i, around(kid, REFERENCE, element));
        }
      }
    }
  }

  private void visit(COSDictionary element, boolean inTableHead) {
    COSName type = element.getCOSName(COSName.S);
    if (LI.equals(type)) {
      label(element);
    } else if (NOTES.equals(type)) {
      notes(element);
      return;
    }
    walk(element, inTableHead || THEAD.equals(type));
  }

  /** The first part of an item is its label, which openhtmltopdf took for a part of the body. */
  private static void label(COSDictionary item) {
    COSArray parts = kids(item);
    COSDictionary body = (COSDictionary) parts.getObject(0);
    COSDictionary label = (COSDictionary) kids(body).getObject(0);
    kids(body).remove(0);
    label.setItem(COSName.S, LABEL);
    label.setItem(COSName.P, item);
    parts.add(0, label);
  }

  /** Each paragraph of the section becomes a note: the link with its number, and the paragraph. */
  private void notes(COSDictionary section) {
    COSArray paragraphs = kids(section);
    for (int i = 0; i < paragraphs.size(); i++) {
      COSDictionary paragraph = (COSDictionary) paragraphs.getObject(i);
      COSDictionary note = around(paragraph, NOTE, section);
      COSDictionary link = (COSDictionary) kids(paragraph).getObject(0);
      kids(paragraph).remove(0);
      kids(note).add(0, around(link, LABEL, note));
      String name = "noot-" + (notes.size() + 1);
      note.setString(COSName.ID, name);
      notes.put(name, note);
      paragraphs.set(i, note);
    }
  }

  /** A new element with one part, which stood in its place. */
  private static COSDictionary around(COSDictionary part, COSName type, COSDictionary parent) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCT_ELEM);
    element.setItem(COSName.S, type);
    element.setItem(COSName.P, parent);
    element.setItem(COSName.PG, part.getDictionaryObject(COSName.PG));
    kids(element).add(part);
    part.setItem(COSName.P, element);
    return element;
  }

  /** Who gives an element a name, lists it (ISO 32000-1, table 322). */
  private void nameNotes(COSDictionary root) {
    if (notes.isEmpty()) {
      return;
    }
    COSArray names = new COSArray();
    // A name tree is sorted by the bytes of its names.
    for (String name : new TreeSet<>(notes.keySet())) {
      names.add(new COSString(name));
      names.add(notes.get(name));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NAMES, names);
    root.setItem(ID_TREE, tree);
  }

  /** A link within the document leads to a note; there are no others outside the notes. */
  private static boolean isReference(COSDictionary element) {
    if (!LINK.equals(element.getCOSName(COSName.S))) {
      return false;
    }
    COSArray kids = kids(element);
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && kid.containsKey(OBJECT)) {
        COSDictionary action = kid.getCOSDictionary(OBJECT).getCOSDictionary(COSName.A);
        return action != null && "GoTo".equals(action.getNameAsString(COSName.S));
      }
    }
    return false;
  }

  private static COSArray kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      return several;
    }
    COSArray array = new COSArray();
    if (kids != null) {
      array.add(kids);
    }
    element.setItem(COSName.K, array);
    return array;
  }

  private static boolean isEmptyGroup(COSDictionary element) {
    return ROW_GROUPS.contains(element.getCOSName(COSName.S)) && kids(element).size() == 0;
  }

  /** A reference that names its page stands on another page than its element. */
  private static boolean isElsewhere(COSDictionary kid) {
    return kid.containsKey(COSName.MCID) && kid.containsKey(COSName.PG);
  }

  private void note(COSDictionary reference) {
    repeated
        .computeIfAbsent(reference.getCOSDictionary(COSName.PG), page -> new TreeSet<>())
        .add(reference.getInt(COSName.MCID));
  }

  private void makeArtifacts() throws IOException {
    PageContent.finish(document, repeated);
    for (Map.Entry<COSDictionary, Set<Integer>> part : repeated.entrySet()) {
      COSArray parents = parents(part.getKey().getInt(COSName.STRUCT_PARENTS));
      for (int mcid : part.getValue()) {
        parents.set(mcid, COSNull.NULL);
      }
    }
  }

  private COSArray parents(int key) {
    COSArray numbers =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getParentTree()
            .getCOSObject()
            .getCOSArray(COSName.NUMS);
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i) instanceof COSInteger number && number.intValue() == key) {
        return (COSArray) numbers.getObject(i + 1);
      }
    }
    throw new IllegalStateException("geen ouders voor pagina " + key);
  }
}
