package nl.udo.paragraaf.statements;

import java.util.List;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Evaluatie;
import nl.udo.model.Inwerkingtreding;
import nl.udo.model.Uitwerking;
import nl.udo.model.Uitzondering;
import nl.udo.recht.toepassing.Invoeringseis;
import org.jspecify.annotations.Nullable;

/** What comes after: what is worked out elsewhere, followed afterwards, and when it starts. */
public sealed interface Vervolg extends Inhoud {

  /** What is worked out elsewhere or later. */
  record Elders(Uitwerking uitwerking) implements Vervolg {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.elders(this);
    }
  }

  /**
   * An evaluation, or several that differ only in what they are of.
   *
   * @param onderwerpen what they are of; empty where the record does not say that
   * @param voorgesteldDoor who proposed it, also by a point that led to it
   */
  record Volgen(Evaluatie evaluatie, List<String> onderwerpen, List<String> voorgesteldDoor)
      implements Vervolg {

    /** One evaluation. */
    public Volgen(Evaluatie evaluatie, List<String> voorgesteldDoor) {
      this(
          evaluatie,
          evaluatie.onderwerp() == null ? List.of() : List.of(evaluatie.onderwerp()),
          voorgesteldDoor);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.volgen(this);
    }
  }

  /**
   * An entry into force; that of the whole comes first.
   *
   * @param uitgezonderd the later entry of some provisions that is told with it, or null
   * @param behalve the provisions of which the entry is told in sentences of its own
   * @param delen the entries of provisions that are told together; empty for the one entry
   */
  record Ingang(
      Inwerkingtreding ingang,
      @Nullable Datum bekendmaking,
      @Nullable Inwerkingtreding uitgezonderd,
      List<String> behalve,
      List<Inwerkingtreding> delen)
      implements Vervolg {

    /** An entry into force by itself. */
    static Ingang van(Inwerkingtreding ingang, @Nullable Datum bekendmaking) {
      return new Ingang(ingang, bekendmaking, null, List.of(), List.of());
    }

    /** The same with the later entry of some provisions. */
    public Ingang met(Inwerkingtreding later) {
      return new Ingang(ingang, bekendmaking, later, behalve, delen);
    }

    /** The same without provisions that enter into force by themselves. */
    public Ingang zonder(List<String> bepalingen) {
      return new Ingang(ingang, bekendmaking, uitgezonderd, bepalingen, delen);
    }

    /** The same with the entries of other provisions, told as one. */
    public Ingang inDelen(List<Inwerkingtreding> alle) {
      return new Ingang(ingang, bekendmaking, uitgezonderd, behalve, alle);
    }

    /** Only how far it works back, of provisions that enter into force with the whole. */
    public Ingang alleenTerugwerkend() {
      Inwerkingtreding terug =
          Inwerkingtreding.builder()
              .terugwerkendTotEnMet(ingang.terugwerkendTotEnMet())
              .bepalingen(ingang.bepalingen())
              .build();
      return new Ingang(terug, bekendmaking, uitgezonderd, behalve, delen);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.ingang(this);
    }
  }

  /**
   * What is departed from.
   *
   * @param bepalingen for which provisions with an entry of their own, where others keep it
   * @param overige whether it is of the whole without the provisions that have an entry of their
   *     own; with none of both it is of all
   */
  record Afwijking(Set<Invoeringseis> van, List<String> bepalingen, boolean overige) {}

  /**
   * Why the usual moments of entry into force are departed from.
   *
   * @param van from what; empty when the dates show that all is kept
   * @param vanHetGeheel whether the entry of the whole departs, and not only a later one
   */
  record Uitzonderingsgrond(Uitzondering uitzondering, List<Afwijking> van, boolean vanHetGeheel)
      implements Vervolg {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.uitzonderingsgrond(this);
    }
  }
}
