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
import org.jspecify.annotations.Nullable;

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
            new Wet(eis(wet, "naam"), eis(wet, "bwbId"), eis(wet, "versie")),
            eis(knoop, "artikel"),
            knoop.has("lid") ? Integer.valueOf(knoop.get("lid").asInt()) : null);
      }
      if (knoop.has("dossier")) {
        return new Kamerstuk(
            eis(knoop, "kamer"),
            tekst(knoop, "vergaderjaar"),
            eis(knoop, "dossier"),
            eis(knoop, "nummer"));
      }
      String url = tekst(knoop, "url");
      return new AndereBron(eis(knoop, "tekst"), url == null ? null : URI.create(url));
    } catch (IllegalArgumentException e) {
      return (Vindplaats) context.handleUnexpectedToken(Vindplaats.class, in);
    }
  }

  private static String eis(JsonNode knoop, String naam) {
    String tekst = tekst(knoop, naam);
    if (tekst == null) {
      throw new IllegalArgumentException(naam + " ontbreekt");
    }
    return tekst;
  }

  private static @Nullable String tekst(JsonNode knoop, String naam) {
    return knoop.hasNonNull(naam) ? knoop.get(naam).asText() : null;
  }
}
