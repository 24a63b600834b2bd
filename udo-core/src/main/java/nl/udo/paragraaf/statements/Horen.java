package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.List;
import nl.udo.lists.Lists;
import nl.udo.model.Citaat;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Oordeel.Houding;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.Spoed;
import nl.udo.model.Vervulling;
import nl.udo.model.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What parties were asked and what they said; who was not asked, and why. */
public sealed interface Horen extends Inhoud {

  /** The parties that it is about; none where it is about no party in particular. */
  default List<String> partijen() {
    return List.of();
  }

  /** How a consultation went, and nothing of what was said in it. */
  sealed interface Consultatieverloop extends Horen {
    /** The consultation. */
    Consultatie consultatie();
  }

  /** One judgement on one or more subjects. */
  record Beoordeeld(Strekking strekking, List<Onderwerp> onderwerpen) {

    /**
     * The subjects that are told apart: support for the goal is told in its own words, never as
     * support for what else was judged with it.
     *
     * @param strekking what was judged of all of them, or null where that is not known
     */
    public static List<List<Onderwerp>> doelApart(
        @Nullable Strekking strekking, List<Onderwerp> onderwerpen) {
      boolean samen = onderwerpen.size() > 1 && onderwerpen.contains(Onderwerp.DOEL);
      return samen && strekking == Strekking.ONDERSCHRIJFT
          ? List.of(
              List.of(Onderwerp.DOEL),
              onderwerpen.stream().filter(o -> o != Onderwerp.DOEL).toList())
          : List.of(onderwerpen);
    }

    /** The same as judgements that are told apart. */
    public List<Beoordeeld> doelApart() {
      return doelApart(strekking, onderwerpen).stream()
          .map(deel -> new Beoordeeld(strekking, deel))
          .toList();
    }
  }

  /**
   * How parties were asked for what they thought.
   *
   * @param over what was put before them, or null for the policy as it is explained
   * @param vorm in which form, where that must be told: of talks with officials, who do not speak
   *     for their board, and of an uitvoeringstoets; else null
   * @param ongevraagd whether nobody asked, and they spoke of their own accord
   */
  record Gevraagd(@Nullable String over, Consultatie.@Nullable Vorm vorm, boolean ongevraagd) {

    /** How a consultation asked. */
    public static Gevraagd in(Consultatie c) {
      boolean told =
          c.vorm() == Consultatie.Vorm.AMBTELIJK || c.vorm() == Consultatie.Vorm.UITVOERINGSTOETS;
      return new Gevraagd(
          c.onderwerp(),
          told ? c.vorm() : null,
          c.initiatief() == Consultatie.Initiatief.PARTIJ
              && c.vorm() != Consultatie.Vorm.INTERNETCONSULTATIE);
    }
  }

  /** Words of parties themselves, and what they are about; empty for the whole. */
  record Woorden(Citaat citaat, List<Onderwerp> onderwerpen) {}

  /** When parties judged. */
  record Dag(List<String> partijen, Datum datum) {}

  /** A ground of a judgement, and whose it is. */
  record Grond(List<String> partijen, Formulering tekst) {}

