package nl.udo.tekst;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The notes of a text: each once, numbered in the order in which the text first refers to them. */
public final class Noten {

  private final Map<Noot, Integer> nummers = new LinkedHashMap<>();

  private Noten() {}

  /**
   * The notes of a text.
   *
   * @param stuk the text
   * @return its notes
   */
  public static Noten van(Tekststuk stuk) {
    Noten noten = new Noten();
    Reader reader = new Reader(noten::nummer);
    stuk.blokken().forEach(blok -> blok.accept(reader));
    return noten;
  }

  private void nummer(Tekst tekst) {
    for (Inline deel : tekst.delen()) {
      if (deel instanceof Inline.Verwijzing verwijzing) {
        nummers.putIfAbsent(verwijzing.noot(), nummers.size() + 1);
      }
    }
  }

  /**
   * The number of a note of this text.
   *
   * @param noot the note
   * @return its number; the first is 1
   */
  public int nummer(Noot noot) {
    Integer nummer = nummers.get(noot);
    if (nummer == null) {
      throw new IllegalArgumentException("deze noot staat niet in de tekst");
    }
    return nummer;
  }

  /**
   * The notes in the order of their numbers.
   *
   * @return the notes, unmodifiable
   */
  public List<Noot> alle() {
    return List.copyOf(nummers.keySet());
  }

  /**
   * The same text with each note between brackets in its sentence, before the full stop, for a
   * place where notes are not wanted.
   *
   * @param stuk the text
   * @return the text without references to notes
   */
  public static Tekststuk inDeZin(Tekststuk stuk) {
    Rewriter rewriter = new Rewriter(Noten::inDeZin);
    return stuk.metBlokken(stuk.blokken().stream().map(blok -> blok.accept(rewriter)).toList());
  }

  private static Tekst inDeZin(Tekst tekst) {
    List<Inline> delen = new ArrayList<>();
    for (Inline deel : tekst.delen()) {
      if (deel instanceof Inline.Verwijzing verwijzing) {
        voegIn(delen, verwijzing.noot().tekst());
      } else {
        delen.add(deel);
      }
    }
    return new Tekst(delen);
  }

  /** Before the mark with which the sentence ends, if it has one. */
  private static void voegIn(List<Inline> delen, Tekst noot) {
    String einde = "";
    int laatste = delen.size() - 1;
    if (laatste >= 0 && delen.get(laatste) instanceof Inline.Woorden woorden) {
      String zin = woorden.tekst();
      if (!zin.isEmpty() && ".?!;,".indexOf(zin.charAt(zin.length() - 1)) >= 0) {
        einde = zin.substring(zin.length() - 1);
        delen.set(laatste, new Inline.Woorden(zin.substring(0, zin.length() - 1)));
      }
    }
    delen.add(new Inline.Woorden(" ("));
    List<Inline> binnen = new ArrayList<>(noot.delen());
    int slot = binnen.size() - 1;
    if (slot >= 0 && binnen.get(slot) instanceof Inline.Woorden woorden) {
      binnen.set(slot, new Inline.Woorden(woorden.tekst().replaceFirst("\\.$", "")));
    }
    delen.addAll(binnen);
    delen.add(new Inline.Woorden(")" + einde));
  }

  /** Gives every sentence to a consumer, in reading order. */
  private record Reader(Consumer<Tekst> consumer) implements BlockVisitor<Void> {

    @Override
    public Void sectie(Sectie sectie) {
      sectie.blokken().forEach(blok -> blok.accept(this));
      return null;
    }

    @Override
    public Void alinea(Alinea alinea) {
      consumer.accept(alinea.tekst());
      return null;
    }

    @Override
    public Void opsomming(Opsomming opsomming) {
      opsomming.onderdelen().forEach(consumer);
      return null;
    }

    @Override
    public Void tabel(Tabel tabel) {
      tabel.rijen().forEach(rij -> rij.forEach(consumer));
      return null;
    }

    @Override
    public Void gat(Gat gat) {
      return null;
    }

    @Override
    public Void conceptmelding(Conceptmelding melding) {
      return null;
    }
  }

  /** The same blocks with every sentence through a function, in reading order. */
  private record Rewriter(UnaryOperator<Tekst> function) implements BlockVisitor<Blok> {

    @Override
    public Blok sectie(Sectie sectie) {
      return new Sectie(
          sectie.nummer(),
          sectie.kop(),
          sectie.blokken().stream().map(blok -> blok.accept(this)).toList());
    }

    @Override
    public Blok alinea(Alinea alinea) {
      return new Alinea(function.apply(alinea.tekst()));
    }

    @Override
    public Blok opsomming(Opsomming opsomming) {
      return new Opsomming(
          opsomming.genummerd(), opsomming.onderdelen().stream().map(function).toList());
    }

    @Override
    public Blok tabel(Tabel tabel) {
      return new Tabel(
          tabel.titel(),
          tabel.kolommen(),
          tabel.rijen().stream().map(rij -> rij.stream().map(function).toList()).toList());
    }

    @Override
    public Blok gat(Gat gat) {
      return gat;
    }

    @Override
    public Blok conceptmelding(Conceptmelding melding) {
      return melding;
    }
  }
}
