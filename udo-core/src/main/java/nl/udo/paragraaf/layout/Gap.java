package nl.udo.paragraaf.layout;

import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.statements.Bereik;
import nl.udo.paragraaf.statements.Places;
import nl.udo.toets.Bevinding;

/**
 * A finding that a draft marks.
 *
 * @param finding the finding
 * @param consequence the number of the consequence of the record that it is in, or {@link #NONE}
 * @param who those whom it is about: of a consequence for a part of a layer, that part
 */
record Gap(Bevinding finding, int consequence, Bereik who) {

  /** Of a gap that is in no consequence. */
  static final int NONE = Places.NOWHERE;

  static Gap of(Bevinding finding, UdoTraject traject) {
    int number = Places.consequenceNumber(finding.pointer());
    if (number == NONE || number >= traject.gevolgen().size()) {
      return new Gap(finding, NONE, Bereik.van(finding.overheden()));
    }
    Bereik own = Bereik.van(traject.gevolgen().get(number));
    boolean all = own.overheden().equals(finding.overheden());
    return new Gap(finding, number, all ? own.zonderBepalingen() : Bereik.van(finding.overheden()));
  }

  String pointer() {
    return finding.pointer();
  }

  String code() {
    return finding.code();
  }
}
