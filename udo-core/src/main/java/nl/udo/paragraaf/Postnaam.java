package nl.udo.paragraaf;

import java.util.List;
import java.util.Locale;
import nl.udo.model.Kostenpost;
import nl.udo.model.Kostenpost.Richting;
import nl.udo.model.Kostenpost.Soort;

/** What a cost or a saving is called, in a sentence and in a table. */
final class Postnaam {

  private final Opstelling o;

  Postnaam(Opstelling o) {
    this.o = o;
  }

  /** What is estimated, as it reads in a sentence. */
  Naamgroep naam(Kostenpost post) {
    if (post.richting() == Richting.BESPARING) {
      return Naamgroep.enkelvoud(
          post.omschrijving() == null
              ? o.zin("besparing")
              : o.zinAls(post.omschrijving(), "besparing.op", "omschrijving"));
    }
    if (post.omschrijving() == null) {
      return Naamgroep.meervoud(
          post.soort() == null
              ? o.zin("kosten")
              : o.zin("kosten.soort", "soort", o.zin("kosten." + post.soort().code())));
    }
    String omschrijving = Nederlands.opEenRegel(post.omschrijving());
    // What is called a cost already, is not the cost of a cost.
    boolean kosten = omschrijving.toLowerCase(Locale.ROOT).startsWith(o.zin("kosten"));
    return Naamgroep.meervoud(
        kosten ? omschrijving : o.zin("kosten.van", "omschrijving", omschrijving));
  }

  String eenBesparing(Kostenpost post) {
    return post.omschrijving() == null
        ? o.zin("besparing.een")
        : o.zinAls(post.omschrijving(), "besparing.een.op", "omschrijving");
  }

  /** The same once it has been named. */
  Naamgroep deze(Kostenpost post) {
    return post.richting() == Richting.BESPARING
        ? Naamgroep.enkelvoud(o.zin("besparing.deze"))
        : Naamgroep.meervoud(o.zin("kosten.deze"));
  }

  /** The kind of cost, where the description does not say it. */
  String soort(Kostenpost post) {
    boolean blijkt =
        post.soort() == null
            || post.soort() == Soort.ANDERE_KOSTEN
            || post.omschrijving() == null && post.richting() == Richting.LAST
            || post.omschrijving() != null
                && Nederlands.bevat(post.omschrijving(), post.soort().code());
    return blijkt ? null : o.zin("kosten." + post.soort().code());
  }

  /** The cost as the heading of a row. */
  String rijkop(Kostenpost post) {
    String soort = soort(post);
    String naam =
        post.omschrijving() != null
            ? Nederlands.opEenRegel(post.omschrijving())
            : post.soort() == null
                ? o.zin("tabel.post.kosten")
                : o.zin("kosten." + post.soort().code());
    String kop =
        post.omschrijving() != null && soort != null
            ? naam + Opstelling.tussenHaakjes(List.of(soort))
            : naam;
    return Nederlands.hoofdletter(
        post.richting() == Richting.BESPARING
            ? o.zin("tabel.post.besparing", "omschrijving", kop)
            : kop);
  }
}
