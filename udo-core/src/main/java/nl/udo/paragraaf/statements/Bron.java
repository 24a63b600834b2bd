package nl.udo.paragraaf.statements;

import nl.udo.model.Document;
import nl.udo.model.Risico;

/** What a document says of what is told. */
public sealed interface Bron extends Inhoud {

  /** The document that says it, or of which it is said. */
  Document document();

  /**
   * A document as the source of what follows: who made it, for whom, what about.
   *
   * @param loopt whether it has not come out yet
   */
  record Onderzoek(Document document, boolean loopt) implements Bron {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.onderzoek(this);
    }
  }

  /** Something that a document concludes. */
  record Conclusie(Document document, String tekst) implements Bron {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.conclusie(this);
    }
  }

  /**
   * What a document does not cover.
   *
   * @param vanMeer whether it stands behind one estimate of the document and is of others as well
   * @param vanAnderen whether those are for others
   */
  record Beperking(Document document, String tekst, boolean vanMeer, boolean vanAnderen)
      implements Bron {

    /** A limit that does not stand behind an estimate. */
    Beperking(Document document, String tekst) {
      this(document, tekst, false, false);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.beperking(this);
    }
  }

  /** What was done with a document. */
  record Opvolging(Document document, String tekst) implements Bron {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.opvolging(this);
    }
  }

  /** What a survey gave. */
  record Peilingsuitkomst(Document document) implements Bron {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.peilingsuitkomst(this);
    }
  }

  /** A risk that a document names. */
  record Risicobeeld(Document document, Risico risico) implements Bron {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.risicobeeld(this);
    }
  }
}
