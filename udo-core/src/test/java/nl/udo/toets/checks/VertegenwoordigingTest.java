package nl.udo.toets.checks;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.function.Function;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

class VertegenwoordigingTest {

  /** Also one that the record does not describe, of which the model makes a new one each time. */
  @Test
  void elkePartijWordtEenKeerOpgezocht() {
    Partij bureau = Partij.builder().naam("Bureau").vertegenwoordigt(List.of(GEMEENTEN)).build();
    UdoTraject traject = UdoTraject.wetsvoorstel("Wet", "BZK").partij(bureau).build();
    Function<String, Partij> partijen = Vertegenwoordiging.partijen(traject);

    assertSame(bureau, partijen.apply("Bureau"));
    assertSame(partijen.apply("een ander"), partijen.apply("een ander"));
  }
}
