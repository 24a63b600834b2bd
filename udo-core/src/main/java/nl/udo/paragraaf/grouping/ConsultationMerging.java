package nl.udo.paragraaf.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.udo.lists.Lists;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Formulering;
import nl.udo.model.Onderwerp;
import nl.udo.model.Reactie;
import nl.udo.paragraaf.statements.Bron;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Horen.Grond;
import nl.udo.paragraaf.statements.Horen.Standpunt;
import nl.udo.paragraaf.statements.Inhoud;
import nl.udo.paragraaf.statements.Thema;
import nl.udo.paragraaf.statements.Uitspraak;
import org.jspecify.annotations.Nullable;

/** Rules on how a consultation and its documents are told with what was judged in it. */
final class ConsultationMerging {

  private ConsultationMerging() {}

  /**
   * That officials met is what the judgements say that all of them gave in those talks on that very
   * day.
   */
  static List<Uitspraak> metWhereJudged(List<Uitspraak> uitspraken) {
    Map<Object, Set<String>> judges = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (isJudgedInTalks(u)) {
        judges
            .computeIfAbsent(day(u, Inhoud.gezegd(u.datum())), k -> new HashSet<>())
            .addAll(((Standpunt) u.inhoud()).partijen());
      }
    }
    return Joining.move(
        uitspraken,
        u -> isJudgedInTalks(u) ? day(u, Inhoud.gezegd(u.datum())) : null,
        u ->
            u.inhoud() instanceof Horen.Raadpleging r
                    && r.bijeen()
                    && r.dagen().size() == 1
                    && judges
                        .getOrDefault(day(u, r.dagen().get(0)), Set.of())
                        .containsAll(r.partijen())
                    && Lists.every(u.details(), d -> d.inhoud() instanceof Inhoud.EigenWoorden)
                ? day(u, r.dagen().get(0))
                : null,
        (judged, met) ->
            met.details().isEmpty() || isOneSentence(judged)
                ? judged.samen(met, judged.inhoud())
                : null);
  }

  private static Object day(Uitspraak u, Datum day) {
    return List.of(u.consultatie(), day);
  }

  private static boolean isJudgedInTalks(Uitspraak u) {
    return u.datum() != null
        && u.inhoud() instanceof Standpunt s
        && s.gevraagd().vorm() == Consultatie.Vorm.AMBTELIJK;
  }

  /** Whether nothing else stands behind a judgement, so that words on that day can. */
  private static boolean isOneSentence(Uitspraak judged) {
    Standpunt s = (Standpunt) judged.inhoud();
    return judged.details().isEmpty() && s.gronden().isEmpty() && JudgementMerging.isPlain(s);
  }

  /** Parties that for one reason had the same short time share a sentence. */
  static List<Uitspraak> sameTerm(List<Uitspraak> uitspraken) {
    return Joining.allByKey(
        uitspraken,
        u ->
            u.inhoud() instanceof Horen.KorteTermijn k
                    && !k.partijen().isEmpty()
                    && k.consultatie().vorm() != Consultatie.Vorm.INTERNETCONSULTATIE
                ? Arrays.asList(k.reden(), k.korter(), k.consultatie().periode())
                : null,
        (een, ander) ->
            een.samen(
                ander,
                ((Horen.KorteTermijn) een.inhoud())
                    .ookVan(((Horen.KorteTermijn) ander.inhoud()).partijen())));
  }

  /** What a document concludes is told as the ground of a judgement in it that says the same. */
  static List<Uitspraak> concludedAlike(List<Uitspraak> uitspraken) {
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s && u.bronnen().size() == 1 && s.gronden().size() == 1
                ? Arrays.asList(
                    u.bronnen().get(0).document(), s.partijen(), s.gronden().get(0).tekst())
                : null,
        u ->
            u.inhoud() instanceof Bron.Conclusie c
                ? Arrays.asList(
                    c.document().kenmerk(), c.document().opstellers(), Formulering.zin(c.tekst()))
                : null,
        (judged, concluded) -> judged.samen(concluded, judged.inhoud()));
  }

  /**
   * What the document concludes in which parties judged is a ground of that judgement, where it is
   * on what they judged; told with its subject, it would stand before what it is about.
   */
  static List<Uitspraak> conclusions(List<Uitspraak> uitspraken) {
    Set<Document> introduced = new HashSet<>();
    for (Uitspraak u : uitspraken) {
      if (u.inhoud() instanceof Bron.Onderzoek o) {
        introduced.add(o.document());
      }
    }
    return Joining.move(
        uitspraken,
        u ->
            u.inhoud() instanceof Standpunt s && u.bronnen().size() == 1
                ? Arrays.asList(u.bronnen().get(0).document(), s.partijen())
                : null,
        u ->
            u.inhoud() instanceof Bron.Conclusie c
                    && c.document().onderwerp() != null
                    && !introduced.contains(c.document())
                ? Arrays.asList(c.document().kenmerk(), c.document().opstellers())
                : null,
        (judged, concluded) -> {
          Standpunt s = (Standpunt) judged.inhoud();
          Bron.Conclusie c = (Bron.Conclusie) concluded.inhoud();
          Onderwerp about = Inhoud.gezegd(c.document().onderwerp());
          boolean same = Lists.any(s.oordelen(), o -> o.onderwerpen().contains(about));
          Grond ground = new Grond(s.partijen(), Formulering.zin(c.tekst()));
          return same && !s.gronden().contains(ground)
              ? judged.samen(concluded, s.met(ground))
              : null;
        });
  }

  /**
   * What was done with a document of which only a judgement or one point is told stands behind
   * that, where nothing that was refused or only promised would stand between.
   */
  static List<Uitspraak> followUps(List<Uitspraak> uitspraken) {
    Map<Object, Integer> said = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      Object in = saidIn(u);
      if (in != null && (u.inhoud() instanceof Standpunt || u.inhoud() instanceof Horen.Inbreng)) {
        said.merge(in, 1, Integer::sum);
      }
    }
    return Joining.move(
        uitspraken,
        u -> {
          Object in = saidIn(u);
          boolean judged =
              u.inhoud() instanceof Standpunt s
                  && s.voorwaarden().isEmpty()
                  && isGranted(s.reactie());
          boolean asked =
              u.inhoud() instanceof Horen.Inbreng i
                  && i.punt().voorwaarde() == null
                  && isGranted(i.punt().reactie())
                  && in != null
                  && said.getOrDefault(in, 0) == 1;
          return judged || asked ? in : null;
        },
        u ->
            u.inhoud() instanceof Bron.Opvolging o
                ? Arrays.asList(o.document().kenmerk(), o.document().opstellers())
                : null,
        (judged, o) -> {
          String done = ((Bron.Opvolging) o.inhoud()).tekst();
          return judged.met(o.zegt(new Inhoud.EigenWoorden(Formulering.zin(done))));
        });
  }

  private static boolean isGranted(@Nullable Reactie r) {
    return r == null || r.soort() == Reactie.Soort.OVERGENOMEN;
  }

  /** In which document parties judged or brought something forward; null where not in one. */
  private static @Nullable Object saidIn(Uitspraak u) {
    return u.bronnen().size() == 1
        ? Arrays.asList(u.bronnen().get(0).document(), ConsultationOrdering.parties(u))
        : null;
  }

  /**
   * What the record tells of a consultation in whole sentences stands behind the last that tells of
   * that consultation: when they met, else what was judged, else what was brought forward.
   */
  static List<Uitspraak> withConsultation(List<Uitspraak> uitspraken) {
    Map<String, Uitspraak> last = new HashMap<>();
    for (Uitspraak u : uitspraken) {
      if (rank(u) > 0) {
        u.consultaties().forEach(c -> last.merge(c, u, (a, b) -> rank(a) > rank(b) ? a : b));
      }
    }
    return Joining.move(
        uitspraken,
        u -> rank(u) > 0 ? u.pointer() : null,
        u -> {
          Uitspraak home =
              u.inhoud() instanceof Inhoud.EigenWoorden ? last.get(u.consultatie()) : null;
          return home == null ? null : home.pointer();
        },
        Uitspraak::met);
  }

  private static int rank(Uitspraak u) {
    if (u.inhoud() instanceof Horen.Raadpleging) {
      return 3;
    }
    if (u.inhoud() instanceof Horen.Standpunt) {
      return u.thema() == Thema.OORDEEL ? 2 : 1;
    }
    return u.inhoud() instanceof Horen.Inbreng ? 1 : 0;
  }
}
