package nl.udo.overzicht;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.udo.model.Bedrag;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Citaat;
import nl.udo.model.Datum;
import nl.udo.model.Formulering;
import nl.udo.model.Gevolg;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Taken;
import nl.udo.model.Uitkomst;
import nl.udo.model.Uitvoeringskracht;
import nl.udo.overzicht.Wijzigingen.Soort;
import org.jspecify.annotations.Nullable;

/**
 * How a value changed that is no part of its own. Each in the sentence that its value has in {@code
 * overzicht.properties}, else as any value; whole sentences of the record are quoted.
 */
final class Waardewijzigingen {

  /** The values that name parties; a test holds this against the model. */
  static final Set<String> PARTIJEN =
      Set.of(
          "betwistDoor",
          "opdrachtgevers",
          "opstellers",
          "partijen",
          "uitvoerders",
          "voorgesteldDoor",
          "zonderReactie");

  private final Versie eerder;
  private final Versie later;
  private final Wijzigingslijst lijst;
  private final Bedragwijzigingen bedragen;

  Waardewijzigingen(
      Versie eerder, Versie later, Wijzigingslijst lijst, Bedragwijzigingen bedragen) {
    this.eerder = eerder;
    this.later = later;
    this.lijst = lijst;
    this.bedragen = bedragen;
  }

  void waarde(
      @Nullable Object toen, @Nullable Object nu, Plaats plaats, RecordComponent component) {
    String pad = component.getName();
    String was = toen == null ? null : Plaats.onder(plaats.eerder(), pad);
    String is = nu == null ? null : Plaats.onder(plaats.later(), pad);
    if (toen instanceof Bedrag van
        && nu instanceof Bedrag naar
        && Bedragwijzigingen.isVerschoven(van, naar)) {
      bedragen.verschuiving(van, naar, veldMetVan(component, plaats), was, is);
      return;
    }
    String oud = toen == null ? "" : tekst(toen, component, eerder);
    String nieuw = nu == null ? "" : tekst(nu, component, later);
    String zin =
        oud.equals(nieuw)
            ? zin("wijziging.anders", plaats, component, oud, nieuw, nu)
            : zin(
                sleutel(
                    component,
                    // Of what is not yet told in words nothing can be said.
                    oud.isEmpty() ? "ingevuld" : nieuw.isEmpty() ? "leeggemaakt" : "gewijzigd",
                    isZin(toen) || isZin(nu) ? "wijziging.tekst." : "wijziging."),
                plaats,
                component,
                oud,
                nieuw,
                nu);
    lijst.meld(
        toen == null ? Soort.TOEGEVOEGD : nu == null ? Soort.VERVALLEN : Soort.GEWIJZIGD,
        zin,
        was,
        is);
  }

  /** What is in one list more often than in the other; one for another is one change. */
  void waarden(List<?> toen, List<?> nu, Plaats plaats, RecordComponent component) {
    List<?> weg = zonder(toen, nu);
    List<?> nieuw = zonder(nu, toen);
    List<String> was = plaatsen(weg, toen, plaats.eerder(), component);
    List<String> is = plaatsen(nieuw, nu, plaats.later(), component);
    String oud = tekst(weg, component, eerder);
    String anders = tekst(nieuw, component, later);
    if (weg.size() == 1 && nieuw.size() == 1) {
      String wat = oud.isEmpty() ? "toegevoegd" : anders.isEmpty() ? "vervallen" : "gewijzigd";
      lijst.meld(Soort.GEWIJZIGD, inLijst(wat, plaats, component, oud, anders), was, is);
      return;
    }
    if (!weg.isEmpty()) {
      lijst.meld(Soort.VERVALLEN, inLijst("vervallen", plaats, component, oud, ""), was, List.of());
    }
    if (!nieuw.isEmpty()) {
      lijst.meld(
          Soort.TOEGEVOEGD, inLijst("toegevoegd", plaats, component, "", anders), List.of(), is);
    }
  }

  private String inLijst(
      String wat, Plaats plaats, RecordComponent component, String oud, String nieuw) {
    return zin(sleutel(component, wat, "wijziging.lijst."), plaats, component, oud, nieuw, null);
  }

