package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Dossier;
import nl.udo.model.Gevolg;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Rol;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.model.Voornemen.Indiener;

/** The policy, whom it touches and in which role, and how the assessment went. */
final class Inleiding implements Onderdeel {

  @Override
  public Hoofdstuk hoofdstuk() {
    return Hoofdstuk.UITVOERING;
  }

  @Override
  public String kop() {
    return "kop.inleiding";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    voornemen(o, blokken);
    o.gaten(blokken, "/voornemen");
    List<Gevolg> gevolgen = o.traject.gevolgen();
    for (int i = 0; i < gevolgen.size(); i++) {
      geraakt(o, gevolgen.get(i), blokken);
      for (String eigenschap : List.of("/overheden", "/rollen")) {
        o.gaten(blokken, "/gevolgen/" + i + eigenschap);
      }
    }
    if (o.traject.verloop() != null) {
      verloop(o, o.traject.verloop(), blokken);
    }
    o.gaten(blokken, "/verloop");
    return blokken;
  }

  private static void voornemen(Opstelling o, List<Blok> blokken) {
    Voornemen v = o.traject.voornemen();
    alinea(
        blokken,
        titel(o, v),
        v.indiener() == Indiener.KAMERLEDEN ? o.zin("inleiding.initiatief") : null,
        ministerie(o, v),
        v.implementeert().isEmpty()
            ? null
            : o.zin("inleiding.implementatie", "richtlijnen", opsomming(v.implementeert())),
        tekst(v.doel()));
  }

  private static String titel(Opstelling o, Voornemen v) {
    if (v.titel() == null) {
      return null;
    }
    List<String> bij = new ArrayList<>();
    if (v.datum() != null) {
      bij.add(Tijd.datum(v.datum()));
    }
    v.dossiers().forEach(dossier -> bij.add(dossier(o, dossier)));
    String titel = Nederlands.opEenRegel(v.titel());
    return bij.isEmpty()
        ? o.zin("inleiding.voornemen", "titel", titel)
        : o.zin("inleiding.voornemen.dossier", "titel", titel, "dossiers", String.join("; ", bij));
  }

  private static String dossier(Opstelling o, Dossier dossier) {
    String nummer = Nederlands.opEenRegel(dossier.nummer() == null ? "" : dossier.nummer());
    return dossier.omschrijving() == null
        ? o.zin("inleiding.dossier", "nummer", nummer)
        : o.zin(
            "inleiding.dossier.omschreven",
            "nummer",
            nummer,
            "omschrijving",
            Nederlands.opEenRegel(dossier.omschrijving()));
  }

  private static String ministerie(Opstelling o, Voornemen v) {
    if (v.ministerie() == null) {
      return null;
    }
    String eerste = o.namen.partij(v.ministerie());
    return v.andereMinisteries().isEmpty()
        ? o.zin("inleiding.ministerie", "ministerie", eerste)
        : o.zin(
            "inleiding.ministeries",
            "ministerie",
            eerste,
            "andere",
            o.namen.partijen(v.andereMinisteries()).tekst());
  }

  private static void geraakt(Opstelling o, Gevolg gevolg, List<Blok> blokken) {
    if (gevolg.overheden().isEmpty()) {
      alinea(blokken, tekst(gevolg.omschrijving()));
      return;
    }
    Naamgroep overheden = o.overheden(gevolg.overheden());
    List<String> zinnen = new ArrayList<>();
    zinnen.add(
        gevolg.deel() == null
            ? o.zin("inleiding.raakt", "overheden", overheden)
            : o.zin(
                "inleiding.raakt.deel",
                "overheden",
                overheden,
                "deel",
                Nederlands.opEenRegel(gevolg.deel())));
    if (!gevolg.bepalingen().isEmpty()) {
      zinnen.add(o.zin("inleiding.raakt.bepalingen", "bepalingen", opsomming(gevolg.bepalingen())));
    }
    for (Rol rol : gevolg.rollen()) {
      zinnen.add(o.zin("rol." + rol.code(), "overheden", overheden));
    }
    zinnen.add(tekst(gevolg.omschrijving()));
    alinea(blokken, zinnen.toArray(String[]::new));
  }

  private static void verloop(Opstelling o, Verloop verloop, List<Blok> blokken) {
    Verloop.Status status = verloop.status();
    alinea(
        blokken,
        als(verloop.contactBzk(), datum -> bzk(o, Tijd.op(datum))),
        als(
            status,
            s ->
                o.zin(
                    s == Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN
                        ? "inleiding.raakt.geen"
                        : "toets." + s.code())),
        tekst(verloop.reden()),
        als(Tijd.periode(verloop.periode()), periode -> o.zin("toets.periode", "periode", periode)),
        als(verloop.omvang(), omvang -> o.zin("toets." + omvang.code())),
        als(
            tekst(verloop.omvangMotivering()),
            motivering -> o.zin("toets.omvang.reden", "motivering", motivering)));
  }

  private static String bzk(Opstelling o, String datum) {
    return o.zin("toets.bzk", "datum", datum, "bzk", o.namen.partijOf(bzk(o)));
  }

  /** BZK as a party, for a record that does not describe it. */
  static Partij bzk(Opstelling o) {
    return new Partij(
        o.zin("ministerie.bzk"), "BZK", "het", Partij.Soort.RIJK, List.<Overheidslaag>of());
  }
}
