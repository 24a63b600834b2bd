package nl.udo.overzicht;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.udo.model.Datum;
import nl.udo.model.Term;
import nl.udo.overzicht.Overzicht.Beoordeeld;
import nl.udo.overzicht.Overzicht.Partijoordeel;
import nl.udo.overzicht.Overzicht.Rij;
import org.jspecify.annotations.Nullable;

/** The rows of an overview as JSON, with the terms as the JSON of a record spells them. */
final class Overzichtjson {

  private static final JsonFactory JSON =
      JsonFactory.builder().build().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Overzichtjson() {}

  static void schrijf(Stream<Rij> rijen, OutputStream out) throws IOException {
    schrijf(rijen, JSON.createGenerator(out));
  }

  static void schrijf(Stream<Rij> rijen, Writer out) throws IOException {
    schrijf(rijen, JSON.createGenerator(out));
  }

  private static void schrijf(Stream<Rij> rijen, JsonGenerator generator) throws IOException {
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
      term(json, "indiener", rij.indiener());
      terms(json, "overheden", rij.overheden());
      term(json, "status", rij.status());
      term(json, "stadium", rij.stadium());
      if (rij.gebeurtenis() != null) {
        json.writeObjectFieldStart("gebeurtenis");
        term(json, "soort", rij.gebeurtenis().soort());
        date(json, "datum", rij.gebeurtenis().datum());
        json.writeEndObject();
      }
      json.writeNumberField("fouten", rij.fouten());
      json.writeNumberField("waarschuwingen", rij.waarschuwingen());
      json.writeNumberField("adviezen", rij.adviezen());
      json.writeArrayFieldStart("oordelen");
      for (Partijoordeel oordeel : rij.oordelen()) {
        object(oordeel, json);
      }
      json.writeEndArray();
      json.writeNumberField("overigePartijen", rij.overigePartijen());
      date(json, "inwerkingtreding", rij.inwerkingtreding());
    }
    json.writeEndObject();
  }

  private static void object(Partijoordeel oordeel, JsonGenerator json) throws IOException {
    json.writeStartObject();
    text(json, "partij", oordeel.partij());
    oordelen(json, "laatste", oordeel.laatste());
    oordelen(json, "eerder", oordeel.eerder());
    oordelen(json, "ongedateerd", oordeel.ongedateerd());
    json.writeNumberField("overige", oordeel.overige());
    json.writeEndObject();
  }

  private static void oordelen(JsonGenerator json, String name, List<Beoordeeld> oordelen)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Beoordeeld b : oordelen) {
      json.writeStartObject();
      term(json, "strekking", b.strekking());
      terms(json, "onderwerpen", b.onderwerpen());
      date(json, "datum", b.datum());
      json.writeEndObject();
    }
    json.writeEndArray();
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

  private static void date(JsonGenerator json, String name, @Nullable Datum value)
      throws IOException {
    text(json, name, value == null ? null : value.toString());
  }
}
