package nl.udo.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.udo.Casus;
import nl.udo.Trajecten;
import nl.udo.json.OnleesbaarTrajectException;
import nl.udo.json.UdoJson;
import nl.udo.model.UdoTraject;
import nl.udo.paragraaf.Indeling;
import nl.udo.tekst.Alinea;
import nl.udo.tekst.Conceptmelding;
import nl.udo.tekst.Sectie;
import nl.udo.tekst.Tekststuk;
import nl.udo.toets.OnvolledigTrajectException;
import nl.udo.toets.Regel;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.MvtParagraaf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.junit.jupiter.api.Test;

/** What a user of the library can ask of {@link UdoPdf}. */
class UdoPdfTest {

  /** An invented bill that is complete for the toelichting. */
  private static final UdoTraject VOLLEDIG = lees("volledig.json");

  private static final UdoTraject LEEG = UdoTraject.wetsvoorstel("Wet leeg", null).build();

  @Test
  void aCompleteRecordPassesTheGateAndComesBack() {
    byte[] pdf = Poort.schrijf(UdoPdf.standaard(), VOLLEDIG);
    List<String> woorden = Poort.woorden(MvtParagraaf.van(VOLLEDIG).stuk());

    Poort.doorDeHelePoort(pdf, woorden, VOLLEDIG);
    assertFalse(Poort.gelezen(pdf).contains("CONCEPT"));
    assertFalse(artefacten(pdf).contains("CONCEPT"));
  }

  @Test
  void everyTextOfARecordWithAllThereIsPassesTheGate() {
    UdoTraject alles = Trajecten.volledig();
    byte[] pdf = Poort.schrijf(UdoPdf.builder().concept().metToets().build(), alles);

    Poort.doorDeHelePoort(
        pdf, Verwacht.samen(Verwacht.concept(alles), Verwacht.bijlage(alles)), alles);
  }

  @Test
  void anIncompleteRecordIsRefusedAndNothingIsWritten() {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    OnvolledigTrajectException fout =
        assertThrows(OnvolledigTrajectException.class, () -> UdoPdf.standaard().schrijf(LEEG, uit));
    assertFalse(fout.verslag().volledig());
    assertEquals(0, uit.size());
  }

  @Test
  void aDraftSaysSoOnEveryPageAndOnceInTheText() throws IOException {
    byte[] pdf =
        Poort.schrijf(UdoPdf.builder().concept().perHoofdstuk().metToets().build(), VOLLEDIG);
    try (Gelezen gelezen = new Gelezen(pdf)) {
      assertEquals(1, Collections.frequency(gelezen.wortel.woorden(), "CONCEPT"));
      assertTrue(gelezen.bladen.size() > 1);
      for (Bladlezer blad : gelezen.bladen) {
        assertTrue(blad.artefacten.toString().contains("CONCEPT"));
        assertTrue(blad.artefacten.toString().contains(VOLLEDIG.voornemen().titel()));
      }
    }
  }

  @Test
  void aRecordWithoutAnythingToSayPerChapterStillGivesADocument() {
    UdoPdf perHoofdstuk = UdoPdf.builder().concept().perHoofdstuk().build();
    Poort.doorDeHelePoort(
        Poort.schrijf(perHoofdstuk, LEEG),
        Verwacht.conceptHoofdstukken(LEEG).isEmpty()
            ? Verwacht.bijlage(LEEG)
            : Verwacht.conceptHoofdstukken(LEEG),
        LEEG);
  }

