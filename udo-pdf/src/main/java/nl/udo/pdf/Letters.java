package nl.udo.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters a document is set in: per face ({@link Snede}) a family and the families that fill
 * its gaps. Knows before layout which text can be drawn.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class Letters {
  /** Family name under which openhtmltopdf knows the n-th font family. */
  private static final String FAMILIE = "udo";

  /**
   * Scripts whose letters stand one beside the other, from left to right. Of the others layout
   * would make something that nobody can read.
   */
  private static final Set<UnicodeScript> LOS =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HAN,
          UnicodeScript.HANGUL,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO);

  private static final Letters STANDAARD = new Letters(List.of(gezin("UdoSans")));

  private final List<Gezin> gezinnen;
  private final BitSet tekenbaar;
  private final float[] breedtes;

  private Letters(List<Gezin> gezinnen) {
    this.gezinnen = List.copyOf(gezinnen);
    this.tekenbaar = new BitSet();
    tekenbaar.set(0, Character.MAX_CODE_POINT + 1);
    this.breedtes = meet(this.gezinnen, tekenbaar);
    laatWeg(tekenbaar);
  }

  /** The letters shipped with the library: Latin script, all languages of the EU that use it. */
  static Letters standaard() {
    return STANDAARD;
  }

  /**
   * These letters with a family behind them that draws what they lack.
   *
   * @throws IllegalArgumentException when one of the three is not a TrueType font that may be
   *     embedded and reduced
   */
  Letters aangevuldMet(byte[] gewoon, byte[] vet, byte[] cursief) {
    List<Gezin> meer = new ArrayList<>(gezinnen);
    Gezin gezin = new Gezin(gewoon.clone(), vet.clone(), cursief.clone());
    gezin.probeer();
    meer.add(gezin);
    return new Letters(meer);
  }

  /** The first code point of the text that cannot be drawn in every face, if any. */
  OptionalInt eersteOntekenbare(String tekst) {
    for (int i = 0; i < tekst.length(); ) {
      int teken = tekst.codePointAt(i);
      if (!kanTekenen(teken)) {
        return OptionalInt.of(teken);
      }
      i += Character.charCount(teken);
    }
    return OptionalInt.empty();
  }

  /** Every code point of the text that cannot be drawn in every face, in order of the text. */
  List<Ontekenbaar> ontekenbaar(String tekst) {
    List<Ontekenbaar> gevonden = new ArrayList<>();
    for (int i = 0; i < tekst.length(); ) {
      int teken = tekst.codePointAt(i);
      if (!kanTekenen(teken)) {
        gevonden.add(new Ontekenbaar(teken, i));
      }
      i += Character.charCount(teken);
    }
    return List.copyOf(gevonden);
  }

  /** Whether a character comes out of layout as the reader expects it. */
  boolean kanTekenen(int teken) {
    return tekenbaar.get(teken) || isWit(teken) || isZonderBeeld(teken);
  }

  /** White space that layout collapses. */
  static boolean isWit(int teken) {
    return teken == ' ' || teken == '\t' || teken == '\n' || teken == '\r';
  }

  /**
   * Invisible characters that come along with pasted text and mean nothing in Latin script: soft
   * hyphen, zero-width spaces and joiners, direction marks, byte order mark. The page leaves them
   * out.
   */
  static boolean isZonderBeeld(int teken) {
    return teken == 0xAD
        || teken >= 0x200B && teken <= 0x200F
        || teken == 0x2060
        || teken == 0xFEFF;
  }

  /**
   * A text as the page has it: composed characters, because the letters carry no tables to place a
   * loose accent; and without the characters that have no image.
   */
  static String zoalsGetekend(String tekst) {
    boolean gewoon = true;
    for (int i = 0; i < tekst.length() && gewoon; i++) {
      gewoon = tekst.charAt(i) < 0xAD;
    }
    if (gewoon) {
      return tekst;
    }
    String samengesteld = Normalizer.normalize(tekst, Normalizer.Form.NFC);
    StringBuilder uit = new StringBuilder(samengesteld.length());
    samengesteld.codePoints().filter(teken -> !isZonderBeeld(teken)).forEach(uit::appendCodePoint);
    return uit.toString();
  }

  /** Width of a word in its widest face, in thousandths of the size. */
  double breedte(String woord) {
    double som = 0;
    for (int i = 0; i < woord.length(); ) {
      int teken = woord.codePointAt(i);
      som += teken < breedtes.length ? breedtes[teken] : 0;
      i += Character.charCount(teken);
    }
    return som;
  }

  List<String> families() {
    List<String> namen = new ArrayList<>();
    for (int i = 0; i < gezinnen.size(); i++) {
      namen.add(FAMILIE + i);
    }
    return namen;
  }

  /** The bytes of all fonts as one digest. */
  byte[] kenmerk() {
    return Bijlage.hash(
        "SHA-256",
        gezinnen.stream()
            .flatMap(gezin -> Arrays.stream(Snede.values()).map(gezin::bytes))
            .toArray(byte[][]::new));
  }

  /** Freshly parsed fonts, in order of {@link #families()}; not shared between threads. */
  List<List<TrueTypeFont>> ontleed() {
    return gezinnen.stream().map(Gezin::ontleed).toList();
  }

  /**
   * Reads each font once: keeps of these characters those that every face has, and tells by code
   * point how wide the widest face of each is.
   */
  private static float[] meet(List<Gezin> gezinnen, BitSet overal) {
    float[] breedtes = new float[Character.MAX_CODE_POINT + 1];
    BitSet ergens = new BitSet();
    for (Snede snede : Snede.values()) {
      BitSet ditmaal = new BitSet();
      for (Gezin gezin : gezinnen) {
        gezin.meet(
            snede,
            (teken, breedte) -> {
              ditmaal.set(teken);
              breedtes[teken] = Math.max(breedtes[teken], breedte);
            });
      }
      overal.and(ditmaal);
      ergens.or(ditmaal);
    }
    return Arrays.copyOf(breedtes, ergens.length());
  }

  /** Without what has a glyph and still does not come out as the reader expects it. */
  private static void laatWeg(BitSet overal) {
    // Controls, line separators and bidi overrides may have a glyph, but openhtmltopdf drops them
    // or they turn the order of what is read.
    overal.clear(0, 0x20);
    overal.clear(0x7F, 0xA0);
    overal.clear(0x2028, 0x202F);
    overal.clear(0x2066, 0x206A);
    overal.clear(0xFFFC);
    for (int teken = overal.nextSetBit(0); teken >= 0; teken = overal.nextSetBit(teken + 1)) {
      if (!LOS.contains(UnicodeScript.of(teken))) {
        overal.clear(teken);
      }
    }
  }

  private static Gezin gezin(String naam) {
    return new Gezin(
        bron(naam + "-Regular.ttf"), bron(naam + "-Bold.ttf"), bron(naam + "-Italic.ttf"));
  }

  private static byte[] bron(String naam) {
    try (InputStream in = Letters.class.getResourceAsStream("letters/" + naam)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A character that the letters lack, and where it stands (index in UTF-16 units). */
  record Ontekenbaar(int teken, int plaats) {}

  private record Gezin(byte[] gewoon, byte[] vet, byte[] cursief) {
    byte[] bytes(Snede snede) {
      return switch (snede) {
        case GEWOON -> gewoon;
        case VET -> vet;
        case CURSIEF -> cursief;
      };
    }

    List<TrueTypeFont> ontleed() {
      List<TrueTypeFont> letters = new ArrayList<>();
      for (Snede snede : Snede.values()) {
        letters.add(ontleed(snede));
      }
      return letters;
    }

    private TrueTypeFont ontleed(Snede snede) {
      try (InputStream in = new ByteArrayInputStream(bytes(snede))) {
        return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
      } catch (IOException e) {
        throw onbruikbaar(snede, e);
      }
    }

    /** Embeds each face in a document of no use, so that what forbids it shows now. */
    void probeer() {
      for (Snede snede : Snede.values()) {
        try (PDDocument document = new PDDocument();
            TrueTypeFont letter = ontleed(snede)) {
          PDType0Font.load(document, letter, true);
        } catch (IOException | RuntimeException e) {
          throw onbruikbaar(snede, e);
        }
      }
    }

    private static IllegalArgumentException onbruikbaar(Snede snede, Exception reden) {
      return new IllegalArgumentException(
          "geen bruikbare TrueType-letter die mag worden ingesloten ("
              + snede.name().toLowerCase(Locale.ROOT)
              + "): "
              + reden.getMessage(),
          reden);
    }

    /** Tells of each character that has a glyph how wide it is, in thousandths of the size. */
    void meet(Snede snede, BiConsumer<Integer, Float> ontvanger) {
      try (TrueTypeFont letter = ontleed(snede)) {
        CmapLookup tabel = letter.getUnicodeCmapLookup();
        float schaal = 1000f / letter.getUnitsPerEm();
        for (int teken = 0; teken <= Character.MAX_CODE_POINT; teken++) {
          int beeld = tabel.getGlyphId(teken);
          if (beeld != 0) {
            ontvanger.accept(teken, letter.getAdvanceWidth(beeld) * schaal);
          }
        }
      } catch (IOException e) {
        throw onbruikbaar(snede, e);
      }
    }
  }
}
