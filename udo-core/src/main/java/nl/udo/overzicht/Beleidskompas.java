package nl.udo.overzicht;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Tekststuk;

/**
 * The answers that a record can give to the form of the Beleidskompas that is published with an
 * internetconsultatie, each with what is still missing: who the belanghebbenden are, the expected
 * consequences (4a), the mandatory tests (4b), the uitvoerbaarheid (5b), monitoring and evaluation
 * (5d).
 *
 * <p>The question that it answers: <em>what do we fill in, and did we not know more?</em> Who reads
 * it: the policy officer on the day that the internetconsultatie opens, to paste and complete; the
 * reviewer, to decide whether the form can go out with what is still missing; and everyone who
 * reacts, because the form is public.
 *
 * <p>A record knows one option, the chosen one, and decentrale overheden: 4a and 5b say so. The
 * questions that no record can answer (the problem, the goals, the options, the risks) are not
 * here, and nothing is made up for them. Where the paragraph for the toelichting tells the same, it
 * is taken from the paragraph, so that both say it alike.
 *
 * <p>Source: the form of the Beleidskompas for internetconsultatie, in force since 1 October 2023.
 * Immutable and thread-safe.
 */
public final class Beleidskompas {

  /** A question of the form that a record can answer, in the order of the form. */
  public enum Vraag implements Term {
    /** Who are affected, who know about it, and how they were involved so far. */
    BELANGHEBBENDEN(null),
    /** 4a: the expected consequences per option. */
    GEVOLGEN("4a"),
    /** 4b: which mandatory tests apply and what they gave so far. */
    VERPLICHTE_TOETSEN("4b"),
    /** 5b: doeltreffendheid, doelmatigheid and uitvoerbaarheid for all relevant parties. */
    UITVOERBAARHEID("5b"),
    /** 5d: monitoring and evaluation. */
    MONITORING_EN_EVALUATIE("5d");

    private final String nummer;

    Vraag(String nummer) {
      this.nummer = nummer;
    }

    /**
     * The number of the question in the form.
     *
     * @return for instance "4a"; null for the question before the numbered ones
     */
    public String nummer() {
      return nummer;
    }

    @Override
    @JsonValue
    public String code() {
      return Term.super.code();
    }

    @Override
    public String label() {
      return Woorden.zin("kompas." + code());
    }
  }

  /**
   * The answer to one question.
   *
   * @param vraag the question
   * @param inhoud what the record knows; empty when it knows nothing yet
   * @param ontbreekt what is still missing, each in a Dutch sentence without words of the record;
   *     empty when nothing is
   */
  public record Antwoord(Vraag vraag, List<Blok> inhoud, List<String> ontbreekt) {

    /** Keeps what was given. */
    public Antwoord {
      Objects.requireNonNull(vraag, "vraag");
      inhoud = List.copyOf(inhoud);
      ontbreekt = List.copyOf(ontbreekt);
    }

    /** The question without content, because frameworks log it. */
    @Override
    public String toString() {
      return vraag.code();
    }
  }

  private final UdoTraject traject;
  private final List<Antwoord> antwoorden;

  private Beleidskompas(UdoTraject traject, List<Antwoord> antwoorden) {
    this.traject = traject;
    this.antwoorden = antwoorden;
  }

  /**
   * The answers of a record, held against what the standard checklist asks when a proposal goes
   * into consultation.
   *
   * @param traject the record, which may be incomplete
   * @return the answers
   */
  public static Beleidskompas van(UdoTraject traject) {
    Objects.requireNonNull(traject, "het traject ontbreekt (null)");
    return new Beleidskompas(traject, new Kompasantwoorden(traject).alle());
  }

  /**
   * The answer to each question that a record can answer, in the order of the form.
   *
   * @return the answers, one for each question, unmodifiable
   */
  public List<Antwoord> antwoorden() {
    return antwoorden;
  }

  /**
   * The answers as a text, for every format.
   *
   * @return the text
   */
  public Tekststuk stuk() {
    return Kompasantwoorden.stuk(traject, antwoorden);
  }
}
