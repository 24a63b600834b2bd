package nl.udo.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.udo.Casus;
import nl.udo.model.UdoTraject;
import nl.udo.tekst.Tekststuk;

/** Every overview of every case, for tests of the formats that they are written in. */
public final class Producten {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 1);

  private Producten() {}

  /**
   * An overview.
   *
   * @param naam what and of which case
   * @param stuk its text
   */
  public record Product(String naam, Tekststuk stuk) {

    @Override
    public String toString() {
      return naam;
    }
  }

  /** {@return those of each case, and those of the cases and ten records more together} */
  public static List<Product> alle() {
    List<Product> alle = new ArrayList<>();
    for (Casus casus : Casus.alle()) {
      UdoTraject traject = casus.traject();
      UdoTraject begin = traject.toBuilder().consultaties(List.of()).gevolgen(List.of()).build();
      alle.add(new Product("verantwoording " + casus, Verantwoording.van(traject).stuk()));
      alle.add(new Product("kompas " + casus, Beleidskompas.van(traject).stuk()));
      alle.add(new Product("termijnen " + casus, Termijnen.van(traject, DAG).stuk()));
      alle.add(new Product("wijzigingen " + casus, Wijzigingen.tussen(begin, traject).stuk()));
    }
    alle.add(
        new Product("overzicht", Overzicht.standaard().op(DAG).stuk(Vijftien.alle().stream())));
    alle.add(new Product("register", Opvolgregister.van(Vijftien.alle().stream(), DAG).stuk()));
    return alle;
  }
}
