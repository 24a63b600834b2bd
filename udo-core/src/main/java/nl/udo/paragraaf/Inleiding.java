package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.als;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Gevolg;
import nl.udo.model.Implementatie;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.Regelingsoort;
import nl.udo.model.Rol;
import nl.udo.model.Verloop;
import nl.udo.model.Voornemen;
import nl.udo.model.Voornemen.Indiener;
import nl.udo.tekst.Blok;

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
  public String kopInHoofdstuk() {
    return "kop.inleiding.hoofdstuk";
  }

  @Override
  public List<Blok> blokken(Opstelling o) {
    List<Blok> blokken = new ArrayList<>();
    List<Gevolg> gevolgen = o.traject.gevolgen();
    List<String> zinnen = new ArrayList<>();
    raakt(o, zinnen);
    if (gevolgen.size() == 1) {
      zinnen.addAll(gevolg(o, gevolgen.get(0), true));
    }
    alinea(blokken, zinnen);
    if (gevolgen.size() > 1) {
      gevolgen.forEach(gevolg -> alinea(blokken, gevolg(o, gevolg, false)));
    }
    o.gatenOp(blokken, "/gevolgen");
    for (int i = 0; i < gevolgen.size(); i++) {
      for (String eigenschap : List.of("/overheden", "/rollen")) {
        o.gaten(blokken, "/gevolgen/" + i + eigenschap);
      }
    }
    voornemen(o, blokken);
    o.gaten(blokken, "/voornemen");
    if (o.traject.verloop() != null) {
      verloop(o, o.traject.verloop(), blokken);
    }
    o.gaten(blokken, "/verloop");
    return blokken;
  }

  private static void raakt(Opstelling o, List<String> zinnen) {
    List<Overheidslaag> lagen = o.traject.geraakteOverheden();
    Voornemen v = o.traject.voornemen();
    if (!lagen.isEmpty()) {
      zinnen.add(o.zin("inleiding.raakt", "voluit", o.voluit(), "overheden", o.overheden(lagen)));
    } else if (raaktGeen(o)) {
      zinnen.add(o.zin("inleiding.raakt.geen", "voluit", o.voluit()));
    } else if (v.titel() != null || v.datum() != null || !v.dossiers().isEmpty()) {
      zinnen.add(o.zin("inleiding.betreft", "voluit", o.voluit()));
    }
  }

  private static boolean raaktGeen(Opstelling o) {
    return o.traject.geraakteOverheden().isEmpty()
        && o.traject.verloop() != null
        && o.traject.verloop().status() == Verloop.Status.RAAKT_GEEN_DECENTRALE_OVERHEDEN;
  }

  /** What holds for one gevolg; {@code net} when its layers have just been named. */
  private static List<String> gevolg(Opstelling o, Gevolg gevolg, boolean net) {
    List<String> zinnen = new ArrayList<>();
    zinnen.add(
        o.zinAls(
            gevolg.deel() == null ? null : gevolg.deel().omschrijving(), "inleiding.deel", "deel"));
    if (!gevolg.bepalingen().isEmpty()) {
      zinnen.add(o.zin("inleiding.bepalingen", "bepalingen", opsomming(gevolg.bepalingen())));
    }
    zinnen.add(tekst(gevolg.omschrijving()));
    zinnen.removeIf(zin -> zin == null);
    if (!gevolg.rollen().isEmpty()) {
      String rollen =
          Nederlands.opsomming(gevolg.rollen().stream().map(rol -> rol(o, rol)).toList());
      zinnen.add(
          0,
          net && !gevolg.overheden().isEmpty()
              ? o.zin("rol", "rollen", rollen)
              : o.zin("rol.van", "overheden", o.overheden(gevolg.overheden()), "rollen", rollen));
    } else if (!net && !zinnen.isEmpty()) {
      zinnen.add(0, o.zin("inleiding.voor", "overheden", o.overheden(gevolg.overheden())));
    }
    return zinnen;
  }

  private static String rol(Opstelling o, Rol rol) {
    // Without a regulation nothing is demanded by law, so there is no medebewind.
    boolean beleid = rol == Rol.UITVOERDER && o.is(Regelingsoort.BELEID);
    return o.zin("rol." + rol.code() + (beleid ? ".beleid" : ""));
  }

  private static void voornemen(Opstelling o, List<Blok> blokken) {
    Voornemen v = o.traject.voornemen();
    boolean initiatief = v.indiener() == Indiener.KAMERLEDEN && !o.is(Regelingsoort.WET);
    List<String> besluiten =
        v.implementeert().stream().map(Implementatie::besluit).filter(Objects::nonNull).toList();
    alinea(
        blokken,
        v.doel() == null || o.blijkt("inleiding.doel", v.doel()) ? null : o.zin("inleiding.doel"),
        tekst(v.doel()),
        besluiten.isEmpty()
            ? null
            : o.zin("inleiding.implementatie", "richtlijnen", opsomming(besluiten)),
        initiatief ? o.zin("inleiding.initiatief") : null,
        ministerie(o, v));
  }

  private static String ministerie(Opstelling o, Voornemen v) {
    if (v.ministerie() == null) {
      return v.andereMinisteries().isEmpty()
          ? null
          : o.zin(
              "inleiding.andere-ministeries", "andere", o.namen.partijen(v.andereMinisteries()));
    }
    String eerste = o.namen.partij(v.ministerie());
    if (v.andereMinisteries().isEmpty()) {
      return o.zin("inleiding.ministerie", "ministerie", eerste);
    }
    Naamgroep andere = o.namen.partijen(v.andereMinisteries());
    return o.zin("inleiding.ministeries", "ministerie", eerste, "andere", andere);
  }

  private static void verloop(Opstelling o, Verloop verloop, List<Blok> blokken) {
    Verloop.Status status = verloop.status();
    boolean loopt = status == Verloop.Status.LOPEND;
    alinea(
        blokken,
        als(
            verloop.contactBzk(),
            datum -> o.zin("toets.bzk", "datum", Tijd.op(datum), "bzk", o.namen.partijOf(bzk()))),
        status == null || raaktGeen(o) ? null : o.zin("toets." + status.code()),
        tekst(verloop.reden()),
        als(
            Tijd.periode(verloop.periode()),
            periode -> o.zin(loopt ? "toets.periode.lopend" : "toets.periode", "periode", periode)),
        als(verloop.omvang(), omvang -> o.zin("toets." + omvang.code())),
        tekst(verloop.omvangMotivering()));
  }

  /** BZK as a party, for a record that does not describe it. */
  static Partij bzk() {
    return Partij.van("BZK");
  }
}
