package nl.udo.tekst;

import java.net.URI;
import java.util.Objects;

/** A part of a sentence: words, or words with a meaning of their own. */
public sealed interface Inline {

  /**
   * Calls the method of a visitor that is for this kind of part.
   *
   * @param visitor the visitor
   * @param <R> what it makes of a part
   * @return what it makes of this part
   */
  <R> R accept(InlineVisitor<R> visitor);

  /**
   * Words.
   *
   * @param tekst the words
   */
  record Woorden(String tekst) implements Inline {

    /** Keeps what was given. */
    public Woorden {
      Objects.requireNonNull(tekst, "tekst");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.woorden(this);
    }
  }

  /**
   * Words in italics, such as the title of a document.
   *
   * @param tekst the words
   */
  record Cursief(String tekst) implements Inline {

    /** Keeps what was given. */
    public Cursief {
      Objects.requireNonNull(tekst, "tekst");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.cursief(this);
    }
  }

  /**
   * Words in another language than the text.
   *
   * @param tekst the words
   * @param taal the language, a tag of BCP 47 such as {@code pap}, {@code fy} or {@code en}
   */
  record Anderstalig(String tekst, String taal) implements Inline {

    /** Keeps what was given. */
    public Anderstalig {
      Objects.requireNonNull(tekst, "tekst");
      Objects.requireNonNull(taal, "taal");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.anderstalig(this);
    }
  }

  /**
   * Words that lead elsewhere.
   *
   * @param tekst the words
   * @param adres where they lead, http or https
   */
  record Koppeling(String tekst, URI adres) implements Inline {

    /** Guards that the address is one of the web: any other could run something. */
    public Koppeling {
      Objects.requireNonNull(tekst, "tekst");
      String schema = Objects.requireNonNull(adres, "adres").getScheme();
      if (!"https".equals(schema) && !"http".equals(schema)) {
        throw new IllegalArgumentException("een koppeling leidt naar een adres met http of https");
      }
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.koppeling(this);
    }
  }

  /**
   * The place at which a note belongs.
   *
   * @param noot the note
   */
  record Verwijzing(Noot noot) implements Inline {

    /** Keeps what was given. */
    public Verwijzing {
      Objects.requireNonNull(noot, "noot");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.verwijzing(this);
    }
  }
}
