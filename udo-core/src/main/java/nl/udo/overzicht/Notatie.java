package nl.udo.overzicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Bedrag;
import nl.udo.model.Bepaling;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Citaat;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Duur;
import nl.udo.model.Formulering;
import nl.udo.model.Moment;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Periode;
import nl.udo.model.Term;
import nl.udo.model.UdoTraject;
import nl.udo.usertext.Characters;
import org.jspecify.annotations.Nullable;

/** Dates, amounts and texts as they read in Dutch, in the notation of the paragraph. */
final class Notatie {

  private static final char VASTE_SPATIE = Characters.HARD_SPACE;
  private static final BigDecimal MILJOEN = new BigDecimal("1000000");
  private static final BigDecimal MILJARD = new BigDecimal("1000000000");
  private static final int GROEP = 3;
  private static final String EINDE_VAN_EEN_ZIN = ".!?\u2026";
  private static final String SLUITTEKENS = "\u201d\u2019\"')]";

  private Notatie() {}

  /** Text of the record on one line, with its characters cleaned as in every output. */
  static String regel(@Nullable String tekst) {
    return tekst == null ? "" : Characters.oneLine(tekst);
  }

  static String regel(@Nullable Formulering tekst) {
    return tekst == null ? "" : regel(tekst.tekst());
  }

  /** As it stands behind a colon or a verb: a bijzin with the "dat" that it is recorded without. */
  static String inZin(@Nullable Formulering tekst) {
    String regel = regel(tekst);
    return tekst == null || regel.isEmpty() || tekst.vorm() != Formulering.Vorm.BIJZIN
        ? regel
        : Woorden.zin("woord.dat", "bijzin", regel);
  }

  static String regel(@Nullable Citaat citaat) {
    return citaat == null || citaat.tekst().isEmpty()
        ? ""
        : "\u201c" + regel(citaat.tekst()) + "\u201d";
  }

  /** The same without a full stop at its end, to go on with. */
  static String zonderPunt(@Nullable String tekst) {
    String regel = regel(tekst);
    return regel.endsWith(".") ? regel.substring(0, regel.length() - 1) : regel;
  }

