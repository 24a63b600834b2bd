package nl.udo.toets.checks;

import java.util.function.Function;
import nl.udo.model.Evaluatie;
import nl.udo.model.NameIndex;
import nl.udo.model.Punt;
import nl.udo.model.Reactie;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitwerking;
import org.jspecify.annotations.Nullable;

/** To where and until when points are put off: as the reaction says, or else what it led to. */
final class Doorgeschoven {

  private final NameIndex<Uitwerking> uitwerkingen = new NameIndex<>();
  private final NameIndex<Evaluatie> evaluaties = new NameIndex<>();

  Doorgeschoven(UdoTraject traject) {
    traject.uitwerkingen().forEach(u -> uitwerkingen.add(u.kenmerk(), u));
    traject.evaluaties().forEach(e -> evaluaties.add(e.kenmerk(), e));
  }

  /** The regulation, the evaluation, or else the occasion that a later moment is in words. */
  @Nullable Object naar(Punt punt, Reactie reactie) {
    if (reactie.naar() != null) {
      return reactie.naar();
    }
    Object regeling = eerste(punt, uitwerkingen, Uitwerking::regeling);
    Object waarheen =
        regeling == null ? eerste(punt, evaluaties, evaluatie -> evaluatie) : regeling;
    return waarheen == null && reactie.moment() != null
        ? reactie.moment().omschrijving()
        : waarheen;
  }

  @Nullable Object moment(Punt punt, Reactie reactie) {
    if (reactie.moment() != null) {
      return reactie.moment();
    }
    Object moment = eerste(punt, uitwerkingen, Uitwerking::moment);
    return moment == null ? eerste(punt, evaluaties, Evaluatie::momenten) : moment;
  }

  /** The first answer of what a point led to. */
  private static <T> @Nullable Object eerste(
      Punt punt, NameIndex<T> index, Function<T, @Nullable Object> antwoord) {
    for (String kenmerk : punt.leidtTot()) {
      T geleid = index.find(kenmerk);
      Object gegeven = geleid == null ? null : antwoord.apply(geleid);
      if (Plek.isIngevuld(gegeven)) {
        return gegeven;
      }
    }
    return null;
  }
}
