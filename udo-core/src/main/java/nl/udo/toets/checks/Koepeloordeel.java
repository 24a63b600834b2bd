package nl.udo.toets.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.model.Oordeel;
import nl.udo.model.Oordeel.Strekking;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;
import org.jspecify.annotations.Nullable;

/**
 * The oordeel of who speaks for a layer to which no hearing duty applies, or the reason why none
 * was asked for; of an oordeel that says too little, what it lacks.
 */
final class Koepeloordeel {

  private Koepeloordeel() {}

  static void kijk(UdoTraject traject, Plek begin) {
    Set<Overheidslaag> teHoren = Hoorplicht.lagen(traject);
    Vertegenwoordiging partijen = begin.pass().vertegenwoordiging();
    Set<Overheidslaag> gehoord = partijen.metOordeel(Vertegenwoordiging::zegtIets);
    gehoord.removeAll(metAlleenStrekking(partijen));
    gehoord.addAll(Oordeeltermijn.metReden(traject));
    gehoord.addAll(partijen.gevraagdEnStil());
    Map<Oordeel, List<Overheidslaag>> onvolledig = new IdentityHashMap<>();
    for (Overheidslaag laag : traject.geraakteOverheden()) {
      if (!teHoren.contains(laag)) {
        Oordeel oordeel = gehoord.contains(laag) ? null : onvolledig(partijen, laag);
        if (oordeel == null) {
          begin.voor(List.of(laag)).voldaan("consultaties", gehoord.contains(laag));
        } else {
          onvolledig.computeIfAbsent(oordeel, o -> new ArrayList<>()).add(laag);
        }
      }
    }
    if (!onvolledig.isEmpty()) {
      begin.elk(
          "consultaties",
          traject.consultaties(),
          (consultatie, plek) ->
              plek.elk(
                  "oordelen",
                  consultatie.oordelen(),
                  (oordeel, hier) -> {
                    List<Overheidslaag> lagen = onvolledig.get(oordeel);
                    if (lagen != null) {
                      watOntbreekt(oordeel, hier.voor(lagen));
                    }
                  }));
    }
  }

  /** The layers that gave an oordeel without content, and beside it no more than no oordeel. */
  private static Set<Overheidslaag> metAlleenStrekking(Vertegenwoordiging partijen) {
    Set<Overheidslaag> lagen =
        partijen.metOordeel(
            (consultatie, oordeel) ->
                oordeel.strekking() != null
                    && oordeel.strekking() != Strekking.GEEN_OORDEEL
                    && !Vertegenwoordiging.zegtIets(consultatie, oordeel));
    lagen.removeAll(
        partijen.metOordeel(
            (consultatie, oordeel) ->
                Vertegenwoordiging.zegtIets(consultatie, oordeel)
                    && (oordeel.strekking() != Strekking.GEEN_OORDEEL
                        || Plek.isIngevuld(oordeel.toelichting()))));
    return lagen;
  }

  /** The oordeel of a layer that says most of those that say too little; null for none at all. */
  private static @Nullable Oordeel onvolledig(Vertegenwoordiging partijen, Overheidslaag laag) {
    Comparator<Oordeel> meest =
        Comparator.comparing(
            oordeel ->
                oordeel.strekking() == null
                    ? 2
                    : oordeel.strekking() == Strekking.GEEN_OORDEEL ? 1 : 0);
    return partijen.oordelen(laag).stream().min(meest).orElse(null);
  }

  /** What an oordeel that is there does not say yet. */
  private static void watOntbreekt(Oordeel oordeel, Plek plek) {
    if (oordeel.strekking() == null) {
      plek.voldaan("strekking", false, "strekking");
    } else if (oordeel.strekking() == Strekking.GEEN_OORDEEL) {
      plek.voldaan("strekking", false, "gevraagd");
    } else {
      plek.voldaan("toelichting", false, "inhoud");
    }
  }
}