  @Test
  void theAnnexTellsTheStateOfEachRuleOnASheetOfItsOwn() throws IOException {
    byte[] pdf = Poort.schrijf(UdoPdf.builder().metToets().build(), VOLLEDIG);
    List<String> woorden = Poort.woorden(MvtParagraaf.van(VOLLEDIG).stuk());

    Poort.doorDeHelePoort(pdf, Verwacht.samen(woorden, Verwacht.bijlage(VOLLEDIG)), VOLLEDIG);
    try (Gelezen gelezen = new Gelezen(pdf)) {
      List<Knoop> koppen = gelezen.wortel.alle("H1");
      Knoop bijlage = koppen.get(koppen.size() - 1);
      assertEquals("Bijlage:", bijlage.woorden().get(0));
      for (Knoop alinea : gelezen.wortel.alle("P")) {
        boolean eerder = koppen.indexOf(bijlage) > 0 && voor(gelezen.wortel, alinea, bijlage);
        assertTrue(!eerder || Collections.disjoint(alinea.bladzijden(), bijlage.bladzijden()));
      }
    }
  }

  @Test
  void theStageAndTheChecklistDecideWhatIsMissing() {
    UdoTraject bijna = Trajecten.volledig();
    assertThrows(
        OnvolledigTrajectException.class,
        () -> UdoPdf.standaard().schrijf(bijna, new ByteArrayOutputStream()));
    UdoPdf consultatie = UdoPdf.builder().stadium(Stadium.CONSULTATIE).build();
    Toetsverslag verslag = UdoChecklist.standaard().toets(bijna, Stadium.CONSULTATIE);
    Poort.doorDeHelePoort(
        Poort.schrijf(consultatie, bijna),
        Poort.woorden(MvtParagraaf.van(verslag, Indeling.standaard()).stuk()),
        bijna);
  }

