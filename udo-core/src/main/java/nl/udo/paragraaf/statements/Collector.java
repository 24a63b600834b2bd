package nl.udo.paragraaf.statements;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.Formulering;
import nl.udo.paragraaf.statements.Weglating.Reden;
import org.jspecify.annotations.Nullable;

/** Collects statements and omissions while a record is read. */
final class Collector {

  private final List<Uitspraak> uitspraken = new ArrayList<>();
  private final List<Weglating> weglatingen = new ArrayList<>();

  void zegt(Uitspraak uitspraak) {
    uitspraken.add(uitspraak);
  }

  /** A text of the record, if there is one, in the theme given. */
  void eigen(Bereik bereik, Thema thema, String pointer, @Nullable String tekst) {
    eigen(bereik, thema, pointer, tekst == null ? null : Formulering.zin(tekst));
  }

  void eigen(Bereik bereik, Thema thema, String pointer, @Nullable Formulering tekst) {
    if (tekst != null) {
      zegt(Uitspraak.van(bereik, thema, pointer, new Inhoud.EigenWoorden(tekst)));
    }
  }

  void laatWeg(String pointer, Reden reden) {
    weglatingen.add(new Weglating(pointer, reden));
  }

  Uitspraken alles() {
    return new Uitspraken(uitspraken, weglatingen);
  }

  /** Texts of the record that belong right behind something. */
  static final class Details {
    private final List<Uitspraak> details = new ArrayList<>();
    private final Bereik bereik;
    private final Thema thema;
    private final String pad;

    Details(Bereik bereik, Thema thema, String pad) {
      this.bereik = bereik;
      this.thema = thema;
      this.pad = pad;
    }

    Details en(String veld, @Nullable String tekst) {
      return en(veld, tekst == null ? null : new Inhoud.EigenWoorden(Formulering.zin(tekst)));
    }

    Details en(String veld, @Nullable Formulering tekst) {
      return en(veld, tekst == null ? null : new Inhoud.EigenWoorden(tekst));
    }

    Details en(String veld, @Nullable Inhoud inhoud) {
      if (inhoud != null) {
        details.add(Uitspraak.van(bereik, thema, pad + "/" + veld, inhoud));
      }
      return this;
    }

    List<Uitspraak> lijst() {
      return details;
    }
  }
}
