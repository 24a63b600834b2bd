package nl.udo.toets;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.udo.model.Overheidslaag;

/** The rules as a document that a jurist reads. */
final class Eisenoverzicht {

  private static final Map<String, String> GROEPEN =
      Map.of(
          "TRJ", "Het traject",
          "TAK", "Taken",
          "BEV", "Bevoegdheden",
          "MID", "Middelen",
          "UIT", "Uitvoeringskracht",
          "CON", "Consultatie",
          "INV", "Invoering",
          "EVA", "Evaluatie");

  private static final String INLEIDING =
      """
      # Eisen aan een UDO-traject

      Regelset %s: %d eisen. Dit overzicht is uit de regels zelf gemaakt; wie een eis wil wijzigen,\
       wijzigt de regel.

      ## Wat dit overzicht is, en wat niet

      - De officiële handleiding van de Uitvoerbaarheidstoets Decentrale Overheden (UDO), met haar\
       vragenlijst, en het Normenkader interbestuurlijke verhoudingen waren niet als tekst\
       beschikbaar. De vragen en eisen hieronder komen uit de bronnen die er telkens bij staan. Wie\
       de handleiding heeft, kan eisen weglaten, anders wegen of toevoegen.
      - Een voorgeschreven tekst voor een UDO-paragraaf is in geen van de bronnen gevonden. Wat de\
       bibliotheek schrijft, is een concept dat de vereiste onderdelen bevat, niet “de officiële\
       tekst”.
      - De toets zegt wat nog ontbreekt. Zij zegt niet of beleid uitvoerbaar is; dat oordelen mensen.

      ## Hoe u een eis leest

      **Stadium** – vanaf wanneer de eis geldt: *verkenning* (het begin van het beleidsproces),\
       *consultatie* (gereed om het bestuurlijk oordeel te vragen) of *toelichting* (gereed voor de\
       memorie of nota van toelichting). Een later stadium vraagt ook wat een eerder stadium vraagt.

      **Ernst** – *fout*: een wettelijk of verplicht onderdeel ontbreekt; *waarschuwing*: een\
       onderdeel dat wordt verwacht, ontbreekt en de auteur moet ernaar kijken; *advies*: iets om te\
       overwegen.

      **Overheden** – voor welke overheden de eis geldt. Een eis geldt niet waar een aspect met\
       redenen op “geen gevolgen” staat. De wettelijke hoorplicht geldt bij medebewind en bij\
       wijziging van taken en bevoegdheden in betekenende mate, voor provincies ook als hun\
       financiën in betekenende mate zijn betrokken. Voor waterschappen is zo'n plicht niet gevonden.

      **Bronnen** – achter elke bron staat hoe zeker zij is:

      | teken | betekenis |
      |---|---|
      | V | gelezen in de officiële of oorspronkelijke tekst |
      | V-2017 | wettekst, gelezen in de versie van 10 mei 2017; zij kan sindsdien zijn gewijzigd |
      | I | afgeleid uit zulke teksten |

      Staat achter een bron een overheid, dan geldt die bron alleen voor die overheid.
      """;

  private Eisenoverzicht() {}

  static String van(UdoChecklist lijst) {
    StringBuilder tekst =
        new StringBuilder(INLEIDING.formatted(lijst.regelset(), lijst.regels().size()));
    String groep = "";
    for (Regel regel : lijst.regels()) {
      String nieuw = GROEPEN.get(regel.code().substring(4, 7));
      if (!nieuw.equals(groep)) {
        tekst.append("\n## ").append(nieuw).append('\n');
        groep = nieuw;
      }
      eis(tekst, regel);
    }
    return tekst.toString();
  }

  private static void eis(StringBuilder tekst, Regel regel) {
    tekst.append("\n### ").append(regel.code()).append(" – ").append(regel.vraag()).append("\n\n");
    tekst
        .append("Stadium: ")
        .append(regel.stadium().code())
        .append(" · Ernst: ")
        .append(regel.ernst().code())
        .append(" · Overheden: ")
        .append(regel.overheden().isEmpty() ? "alle" : opsomming(regel.overheden()))
        .append("\n\n");
    tekst.append("- **Melding:** ").append(regel.melding()).append('\n');
    tekst.append("- **Advies:** ").append(regel.advies()).append('\n');
    tekst.append(regel.bronnen().size() == 1 ? "- **Bron:** " : "- **Bronnen:** ");
    tekst
        .append(
            regel.bronnen().stream().map(Eisenoverzicht::bron).collect(Collectors.joining("; ")))
        .append('\n');
  }

  private static String bron(Bron bron) {
    return bron.overheden().isEmpty()
        ? bron.toString()
        : bron + " – " + opsomming(bron.overheden());
  }

  private static String opsomming(List<Overheidslaag> lagen) {
    List<String> namen = lagen.stream().map(laag -> laag.code().replace('-', ' ')).toList();
    int laatste = namen.size() - 1;
    return laatste == 0
        ? namen.get(0)
        : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
  }
}