  private String zin(
      String sleutel,
      Plaats plaats,
      RecordComponent component,
      String oud,
      String nieuw,
      @Nullable Object waarde) {
    Naam naam = eerder.naam(plaats);
    String onderwerp = component.getName().equals("bekendOp") ? onderwerp(plaats) : "";
    boolean grens = waarde instanceof Moment moment && moment.grens() != null;
    String van = onderwerp.isEmpty() ? sleutel : alsEr(sleutel, ".van");
    return Woorden.zin(
        grens ? alsEr(van, ".grens") : van,
        "naam",
        // Of one layer it is known whose consequences they are.
        !onderwerp.isEmpty() && later.traject().geraakteOverheden().size() == 1
            ? Woorden.zin("naam." + plaats.deel().getClass().getSimpleName())
            : naam.tekst(),
        "onderwerp",
        onderwerp,
        "wie",
        wie(plaats),
        "is",
        naam.is(),
        "veld",
        veldMetVan(component, plaats),
        "voorstel",
        later.voorstel(),
        "oud",
        oud,
        "nieuw",
        nieuw,
        "op",
        waarde instanceof Datum datum ? Notatie.op(datum) : "");
  }

  /** For whom the consequence is in which a value stands; empty elsewhere. */
  private static String wie(Plaats plaats) {
    Gevolg gevolg = plaats.boven(Gevolg.class);
    return gevolg == null ? "" : Benaming.wie(gevolg);
  }

  private static String alsEr(String sleutel, String achter) {
    return Woorden.of(sleutel + achter) == null ? sleutel : sleutel + achter;
  }

  /** What alone is not known yet of an aspect, as in the paragraph; empty when it is the whole. */
  private String onderwerp(Plaats plaats) {
    Object deel = plaats.later() == null ? null : later.kenmerken().op(plaats.later());
    Formulering tekst =
        deel instanceof Taken t && t.uitkomst() == Uitkomst.NOG_ONBEKEND
            ? t.toelichting()
            : deel instanceof Bevoegdheden b && b.uitkomst() == Uitkomst.NOG_ONBEKEND
                ? b.toelichting()
                : deel instanceof Middelen m && m.uitkomst() == Uitkomst.NOG_ONBEKEND
                    ? m.toelichting()
                    : deel instanceof Uitvoeringskracht u && u.uitkomst() == Uitkomst.NOG_ONBEKEND
                        ? u.toelichting()
                        : null;
    return tekst == null || tekst.vorm() != Formulering.Vorm.WOORDGROEP
        ? ""
        : Notatie.zonderPunt(Notatie.regel(tekst));
  }

  /** The words of a value of its own: of this type, or wherever it stands; else those of all. */
  private static String sleutel(RecordComponent component, String wat, String algemeen) {
    String type = component.getDeclaringRecord().getSimpleName();
    String eigen = "wijziging." + type + "." + component.getName() + "." + wat;
    String overal = "wijziging.veld." + component.getName() + "." + wat;
    return Woorden.of(eigen) != null ? eigen : Woorden.of(overal) != null ? overal : algemeen + wat;
  }

  private static boolean isZin(@Nullable Object waarde) {
    String tekst =
        waarde instanceof Formulering f
            ? f.tekst()
            : waarde instanceof Citaat c ? c.tekst() : waarde instanceof String s ? s : null;
    return tekst != null && Notatie.eindigtZin(Notatie.regel(tekst));
  }

  private static List<String> plaatsen(
      List<?> welke, List<?> lijst, @Nullable String plaats, RecordComponent component) {
    List<String> plaatsen = new ArrayList<>();
    for (Object waarde : welke) {
      String pad = Plaats.onder(plaats, component.getName() + "/" + lijst.indexOf(waarde));
      if (pad != null) {
        plaatsen.add(pad);
      }
    }
    return plaatsen;
  }

  private static String tekst(List<?> waarden, RecordComponent component, Versie versie) {
    return Notatie.opsomming(
        waarden.stream().map(waarde -> tekst(waarde, component, versie)).toList());
  }

  /** What is referred to is told by its name in its own version. */
  private static String tekst(Object waarde, RecordComponent component, Versie versie) {
    Plaats deel =
        waarde instanceof String kenmerk && Kenmerken.isVerwijzing(component)
            ? versie.kenmerken().vind(kenmerk)
            : null;
    if (waarde instanceof String kenmerk && PARTIJEN.contains(component.getName())) {
      return versie.wie(List.of(kenmerk));
    }
    return deel == null ? Waarden.tekst(waarde) : versie.naam(deel).tekst();
  }

  private static List<Object> zonder(List<?> lijst, List<?> weg) {
    List<Object> over = new ArrayList<>(lijst);
    weg.forEach(over::remove);
    return over;
  }

  private String veldMetVan(RecordComponent component, Plaats plaats) {
    return veld(component) + Woorden.zin("wijziging.van", "naam", eerder.naam(plaats).tekst());
  }

  /** With its article; for one type in particular where the name of the component misleads. */
  static String veld(RecordComponent component) {
    String type = component.getDeclaringRecord().getSimpleName();
    String eigen = Woorden.of("veld." + type + "." + component.getName());
    return eigen == null ? Woorden.zin("veld." + component.getName()) : eigen;
  }
}
