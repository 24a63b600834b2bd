package nl.udo.meting;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/** What a library for Word must do to write the blocks of a text, one call for each thing. */
interface Doek {

  void kop(int niveau, String tekst);

  /** Begins a paragraph, to which the next words belong. */
  void alinea();

  /** Begins a paragraph of a list. */
  void onderdeel(boolean genummerd);

  void woorden(String tekst, boolean cursief, boolean vet);

  void koppeling(String tekst, URI adres);

  void noot(String tekst);

  /** A table with a header row that is repeated; the cells follow with {@link #cel}. */
  void tabel(int rijen, int kolommen);

  /** Begins the paragraph of a cell. */
  void cel(int rij, int kolom);

  void schrijf(OutputStream uit) throws IOException;
}
