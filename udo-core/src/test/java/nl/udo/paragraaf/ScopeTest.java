package nl.udo.paragraaf;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.udo.model.Aspect;
import nl.udo.model.UdoTraject;

/** No sentence speaks wider than its scope: read as a reader does, from the text alone. */
class ScopeTest {

  /** How it is said that an aspect stays as it is. */
  private static final Map<Aspect, Pattern> DENIALS =
      Map.of(
          Aspect.TAKEN,
          Pattern.compile(
              "de taken.*wijzigen niet|geen gevolgen voor.* de taken", CASE_INSENSITIVE),
          Aspect.BEVOEGDHEDEN,
          Pattern.compile(
              "de bevoegdheden.*wijzigen niet|geen gevolgen voor.* de bevoegdheden",
              CASE_INSENSITIVE),
          Aspect.MIDDELEN,
          Pattern.compile("geen financiële gevolgen|geen andere kosten"),
          Aspect.UITVOERINGSKRACHT,
          Pattern.compile("geen gevolgen voor.* de uitvoeringskracht|niet meer dan nu al"));

  @Provide
  Arbitrary<Marked> records() {
    return Marked.any();
  }

  /** Every arrangement of a text, as lines. */
  private static Map<String, List<Reading.Line>> texts(UdoTraject traject) {
    Map<String, List<Reading.Line>> texts = new LinkedHashMap<>();
    for (Indeling arrangement : List.of(Indeling.standaard(), Indeling.standaard().perOverheid())) {
      String name = arrangement.isPerOverheid() ? " per layer" : "";
      var layout = Teksten.layout(traject, arrangement);
      texts.put("whole" + name, Reading.of(layout.whole()));
      texts.put("chapters" + name, Reading.of(layout.chapters().values()));
    }
    return texts;
  }

  @Property(tries = 60)
  void whatIsToldIsToldOfThoseOfWhomItIsRecorded(@ForAll("records") Marked marked) {
    Set<String> touched = marked.layers();
    List<String> wrong = new ArrayList<>();
    texts(marked.traject())
        .forEach(
            (where, lines) ->
                marked
                    .marks()
                    .forEach(
                        (mark, names) -> {
                          for (Reading.Line line : lines) {
                            if (!line.tells(mark)) {
                              continue;
                            }
                            // Without a name it is of all whom the text is about.
                            Set<String> read = line.names().isEmpty() ? touched : line.names();
                            if (!names.containsAll(read)) {
                              wrong.add(
                                  where + ": " + mark + " of " + names + " reads as of " + line);
                            }
                          }
                        }));
    assertEquals(List.of(), wrong);
  }

  /** A fact is told once in the whole and once over the chapters, with each layer written out. */
  @Property(tries = 60)
  void eachFactIsToldOnceAndOfEachOfThoseOfWhomItIs(@ForAll("records") Marked marked) {
    List<String> wrong = new ArrayList<>();
    texts(marked.traject())
        .forEach(
            (where, lines) ->
                marked
                    .marks()
                    .forEach(
                        (mark, names) -> {
                          List<Reading.Line> told =
                              lines.stream().filter(line -> line.tells(mark)).toList();
                          Set<String> read = new TreeSet<>();
                          told.forEach(
                              l -> read.addAll(l.names().isEmpty() ? marked.layers() : l.names()));
                          long most = names.isEmpty() ? 0 : marked.scopes(mark);
                          boolean once = told.size() <= most || marked.isName(mark);
                          if (!read.equals(names) || !once) {
                            wrong.add(where + ": " + mark + " of " + names + " in " + told);
                          }
                        }));
    assertEquals(List.of(), wrong);
  }

  /** What is asked of an organ, or given to it, is read as of that organ and no other. */
  @Property(tries = 60)
  void whatIsOfAnOrganIsToldOfIt(@ForAll("records") Marked marked) {
    List<String> wrong = new ArrayList<>();
    texts(marked.traject())
        .forEach(
            (where, lines) ->
                marked
                    .organs()
                    .forEach(
                        (mark, organ) -> {
                          for (Reading.Line line : lines) {
                            if (line.tells(mark) && !line.organs().equals(Set.of(organ))) {
                              wrong.add(where + ": " + mark + " of " + organ + " in " + line);
                            }
                          }
                        }));
    assertEquals(List.of(), wrong);
  }

  /** Where something is recorded, no sentence says that there is nothing. */
  @Property(tries = 60)
  void nothingIsBothSaidAndDenied(@ForAll("records") Marked marked) {
    List<String> wrong = new ArrayList<>();
    texts(marked.traject())
        .forEach(
            (where, lines) -> {
              for (Reading.Line line : lines) {
                for (Aspect aspect : DENIALS.keySet()) {
                  if (!DENIALS.get(aspect).matcher(line.text()).find()) {
                    continue;
                  }
                  Set<String> denied = line.names().isEmpty() ? marked.layers() : line.names();
                  Set<String> changed = marked.changed(aspect, line);
                  if (changed.stream().anyMatch(denied::contains)) {
                    wrong.add(where + ": " + line + " against " + changed);
                  }
                }
              }
            });
    assertEquals(List.of(), wrong);
  }
}
