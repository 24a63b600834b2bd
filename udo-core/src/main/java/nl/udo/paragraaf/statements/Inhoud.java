package nl.udo.paragraaf.statements;

import java.util.List;
import java.util.Objects;
import nl.udo.model.Aspect;
import nl.udo.model.Formulering;
import nl.udo.model.Kostenpost;
import nl.udo.model.Moment;
import nl.udo.model.RedenGeen;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says. What can be said in any theme stands here, the rest by theme. Each kind
 * carries the parts of the record that it speaks for; a kind that can stand for several equal
 * statements carries a list. Its words are made by an {@link InhoudVisitor}, so that a new kind
 * does not compile before there are words for it; a rule of grouping asks only for the kinds it is
 * about.
 */
public sealed interface Inhoud
    permits Inhoud.EigenWoorden,
        Inhoud.Behoud,
        Inhoud.Onbekend,
        Kader,
        Verandering,
        Bron,
        Geld,
        Horen,
        Vervolg {

  /** What a statement is about: of a part of the record that does not say it, none is made. */
  static <T> T gezegd(@Nullable T deel) {
    return Objects.requireNonNull(deel, "een uitspraak zonder inhoud");
  }

  /** Whether it says that something stays as it is. */
  default boolean blijftGelijk() {
    return false;
  }

  /** Gives itself to the method of the visitor that is for its kind. */
  void accept(InhoudVisitor visitor);

  /**
   * A sentence, or another form, in the words of the record.
   *
   * @param van the aspect that it explains as a whole, or null for what stands before it
   */
  record EigenWoorden(Formulering tekst, @Nullable Aspect van) implements Inhoud {
    /** What explains no aspect as a whole. */
    public EigenWoorden(Formulering tekst) {
      this(tekst, null);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.eigenWoorden(this);
    }
  }

  /** That nothing changes for one or more aspects. */
  record Behoud(List<Aspect> aspecten, @Nullable RedenGeen reden, @Nullable Formulering toelichting)
      implements Inhoud {
    @Override
    public boolean blijftGelijk() {
      return true;
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.behoud(this);
    }
  }

  /**
   * What is not yet known.
   *
   * @param onderwerp a noun phrase for what it is about, or null for the layer itself
   * @param soort of which kind a cost is, or null
   * @param wat which sides of it are unknown
   * @param bekendOp when it will be known, or null
   * @param reden why it is not known, in a form that ends a sentence; or null
   */
  record Onbekend(
      @Nullable String onderwerp,
      Kostenpost.@Nullable Soort soort,
      List<Wat> wat,
      @Nullable Moment bekendOp,
      @Nullable Formulering reden)
      implements Inhoud {

    /** What is not known, and no cost of a kind. */
    public Onbekend(
        @Nullable String onderwerp,
        List<Wat> wat,
        @Nullable Moment bekendOp,
        @Nullable Formulering reden) {
      this(onderwerp, null, wat, bekendOp, reden);
    }

    /** A side of which nothing is known yet. */
    public enum Wat {
      /** The costs. */
      KOSTEN,
      /** What is saved. */
      BESPARING,
      /** What is no longer received. */
      DERVING,
      /** What is received besides. */
      INKOMSTEN,
      /** How they are met. */
      BEKOSTIGING,
      /** The consequences for tasks. */
      TAKEN,
      /** The consequences for powers. */
      BEVOEGDHEDEN,
      /** The financial consequences. */
      MIDDELEN,
      /** The consequences for the capacity to carry it out. */
      UITVOERINGSKRACHT;

      /** The consequences for an aspect. */
      static Wat van(Aspect aspect) {
        return switch (aspect) {
          case TAKEN -> TAKEN;
          case BEVOEGDHEDEN -> BEVOEGDHEDEN;
          case MIDDELEN -> MIDDELEN;
          case UITVOERINGSKRACHT -> UITVOERINGSKRACHT;
        };
      }

      /** Whether it is what something costs or yields. */
      public boolean isCost() {
        return this == KOSTEN || this == BESPARING || this == DERVING || this == INKOMSTEN;
      }

      /** The aspect of which these are the consequences; null for what is of money alone. */
      public @Nullable Aspect aspect() {
        return switch (this) {
          case TAKEN -> Aspect.TAKEN;
          case BEVOEGDHEDEN -> Aspect.BEVOEGDHEDEN;
          case MIDDELEN -> Aspect.MIDDELEN;
          case UITVOERINGSKRACHT -> Aspect.UITVOERINGSKRACHT;
          case KOSTEN, BESPARING, DERVING, INKOMSTEN, BEKOSTIGING -> null;
        };
      }
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.onbekend(this);
    }
  }
}
