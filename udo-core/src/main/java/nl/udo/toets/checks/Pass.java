package nl.udo.toets.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Toezicht;
import nl.udo.toets.Waarneming;
import org.jspecify.annotations.Nullable;

/**
 * One look of the checks at a record: the record, who is told what is found, and what one check
 * after another asks of the record, which is sought when it is first asked. Not thread-safe.
 */
public final class Pass {

  private final UdoTraject traject;
  private final Consumer<Waarneming> meld;
  private @Nullable List<Plek> gevolgen;
  private @Nullable Geldstromen geldstromen;
  private @Nullable Toezicht toezicht;
  private @Nullable Vertegenwoordiging vertegenwoordiging;

  /**
   * Begins one.
   *
   * @param traject the record
   * @param meld takes what is found
   */
  public Pass(UdoTraject traject, Consumer<Waarneming> meld) {
    this.traject = traject;
    this.meld = meld;
  }

  UdoTraject traject() {
    return traject;
  }

  void meld(Waarneming waarneming) {
    meld.accept(waarneming);
  }

  /** The place of each gevolg of the record; what is found there concerns its layers. */
  List<Plek> gevolgen() {
    List<Plek> own = gevolgen;
    if (own == null) {
      List<Plek> each = new ArrayList<>(traject.gevolgen().size());
      new Plek(this)
          .elk(
              "gevolgen",
              traject.gevolgen(),
              (gevolg, plek) ->
                  each.add(plek.voor(gevolg.overheden()).betreft(Delen.woorden(gevolg))));
      own = each;
      gevolgen = own;
    }
    return own;
  }

  /** The costs and the funding of the record. */
  Geldstromen geldstromen() {
    Geldstromen own = geldstromen;
    if (own == null) {
      own = Geldstromen.van(traject, new Plek(this));
      geldstromen = own;
    }
    return own;
  }

  /** What the record as a whole says of the toezicht. */
  Toezicht toezicht() {
    Toezicht own = toezicht;
    if (own == null) {
      own = new Toezicht(traject);
      toezicht = own;
    }
    return own;
  }

  /** Which layers the parties of the record represent. */
  Vertegenwoordiging vertegenwoordiging() {
    Vertegenwoordiging own = vertegenwoordiging;
    if (own == null) {
      own = new Vertegenwoordiging(traject);
      vertegenwoordiging = own;
    }
    return own;
  }
}