  /**
   * What one or more parties thought at one moment.
   *
   * @param data when each judgement was given, and by whom; empty where that is not known of all
   * @param punten the kenmerken of points for which it gives the ground
   * @param gevraagd how they were asked
   * @param herzien whether the next that they thought of the same was in favour
   */
  record Standpunt(
      List<String> partijen,
      List<Beoordeeld> oordelen,
      List<Woorden> citaten,
      List<Grond> gronden,
      List<Voorwaardelijk> voorwaarden,
      @Nullable Reactie reactie,
      List<Dag> data,
      List<String> punten,
      Gevraagd gevraagd,
      boolean herzien)
      implements Horen {

    /** Only the conditions that parties set, of which the record holds no judgement. */
    public static Standpunt voorwaarden(
        List<String> partijen, List<Voorwaardelijk> voorwaarden, Gevraagd gevraagd) {
      return new Standpunt(
          partijen,
          List.of(),
          List.of(),
          List.of(),
          voorwaarden,
          null,
          List.of(),
          List.of(),
          gevraagd,
          false);
    }

    /** What is judged last, of parties that judged. */
    public Beoordeeld laatste() {
      return oordelen.get(oordelen.size() - 1);
    }

    /** Whether the last that is judged goes against the proposal. */
    public boolean isTegen() {
      return !oordelen.isEmpty() && laatste().strekking().houding() == Houding.TEGEN;
    }

    /** {@return whether it holds conditions, and no judgement} */
    public boolean isAlleenVoorwaarden() {
      return oordelen.isEmpty() && citaten.isEmpty() && gronden.isEmpty();
    }

    /** The same with these conditions only. */
    public Standpunt met(List<Voorwaardelijk> eigen) {
      return met(oordelen, gronden, eigen, reactie, herzien);
    }

    /** The same with one condition more. */
    public Standpunt met(Voorwaardelijk nog) {
      List<Voorwaardelijk> alle = new ArrayList<>(voorwaarden);
      alle.add(nog);
      return met(alle);
    }

    /** The same with one ground more. */
    public Standpunt met(Grond nog) {
      List<Grond> alle = new ArrayList<>(gronden);
      alle.add(nog);
      return met(oordelen, alle, voorwaarden, reactie, herzien);
    }

    /** The same with another answer, or none. */
    public Standpunt met(@Nullable Reactie antwoord) {
      return met(oordelen, gronden, voorwaarden, antwoord, herzien);
    }

    /** The same with other judgements. */
    public Standpunt oordeelt(List<Beoordeeld> ander) {
      return met(ander, gronden, voorwaarden, reactie, herzien);
    }

    /** The same as one that came to another view. */
    public Standpunt alsHerzien() {
      return met(oordelen, gronden, voorwaarden, reactie, true);
    }

    /** The same parties, asked the same on the same days. */
    private Standpunt met(
        List<Beoordeeld> oordelen,
        List<Grond> gronden,
        List<Voorwaardelijk> voorwaarden,
        @Nullable Reactie reactie,
        boolean herzien) {
      return new Standpunt(
          partijen,
          oordelen,
          citaten,
          gronden,
          voorwaarden,
          reactie,
          data,
          punten,
          gevraagd,
          herzien);
    }

    /** Only its first judgements, with nothing that is said of them. */
    public Standpunt alleenEerste(int aantal) {
      return new Standpunt(
          partijen,
          oordelen.subList(0, aantal),
          List.of(),
          List.of(),
          List.of(),
          null,
          data,
          punten,
          gevraagd,
          herzien);
    }

    /** This and another, without answers or quotations, as one that judges as this one does. */
    public Standpunt samen(Standpunt ander) {
      return new Standpunt(
          Lists.union(partijen, ander.partijen),
          oordelen,
          List.of(),
          achter(gronden, ander.gronden),
          achter(voorwaarden, ander.voorwaarden),
          null,
          // Of one without a day, none can be told of both.
          data.isEmpty() || ander.data.isEmpty() ? List.of() : Lists.union(data, ander.data),
          Lists.union(punten, ander.punten),
          gevraagd,
          false);
    }

    /** This and what the same parties thought of something else, with its answer and quotations. */
    public Standpunt eindigtMet(Standpunt last) {
      Standpunt samen = samen(last);
      return new Standpunt(
          samen.partijen,
          achter(oordelen, last.oordelen),
          last.citaten,
          samen.gronden,
          samen.voorwaarden,
          last.reactie,
          samen.data,
          samen.punten,
          gevraagd,
          false);
    }

    private static <T> List<T> achter(List<T> een, List<T> ander) {
      List<T> alle = new ArrayList<>(een);
      alle.addAll(ander);
      return alle;
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.standpunt(this);
    }
  }

