package nl.udo.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.udo.model.UdoTraject;
import nl.udo.toets.Bevinding;
import nl.udo.toets.Bron;
import nl.udo.toets.Ernst;
import nl.udo.toets.Staat;
import nl.udo.toets.Stadium;
import nl.udo.toets.Toetsverslag;
import nl.udo.toets.UdoChecklist;
import nl.udo.weergave.MvtParagraaf;

/** What the text renderer says of a record, to hold against what the PDF says. */
final class Verwacht {
  private Verwacht() {}

  static Toetsverslag verslag(UdoTraject traject) {
    return UdoChecklist.standaard().toets(traject, Stadium.TOELICHTING);
  }

  static List<String> concept(UdoTraject traject) {
    return Poort.woorden(MvtParagraaf.concept(traject).stuk());
  }

  /** The fragments one after the other, with the line at the top once. */
  static List<String> conceptHoofdstukken(UdoTraject traject) {
    return Poort.woorden(
        MvtParagraaf.builder().concept().perHoofdstuk().build(verslag(traject)).stuk());
  }

  static List<String> bijlage(UdoTraject traject) {
    Toetsverslag verslag = verslag(traject);
    List<String> voldaan = regels(verslag, Staat.VOLDAAN);
    List<String> buiten = regels(verslag, Staat.NIET_VAN_TOEPASSING);
    StringBuilder tekst = new StringBuilder("Bijlage: volledigheid van het traject\n");
    tekst.append("Getoetst is voor het stadium toelichting, volgens regelset ");
    tekst.append(verslag.regelset()).append(". Aantal regels: ").append(verslag.regels().size());
    tekst.append("; van toepassing: ").append(verslag.regels().size() - buiten.size());
    tekst.append("; voldaan: ").append(voldaan.size()).append(".\n");
    tekst.append("De toets gaat over de volledigheid van het traject, niet over de");
    tekst.append(
        " uitvoerbaarheid van het voornemen. De regels volgen de bronnen die erbij staan;");
    tekst.append(" de officiële vragenlijst van de UDO was niet beschikbaar.\n");
    if (!verslag.bevindingen().isEmpty()) {
      ontbreekt(verslag, tekst);
    }
    tabel("Voldaan\nRegels waaraan het traject voldoet\n", voldaan, tekst);
    tabel("Niet van toepassing\nRegels die in deze stand niets vragen\n", buiten, tekst);
    return Poort.woorden(tekst.toString());
  }

  private static void ontbreekt(Toetsverslag verslag, StringBuilder tekst) {
    tekst.append("Ontbreekt nog\n");
    if (verslag.bevindingen().stream().anyMatch(b -> b.bronnen().toString().contains("artikel "))) {
      tekst.append("Bij een wetsartikel staat de datum waarop de gelezen versie in werking treedt");
      tekst.append(" of trad.\n");
    }
    tekst.append(
        "Regels waaraan het traject niet voldoet\nRegel Wat ontbreekt en wat te doen Ernst Bron\n");
    for (Ernst ernst : Ernst.values()) {
      for (Bevinding bevinding : verslag.bevindingen(ernst)) {
        tekst.append(bevinding.code()).append(' ').append(bevinding.samenvatting()).append(' ');
        if (bevinding.betreft() != null) {
          tekst.append("Het gaat om: “").append(bevinding.betreft()).append("”. ");
        }
        tekst.append(bevinding.advies()).append(' ');
        tekst.append(ernst.code());
        String voor = " ";
        for (Bron bron : bevinding.bronnen()) {
          tekst.append(voor).append(bron);
          voor = "; ";
        }
        tekst.append('\n');
      }
    }
  }

  private static void tabel(String kop, List<String> regels, StringBuilder tekst) {
    if (!regels.isEmpty()) {
      tekst.append(kop).append("Regel Vraag\n");
      regels.forEach(tekst::append);
    }
  }

  private static List<String> regels(Toetsverslag verslag, Staat staat) {
    return verslag.regels().stream()
        .filter(regel -> regel.staat() == staat)
        .map(regel -> regel.code() + " " + regel.vraag() + "\n")
        .toList();
  }

  static List<String> samen(List<String> een, List<String> twee) {
    List<String> samen = new ArrayList<>(een);
    samen.addAll(twee);
    return samen;
  }
}
