package nl.udo.paragraaf.statements;

import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.RedenGeen;

/**
 * What a statement says. What can be said in any theme stands here, the rest by theme. Each kind
 * carries the parts of the record that it speaks for; a kind that can stand for several equal
 * statements carries a list. Read it with an {@link InhoudVisitor}, so that a new kind is a compile
 * error wherever statements are read.
 */
public sealed interface Inhoud
    permits Inhoud.EigenWoorden,
        Inhoud.VoorOverheden,
        Inhoud.Behoud,
        Inhoud.Onbekend,
        Kader,
        Verandering,
        Bron,
        Geld,
        Horen,
        Vervolg {

  /** Gives itself to the method of the visitor that is for its kind. */
  <R> R accept(InhoudVisitor<R> visitor);

  /** A sentence, or another form, in the words of the record. */
  record EigenWoorden(Formulering tekst) implements Inhoud {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.eigenWoorden(this);
    }
  }

  /** A text of the record that holds for some layers only, in a sentence that names them. */
  record VoorOverheden(String tekst) implements Inhoud {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.voorOverheden(this);
    }
  }

  /** That nothing changes for one or more aspects. */
  record Behoud(List<Aspect> aspecten, RedenGeen reden, Formulering toelichting) implements Inhoud {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.behoud(this);
    }
  }

  /**
   * What is not yet known.
   *
   * @param onderwerp a noun phrase for what it is about, or null for the layer itself
   * @param wat which sides of it are unknown
   * @param bekendOp when it will be known, or null
   */
  record Onbekend(String onderwerp, List<Wat> wat, Moment bekendOp) implements Inhoud {

    /** A side of which nothing is known yet. */
    public enum Wat {
      /** The costs. */
      KOSTEN,
      /** How they are met. */
      BEKOSTIGING,
      /** The consequences for tasks. */
      TAKEN,
      /** The consequences for powers. */
      BEVOEGDHEDEN,
      /** The financial consequences. */
      MIDDELEN,
      /** The consequences for the capacity to carry it out. */
      UITVOERINGSKRACHT
    }

    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.onbekend(this);
    }
  }
}
