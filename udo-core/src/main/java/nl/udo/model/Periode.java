package nl.udo.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A period, of which either end may be unknown.
 *
 * @param van the beginning, or null
 * @param tot the end, up to and including, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Periode(Datum van, Datum tot) {}