  @Test
  void pdfA2CarriesNoRecord() throws IOException {
    byte[] pdf =
        Poort.schrijf(UdoPdf.builder().conformiteit(Conformiteit.PDFA_2A).build(), VOLLEDIG);

    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_2A));
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    OnleesbaarTrajectException fout =
        assertThrows(
            OnleesbaarTrajectException.class, () -> UdoPdf.lees(new ByteArrayInputStream(pdf)));
    assertFalse(fout.getMessage().isBlank());
  }

  /** Whoever has the paragraph already gives that, or only its text; the file is the same. */
  @Test
  void aParagraphAndItsTextGiveTheFileOfTheRecord() throws IOException {
    ByteArrayOutputStream paragraaf = new ByteArrayOutputStream();
    UdoPdf.standaard().schrijf(MvtParagraaf.van(VOLLEDIG), paragraaf);
    ByteArrayOutputStream stuk = new ByteArrayOutputStream();
    UdoPdf.standaard().schrijf(MvtParagraaf.van(VOLLEDIG).stuk(), stuk);
    byte[] traject = Poort.schrijf(UdoPdf.standaard(), VOLLEDIG);
    assertArrayEquals(traject, paragraaf.toByteArray());
    assertArrayEquals(traject, stuk.toByteArray());
  }

  /** The paragraph says what it is: a draft per chapter for another stage, here. */
  @Test
  void aParagraphIsPrintedAsItWasMade() throws IOException {
    Toetsverslag verslag = UdoChecklist.standaard().toets(LEEG, Stadium.CONSULTATIE);
    MvtParagraaf paragraaf = MvtParagraaf.builder().concept().perHoofdstuk().build(verslag);
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoPdf.builder().metToets().build().schrijf(paragraaf, uit);
    UdoPdf zelf =
        UdoPdf.builder().concept().perHoofdstuk().stadium(Stadium.CONSULTATIE).metToets().build();
    assertArrayEquals(Poort.schrijf(zelf, LEEG), uit.toByteArray());
    assertTrue(String.join(" ", Poort.gelezen(uit.toByteArray())).contains("stadium consultatie"));
  }

  /** What a draft calls itself in its text, each sheet calls it. */
  @Test
  void theMarkOfADraftIsTheOneOfItsText() {
    for (String merk : List.of("CONCEPT", "Voorlopig")) {
      Tekststuk stuk =
          new Tekststuk(
              null,
              "geen",
              true,
              List.of(
                  new Conceptmelding(merk, "Nog niet af."),
                  new Sectie(null, "Kop", List.of(new Alinea("Een alinea.")))));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      assertDoesNotThrow(() -> UdoPdf.standaard().schrijf(stuk, uit));
      assertTrue(artefacten(uit.toByteArray()).contains(merk));
    }
  }

  @Test
  void aTextOfOnesOwnWithoutARecordIsPdfA2() throws IOException {
    Tekststuk stuk =
        new Tekststuk(
            "Een brief",
            "geen",
            false,
            List.of(new Sectie(null, "Kop", List.of(new Alinea("Een alinea.")))));
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoPdf.standaard().schrijf(stuk, uit);
    byte[] pdf = uit.toByteArray();

    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_2A));
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    assertEquals(Poort.woorden(stuk), Poort.gelezen(pdf));
    assertEquals("Kop – Een brief", feiten(pdf).getTitle());
    OnleesbaarTrajectException fout =
        assertThrows(
            OnleesbaarTrajectException.class, () -> UdoPdf.lees(new ByteArrayInputStream(pdf)));
    assertEquals(OnleesbaarTrajectException.Soort.ZONDER_TRAJECT, fout.soort());
  }

  /** PDF/UA asks a title, and nothing here could make one up. */
  @Test
  void aTextThatIsEmptyOrHasNoTitleIsRefused() {
    List<Tekststuk> geen =
        List.of(
            new Tekststuk("Een brief", "geen", false, List.of()),
            new Tekststuk(null, "geen", false, List.of(new Alinea("Een alinea."))),
            new Tekststuk(" \u00ad", "geen", false, List.of(new Alinea("Een alinea."))));
    for (Tekststuk stuk : geen) {
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      assertThrows(IllegalArgumentException.class, () -> UdoPdf.standaard().schrijf(stuk, uit));
      assertEquals(0, uit.size());
    }
  }

  @Test
  void aFileWithoutItsEndIsReadOnlyWhenThatIsAsked() throws IOException {
    byte[] pdf = Poort.schrijf(UdoPdf.standaard(), VOLLEDIG);
    byte[] afgekapt = Arrays.copyOf(pdf, pdf.length - 400);
    OnleesbaarTrajectException fout =
        assertThrows(
            OnleesbaarTrajectException.class,
            () -> UdoPdf.lees(new ByteArrayInputStream(afgekapt)));
    assertEquals(OnleesbaarTrajectException.Soort.AFGEKAPT_BESTAND, fout.soort());
    assertEquals(VOLLEDIG, UdoPdf.leesOokAfgekapt(new ByteArrayInputStream(afgekapt)));
  }

  /** One word of this length took gigabytes, and each line of it a copy of the rest. */
  @Test
  void aWordWithoutEndIsBrokenWithinBounds() throws IOException {
    for (String eindeloos : List.of("x".repeat(400_000), "woord ".repeat(70_000).strip())) {
      Tekststuk stuk =
          new Tekststuk(
              null,
              "geen",
              false,
              List.of(new Sectie(null, "Kop", List.of(new Alinea(eindeloos)))));
      ByteArrayOutputStream uit = new ByteArrayOutputStream();
      ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
      long before = threads.getCurrentThreadAllocatedBytes();
      UdoPdf.standaard().schrijf(stuk, uit);
      long megabytes = (threads.getCurrentThreadAllocatedBytes() - before) >> 20;
      assertTrue(megabytes < 2_000, megabytes + " MB");
      assertEquals(Poort.woorden(stuk), Poort.gelezen(uit.toByteArray()));
    }
  }

  @Test
  void whatIsNoPdfOrHoldsNoRecordIsUnreadable() {
    for (String geen : List.of("", "tekst", "%PDF-1.7\n", "{\"schemaVersie\":\"1\"}")) {
      assertThrows(
          OnleesbaarTrajectException.class,
          () -> UdoPdf.lees(new ByteArrayInputStream(geen.getBytes(StandardCharsets.UTF_8))),
          geen);
    }
  }

  @Test
  void aRecordOfANewerVersionIsUnreadable() throws IOException {
    String json = UdoJson.schrijf(VOLLEDIG);
    String versie = "\"" + UdoTraject.SCHEMA_VERSIE + "\"";
    String nieuwer = json.replaceFirst("(\"schemaVersie\" ?: ?)" + versie, "$1\"99.0\"");
    assertFalse(json.equals(nieuwer));
    byte[] pdf =
        Voorbeeld.druk(
            Voorbeeld.PRINTER,
            Voorbeeld.pagina("<h1>Kop</h1>"),
            Voorbeeld.gegevens(),
            nieuwer.getBytes(StandardCharsets.UTF_8));
    OnleesbaarTrajectException fout =
        assertThrows(
            OnleesbaarTrajectException.class, () -> UdoPdf.lees(new ByteArrayInputStream(pdf)));
    assertEquals(OnleesbaarTrajectException.Soort.NIEUWERE_VERSIE, fout.soort());
  }

  @Test
  void theMomentIsToldOnlyWhenItIsGiven() throws IOException {
    Instant moment = Instant.parse("2026-11-23T09:30:15.987Z");
    byte[] met = Poort.schrijf(UdoPdf.builder().moment(moment).build(), VOLLEDIG);
    byte[] zonder = Poort.schrijf(UdoPdf.standaard(), VOLLEDIG);

    assertEquals(List.of(), VeraPdf.bezwaren(met, Conformiteit.PDFA_3A));
    PDDocumentInformation feiten = feiten(met);
    assertEquals(moment.getEpochSecond(), feiten.getCreationDate().toInstant().getEpochSecond());
    assertEquals(feiten.getCreationDate(), feiten.getModificationDate());
    assertTrue(xmp(met).contains("2026-11-23T09:30:15Z"));

    assertNull(feiten(zonder).getCreationDate());
    assertFalse(xmp(zonder).contains("CreateDate"));
    assertFalse(new String(zonder, StandardCharsets.ISO_8859_1).contains("/CreationDate"));
  }

  @Test
  void theFileTellsWhatItIsAbout() throws IOException {
    PDDocumentInformation feiten = feiten(Poort.schrijf(UdoPdf.standaard(), VOLLEDIG));
    String titel = VOLLEDIG.voornemen().titel();

    assertTrue(feiten.getTitle().endsWith(" – " + titel), feiten::getTitle);
    assertEquals(VOLLEDIG.voornemen().ministerie(), feiten.getAuthor());
    assertEquals("udo-pdf", feiten.getProducer());

    UdoPdf perHoofdstuk = UdoPdf.builder().perHoofdstuk().build();
    assertEquals(
        "Uitvoerbaarheidstoets decentrale overheden – " + titel,
        feiten(Poort.schrijf(perHoofdstuk, VOLLEDIG)).getTitle());
  }

  @Test
  void aRecordWithoutTitleOrMinistryStillHasATitle() throws IOException {
    UdoTraject naamloos =
        Teksten.vervang(VOLLEDIG, (pointer, t) -> pointer.startsWith("/voornemen/") ? null : t);
    byte[] pdf = Poort.schrijf(UdoPdf.builder().concept().build(), naamloos);

    Poort.doorDeHelePoort(pdf, Verwacht.concept(naamloos), naamloos);
    assertFalse(feiten(pdf).getTitle().isBlank());
    assertNull(feiten(pdf).getAuthor());
  }

  @Test
  void aMomentCountsInWholeSecondsOfAYearThatAPdfCanTell() {
    Instant moment = Instant.parse("2026-11-23T09:30:00Z");
    UdoPdf.Builder bouwer = UdoPdf.builder();
    assertArrayEquals(
        Poort.schrijf(bouwer.moment(moment).build(), VOLLEDIG),
        Poort.schrijf(bouwer.moment(moment.plusMillis(900)).build(), VOLLEDIG));
    assertThrows(IllegalArgumentException.class, () -> bouwer.moment(Instant.MAX));
    assertThrows(
        IllegalArgumentException.class, () -> bouwer.moment(Instant.parse("0000-12-31T23:59:59Z")));
  }

  @Test
  void whatCannotBeReadBackIsNotWritten() {
    String lang = "x".repeat(UdoJson.MAXIMALE_OMVANG);
    UdoTraject teGroot = UdoTraject.wetsvoorstel(lang, "BZK").build();
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    UdoPdf udoPdf = UdoPdf.builder().concept().build();
    assertThrows(IllegalArgumentException.class, () -> udoPdf.schrijf(teGroot, uit));
    assertEquals(0, uit.size());
  }

  @Test
  void anAnnexOfNoRulesHasNoTables() {
    UdoChecklist geen = UdoChecklist.standaard();
    for (String code : geen.regels().stream().map(Regel::code).toList()) {
      geen = geen.zonder(code);
    }
    UdoPdf udoPdf = UdoPdf.builder().metToets().checklist(geen).build();
    byte[] pdf = Poort.schrijf(udoPdf, VOLLEDIG);
    assertEquals(List.of(), Keuring.bezwaren(pdf));
    assertEquals(List.of(), VeraPdf.bezwaren(pdf, Conformiteit.PDFA_3A));
  }

  @Test
  void aLongTitleIsShortAtTheTopOfThePage() throws IOException {
    String titel = "Wet " + "houdende wijziging van regels ".repeat(30).strip();
    UdoTraject traject = UdoTraject.wetsvoorstel(titel, "BZK").build();
    try (Gelezen gelezen =
        new Gelezen(Poort.schrijf(UdoPdf.builder().concept().build(), traject))) {
      String kop = gelezen.bladen.get(0).artefacten.toString();
      assertTrue(kop.contains("…"), kop);
      assertTrue(kop.length() < 250, kop);
    }
  }

  @Test
  void theStreamOfTheCallerStaysOpen() throws IOException {
    List<String> gedaan = new ArrayList<>();
    OutputStream uit =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            gedaan.add("flush");
          }

          @Override
          public void close() {
            gedaan.add("close");
          }
        };
    UdoPdf.standaard().schrijf(VOLLEDIG, uit);
    assertTrue(gedaan.contains("flush"));
    assertFalse(gedaan.contains("close"));

    InputStream in =
        new ByteArrayInputStream(Poort.schrijf(UdoPdf.standaard(), VOLLEDIG)) {
          @Override
          public void close() {
            gedaan.add("close");
          }
        };
    UdoPdf.lees(in);
    assertFalse(gedaan.contains("close"));
  }

  @Test
  void aFileNeedsNoBufferOfTheCaller() throws IOException {
    List<Integer> stukken = new ArrayList<>();
    OutputStream bestand =
        new OutputStream() {
          @Override
          public void write(int b) {
            stukken.add(1);
          }

          @Override
          public void write(byte[] bytes, int begin, int aantal) {
            stukken.add(aantal);
          }
        };
    UdoPdf.standaard().schrijf(VOLLEDIG, bestand);

    int grootte = stukken.stream().mapToInt(Integer::intValue).sum();
    assertTrue(stukken.size() < grootte / 1000, () -> stukken.size() + " pieces");
  }

  @Test
  void aStreamThatRefusesIsAnIoException() {
    OutputStream vol =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("schijf vol");
          }
        };
    IOException fout =
        assertThrows(IOException.class, () -> UdoPdf.standaard().schrijf(VOLLEDIG, vol));
    assertEquals("schijf vol", fout.getMessage());
  }

  @Test
  void oneInstanceServesManyThreads() throws Exception {
    UdoPdf udoPdf = UdoPdf.builder().concept().metToets().build();
    List<Casus> casussen = Casus.alle();
    List<byte[]> verwacht =
        casussen.stream().map(casus -> Poort.schrijf(udoPdf, casus.traject())).toList();
    List<Callable<byte[]>> werk = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      UdoTraject traject = casussen.get(i % casussen.size()).traject();
      werk.add(() -> Poort.schrijf(udoPdf, traject));
    }
    ExecutorService werkers = Executors.newFixedThreadPool(6);
    try {
      List<Future<byte[]>> klaar = werkers.invokeAll(werk);
      for (int i = 0; i < klaar.size(); i++) {
        assertArrayEquals(verwacht.get(i % verwacht.size()), klaar.get(i).get());
      }
    } finally {
      werkers.shutdown();
    }
  }

  @Test
  void anotherSettingGivesAnotherDocumentWithAnotherIdentity() {
    List<byte[]> vormen =
        List.of(
            Poort.schrijf(UdoPdf.standaard(), VOLLEDIG),
            Poort.schrijf(UdoPdf.builder().concept().build(), VOLLEDIG),
            Poort.schrijf(UdoPdf.builder().metToets().build(), VOLLEDIG),
            Poort.schrijf(UdoPdf.builder().perHoofdstuk().build(), VOLLEDIG),
            Poort.schrijf(UdoPdf.builder().moment(Instant.EPOCH).build(), VOLLEDIG),
            Poort.schrijf(UdoPdf.builder().conformiteit(Conformiteit.PDFA_2A).build(), VOLLEDIG));
    assertEquals(vormen.size(), vormen.stream().map(UdoPdfTest::kenmerk).distinct().count());
  }

  @Test
  void theBuilderRefusesNothingButNull() {
    UdoPdf.Builder bouwer = UdoPdf.builder();
    assertThrows(NullPointerException.class, () -> bouwer.conformiteit(null));
    assertThrows(NullPointerException.class, () -> bouwer.indeling(null));
    assertThrows(NullPointerException.class, () -> bouwer.checklist(null));
    assertThrows(NullPointerException.class, () -> bouwer.stadium(null));
    assertThrows(NullPointerException.class, () -> bouwer.lettertype(null, null, null));
    UdoPdf gewoon =
        bouwer
            .moment(null)
            .indeling(Indeling.standaard())
            .checklist(UdoChecklist.standaard())
            .build();
    assertArrayEquals(Poort.schrijf(UdoPdf.standaard(), VOLLEDIG), Poort.schrijf(gewoon, VOLLEDIG));
    assertSame(UdoPdf.standaard(), UdoPdf.standaard());
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    assertThrows(NullPointerException.class, () -> gewoon.schrijf((UdoTraject) null, uit));
    assertThrows(NullPointerException.class, () -> gewoon.schrijf((Tekststuk) null, uit));
    assertThrows(NullPointerException.class, () -> gewoon.schrijf((MvtParagraaf) null, uit));
    assertThrows(NullPointerException.class, () -> gewoon.schrijf(VOLLEDIG, null));
  }

  private static boolean voor(Knoop wortel, Knoop een, Knoop ander) {
    List<Knoop> alle = new ArrayList<>();
    wortel.bezoek(alle::add);
    return alle.indexOf(een) < alle.indexOf(ander);
  }

  private static String artefacten(byte[] pdf) {
    try (Gelezen gelezen = new Gelezen(pdf)) {
      StringBuilder uit = new StringBuilder();
      gelezen.bladen.forEach(blad -> uit.append(blad.artefacten));
      return uit.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String kenmerk(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocument().getDocumentID().toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDDocumentInformation feiten(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getDocumentInformation();
    }
  }

  private static String xmp(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
      return new String(xmp, StandardCharsets.UTF_8);
    }
  }

  private static UdoTraject lees(String naam) {
    try (InputStream in = UdoPdfTest.class.getResourceAsStream(naam)) {
      return UdoJson.lees(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