  static boolean eindigtZin(CharSequence tekst) {
    int i = tekst.length() - 1;
    while (i > 0 && SLUITTEKENS.indexOf(tekst.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && EINDE_VAN_EEN_ZIN.indexOf(tekst.charAt(i)) >= 0;
  }

  static String hoofdletter(String tekst) {
    if (tekst.isEmpty()) {
      return tekst;
    }
    if (tekst.startsWith("ij")) {
      // One letter in Dutch, written with two.
      return "IJ" + tekst.substring(2);
    }
    int eerste = tekst.codePointAt(0);
    return Character.toString(Character.toTitleCase(eerste))
        + tekst.substring(Character.charCount(eerste));
  }

  /** A, B en C. */
  static String opsomming(List<String> delen) {
    int n = delen.size();
    return n < 2
        ? String.join("", delen)
        : String.join(", ", delen.subList(0, n - 1)) + " en " + delen.get(n - 1);
  }

  static String termen(List<? extends Term> termen) {
    return opsomming(termen.stream().map(Term::label).toList());
  }

  /** As they read in a sentence; the openbare lichamen have an article there. */
  static String lagen(List<Overheidslaag> lagen) {
    return opsomming(lagen.stream().map(laag -> Woorden.zin("overheid." + laag.code())).toList());
  }

  /** 4 juni 2024, juni 2024, eind 2024, de zomer van 2024, het tweede kwartaal van 2024. */
  static String datum(@Nullable Datum datum) {
    if (datum == null) {
      return "";
    }
    String jaar = Integer.toString(datum.jaar());
    if (datum.deel() != null && Woorden.of("tijd." + datum.deel().code()) != null) {
      return Woorden.zin("tijd." + datum.deel().code(), "jaar", jaar);
    }
    String deel = datum.deel() == null ? "" : datum.deel().code() + " ";
    if (datum.kwartaal() != null) {
      String sleutel = "tijd.kwartaal." + datum.kwartaal() + (deel.isEmpty() ? "" : ".deel");
      return deel + Woorden.zin(sleutel, "jaar", jaar);
    }
    String dag = datum.dag() == null ? "" : Integer.toString(datum.dag()) + VASTE_SPATIE;
    String maand = datum.maand() == null ? "" : Woorden.zin("maand." + datum.maand()) + " ";
    return deel + dag + maand + jaar;
  }

  static String datum(LocalDate dag) {
    return datum(Datum.van(dag));
  }

  /** op 4 juni 2024, in juni 2024, eind 2024. */
  static String op(Datum datum) {
    boolean vanZelf = datum.deel() != null && Woorden.of("tijd." + datum.deel().code()) == null;
    return vanZelf
        ? datum(datum)
        : Woorden.zin(datum.dag() != null ? "tijd.op" : "tijd.in", "datum", datum(datum));
  }

  /** van 1 maart 2019 tot en met 31 mei 2019; empty when nothing is known. */
  static String periode(@Nullable Periode periode) {
    if (periode == null || periode.van() == null && periode.tot() == null) {
      return "";
    }
    if (periode.tot() == null) {
      return Woorden.zin("tijd.vanaf", "van", datum(periode.van()));
    }
    if (periode.van() == null) {
      return Woorden.zin("tijd.tot", "tot", datum(periode.tot()));
    }
    return periode.van().equals(periode.tot())
        ? datum(periode.van())
        : Woorden.zin("tijd.van-tot", "van", datum(periode.van()), "tot", datum(periode.tot()));
  }

  /** Two years after entry into force, yearly, on a date; empty when nothing is known. */
  static String moment(@Nullable Moment moment) {
    if (moment == null) {
      return "";
    }
    List<String> delen = new ArrayList<>();
    if (moment.datum() != null) {
      boolean op = moment.elkeMaanden() == null && moment.grens() == null;
      delen.add(op ? op(moment.datum()) : datum(moment.datum()));
    }
    if (moment.maandenNaInwerkingtreding() != null) {
      delen.add(naInwerkingtreding(moment.maandenNaInwerkingtreding()));
    }
    if (moment.elkeMaanden() != null) {
      String vanaf = String.join(", ", delen);
      String herhaling = herhaling(moment.elkeMaanden());
      delen.clear();
      delen.add(
          vanaf.isEmpty()
              ? herhaling
              : Woorden.zin("tijd.herhaling-vanaf", "herhaling", herhaling, "moment", vanaf));
    }
    if (moment.omschrijving() != null) {
      delen.add(regel(moment.omschrijving()));
    }
    String tekst = String.join(", ", delen);
    return delen.isEmpty() || moment.grens() == null
        ? tekst
        : Woorden.zin("tijd.grens." + moment.grens().code(), "moment", tekst);
  }

  private static String naInwerkingtreding(int maanden) {
    if (maanden == 0) {
      return Woorden.zin("tijd.bij-inwerkingtreding");
    }
    String sleutel = maanden > 0 ? "tijd.na-inwerkingtreding" : "tijd.voor-inwerkingtreding";
    return Woorden.zin(sleutel, "duur", duur(Math.abs(maanden)));
  }

  private static String herhaling(int maanden) {
    return switch (maanden) {
      case 1 -> Woorden.zin("tijd.maandelijks");
      case 6 -> Woorden.zin("tijd.halfjaarlijks");
      case 12 -> Woorden.zin("tijd.jaarlijks");
      default -> Woorden.zin("tijd.elke", "duur", duur(maanden));
    };
  }

  /** anderhalf jaar, twee jaar, negen maanden. */
  static String duur(int maanden) {
    String eigen = Woorden.of("tijd.duur." + maanden);
    if (eigen != null) {
      return eigen;
    }
    return maanden % 12 == 0
        ? Woorden.zin("tijd.jaar", "getal", getal(maanden / 12))
        : Woorden.zin(maanden == 1 ? "tijd.maand" : "tijd.maanden", "getal", getal(maanden));
  }

  /** A number in words up to twenty, in figures above. */
  private static String getal(int getal) {
    String woord = Woorden.of("getal." + getal);
    return woord == null ? Integer.toString(getal) : woord;
  }

  static String bedragen(List<Bedrag> bedragen) {
    return opsomming(
        bedragen.stream().filter(b -> b.waarde() != null).map(Notatie::bedrag).toList());
  }

  /** The amount with all that the source says of it, as it reads in a sentence. */
  static String bedrag(Bedrag bedrag) {
    String tekst = kaal(bedrag);
    if (bedrag.tot() != null) {
      tekst =
          Woorden.zin("bedrag.bereik", "van", tekst, "tot", kaal(bedrag.tot(), bedrag.valuta()));
    }
    if (bedrag.benadering() != null) {
      tekst = Woorden.zin("bedrag." + bedrag.benadering().code(), "bedrag", tekst);
    }
    if (bedrag.per() != null) {
      tekst = Woorden.zin("bedrag.per", "bedrag", tekst, "eenheid", regel(bedrag.per()));
    }
    if (bedrag.duur() != null) {
      tekst = Woorden.zin("bedrag." + bedrag.duur().code(), "bedrag", tekst);
    }
    if (bedrag.ontwikkeling() != null) {
      tekst = Woorden.zin("bedrag." + bedrag.ontwikkeling().code(), "bedrag", tekst);
    }
    if (bedrag.overMaanden() != null) {
      tekst =
          Woorden.zin("bedrag.over-maanden", "bedrag", tekst, "duur", duur(bedrag.overMaanden()));
    }
    if (bedrag.prijspeil() != null) {
      tekst = Woorden.zin("bedrag.prijspeil", "bedrag", tekst, "jaar", jaar(bedrag.prijspeil()));
    }
    return metJaar(bedrag, tekst);
  }

  private static String metJaar(Bedrag bedrag, String tekst) {
    Integer van = bedrag.vanJaar();
    Integer tot = bedrag.totEnMetJaar();
    if (van == null) {
      return tot == null
          ? tekst
          : Woorden.zin("bedrag.tot-jaar", "bedrag", tekst, "jaar", jaar(tot));
    }
    if (tot != null) {
      return Woorden.zin("bedrag.jaren", "bedrag", tekst, "van", jaar(van), "tot", jaar(tot));
    }
    // What comes every year and has one year, begins in that year.
    String sleutel = bedrag.duur() == Duur.STRUCTUREEL ? "bedrag.vanaf-jaar" : "bedrag.jaar";
    return Woorden.zin(sleutel, "bedrag", tekst, "jaar", jaar(van));
  }

  private static String jaar(int jaar) {
    return Integer.toString(jaar);
  }

  /** The number alone: € 42,3 miljoen. */
  static String kaal(Bedrag bedrag) {
    return bedrag.waarde() == null ? "" : kaal(bedrag.waarde(), bedrag.valuta());
  }

  private static String kaal(BigDecimal waarde, Bedrag.Valuta valuta) {
    String teken = (valuta == Bedrag.Valuta.EUR ? "\u20ac" : valuta.code()) + VASTE_SPATIE;
    if (pastIn(waarde, MILJARD)) {
      return Woorden.zin("bedrag.miljard", "bedrag", teken + cijfers(waarde.divide(MILJARD)));
    }
    if (pastIn(waarde, MILJOEN)) {
      return Woorden.zin("bedrag.miljoen", "bedrag", teken + cijfers(waarde.divide(MILJOEN)));
    }
    // An amount that is not whole has its cents.
    return teken + cijfers(waarde) + (waarde.stripTrailingZeros().scale() == 1 ? "0" : "");
  }

  /** Whether an amount is a number of units with at most two decimals. */
  private static boolean pastIn(BigDecimal waarde, BigDecimal eenheid) {
    return waarde.compareTo(eenheid) >= 0
        && waarde.movePointRight(2).remainder(eenheid).signum() == 0;
  }

  /** Figures with a point per thousand and a decimal comma. */
  static String cijfers(BigDecimal getal) {
    BigDecimal kort = getal.stripTrailingZeros();
    String plat = (kort.scale() < 0 ? kort.setScale(0) : kort).toPlainString();
    int komma = plat.indexOf('.');
    StringBuilder tekst = new StringBuilder(komma < 0 ? plat : plat.substring(0, komma));
    for (int i = tekst.length() - GROEP; i > 0; i -= GROEP) {
      tekst.insert(i, '.');
    }
    return komma < 0 ? tekst.toString() : tekst + "," + plat.substring(komma + 1);
  }

  /** artikel 4, tweede lid (voorheen artikel 3). */
  static String bepalingen(List<Bepaling> bepalingen) {
    return opsomming(bepalingen.stream().map(Notatie::bepaling).toList());
  }

  private static String bepaling(Bepaling bepaling) {
    String nummer = regel(bepaling.nummer());
    String voorheen = regel(bepaling.voorheen());
    if (voorheen.isEmpty()) {
      return nummer;
    }
    return nummer.isEmpty()
        ? Woorden.zin("bepaling.alleen-voorheen", "voorheen", voorheen)
        : Woorden.zin("bepaling.voorheen", "nummer", nummer, "voorheen", voorheen);
  }

  /** de brief van de VNG, september 2019, blz. 12; null when there is no source. */
  static @Nullable String bron(@Nullable Bronverwijzing bron, UdoTraject traject) {
    if (bron == null || bron.document() == null) {
      return bron == null || bron.plaats() == null ? null : regel(bron.plaats());
    }
    Document document = traject.document(bron.document());
    List<String> delen = new ArrayList<>();
    delen.add(regel(bron.document()));
    if (document != null && document.titel() != null) {
      delen.add(regel(document.titel()));
    }
    if (document != null && document.datum() != null) {
      delen.add(datum(document.datum()));
    }
    if (bron.plaats() != null) {
      delen.add(regel(bron.plaats()));
    }
    if (document != null && document.vindplaats() != null) {
      delen.add(regel(document.vindplaats()));
    }
    return String.join(", ", delen);
  }
}
