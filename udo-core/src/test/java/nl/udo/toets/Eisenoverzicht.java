package nl.udo.toets;

import java.net.URI;
import java.util.List;
import java.util.Map;
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

      **Ernst** – *fout*: een wettelijk of verplicht onderdeel ontbreekt, of het traject kan zonder\
       dit gegeven of met deze tegenspraak niet worden beoordeeld; *waarschuwing*: een\
       onderdeel dat wordt verwacht, ontbreekt en de auteur moet ernaar kijken; *advies*: iets om te\
       overwegen. Telt de wet waarop een fout rust voor deze soort regeling alleen “zo nodig” (artikel\
       2 van de Financiële-verhoudingswet en artikel 87 van de Wet financiën openbare lichamen BES bij\
       een ministeriële regeling), dan is de bevinding een waarschuwing.

      **Overheden** – voor welke overheden de eis geldt. Een eis geldt niet waar een aspect met\
       redenen op “geen gevolgen” staat. De wettelijke hoorplicht geldt voor voorstellen van wet en\
       ontwerpen van amvb's en ministeriële regelingen waarbij regeling of bestuur wordt gevorderd of\
       taken en bevoegdheden in betekenende mate worden gewijzigd, en voor provincies ook als hun\
       financiën in betekenende mate zijn betrokken. Voor beleid zonder regeling geldt zij niet; wel\
       moeten de bestuurscolleges van de openbare lichamen vooraf kunnen oordelen over bepaalde\
       ingrijpende beleidsvoornemens (UDO-CON-10). Voor waterschappen is zo'n plicht niet gevonden. Of zij geldt bij een initiatiefvoorstel, is uit geen gelezen tekst gebleken.

      **Bronnen** – achter elke bron staat hoe zeker zij is:

      | teken | betekenis |
      |---|---|
      | V | gelezen in de officiële of oorspronkelijke tekst |
      | I | afgeleid uit zulke teksten |

      Staat er een datum bij, dan is dat bij een wetsartikel de dag waarop de gelezen versie in\
       werking treedt of trad, en bij een andere bron de dag waarop het feit voor het laatst is\
       nagegaan. Staat achter een bron een overheid, dan geldt die bron alleen voor die overheid.\
       Welk artikel voor welk soort regeling geldt, staat in\
       [recht.md](src/main/resources/nl/udo/recht/toepassing/recht.md): een bevinding noemt geen\
       artikel dat voor de regeling of de overheid niet geldt.

      Waar een eis om woorden vraagt, is een plaatshouder (“n.v.t.”, “PM”, “[…]”) geen antwoord, en een reden die\
       alleen de beslissing herhaalt evenmin.
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
    Regeltekst woorden = regel.tekst(Regel.NEDERLANDS);
    tekst.append("- **Melding:** ").append(woorden.melding()).append('\n');
    if (!woorden.meldingen().isEmpty()) {
      tekst.append("- **Of preciezer:**");
      woorden.meldingen().values().forEach(zin -> tekst.append("\n  - ").append(zin));
      tekst.append('\n');
    }
    tekst.append("- **Advies:** ").append(woorden.advies()).append('\n');
    woorden
        .adviezen()
        .forEach(
            (naam, advies) ->
                tekst
                    .append("  - bij “")
                    .append(woorden.meldingen().get(naam))
                    .append("”: ")
                    .append(advies)
                    .append('\n'));
    if (regel.bronnen().size() == 1) {
      tekst.append("- **Bron:** ").append(bron(regel.bronnen().get(0))).append('\n');
    } else {
      tekst.append("- **Bronnen:**\n");
      regel.bronnen().forEach(bron -> tekst.append("  - ").append(bron(bron)).append('\n'));
    }
  }

  private static String bron(Bron bron) {
    String woorden = bron.vindplaats().woorden();
    URI link = bron.vindplaats().link();
    return (link == null ? woorden : "[" + woorden + "](" + link + ")")
        + bron.zekerheid()
        + (bron.overheden().isEmpty() ? "" : " – " + opsomming(bron.overheden()));
  }

  private static String opsomming(List<Overheidslaag> lagen) {
    List<String> namen = lagen.stream().map(laag -> laag.code().replace('-', ' ')).toList();
    int laatste = namen.size() - 1;
    return laatste == 0
        ? namen.get(0)
        : String.join(", ", namen.subList(0, laatste)) + " en " + namen.get(laatste);
  }
}
