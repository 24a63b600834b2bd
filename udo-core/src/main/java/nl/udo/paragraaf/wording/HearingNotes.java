package nl.udo.paragraaf.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Hoorplichtoordeel;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.recht.Wetsartikel;
import nl.udo.recht.toepassing.Hoorplicht;
import nl.udo.recht.toepassing.Peildatum;

/** The notes with the articles under which layers were heard. */
final class HearingNotes {

  private final Pen pen;

  private final Set<Overheidslaag> heard = EnumSet.noneOf(Overheidslaag.class);

  HearingNotes(Pen pen) {
    this.pen = pen;
  }

  /** Layers of which who speaks for them was asked for a bestuurlijk oordeel, and gave it. */
  static Set<Overheidslaag> judged(Register register) {
    UdoTraject traject = register.traject();
    Set<Overheidslaag> judged = EnumSet.noneOf(Overheidslaag.class);
    for (Consultatie c : traject.consultaties()) {
      if (c.vorm() == Consultatie.Vorm.BESTUURLIJK && !Peildatum.isLater(traject, c)) {
        c.oordelen().stream()
            .filter(o -> isTold(traject, o))
            .forEach(o -> judged.addAll(register.vertegenwoordigd(c.partijenVan(o))));
      }
    }
    return judged;
  }

  /**
   * Those at the first judgement of who speaks for a layer: at the oordeel that was asked for, and
   * not at what the same parties said on another occasion.
   */
  List<Words> at(Uitspraak u, Standpunt s) {
    List<Consultatie> consultations = pen.register.consultaties(u.pointers());
    boolean answers = Lists.any(consultations, c -> c.vorm() == Consultatie.Vorm.BESTUURLIJK);
    if (!answers && Lists.any(consultations, HearingNotes::isUnasked)) {
      return List.of();
    }
    return of(s.partijen(), answers);
  }

  /**
   * The same where parties are told to have been asked, of layers of which nobody answered: that
   * they were asked is then all that shows that they were heard.
   */
  List<Words> asked(Consultatie c, List<String> partijen) {
    return c.vorm() == Consultatie.Vorm.BESTUURLIJK && !isUnasked(c)
        ? of(partijen, false)
        : List.of();
  }

  private List<Words> of(List<String> partijen, boolean answers) {
    List<Overheidslaag> layers =
        Lists.only(
            pen.register.vertegenwoordigd(partijen),
            laag -> !heard.contains(laag) && (answers || !pen.facts.judged.contains(laag)));
    heard.addAll(layers);
    List<Wetsartikel> articles = new ArrayList<>();
    for (Overheidslaag laag : layers) {
      for (Hoorplichtoordeel oordeel : pen.traject.hoorplicht()) {
        if (Boolean.TRUE.equals(oordeel.geldt())
            && oordeel.grond() != null
            && oordeel.overheden().contains(laag)) {
          articles.addAll(
              Hoorplicht.norm(oordeel.grond()).artikelen(List.of(laag), pen.facts.regeling));
        }
      }
    }
    return pen.provisions.articles(articles);
  }

  /** What a party sends of its own accord is no hearing. */
  private static boolean isUnasked(Consultatie c) {
    return c.initiatief() == Consultatie.Initiatief.PARTIJ;
  }

  private static boolean isTold(UdoTraject traject, Oordeel o) {
    boolean says = o.strekking() != null || o.citaat() != null || o.toelichting() != null;
    return says && !traject.isNaPeildatum(o.datum());
  }
}
