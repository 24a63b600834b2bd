package nl.udo.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.udo.model.Datum;
import nl.udo.model.UdoTraject;

/** How Jackson is set for a record: nothing that is not in it is read, and nothing is rounded. */
final class StrictMapper {

  private static final JsonMapper MAPPER = mapper();

  /** Reads a record; thread-safe, as what follows. */
  static final ObjectReader RECORD = MAPPER.readerFor(UdoTraject.class);

  /** Amounts stay as they are written: a double would round them. */
  static final ObjectReader TREE =
      MAPPER
          .reader()
          .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          // What comes after a value is told in words of its own.
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  /** Writes indented. */
  static final ObjectWriter INDENTED = MAPPER.writer(printer());

  private StrictMapper() {}

  /** A strict mapper of its own for each who asks. */
  static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Exceptions end up in logs: no contents of the document in them.
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                LogicalType.Textual,
                config ->
                    config
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfigDefaults(
                config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .addMixIn(Datum.class, AlleenAlsTekst.class)
            .addMixIn(UdoTraject.class, WithSchema.class)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(UdoJson.MAXIMALE_DIEPTE)
                .maxStringLength(UdoJson.MAXIMALE_OMVANG)
                .maxNumberLength(100)
                .build());
    return mapper;
  }

  static JsonParser parser(String json) throws IOException {
    return MAPPER.createParser(json);
  }

  /** The tree of a document that was read before: it is JSON. */
  static JsonNode tree(String json) {
    try {
      return TREE.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DefaultPrettyPrinter printer() {
    // Always a line feed, so that equal records are equal files on every system.
    DefaultIndenter inspringing = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new Opmaak();
    printer.indentObjectsWith(inspringing);
    printer.indentArraysWith(inspringing);
    return printer;
  }

  /** Editors find the schema of a file by this property; it is read over and not written again. */
  @JsonIgnoreProperties("$schema")
  // The record leads the mapper of a host to this class; here is where that ends.
  @JsonDeserialize(using = JsonDeserializer.None.class)
  @JsonSerialize(using = JsonSerializer.None.class)
  private abstract static class WithSchema {}

  /** A date is text; without this, Jackson would also read an object with its components. */
  private abstract static class AlleenAlsTekst {

    @JsonCreator(mode = JsonCreator.Mode.DISABLED)
    AlleenAlsTekst(Datum.Deel deel, int jaar, Integer kwartaal, Integer maand, Integer dag) {}
  }

  /** Not the {@code Separators.Spacing} of Jackson, which 2.15 does not have. */
  private static final class Opmaak extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    Opmaak() {}

    private Opmaak(Opmaak bron) {
      super(bron);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new Opmaak(this);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator uit) throws IOException {
      uit.writeRaw(": ");
    }
  }
}
