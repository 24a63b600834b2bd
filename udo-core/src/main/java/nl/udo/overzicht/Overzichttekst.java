package nl.udo.overzicht;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Term;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import nl.udo.overzicht.Overzicht.Rij;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tabel;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.Stadium;
import nl.udo.usertext.Characters;

/** The rows of an overview in each of its forms. */
final class Overzichttekst {

  private static final JsonFactory JSON =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private static final Pattern IN_NUMMER = Pattern.compile("(?<=\\d) (?=\\d)");

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
    List<Partijoordeel> over = new ArrayList<>(rij.oordelen());
    for (Partij koepel : Partij.koepels()) {
      cellen.add(
          over.stream()
              .filter(oordeel -> oordeel.partij().equals(koepel.kenmerk()))
              .findFirst()
              .map(Overzichttekst::inhoud)
              .orElse(null));
      over.removeIf(oordeel -> oordeel.partij().equals(koepel.kenmerk()));
    }
    cellen.add(oordelen(over, rij.overigePartijen()));
    cellen.add(rij.inwerkingtreding() == null ? null : rij.inwerkingtreding().toString());
    cellen.add(rij.fout());
    return cellen;
  }

  private static String label(Term term) {
    return term == null ? null : term.label();
  }

  private static String oordelen(List<Partijoordeel> oordelen, int anderen) {
    List<String> delen = new ArrayList<>();
    for (Partijoordeel oordeel : oordelen) {
      delen.add(
          Woorden.zin("overzicht.oordeel", "partij", oordeel.partij(), "oordeel", inhoud(oordeel)));
    }
    if (anderen > 0) {
      delen.add(Woorden.aantal(anderen, "overzicht.andere-partijen"));
    }
    return String.join("; ", delen);
  }

  /** onderschrijft (middelen, april 2020), eerder bedenkingen en afwijzend. */
  private static String inhoud(Partijoordeel oordeel) {
    if (oordeel.laatste().isEmpty()) {
      return Woorden.zin("overzicht.geen-oordeel");
    }
    List<String> laatste = new ArrayList<>();
    for (Beoordeeld b : oordeel.laatste()) {
      laatste.add(beoordeeld(b, oordeel.laatste().size() == 1 ? oordeel.datum() : null));
    }
    String tekst = Notatie.opsomming(laatste);
    if (laatste.size() > 1 && oordeel.datum() != null) {
      tekst += Woorden.zin("bij", "wat", Notatie.datum(oordeel.datum()));
    }
    if (!oordeel.eerder().isEmpty()) {
      tekst += Woorden.zin("overzicht.eerder", "strekkingen", Notatie.termen(oordeel.eerder()));
    }
    return oordeel.ongedateerd().isEmpty()
        ? tekst
        : tekst
            + Woorden.zin(
                "overzicht.ongedateerd", "strekkingen", Notatie.termen(oordeel.ongedateerd()));
  }

  private static String beoordeeld(Beoordeeld b, Datum datum) {
    String strekking =
        b.strekking() == null ? Woorden.zin("overzicht.oordeel-onbekend") : b.strekking().label();
    String onderwerpen = Notatie.termen(b.onderwerpen());
    String bij =
        onderwerpen.isEmpty() || datum == null
            ? onderwerpen + Notatie.datum(datum)
            : onderwerpen + ", " + Notatie.datum(datum);
    return bij.isEmpty() ? strekking : strekking + Woorden.zin("bij", "wat", bij);
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
      for (Partijoordeel oordeel : rij.oordelen()) {
        object(oordeel, json);
      }
      json.writeEndArray();
      json.writeNumberField("overigePartijen", rij.overigePartijen());
      text(
          json,
          "inwerkingtreding",
          rij.inwerkingtreding() == null ? null : rij.inwerkingtreding().toString());
    }
    json.writeEndObject();
  }

  private static void object(Partijoordeel oordeel, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text(json, "partij", oordeel.partij());
    json.writeArrayFieldStart("laatste");
    for (Beoordeeld b : oordeel.laatste()) {
      json.writeStartObject();
      term(json, "strekking", b.strekking());
      terms(json, "onderwerpen", b.onderwerpen());
      json.writeEndObject();
    }
    json.writeEndArray();
    text(json, "datum", oordeel.datum() == null ? null : oordeel.datum().toString());
    terms(json, "eerder", oordeel.eerder());
    terms(json, "ongedateerd", oordeel.ongedateerd());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String value) throws IOException {
    if (value != null) {
      json.writeStringField(name, value);
    }
  }

  private static void term(JsonGenerator json, String name, Term value) throws IOException {
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

  static Tekststuk stuk(List<Rij> rijen, Stadium stadium, String regelset, LocalDate dag) {
    List<Rij> gelezen = rijen.stream().filter(rij -> rij.fout() == null).toList();
    List<Rij> onleesbaar = rijen.stream().filter(rij -> rij.fout() != null).toList();
    List<Blok> blokken = new ArrayList<>();
    blokken.add(new Alinea(telling(gelezen, onleesbaar, stadium)));
    if (!gelezen.isEmpty()) {
      String kop = Woorden.zin("overzicht.tabel");
      blokken.add(
          Tabel.van(kop, kolommen(), gelezen.stream().map(Overzichttekst::tabelrij).toList()));
    }
    if (!onleesbaar.isEmpty()) {
      List<String> namen =
          onleesbaar.stream()
              .map(
                  r ->
                      Woorden.zin("overzicht.onleesbaar.regel", "naam", r.naam(), "fout", r.fout()))
              .toList();
      blokken.add(
          new Sectie(
              null, Woorden.zin("overzicht.onleesbaar"), List.of(Opsomming.van(false, namen))));
    }
    String kop =
        dag == null
            ? Woorden.zin("overzicht.kop")
            : Woorden.zin("overzicht.kop.op", "dag", Notatie.datum(dag));
    return new Tekststuk(null, regelset, false, List.of(new Sectie(null, kop, blokken)));
  }

  private static String telling(List<Rij> gelezen, List<Rij> onleesbaar, Stadium stadium) {
    List<String> zinnen = new ArrayList<>();
    String trajecten = Woorden.aantal(gelezen.size(), "overzicht.trajecten");
    zinnen.add(
        gelezen.isEmpty()
            ? Woorden.zin("overzicht.telling.leeg", "trajecten", trajecten)
            : Woorden.zin("overzicht.telling", "trajecten", trajecten, "vormen", vormen(gelezen)));
    if (!gelezen.isEmpty()) {
      zinnen.add(Woorden.zin("overzicht.telling.stadium", "stadium", stadium.label()));
    }
    if (!onleesbaar.isEmpty()) {
      zinnen.add(
          Woorden.zin(
              "overzicht.telling-onleesbaar",
              "bestanden",
              Woorden.aantal(onleesbaar.size(), "overzicht.onleesbare")));
    }
    return String.join(" ", zinnen);
  }

  /** 7 wetten en 3 algemene maatregelen van bestuur. */
  private static String vormen(List<Rij> rijen) {
    List<String> vormen = new ArrayList<>();
    for (Regelingsoort soort : Regelingsoort.values()) {
      int aantal = (int) rijen.stream().filter(rij -> rij.soort() == soort).count();
      vormen.add(aantal(aantal, "overzicht.vorm." + soort.code()));
    }
    int zonder = (int) rijen.stream().filter(rij -> rij.soort() == null).count();
    vormen.add(aantal(zonder, "overzicht.vorm.onbekend"));
    vormen.removeIf(String::isEmpty);
    return Notatie.opsomming(vormen);
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
    String oordelen = oordelen(rij.oordelen(), rij.overigePartijen());
    String niet = Woorden.zin("overzicht.niet-vermeld");
    return List.of(
        rij.dossiers() == null ? titel : titel + Woorden.zin("bij", "wat", heel(rij.dossiers())),
        rij.ministerie() == null ? niet : rij.ministerie(),
        samen(
            rij.soort() == null ? Woorden.zin("overzicht.zonder-vorm") : rij.soort().label(),
            rij.overheden().isEmpty()
                ? Woorden.zin("overzicht.zonder-overheden")
                : Notatie.lagen(rij.overheden())),
        samen(
            rij.status() == null ? Woorden.zin("overzicht.zonder-status") : rij.status().label(),
            rij.stadium() == null
                ? Woorden.zin("overzicht.geen-stadium")
                : Woorden.zin("overzicht.stadium", "stadium", rij.stadium().label())),
        ontbreekt.isEmpty() ? Woorden.zin("overzicht.niets") : ontbreekt,
        oordelen.isEmpty() ? Woorden.zin("overzicht.geen-oordeel") : oordelen,
        rij.inwerkingtreding() == null ? niet : Notatie.datum(rij.inwerkingtreding()));
  }

  private static String aantal(int aantal, String sleutel) {
    return aantal == 0 ? "" : Woorden.aantal(aantal, sleutel);
  }

  /** The number of a dossier has a space, at which a line would be broken. */
  private static String heel(String dossiers) {
    return IN_NUMMER.matcher(dossiers).replaceAll(String.valueOf(Characters.HARD_SPACE));
  }

  private static String samen(String een, String twee) {
    return een + "; " + twee;
  }
}
