package nl.udo.paragraaf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.udo.Casus;
import nl.udo.GoudenBestand;
import nl.udo.Trajecten;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.grouping.Planning;
import nl.udo.paragraaf.statements.Register;
import nl.udo.paragraaf.statements.StatementList;
import nl.udo.paragraaf.statements.StatementReader;
import nl.udo.paragraaf.statements.Uitspraak;
import nl.udo.paragraaf.statements.Uitspraken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be said, as a list, and that nothing of a record is lost without a reason. */
class StatementsTest {

  @ParameterizedTest
  @MethodSource("nl.udo.Casus#alle")
  void theStatementsOfACaseAreAList(Casus casus) throws IOException {
    Uitspraken uitspraken = Planning.statements(casus.traject());
    GoudenBestand.vergelijk(casus.map().resolve("uitspraken.txt"), StatementList.print(uitspraken));
  }

  /** A component that is added to the record shows up here: as told, or as left out. */
  @Test
  void theStatementsOfARecordInWhichAllIsFilledAreAList() throws IOException {
    GoudenBestand.vergelijk(
        Path.of("src/test/resources/paragraaf/volledig-uitspraken.txt"),
        StatementList.print(Planning.statements(Trajecten.volledig())));
  }

  @Property(tries = 60)
  void eachLeafIsToldOrLeftOutForAReason(@ForAll UdoTraject traject) throws IOException {
    Uitspraken gelezen = StatementReader.read(new Register(traject));
    Set<String> places = new HashSet<>();
    gelezen.uitspraken().forEach(u -> collect(u, places));
    gelezen.weglatingen().forEach(w -> places.add(w.pointer()));
    List<String> lost = new ArrayList<>();
    leaves(new ObjectMapper().readTree(UdoJson.schrijf(traject)), "", lost);
    lost.removeIf(leaf -> isCovered(leaf, places));
    assertEquals(List.of(), lost);
  }

  private static void collect(Uitspraak u, Set<String> places) {
    places.addAll(u.pointers());
    u.details().forEach(d -> collect(d, places));
  }

  private static boolean isCovered(String leaf, Set<String> places) {
    for (String p = leaf; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
      if (places.contains(p)) {
        return true;
      }
    }
    return false;
  }

  private static void leaves(JsonNode node, String pointer, List<String> leaves) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        leaves(field.getValue(), pointer + "/" + field.getKey(), leaves);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves(node.get(i), pointer + "/" + i, leaves);
      }
    } else {
      leaves.add(pointer);
    }
  }
}
