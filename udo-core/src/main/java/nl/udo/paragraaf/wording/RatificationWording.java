package nl.udo.paragraaf.wording;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.udo.bewoording.Zin;
import nl.udo.lists.Lists;
import nl.udo.model.Bekrachtiging;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** How it is said who confirmed an agreement, when, and with which reservation. */
final class RatificationWording {

  private static final List<Zin> ONE_BY_ONE = List.of(Zin.BEKRACHTIGING, Zin.BEKRACHTIGING_OOK);

  private final Pen pen;

  RatificationWording(Pen pen) {
    this.pen = pen;
  }

  /**
   * All that there are: several in one sentence, where of each it is known whose it is.
   *
   * @param those what was confirmed
   */
  void tell(Uitspraak u, List<Bekrachtiging> all, Words those) {
    boolean together = all.size() > 1 && Lists.every(all, b -> b.door() != null);
    if (together) {
      together(u, all, those);
    }
    for (Bekrachtiging b : all) {
      if (!together) {
        alone(u, b, those);
      }
      if (b.voorbehoud() != null) {
        pen.sayOfEach(
            u,
            List.of(
                together ? Zin.BEKRACHTIGING_VOORBEHOUD_DOOR : Zin.BEKRACHTIGING_VOORBEHOUD,
                Zin.BEKRACHTIGING_VOORBEHOUD_OOK),
            pen.values(u, "door", by(b), "wat", Dutch.afterColon(b.voorbehoud())));
      }
    }
  }

  private void alone(Uitspraak u, Bekrachtiging b, Words those) {
    if (b.door() != null || b.datum() != null) {
      Map<String, Object> values = values(b);
      values.put("afspraak", those);
      pen.sayOfEach(u, ONE_BY_ONE, values);
    }
  }

  private void together(Uitspraak u, List<Bekrachtiging> all, Words those) {
    boolean oneDay = Lists.every(all, b -> Objects.equals(b.datum(), all.get(0).datum()));
    if (oneDay) {
      Map<String, Object> values = values(all.get(0));
      values.put("afspraak", those);
      values.put("door", Dutch.list(Lists.each(all, RatificationWording::by)));
      pen.sayOfEach(u, ONE_BY_ONE, values);
      return;
    }
    List<Words> each = Lists.each(all, b -> pen.sentences.fill(Zin.BEKRACHTIGING_KEER, values(b)));
    pen.say(u, Zin.BEKRACHTIGINGEN, pen.values(u, "afspraak", those, "keren", Words.list(each)));
  }

  private Map<String, Object> values(Bekrachtiging b) {
    return Sentences.values("door", by(b), "datum", pen.times.on(b.datum()));
  }

  private static @Nullable String by(Bekrachtiging b) {
    return b.door() == null ? null : Dutch.unstopped(b.door());
  }
}
