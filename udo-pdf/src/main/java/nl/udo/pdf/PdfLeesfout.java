package nl.udo.pdf;

/** A file from which no record could be read; the message says why and is meant for the user. */
final class PdfLeesfout extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why a file gave no record. */
  enum Reden {
    GEEN_PDF("dit is geen PDF-bestand"),
    BESTAND_TE_GROOT("het bestand is groter dan wat hier gelezen wordt"),
    VERSLEUTELD("het bestand is versleuteld; lees het zonder wachtwoordbeveiliging"),
    GEEN_TRAJECT("het bestand bevat geen " + Bijlage.NAAM),
    BESCHADIGD("het bestand is beschadigd"),
    BIJLAGE_BESCHADIGD("de bijlage " + Bijlage.NAAM + " is beschadigd"),
    BIJLAGE_TE_GROOT("de bijlage " + Bijlage.NAAM + " is groter dan wat hier gelezen wordt");

    private final String tekst;

    Reden(String tekst) {
      this.tekst = tekst;
    }
  }

  private final Reden reden;

  PdfLeesfout(Reden reden) {
    this(reden, null);
  }

  PdfLeesfout(Reden reden, Throwable oorzaak) {
    super(reden.tekst, oorzaak);
    this.reden = reden;
  }

  Reden reden() {
    return reden;
  }
}
