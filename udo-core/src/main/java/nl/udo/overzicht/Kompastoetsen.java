package nl.udo.overzicht;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.model.Document;
import nl.udo.model.UdoTraject;
import nl.udo.model.Verloop;
import nl.udo.overzicht.Beleidskompas.Vraag;
import nl.udo.paragraaf.wording.AccountWording;
import nl.udo.paragraaf.wording.PartWording;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Blok;
import nl.udo.tekst.Opsomming;
import nl.udo.tekst.Sectie;
import org.jspecify.annotations.Nullable;

/** How far the uitvoerbaarheidstoets is, and the studies that go with it. */
final class Kompastoetsen {

  /** What was looked into, by whatever name. */
  private static final Set<Document.Soort> ONDERZOEK =
      EnumSet.of(
          Document.Soort.ONDERZOEK,
          Document.Soort.ARTIKEL_2_ONDERZOEK,
          Document.Soort.UITVOERINGSTOETS,
          Document.Soort.QUICK_SCAN,
          Document.Soort.PILOT);

  private final UdoTraject traject;
  private final PartWording delen;
  private final Partijnamen partijen;

  /** What the answer on the consequences says. */
  private final String gevolgen;

  /**
   * Of one record.
   *
   * @param gevolgen the answer on the consequences
   */
  Kompastoetsen(UdoTraject traject, PartWording delen, Partijnamen partijen, List<Blok> gevolgen) {
    this.traject = traject;
    this.delen = delen;
    this.partijen = partijen;
    this.gevolgen = woorden(gevolgen);
  }

  /**
   * The answer.
   *
   * @param ontbreekt to which is added what is missing
   */
  List<Blok> antwoord(List<String> ontbreekt) {
    List<String> regels = new ArrayList<>();
    Verloop verloop = traject.verloop();
    Verloop.Status status = verloop == null ? null : verloop.status();
    String udo = udo(verloop, status);
    if (!udo.isEmpty()) {
      regels.add(udo);
    }
    for (int i = 0; i < traject.documenten().size(); i++) {
      Document document = traject.documenten().get(i);
      if (document.soort() != null && ONDERZOEK.contains(document.soort())) {
        regels.add(onderzoek(document, document.soort(), "/documenten/" + i));
      }
    }
    if (status == null && !traject.geraakteOverheden().isEmpty()) {
      ontbreekt.add(Woorden.zin("kompas.geen-status"));
    }
    boolean uitkomst = verloop != null && verloop.uitkomst() != null;
    if (status == Verloop.Status.AFGEROND && !uitkomst) {
      ontbreekt.add(Woorden.zin("kompas.geen-uitkomst"));
    }
    List<Blok> blokken = new ArrayList<>();
    if (!regels.isEmpty()) {
      blokken.add(Opsomming.van(false, regels));
    }
    return blokken;
  }

  /**
   * A study: whose, of when, and what the paragraph says of it; but not once more what stands with
   * the consequences.
   */
  private String onderzoek(Document document, Document.Soort soort, String plaats) {
    String naam = Notatie.regel(document.titel() == null ? document.kenmerk() : document.titel());
    String van = Notatie.opsomming(partijen.kort(document.opstellers()));
    String wat = van.isEmpty() || naam.isEmpty() ? van + naam : van + ", " + naam;
    String datum = Notatie.datum(document.datum());
    String kop = Notatie.hoofdletter(soort.label());
    String regel =
        (wat.isEmpty() ? kop : Woorden.zin("kompas.onderzoek", "soort", kop, "wat", wat))
            + (datum.isEmpty() ? "" : Woorden.zin("bij", "wat", datum))
            + ".";
    Uitkomst uitkomst = uitkomst(document, plaats);
    return Afdoening.samen(
        Afdoening.samen(regel, uitkomst.zinnen.stream().reduce("", Afdoening::samen)),
        uitkomst.elders
            ? Woorden.zin(
                "kompas.uitkomst-elders", "vraag", String.valueOf(Vraag.GEVOLGEN.nummer()))
            : "");
  }

  /**
   * What came out of a study.
   *
   * @param zinnen what is not told with the consequences
   * @param elders whether something is told there
   */
  private record Uitkomst(List<String> zinnen, boolean elders) {}

  /** What the paragraph says of a study; its conclusion without once more whose it is. */
  private Uitkomst uitkomst(Document document, String plaats) {
    List<String> zinnen = new ArrayList<>();
    boolean elders = false;
    String onderdeel = Notatie.regel(document.onderdeel());
    for (PartWording.Told told : delen.of(plaats)) {
      if (told.place().equals(plaats + "/conclusie")) {
        continue;
      }
      // There its parties can have their names in full.
      boolean eerder =
          isVerteld(told.text())
              || told.place().equals(plaats + "/onderdeel") && isVerteld(onderdeel);
      if (eerder) {
        elders = true;
      } else {
        zinnen.add(told.text());
      }
    }
    String conclusie = Notatie.regel(document.conclusie());
    if (isVerteld(conclusie)) {
      elders = true;
    } else if (!conclusie.isEmpty()) {
      zinnen.add(zinnen.isEmpty() ? 0 : 1, conclusie);
    }
    return new Uitkomst(zinnen, elders);
  }

  private boolean isVerteld(String woorden) {
    return !woorden.isEmpty() && gevolgen.contains(Notatie.zonderPunt(woorden));
  }

  private static String woorden(List<Blok> blokken) {
    StringBuilder woorden = new StringBuilder();
    for (Blok blok : blokken) {
      if (blok instanceof Alinea alinea) {
        woorden.append(alinea.tekst().woorden()).append('\n');
      } else if (blok instanceof Opsomming opsomming) {
        opsomming.onderdelen().forEach(o -> woorden.append(o.woorden()).append('\n'));
      } else if (blok instanceof Sectie sectie) {
        woorden.append(woorden(sectie.blokken()));
      }
    }
    return woorden.toString();
  }

  private String udo(@Nullable Verloop verloop, Verloop.@Nullable Status status) {
    List<String> zinnen = new ArrayList<>();
    String periode = verloop == null ? "" : Notatie.periode(verloop.periode());
    // That it is not known how far it is, stands with what is missing.
    if (status != null || !periode.isEmpty()) {
      zinnen.add(
          Woorden.zin(
              "kompas.udo." + (status == null ? "onbekend" : status.code()),
              "periode",
              periode.isEmpty() ? "" : Woorden.zin("bij", "wat", periode)));
    }
    if (verloop != null && verloop.uitkomst() != null) {
      zinnen.add(new AccountWording(traject).outcome(verloop.uitkomst()));
    }
    if (verloop != null) {
      zinnen.add(Notatie.regel(verloop.reden()));
    }
    zinnen.removeIf(String::isEmpty);
    return String.join(" ", zinnen);
  }
}
