package nl.udo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.udo.model.Bedrag;
import nl.udo.model.Bevoegdheden;
import nl.udo.model.Datum;
import nl.udo.model.Middelen;
import nl.udo.model.Moment;
import nl.udo.model.Raming;
import nl.udo.model.Taken;
import nl.udo.model.UdoTraject;
import nl.udo.model.Uitvoeringskracht;
import org.junit.jupiter.api.Test;

/** Whether the records that other tests are given are what those tests count on. */
class TrajectenTest {

  /**
   * Types whose components exclude each other, such as a day and "eind"; filled somewhere is enough
   * for them.
   */
  private static final Set<Class<?>> SAMEN_VOLLEDIG =
      Set.of(
          Datum.class,
          Moment.class,
          Bedrag.class,
          Raming.class,
          Taken.class,
          Bevoegdheden.class,
          Middelen.class,
          Uitvoeringskracht.class);

  private final List<Records.Plek> volledig = Records.plekken(Trajecten.volledig());

  @Test
  void theCompleteRecordFillsEveryComponentOfEveryType() {
    assertEquals(Set.of(), nergensGevuld(volledig));
  }

  @Test
  void theCompleteRecordLeavesOutOnlyWhatExcludesSomethingElse() {
    Set<String> leeg =
        volledig.stream()
            .filter(Records.Plek::leeg)
            .filter(plek -> !SAMEN_VOLLEDIG.contains(plek.houder().getClass()))
            .map(Records.Plek::naam)
            .collect(Collectors.toSet());

    assertEquals(Set.of(), leeg);
  }

  @Test
  void theCompleteRecordUsesEveryKindOfTerm() {
    Set<Class<?>> gebruikt = new HashSet<>();
    delen(volledig).filter(Enum.class::isInstance).forEach(deel -> gebruikt.add(deel.getClass()));

    Set<Class<?>> alle =
        Records.typen(UdoTraject.class).stream()
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(Records::inhoud)
            .filter(Class::isEnum)
            .collect(Collectors.toSet());
    assertEquals(alle, gebruikt.stream().map(TrajectenTest::enumType).collect(Collectors.toSet()));
  }

  /** A constant with a body is of a class of its own. */
  private static Class<?> enumType(Class<?> type) {
    return type.isEnum() ? type : type.getSuperclass();
  }

  @Test
  void noSentenceOfTheCompleteRecordOccursTwice() {
    List<String> zinnen =
        delen(volledig)
            .filter(String.class::isInstance)
            .map(String.class::cast)
            .filter(tekst -> tekst.endsWith("."))
            .toList();

    assertEquals(List.copyOf(new HashSet<>(zinnen)).size(), zinnen.size());
  }

  @Test
  void arbitraryRecordsReachEveryComponentAndEveryTerm() {
    List<Records.Plek> plekken =
        Trajecten.willekeurig().sampleStream().limit(300).flatMap(this::plekken).toList();

    assertEquals(Set.of(), nergensGevuld(plekken));
    Set<Object> termen =
        Records.typen(UdoTraject.class).stream()
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(Records::inhoud)
            .filter(Class::isEnum)
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .collect(Collectors.toSet());
    termen.removeAll(delen(plekken).collect(Collectors.toSet()));
    assertEquals(Set.of(), termen, "terms that never occur");
  }

  private Stream<Records.Plek> plekken(UdoTraject traject) {
    return Records.plekken(traject).stream();
  }

  private static Set<String> nergensGevuld(List<Records.Plek> plekken) {
    Set<String> namen =
        Records.typen(UdoTraject.class).stream()
            .flatMap(type -> Stream.of(type.getRecordComponents()))
            .map(Records::naam)
            .collect(Collectors.toCollection(TreeSet::new));
    plekken.stream().filter(plek -> !plek.leeg()).forEach(plek -> namen.remove(plek.naam()));
    return namen;
  }

  private static Stream<Object> delen(List<Records.Plek> plekken) {
    return plekken.stream()
        .flatMap(
            plek ->
                plek.waarde() instanceof List<?> lijst ? lijst.stream() : Stream.of(plek.waarde()));
  }
}
