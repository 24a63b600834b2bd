package nl.udo.overzicht;

import java.util.List;
import nl.udo.model.Partij;
import nl.udo.model.PartyIndex;
import nl.udo.model.UdoTraject;

/** The parties of one record by the short names that everyone knows them by. Not thread-safe. */
final class Partijnamen {

  private final PartyIndex index;

  Partijnamen(UdoTraject traject) {
    this.index = PartyIndex.of(traject);
  }

  Partij partij(String kenmerk) {
    return index.find(kenmerk);
  }

  /** Without article, for a table: VNG. */
  List<String> kort(List<String> kenmerken) {
    return kenmerken.stream().map(k -> Notatie.regel(partij(k).kenmerk())).distinct().toList();
  }

  /** As they read in a sentence: de VNG en het IPO. */
  String inZin(List<String> kenmerken) {
    return Notatie.opsomming(elkInZin(kenmerken));
  }

  /** Each as it reads in a sentence: de VNG, het IPO. */
  List<String> elkInZin(List<String> kenmerken) {
    return kenmerken.stream().map(this::inZin).distinct().toList();
  }

  private String inZin(String kenmerk) {
    Partij partij = partij(kenmerk);
    String naam = Notatie.regel(partij.kenmerk());
    return partij.lidwoord() == null ? naam : Notatie.regel(partij.lidwoord()) + " " + naam;
  }
}
