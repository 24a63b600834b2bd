package nl.udo.paragraaf.statements;

import java.util.List;
import nl.udo.model.Citaat;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Spoed;
import nl.udo.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What parties were asked and what they said; who was not asked, and why. */
public sealed interface Horen extends Inhoud {

  /** One judgement on one or more subjects. */
  record Beoordeeld(Strekking strekking, List<Onderwerp> onderwerpen) {}

  /** A ground of a judgement, and whose it is. */
  record Grond(List<String> partijen, Formulering tekst) {}

  /**
   * What one or more parties thought at one moment.
   *
   * @param data when each judgement was given, where that is known
   * @param punten the kenmerken of points for which it gives the ground
   * @param over what was put before them, or null for the policy as it is explained
   * @param herzien whether the next that they thought of the same was in favour
   */
  record Standpunt(
      List<String> partijen,
      List<Beoordeeld> oordelen,
      List<Citaat> citaten,
      List<Grond> gronden,
      List<Voorwaardelijk> voorwaarden,
      @Nullable Reactie reactie,
      List<Datum> data,
      List<String> punten,
      @Nullable String over,
      boolean herzien)
      implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.standpunt(this);
    }
  }

  /** A condition of a party, with what came of it. */
  record Voorwaardelijk(
      Formulering inhoud, @Nullable Voorwaarde voorwaarde, @Nullable Reactie reactie) {}

  /**
   * What parties brought forward, and the answer.
   *
   * @param grond why, from a judgement that is tied to it, or null
   * @param consultatie in which it was brought forward
   */
  record Inbreng(
      List<String> partijen, Punt punt, @Nullable Formulering grond, Consultatie consultatie)
      implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.inbreng(this);
    }
  }

  /** That parties were asked, where the record holds nothing of what they said. */
  record Raadpleging(Consultatie consultatie) implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.raadpleging(this);
    }
  }

  /** Parties that were asked in a consultation and did not answer. */
  record Stilte(List<String> partijen, Consultatie consultatie) implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.stilte(this);
    }
  }

  /** How many reactions a consultation gave of which the record holds what was said. */
  record Reacties(Consultatie consultatie, int aantal) implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.reacties(this);
    }
  }

  /** That parties had less time than usual in a consultation, and why. */
  record KorteTermijn(List<String> partijen, String reden, Consultatie consultatie)
      implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.korteTermijn(this);
    }
  }

  /** Layers that need not be heard: each ground for that is denied. */
  record GeenHoorplicht() implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.geenHoorplicht(this);
    }
  }

  /** A layer that was not asked, and why. */
  record NietGehoord(@Nullable String reden) implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.nietGehoord(this);
    }
  }

  /** Urgency that kept a layer from being heard beforehand. */
  record Urgentie(Spoed spoed) implements Horen {
    @Override
    public <R> R accept(InhoudVisitor<R> visitor) {
      return visitor.urgentie(this);
    }
  }
}
