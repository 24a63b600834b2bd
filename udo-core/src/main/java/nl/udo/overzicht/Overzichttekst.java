package nl.udo.overzicht;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.model.Partij;
import nl.udo.model.Term;
import nl.udo.overzicht.Overzicht.Koepeloordeel;
import nl.udo.overzicht.Overzicht.Rij;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import org.jspecify.annotations.Nullable;

/** The rows of an overview in each of its forms. */
final class Overzichttekst {

  private static final JsonFactory JSON =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Overzichttekst() {}

  static void csv(Stream<Rij> rijen, Appendable out) throws IOException {
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
    cellen.add(String.join(", ", rij.overheden().stream().map(Term::label).toList()));
    cellen.add(label(rij.status()));
    cellen.add(label(rij.stadium()));
    boolean gelezen = rij.fout() == null;
    cellen.add(gelezen ? Integer.toString(rij.fouten()) : null);
    cellen.add(gelezen ? Integer.toString(rij.waarschuwingen()) : null);
    cellen.add(gelezen ? Integer.toString(rij.adviezen()) : null);
    List<Koepeloordeel> over = new ArrayList<>(rij.oordelen());
    for (Partij koepel : Partij.koepels()) {
      cellen.add(
          over.stream()
              .filter(oordeel -> oordeel.koepel().equals(koepel.kenmerk()))
              .findFirst()
              .map(Overzichttekst::strekking)
              .orElse(null));
      over.removeIf(oordeel -> oordeel.koepel().equals(koepel.kenmerk()));
    }
    cellen.add(String.join("; ", over.stream().map(Overzichttekst::oordeel).toList()));
    cellen.add(rij.inwerkingtreding() == null ? null : rij.inwerkingtreding().toString());
    cellen.add(rij.fout());
    return cellen;
  }

  private static @Nullable String label(@Nullable Term term) {
    return term == null ? null : term.label();
  }

  private static String strekking(Koepeloordeel oordeel) {
    if (oordeel.strekkingen().isEmpty() && oordeel.datum() == null) {
      return Woorden.zin("overzicht.geen-oordeel");
    }
    String strekking =
        oordeel.strekkingen().isEmpty()
            ? Woorden.zin("overzicht.oordeel-onbekend")
            : Notatie.termen(oordeel.strekkingen());
    return oordeel.datum() == null
        ? strekking
        : strekking + Woorden.zin("bij", "wat", Notatie.datum(oordeel.datum()));
  }

  private static String oordeel(Koepeloordeel oordeel) {
    return oordeel.koepel() + ": " + strekking(oordeel);
  }

  static void json(Stream<Rij> rijen, OutputStream out) throws IOException {
    json(rijen, JSON.createGenerator(out));
  }

  static void json(Stream<Rij> rijen, Writer out) throws IOException {
    json(rijen, JSON.createGenerator(out));
  }

