package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Overheidslaag;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Register;
import nl.udo.recht.toepassing.Regeling;
import org.jspecify.annotations.Nullable;

/**
 * What is so of one record, whatever a text of it has said: made once for all its texts, of which
 * each remembers with a {@link Pen} of its own. Does not change.
 */
public final class Facts {

  final Register register;
  final UdoTraject traject;
  final List<Overheidslaag> touched;

  /** For whom its consequences are. */
  final Set<Bereik> scopes;

  final Regeling regeling;
  final Voice voice;
  final Sentences sentences;
  final Times times;
  final Amounts amounts;
  final List<MoneyItem> money;
  final List<Kostenpost> costs;
  final Posts posts;
  final CostScopes costScopes;

  /** When each made estimates, where the record knows. */
  final Map<List<String>, Set<Datum>> estimateDates;

  final Citations citations;
  final PartLayers partLayers;

  /** The documents that are called the same, and those of them by the same makers. */
  final Map<Object, List<Document>> namesakes;

  /** Layers of which who speaks for them was asked for a bestuurlijk oordeel, and gave it. */
  final Set<Overheidslaag> judged;

  /** The evaluations of which who proposed them asked for something else. */
  final Set<String> askedOtherwise;

  /** Whether a record has no more than one public consultation, which needs no subject again. */
  final boolean hasOneOnInternet;

  /**
   * The facts of a record.
   *
   * @param register the record
   * @param sentences the sentences in which its texts are written
   */
  public Facts(Register register, Sentences sentences) {
    this.register = register;
    this.traject = register.traject();
    this.touched = traject.geraakteOverheden();
    this.scopes = Set.copyOf(Bereik.geraakteDelen(traject));
    this.regeling = Regeling.van(traject);
    this.voice = new Voice(traject.voornemen());
    this.sentences = sentences;
    this.times = new Times(sentences);
    this.amounts = new Amounts(sentences, times);
    this.money = MoneyItem.of(register);
    this.costs = money.stream().map(MoneyItem::cost).filter(Objects::nonNull).toList();
    this.posts = new Posts(sentences, money);
    this.costScopes = new CostScopes(money);
    this.estimateDates = EstimateParts.dates(costs, register);
    this.citations = new Citations(sentences, traject);
    this.partLayers = PartLayers.of(traject.gevolgen());
    this.namesakes = DocumentNames.namesakes(sentences, traject.documenten());
    this.judged = HearingNotes.judged(register);
    this.askedOtherwise = EvaluationWording.askedOtherwise(traject);
    this.hasOneOnInternet = Consultations.hasOneOnInternet(traject);
  }

  /** Whether a day had passed on the day of which the text speaks. */
  boolean isPast(@Nullable Datum day) {
    Datum today = traject.peildatum();
    return day != null && today != null && day.zekerVoor(today);
  }
}
