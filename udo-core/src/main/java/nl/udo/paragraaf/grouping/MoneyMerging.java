package nl.udo.paragraaf.grouping;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.udo.model.Bedrag;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Document;
import nl.udo.model.Kostenpost;
import nl.udo.model.Raming;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Inhoud.Geraamd;
import nl.udo.paragraaf.statements.Uitspraak;

/** Rules on money: one source is told once, one cost side by side, a part after its whole. */
public final class MoneyMerging {

  private MoneyMerging() {}

  static List<Uitspraak> merge(List<Uitspraak> uitspraken) {
    return differences(limits(years(costs(sources(uitspraken)))));
  }

  /** Estimates of several costs from one source, by the same makers, are one sentence. */
  static List<Uitspraak> sources(List<Uitspraak> uitspraken) {
    return Merging.join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inhoud.Ramingen a
              && ander.inhoud() instanceof Inhoud.Ramingen b
              && Merging.sameScope(een, ander)
              && isPlain(a.geraamd().get(0))
              && isPlain(b.geraamd().get(0))
              && sameSource(a.geraamd().get(0).raming(), b.geraamd().get(0).raming())
              && a.geraamd().stream().noneMatch(g -> g.post().equals(b.geraamd().get(0).post()))) {
            List<Geraamd> geraamd = new ArrayList<>(a.geraamd());
            geraamd.addAll(b.geraamd());
            return een.samen(ander, new Inhoud.Ramingen(geraamd));
          }
          return null;
        });
  }

  /** An estimate that is an amount, with a known source and nothing that must be said apart. */
  private static boolean isPlain(Geraamd g) {
    Raming r = g.raming();
    return r != null
        && !r.bedragen().isEmpty()
        && (r.bron() != null || !r.opstellers().isEmpty())
        && g.post().omschrijving() != null
        && r.status() == null
        && r.scenario() == null
        && r.onderdeel() == null
        && r.berekening().isEmpty()
        && r.betwistDoor().isEmpty();
  }

  private static boolean sameSource(Raming a, Raming b) {
    return Objects.equals(a.bron(), b.bron())
        && a.opstellers().equals(b.opstellers())
        && a.opdrachtgevers().equals(b.opdrachtgevers())
        && Objects.equals(a.datum(), b.datum())
        && Objects.equals(a.begonnen(), b.begonnen())
        && a.overheden().equals(b.overheden())
        && a.rijk() == b.rijk()
        && a.btwCompensatiefonds() == b.btwCompensatiefonds();
  }

  /** Estimates of one cost by different makers stand side by side, whatever their scope. */
  static List<Uitspraak> costs(List<Uitspraak> uitspraken) {
    return Merging.join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inhoud.Ramingen a
              && ander.inhoud() instanceof Inhoud.Ramingen b
              && Objects.equals(een.bereik().deel(), ander.bereik().deel())
              && een.bereik().bepalingen().equals(ander.bereik().bepalingen())
              && a.geraamd().stream().allMatch(g -> isSame(g, b.geraamd().get(0)))
              && b.geraamd().size() == 1) {
            List<Geraamd> geraamd = new ArrayList<>(a.geraamd());
            geraamd.addAll(b.geraamd());
            return een.samen(ander, new Inhoud.Ramingen(geraamd))
                .voor(een.bereik().samen(ander.bereik()));
          }
          return null;
        });
  }

  private static boolean isSame(Geraamd a, Geraamd b) {
    return a.post().equals(b.post())
        && a.raming() != null
        && b.raming() != null
        && !a.raming().bedragen().isEmpty()
        && !b.raming().bedragen().isEmpty();
  }

  /** Costs that run over years, one estimate each, stand in one table. */
  static List<Uitspraak> years(List<Uitspraak> uitspraken) {
    return Merging.join(
        uitspraken,
        (een, ander) -> {
          if (een.inhoud() instanceof Inhoud.Ramingen a
              && ander.inhoud() instanceof Inhoud.Ramingen b
              && Objects.equals(een.bereik().deel(), ander.bereik().deel())
              && een.bereik().bepalingen().equals(ander.bereik().bepalingen())
              && a.geraamd().stream().allMatch(MoneyMerging::runsOverYears)
              && b.geraamd().stream().allMatch(MoneyMerging::runsOverYears)
              && distinct(a, b)) {
            List<Geraamd> geraamd = new ArrayList<>(a.geraamd());
            geraamd.addAll(b.geraamd());
            return een.samen(ander, new Inhoud.Ramingen(geraamd))
                .voor(een.bereik().samen(ander.bereik()));
          }
          return null;
        });
  }

  private static boolean distinct(Inhoud.Ramingen a, Inhoud.Ramingen b) {
    List<Kostenpost> posten = new ArrayList<>(a.geraamd().stream().map(Geraamd::post).toList());
    posten.addAll(b.geraamd().stream().map(Geraamd::post).toList());
    return posten.stream().distinct().count() == posten.size();
  }

  private static boolean runsOverYears(Geraamd g) {
    return g.raming() != null
        && g.raming().bedragen().stream()
                .filter(b -> b.waarde() != null && b.vanJaar() != null && b.totEnMetJaar() == null)
                .map(Bedrag::vanJaar)
                .distinct()
                .count()
            > 1;
  }

  /** What a document does not cover is told once, behind the last of its amounts. */
  static List<Uitspraak> limits(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Inhoud.Beperking beperking)) {
        continue;
      }
      for (int k = over.size() - 1; k >= 0; k--) {
        if (over.get(k).inhoud() instanceof Inhoud.Ramingen
            && over.get(k).bronnen().stream().anyMatch(b -> isOf(b, beperking.document()))) {
          over.set(k, over.get(k).met(List.of(u)));
          over.remove(u);
          break;
        }
      }
    }
    return over;
  }

  private static boolean isOf(Bronverwijzing bron, Document document) {
    return document.kenmerk() != null && document.kenmerk().equals(bron.document());
  }

  /** A difference that is part of another stands right behind it. */
  static List<Uitspraak> differences(List<Uitspraak> uitspraken) {
    List<Uitspraak> over = new ArrayList<>(uitspraken);
    for (Uitspraak u : uitspraken) {
      if (!(u.inhoud() instanceof Inhoud.Kostenverschil deel)
          || deel.verschil().deelVan() == null) {
        continue;
      }
      for (int k = 0; k < over.size(); k++) {
        Uitspraak geheel = over.get(k);
        if (geheel != u
            && geheel.inhoud() instanceof Inhoud.Kostenverschil g
            && deel.verschil().deelVan().equals(g.verschil().kenmerk())
            && g.verschil().deelVan() == null
            && Merging.sameScope(geheel, u)) {
          over.set(
              k,
              geheel.met(List.of(u.zegt(new Inhoud.Kostenverschil(deel.verschil(), true)))));
          over.remove(u);
          break;
        }
      }
    }
    return over;
  }
}