  private static void json(Stream<Rij> rijen, JsonGenerator generator) throws IOException {
    try (JsonGenerator json = generator) {
      json.writeStartArray();
      for (Iterator<Rij> i = rijen.iterator(); i.hasNext(); ) {
        // A line for each row, so that a difference between two overviews can be read.
        json.writeRaw('\n');
        object(i.next(), json);
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void object(Rij rij, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text(json, "naam", rij.naam());
    text(json, "fout", rij.fout());
    if (rij.fout() == null) {
      text(json, "kenmerk", rij.kenmerk());
      text(json, "titel", rij.titel());
      text(json, "dossiers", rij.dossiers());
      term(json, "soort", rij.soort());
      text(json, "ministerie", rij.ministerie());
      terms(json, "overheden", rij.overheden());
      term(json, "status", rij.status());
      term(json, "stadium", rij.stadium());
      json.writeNumberField("fouten", rij.fouten());
      json.writeNumberField("waarschuwingen", rij.waarschuwingen());
      json.writeNumberField("adviezen", rij.adviezen());
      json.writeArrayFieldStart("oordelen");
      for (Koepeloordeel oordeel : rij.oordelen()) {
        json.writeStartObject();
        text(json, "koepel", oordeel.koepel());
        terms(json, "strekkingen", oordeel.strekkingen());
        text(json, "datum", oordeel.datum() == null ? null : oordeel.datum().toString());
        json.writeEndObject();
      }
      json.writeEndArray();
      text(
          json,
          "inwerkingtreding",
          rij.inwerkingtreding() == null ? null : rij.inwerkingtreding().toString());
    }
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void term(JsonGenerator json, String name, @Nullable Term value)
      throws IOException {
    text(json, name, value == null ? null : value.code());
  }

  private static void terms(JsonGenerator json, String name, List<? extends Term> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Term value : values) {
      json.writeString(value.code());
    }
    json.writeEndArray();
  }

  static Tekststuk stuk(List<Rij> rijen, Stadium stadium, String regelset) {
    List<Rij> gelezen = rijen.stream().filter(rij -> rij.fout() == null).toList();
    List<String> onleesbaar =
        rijen.stream()
            .filter(rij -> rij.fout() != null)
            .map(r -> Woorden.zin("overzicht.onleesbaar.regel", "naam", r.naam(), "fout", r.fout()))
            .toList();
    List<Blok> blokken = new ArrayList<>();
    String telling =
        Woorden.zin(
            "overzicht.telling",
            "trajecten",
            Woorden.aantal(gelezen.size(), "overzicht.trajecten"),
            "stadium",
            stadium.label());
    blokken.add(
        new Alinea(
            onleesbaar.isEmpty()
                ? telling
                : telling
                    + " "
                    + Woorden.zin(
                        "overzicht.telling-onleesbaar",
                        "bestanden",
                        Woorden.aantal(onleesbaar.size(), "overzicht.onleesbare"))));
    if (!gelezen.isEmpty()) {
      String kop = Woorden.zin("overzicht.tabel");
      blokken.add(
          Tabel.van(kop, kolommen(), gelezen.stream().map(Overzichttekst::tabelrij).toList()));
    }
    if (!onleesbaar.isEmpty()) {
      blokken.add(
          new Sectie(
              null,
              Woorden.zin("overzicht.onleesbaar"),
              List.of(Opsomming.van(false, onleesbaar))));
    }
    Sectie geheel = new Sectie(null, Woorden.zin("overzicht.kop"), blokken);
    return new Tekststuk(null, regelset, false, List.of(geheel));
  }

  private static List<Tabel.Kolom> kolommen() {
    return Stream.of(Woorden.zin("overzicht.kolommen").split(";"))
        .map(kop -> new Tabel.Kolom(kop, false))
        .toList();
  }

  private static List<String> tabelrij(Rij rij) {
    String titel = rij.titel() == null ? rij.naam() : rij.titel();
    String ontbreekt =
        Notatie.opsomming(
            Stream.of(
                    aantal(rij.fouten(), "overzicht.fout"),
                    aantal(rij.waarschuwingen(), "overzicht.waarschuwing"),
                    aantal(rij.adviezen(), "overzicht.advies"))
                .filter(tekst -> !tekst.isEmpty())
                .toList());
    return List.of(
        rij.dossiers() == null ? titel : titel + Woorden.zin("bij", "wat", rij.dossiers()),
        samen(label(rij.soort()), Notatie.lagen(rij.overheden())),
        samen(
            label(rij.status()),
            rij.stadium() == null
                ? Woorden.zin("overzicht.geen-stadium")
                : Woorden.zin("overzicht.stadium", "stadium", rij.stadium().label())),
        ontbreekt.isEmpty() ? Woorden.zin("overzicht.niets") : ontbreekt,
        String.join("; ", rij.oordelen().stream().map(Overzichttekst::oordeel).toList()),
        Notatie.datum(rij.inwerkingtreding()));
  }

  private static String aantal(int aantal, String sleutel) {
    return aantal == 0 ? "" : Woorden.aantal(aantal, sleutel);
  }

  private static String samen(@Nullable String een, String twee) {
    return een == null || twee.isEmpty() ? (een == null ? twee : een) : een + "; " + twee;
  }
}
