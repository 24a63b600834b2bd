package nl.udo.json;

import java.io.IOException;
import java.nio.file.Path;
import nl.udo.GoudenBestand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldOverviewTest {

  @Test
  @DisplayName("the page of all properties is what the records say")
  void pageIsUpToDate() throws IOException {
    GoudenBestand.vergelijk(Path.of(".", "VELDEN.md"), FieldOverview.page());
  }
}
