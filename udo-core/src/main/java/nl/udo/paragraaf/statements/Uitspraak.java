package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Datum;
import org.jspecify.annotations.Nullable;

/**
 * A statement: one thing that the record says, with all that decides whether, where and how widely
 * a text may say it. Immutable.
 *
 * @param bereik for whom it holds
 * @param thema what it is about
 * @param datum when it came about, or null when that is not known
 * @param bronnen where it comes from
 * @param pointers the places of the record that it speaks for, with all that stands below them
 * @param inhoud what it says
 * @param details what belongs right behind it
 */
public record Uitspraak(
    Bereik bereik,
    Thema thema,
    @Nullable Datum datum,
    List<Bronverwijzing> bronnen,
    List<String> pointers,
    Inhoud inhoud,
    List<Uitspraak> details) {

  /** Keeps what was given. */
  public Uitspraak {
    Objects.requireNonNull(bereik, "bereik");
    Objects.requireNonNull(thema, "thema");
    Objects.requireNonNull(inhoud, "inhoud");
    bronnen = List.copyOf(bronnen);
    pointers = List.copyOf(pointers);
    details = List.copyOf(details);
  }

  /** A statement without a date or a source. */
  public static Uitspraak van(Bereik bereik, Thema thema, String pointer, Inhoud inhoud) {
    return new Uitspraak(bereik, thema, null, List.of(), List.of(pointer), inhoud, List.of());
  }

  /** The same with a date, if there is one. */
  public Uitspraak op(@Nullable Datum dag) {
    return dag == null
        ? this
        : new Uitspraak(bereik, thema, dag, bronnen, pointers, inhoud, details);
  }

  /** The same with a source, if there is one. */
  public Uitspraak uit(@Nullable Bronverwijzing bron) {
    return bron == null || bron.document() == null ? this : uit(List.of(bron));
  }

  /** The same with sources besides its own. */
  public Uitspraak uit(List<Bronverwijzing> nog) {
    if (nog.isEmpty()) {
      return this;
    }
    LinkedHashSet<Bronverwijzing> alle = new LinkedHashSet<>(bronnen);
    alle.addAll(nog);
    return new Uitspraak(bereik, thema, datum, List.copyOf(alle), pointers, inhoud, details);
  }

  /** The same for another scope. */
  public Uitspraak voor(Bereik ander) {
    return new Uitspraak(ander, thema, datum, bronnen, pointers, inhoud, details);
  }

  /** The same in another theme. */
  public Uitspraak bij(Thema ander) {
    return new Uitspraak(bereik, ander, datum, bronnen, pointers, inhoud, details);
  }

  /** The same that says something else. */
  public Uitspraak zegt(Inhoud ander) {
    return new Uitspraak(bereik, thema, datum, bronnen, pointers, ander, details);
  }

  /** This statement and another as one that says what is given. */
  public Uitspraak samen(Uitspraak ander, Inhoud samen) {
    List<String> plaatsen = new ArrayList<>(pointers);
    plaatsen.addAll(ander.pointers);
    List<Uitspraak> alle = new ArrayList<>(details);
    alle.addAll(ander.details);
    return new Uitspraak(bereik, thema, datum, bronnen, plaatsen, samen, alle).uit(ander.bronnen);
  }

  /** The same that speaks for one more place. */
  public Uitspraak ook(String pointer) {
    List<String> plaatsen = new ArrayList<>(pointers);
    plaatsen.add(pointer);
    return new Uitspraak(bereik, thema, datum, bronnen, plaatsen, inhoud, details);
  }

  /** The same with more right behind it. */
  public Uitspraak met(List<Uitspraak> meer) {
    if (meer.isEmpty()) {
      return this;
    }
    List<Uitspraak> alle = new ArrayList<>(details);
    alle.addAll(meer);
    return new Uitspraak(bereik, thema, datum, bronnen, pointers, inhoud, alle);
  }

  /** The same with one more right behind it. */
  public Uitspraak met(Uitspraak nog) {
    return met(List.of(nog));
  }

  /** The same with only these details. */
  public Uitspraak metDetails(List<Uitspraak> eigen) {
    return eigen.isEmpty() && details.isEmpty()
        ? this
        : new Uitspraak(bereik, thema, datum, bronnen, pointers, inhoud, eigen);
  }

  /** The first place that it speaks for. */
  public String pointer() {
    return pointers.get(0);
  }

  /** The place of the consultation that it is of before others; empty for none. */
  public String consultatie() {
    return Places.consultation(pointer());
  }

  /** The places of all consultations that it is of, in order. */
  public Set<String> consultaties() {
    Set<String> all = new LinkedHashSet<>();
    pointers.forEach(p -> all.add(Places.consultation(p)));
    all.remove("");
    return all;
  }

  /** The places of all consequences that it is of. */
  public Set<String> gevolgen() {
    Set<String> all = new HashSet<>();
    pointers.forEach(p -> all.add(Places.consequence(p)));
    all.remove("");
    return all;
  }
}
