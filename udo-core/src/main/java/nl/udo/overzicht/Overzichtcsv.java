package nl.udo.overzicht;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.model.Gebeurtenis;
import nl.udo.model.Partij;
import nl.udo.model.Term;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import nl.udo.overzicht.Overzicht.Rij;
import org.jspecify.annotations.Nullable;

/** The rows of an overview as CSV. */
final class Overzichtcsv {

  private Overzichtcsv() {}

  static void schrijf(Stream<Rij> rijen, Appendable out) throws IOException {
    Csv csv = new Csv(out, List.of(Woorden.zin("overzicht.csv").split(";")));
    for (Iterator<Rij> i = rijen.iterator(); i.hasNext(); ) {
      csv.row(cellen(i.next()));
    }
  }

  private static List<String> cellen(Rij rij) {
    List<String> cellen = new ArrayList<>();
    cellen.add(rij.naam());
    cellen.add(rij.kenmerk());
    cellen.add(rij.titel());
    cellen.add(rij.dossiers());
    cellen.add(label(rij.soort()));
    cellen.add(rij.ministerie());
    cellen.add(label(rij.indiener()));
    cellen.add(String.join(", ", rij.overheden().stream().map(Term::label).toList()));
    cellen.add(label(rij.status()));
    cellen.add(label(rij.stadium()));
    Gebeurtenis gebeurtenis = rij.gebeurtenis();
    cellen.add(gebeurtenis == null ? null : label(gebeurtenis.soort()));
    cellen.add(
        gebeurtenis == null || gebeurtenis.datum() == null ? null : gebeurtenis.datum().toString());
    boolean gelezen = rij.fout() == null;
    cellen.add(gelezen ? Integer.toString(rij.fouten()) : null);
    cellen.add(gelezen ? Integer.toString(rij.waarschuwingen()) : null);
    cellen.add(gelezen ? Integer.toString(rij.adviezen()) : null);
    List<Partijoordeel> over = new ArrayList<>(rij.oordelen());
    for (Partij koepel : Partij.koepels()) {
      cellen.add(
          over.stream()
              .filter(oordeel -> oordeel.partij().equals(koepel.kenmerk()))
              .findFirst()
              .map(Oordeelwoorden::inhoud)
              .orElse(null));
      over.removeIf(oordeel -> oordeel.partij().equals(koepel.kenmerk()));
    }
    cellen.add(Oordeelwoorden.alle(over, rij.overigePartijen()));
    cellen.add(rij.inwerkingtreding() == null ? null : rij.inwerkingtreding().toString());
    cellen.add(rij.fout());
    return cellen;
  }

  private static @Nullable String label(@Nullable Term term) {
    return term == null ? null : term.label();
  }
}