  /** What was done with a judgement, behind what else was judged at that moment. */
  record Antwoord(Standpunt standpunt, Reactie reactie) implements Horen {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.antwoord(this);
    }
  }

  /**
   * A condition of a party, with what came of it.
   *
   * @param nogNiet whether it was met only after what a toelichting may tell
   */
  record Voorwaardelijk(
      Formulering inhoud, Voorwaarde voorwaarde, @Nullable Reactie reactie, boolean nogNiet) {

    /** The same with what came of it in time. */
    public Voorwaardelijk met(Voorwaarde eigen, boolean later) {
      return new Voorwaardelijk(inhoud, eigen, reactie, later);
    }
  }

  /**
   * What parties brought forward, and the answer.
   *
   * @param grond why, from a judgement that is tied to it, or null
   * @param consultatie in which it was brought forward
   * @param nogNiet whether its condition was met only after what a toelichting may tell
   */
  record Inbreng(
      List<String> partijen,
      Punt punt,
      @Nullable Formulering grond,
      Consultatie consultatie,
      boolean nogNiet)
      implements Horen {

    /**
     * Whether the words of a point are those of a condition: not where that has its own, and not
     * where they object, which is what must not be.
     */
    public static boolean isVoorwaarde(Punt p) {
      return p.voorwaarde() != null
          && p.voorwaarde().inhoud() == null
          && p.soort() != Punt.Soort.BEZWAAR;
    }

    /** The same of these and other parties. */
    public Inbreng ookVan(List<String> anderen) {
      return new Inbreng(Lists.union(partijen, anderen), punt, grond, consultatie, nogNiet);
    }

    /** The same with what came of it in time. */
    public Inbreng met(Punt eigen, boolean later) {
      return new Inbreng(partijen, eigen, grond, consultatie, later);
    }

    /** The same with another answer, or none. */
    public Inbreng beantwoord(@Nullable Reactie antwoord) {
      return met(punt.toBuilder().reactie(antwoord).build(), nogNiet);
    }

    /** The same with why it was brought forward. */
    public Inbreng omdat(Formulering reden) {
      return new Inbreng(partijen, punt, reden, consultatie, nogNiet);
    }

    /** Its words as a condition; what was done is by what it was met for the layers of that. */
    public Voorwaardelijk alsVoorwaarde() {
      Formulering inhoud = Inhoud.gezegd(punt.omschrijving());
      Voorwaarde v = Inhoud.gezegd(punt.voorwaarde());
      Reactie r = punt.reactie();
      Vervulling only = v.vervulling().size() == 1 ? v.vervulling().get(0) : null;
      if (r == null
          || r.toelichting() == null
          || only == null
          || only.overheden().isEmpty()
          || only.door() != null
          || only.stand() == null
          || only.stand() == Vervulling.Stand.NIET) {
        return new Voorwaardelijk(inhoud, v, r, nogNiet);
      }
      Vervulling met = only.toBuilder().door(r.toelichting()).build();
      return new Voorwaardelijk(
          inhoud,
          v.toBuilder().vervulling(List.of(met)).build(),
          r.toBuilder().toelichting((Formulering) null).build(),
          nogNiet);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.inbreng(this);
    }
  }

  /**
   * Points of one kind and theme with the same answer, which is told once.
   *
   * @param alle the points, two or more, in their order
   */
  record Punten(List<Inbreng> alle) implements Horen {

    /** The first, of which the answer is that to all. */
    public Inbreng eerste() {
      return alle.get(0);
    }

    @Override
    public List<String> partijen() {
      List<String> samen = List.of();
      for (Inbreng i : alle) {
        samen = Lists.union(samen, i.partijen());
      }
      return samen;
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.punten(this);
    }
  }

  /** That other parties brought forward what the statement before says, in their own source. */
  record Bijval(List<String> partijen, Punt punt, Consultatie consultatie) implements Horen {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.bijval(this);
    }
  }

  /**
   * That parties were asked, where the record holds nothing of what they said; else when they met.
   *
   * @param dagen when they met, as far as a toelichting may tell
   * @param bijeen whether other statements tell what they said
   */
  record Raadpleging(
      List<String> partijen, Consultatie consultatie, List<Datum> dagen, boolean bijeen)
      implements Horen {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.raadpleging(this);
    }
  }

  /**
   * Days on which those were met too of whom the statement before says so.
   *
   * @param binnen whether that statement tells of the time in which these days are
   */
  record Bijeen(List<Datum> dagen, boolean binnen) implements Horen {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.bijeen(this);
    }
  }

  /** Parties that were asked in a consultation and did not answer. */
  record Stilte(List<String> partijen, Consultatie consultatie) implements Consultatieverloop {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.stilte(this);
    }
  }

  /** How many reactions a consultation gave of which the record holds what was said. */
  record Reacties(Consultatie consultatie, int aantal) implements Consultatieverloop {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.reacties(this);
    }
  }

  /**
   * Why parties had no more time in a consultation.
   *
   * @param korter whether they had less than usual; not where the dates leave room for that
   */
  record KorteTermijn(List<String> partijen, String reden, boolean korter, Consultatie consultatie)
      implements Consultatieverloop {
    /** The same of these and other parties. */
    public KorteTermijn ookVan(List<String> anderen) {
      return new KorteTermijn(Lists.union(partijen, anderen), reden, korter, consultatie);
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.korteTermijn(this);
    }
  }

  /**
   * Layers that need not be heard: each ground for that is denied.
   *
   * @param bovendien what holds for these besides, where it was said of them among others; or null
   */
  record GeenHoorplicht(@Nullable String bovendien) implements Horen {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.geenHoorplicht(this);
    }
  }

  /**
   * A layer that was not asked for a judgement, and why; that those who speak for it were silent on
   * something else is told of them.
   *
   * @param stem whether those who speak for it judged or raised something all the same
   * @param koepels who speaks for it, where others of some layer were asked; else none
   */
  record NietGehoord(@Nullable String reden, Stem stem, List<String> koepels) implements Horen {

    /** Whether those who speak for a layer did so. */
    public enum Stem {
      /** They did not. */
      GEEN,
      /** They did where they were asked otherwise. */
      GEVRAAGD,
      /** They did, and only of their own accord. */
      ONGEVRAAGD
    }

    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.nietGehoord(this);
    }
  }

  /**
   * Urgency that kept a layer from being heard beforehand.
   *
   * @param vraag the consultation in which its oordeel is asked for all the same, or null
   * @param beantwoord whether it gave one since the day on which that would be
   */
  record Urgentie(Spoed spoed, @Nullable Consultatie vraag, boolean beantwoord) implements Horen {
    @Override
    public void accept(InhoudVisitor visitor) {
      visitor.urgentie(this);
    }
  }
}
