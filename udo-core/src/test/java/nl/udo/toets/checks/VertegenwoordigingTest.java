package nl.udo.toets.checks;

import static nl.udo.model.Overheidslaag.GEMEENTEN;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import nl.udo.model.Partij;
import nl.udo.model.UdoTraject;
import org.junit.jupiter.api.Test;

class VertegenwoordigingTest {

  /** Also one that the record does not describe, of which the model makes a new one each time. */
  @Test
  void elkePartijWordtEenKeerOpgezocht() {
    Partij bureau = Partij.builder().naam("Bureau").vertegenwoordigt(List.of(GEMEENTEN)).build();
    UdoTraject traject = UdoTraject.wetsvoorstel("Wet", "BZK").partij(bureau).build();
    Vertegenwoordiging partijen = new Vertegenwoordiging(traject);

    assertSame(bureau, partijen.partij("Bureau"));
    assertSame(partijen.partij("een ander"), partijen.partij("een ander"));
  }
}
