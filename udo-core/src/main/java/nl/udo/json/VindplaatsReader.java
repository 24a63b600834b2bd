package nl.udo.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.net.URI;
import nl.udo.recht.AndereBron;
import nl.udo.recht.Kamerstuk;
import nl.udo.recht.Vindplaats;
import nl.udo.recht.Wet;
import nl.udo.recht.Wetsartikel;

/**
 * Reads a citation: an article names its statute, a Kamerstuk its dossier, and others have words.
 */
final class VindplaatsReader extends StdDeserializer<Vindplaats> {

  private static final long serialVersionUID = 1L;

  /** Leads the mapper of a report here. */
  @JsonDeserialize(using = VindplaatsReader.class)
  interface Mixin {}

  VindplaatsReader() {
    super(Vindplaats.class);
  }

  @Override
  public Vindplaats deserialize(JsonParser in, DeserializationContext context) throws IOException {
    JsonNode knoop = context.readTree(in);
    try {
      if (knoop.has("wet")) {
        JsonNode wet = knoop.get("wet");
        return new Wetsartikel(
            new Wet(tekst(wet, "naam"), tekst(wet, "bwbId"), tekst(wet, "versie")),
            tekst(knoop, "artikel"),
            knoop.has("lid") ? Integer.valueOf(knoop.get("lid").asInt()) : null);
      }
      if (knoop.has("dossier")) {
        return new Kamerstuk(
            tekst(knoop, "kamer"),
            tekst(knoop, "vergaderjaar"),
            tekst(knoop, "dossier"),
            tekst(knoop, "nummer"));
      }
      String url = tekst(knoop, "url");
      return new AndereBron(tekst(knoop, "tekst"), url == null ? null : URI.create(url));
    } catch (IllegalArgumentException | NullPointerException e) {
      return (Vindplaats) context.handleUnexpectedToken(Vindplaats.class, in);
    }
  }

  private static String tekst(JsonNode knoop, String naam) {
    return knoop.hasNonNull(naam) ? knoop.get(naam).asText() : null;
  }
}
