package nl.udo.paragraaf;

import static nl.udo.paragraaf.Opstelling.alinea;
import static nl.udo.paragraaf.Opstelling.instantie;
import static nl.udo.paragraaf.Opstelling.opsomming;
import static nl.udo.paragraaf.Opstelling.tekst;
import static nl.udo.paragraaf.Opstelling.woorden;

import java.util.List;
import nl.udo.model.Aspect;
import nl.udo.model.Gevolg;
import nl.udo.model.Taakwijziging;
import nl.udo.model.Taakwijziging.Soort;
import nl.udo.model.Taakwijziging.Verplichting;
import nl.udo.model.Taken;
import nl.udo.tekst.Blok;

/** The changes to tasks. */
final class Taaktekst extends Aspecttekst<Taken> {

  Taaktekst() {
    super(Aspect.TAKEN, Taken.class, Hoofdstuk.GEVOLGEN);
  }

  @Override
  void bijzonder(Opstelling o, Gevolg gevolg, Taken taken, String pad, List<Blok> blokken) {
    List<Taakwijziging> wijzigingen = taken.wijzigingen();
    for (int i = 0; i < wijzigingen.size(); i++) {
      Taakwijziging w = wijzigingen.get(i);
      alinea(
          blokken,
          o.tekst(w.omschrijving(), "taak"),
          soort(o, w),
          kracht(o, w.verplichting()),
          vanNaar(o, w),
          w.bepalingen().isEmpty()
              ? null
              : o.zin("taak.bepalingen", "bepalingen", opsomming(w.bepalingen())),
          tekst(w.aansluiting()),
          tekst(w.keuzeBestuurslaag()));
      o.gaten(blokken, pad + "/wijzigingen/" + i);
    }
  }

  private static String soort(Opstelling o, Taakwijziging w) {
    if (w.soort() == null && w.verplichting() == null) {
      return null;
    }
    if (w.verplichting() == null
        && o.blijkt("taak." + w.soort().code(), woorden(w.omschrijving()))) {
      return null;
    }
    String soort = w.soort() == null ? "" : "." + w.soort().code();
    String verplichting =
        w.verplichting() != null && Zinnen.heeft("taak." + w.verplichting().code())
            ? "." + w.verplichting().code()
            : "";
    if (soort.isEmpty() && verplichting.isEmpty()) {
      return null;
    }
    return o.zin("taak" + soort + verplichting, "naar", naar(o, instantie(w.naar())));
  }

  /** The force of what is asked, when it is neither a duty nor a choice. */
  private static String kracht(Opstelling o, Verplichting verplichting) {
    return verplichting == null || Zinnen.heeft("taak." + verplichting.code())
        ? null
        : o.zin("taak.kracht." + verplichting.code());
  }

  /** From whom to whom, as far as the kind of change has not said so. */
  private static String vanNaar(Opstelling o, Taakwijziging w) {
    String naar = w.soort() == Soort.NAAR_ELDERS ? null : instantie(w.naar());
    String van = instantie(w.van());
    if (van == null || naar == null) {
      return van == null ? o.zinAls(naar, "taak.naar", "naar") : o.zinAls(van, "taak.van", "van");
    }
    return o.zin(
        "taak.van-naar", "van", Nederlands.opEenRegel(van), "naar", Nederlands.opEenRegel(naar));
  }

  /** To whom something goes, within a sentence. */
  static String naar(Opstelling o, String naar) {
    return naar == null ? "" : o.zinAls(naar, "overgang.naar", "naar");
  }
}
