package nl.udo.paragraaf;

/** A part of a text: what every format must be able to show. */
public sealed interface Blok permits Sectie, Alinea, Opsomming, Tabel, Gat, Conceptmelding {}
