package nl.udo.paragraaf.wording;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Periode;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Horen.Gevraagd;
import nl.udo.paragraaf.statements.Places;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/**
 * Consultations: which are public, which are over, and what the text told of them. Belongs to one
 * text; not thread-safe.
 */
final class Consultations {

  private final Register register;

  /** Those, and their days, of which the text told that nobody asked. */
  private final Set<Object> unasked = new HashSet<>();

  /** Public ones of which the text told what they were about. */
  private final Set<Object> told = new HashSet<>();

  Consultations(Register register) {
    this.register = register;
  }

  /** Whether everybody could answer. */
  static boolean isOnInternet(Consultatie c) {
    return c.vorm() == Consultatie.Vorm.INTERNETCONSULTATIE;
  }

  /** Whether a statement is of public consultations only. */
  boolean isOnInternet(Uitspraak u) {
    return are(u, Consultations::isOnInternet);
  }

  /** Whether a record has no more than one public consultation, which needs no subject again. */
  static boolean hasOneOnInternet(UdoTraject traject) {
    return traject.consultaties().stream()
            .filter(Consultations::isOnInternet)
            .map(Consultations::known)
            .distinct()
            .limit(2)
            .count()
        == 1;
  }

  /** By what a public consultation is known from others. */
  private static List<Object> known(Consultatie c) {
    return Arrays.asList(c.onderwerp(), c.periode());
  }

  /** The period of a public consultation; null of others, and of none. */
  static @Nullable Periode period(@Nullable Consultatie c) {
    return c != null && isOnInternet(c) ? c.periode() : null;
  }

  /** Whether a consultation is over, so that what was said in it is of then. */
  static boolean isOver(Consultatie c) {
    return isOnInternet(c) || c.periode() != null && c.periode().tot() != null;
  }

  /** Whether a statement is of consultations that are over. */
  boolean isOver(Uitspraak u) {
    return are(u, Consultations::isOver);
  }

  private boolean are(Uitspraak u, Predicate<Consultatie> what) {
    List<Consultatie> all = register.consultaties(u.pointers());
    return !all.isEmpty() && Lists.every(all, what);
  }

  /** Whether something came only after a consultation had closed, so that it was no part of it. */
  static boolean isAfter(@Nullable Periode period, @Nullable Datum datum) {
    return period != null && period.tot() != null && datum != null && period.tot().zekerVoor(datum);
  }

  /** Whether parties said something without that anyone asked, and no other sentence says so. */
  boolean isUnasked(Gevraagd gevraagd) {
    return gevraagd.ongevraagd() && register.traject().nietGeconsulteerd().isEmpty();
  }

  /**
   * Remembers that the text tells that nobody asked for what was said.
   *
   * @param day when it was said; null for what has no day of its own
   * @return whether it did not tell so before
   */
  boolean tellUnaskedOnce(Uitspraak u, @Nullable Datum day) {
    String in = Places.consultation(u.pointer());
    return unasked.add(in) | (day != null && unasked.add(List.of(in, day)));
  }

  /** Whether the text told what a public consultation was about. */
  boolean isTold(Consultatie c) {
    return told.contains(known(c));
  }

  /** Remembers that the text tells what a public consultation was about. */
  void tell(Consultatie c) {
    told.add(known(c));
  }
}
