package nl.udo.paragraaf.grouping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.udo.model.Bekostiging;
import nl.udo.paragraaf.statements.Geld;
import nl.udo.paragraaf.statements.Horen;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Verandering;

/** About how many sentences statements take. */
final class Size {

  private Size() {}

  static int of(List<Uitspraak> uitspraken) {
    int size = 0;
    for (Uitspraak u : uitspraken) {
      size += of(u);
    }
    return size;
  }

  private static int of(Uitspraak u) {
    int size = of(u.details());
    if (u.inhoud() instanceof Geld.Geldstroom g) {
      return size + funding(g.bekostiging());
    }
    if (u.inhoud() instanceof Verandering.Taken t) {
      return size + t.taken().size() + 1;
    }
    if (u.inhoud() instanceof Horen.Punten) {
      // The points, and their answer.
      return size + 2;
    }
    return size + 1;
  }

  private static int funding(Bekostiging b) {
    long particulars =
        Stream.of(
                b.motivering(),
                b.normbedrag(),
                b.plafond(),
                b.verdeelmaatstaf(),
                b.regeling(),
                b.terugwerkendeKrachtTotEnMet(),
                b.nacalculatie(),
                b.herziening(),
                b.bekendOp())
            .filter(Objects::nonNull)
            .count();
    if (b.voorwaarden() != null) {
      particulars +=
          Stream.of(b.voorwaarden().venster(), b.voorwaarden().bestedenVoor())
              .filter(Objects::nonNull)
              .count();
      particulars += b.voorwaarden().onderdelen().isEmpty() ? 0 : 1;
    }
    return 1 + (int) particulars;
  }
}
