package nl.udo.paragraaf.statements;

/** One method per kind of statement, by theme. */
public interface InhoudVisitor {

  void eigenWoorden(Inhoud.EigenWoorden inhoud);

  void behoud(Inhoud.Behoud inhoud);

  void onbekend(Inhoud.Onbekend inhoud);

  void omzetting(Kader.Omzetting inhoud);

  void rollen(Kader.Rollen inhoud);

  void buitenBereik(Kader.BuitenBereik inhoud);

  void toezichtGelijk(Kader.ToezichtGelijk t);

  void toezichtOnbekend(Kader.ToezichtOnbekend t);

  void toets(Kader.Toets inhoud);

  void geenToets(Kader.GeenToets inhoud);

  void taken(Verandering.Taken inhoud);

  void taakovergang(Verandering.Taakovergang inhoud);

  void bevoegdheidsovergang(Verandering.Bevoegdheidsovergang inhoud);

  void meegaand(Verandering.Meegaand inhoud);

  void overdracht(Verandering.Overdracht inhoud);

  void planafwijking(Verandering.Planafwijking inhoud);

  void planreden(Verandering.Planreden inhoud);

  void planverplichting(Verandering.Planverplichting inhoud);

  void bevoegdheid(Verandering.Bevoegdheid inhoud);

  void bevoegdheden(Verandering.Bevoegdheden inhoud);

  void wetsafwijking(Verandering.Wetsafwijking inhoud);

  void informatie(Verandering.Informatie inhoud);

  void onderzoek(Bron.Onderzoek inhoud);

  void conclusie(Bron.Conclusie inhoud);

  void beperking(Bron.Beperking inhoud);

  void opvolging(Bron.Opvolging inhoud);

  void peilingsuitkomst(Bron.Peilingsuitkomst inhoud);

  void risicobeeld(Bron.Risicobeeld inhoud);

  void ramingen(Geld.Ramingen inhoud);

  void kostenverschil(Geld.Kostenverschil inhoud);

  void geldstroom(Geld.Geldstroom inhoud);

  void vanMeer(Geld.VanMeer inhoud);

  void bestaandeMiddelen(Geld.BestaandeMiddelen b);

  void uitkeringen(Geld.Uitkeringen inhoud);

  void doelen(Geld.Doelen inhoud);

  void kostenVanHetRijk(Geld.KostenVanHetRijk inhoud);

  void overeenkomst(Geld.Overeenkomst inhoud);

  void fondsoverleg(Geld.Fondsoverleg inhoud);

  void standpunt(Horen.Standpunt inhoud);

  void antwoord(Horen.Antwoord inhoud);

  void inbreng(Horen.Inbreng inhoud);

  void punten(Horen.Punten inhoud);

  void bijval(Horen.Bijval inhoud);

  void raadpleging(Horen.Raadpleging inhoud);

  void bijeen(Horen.Bijeen inhoud);

  void reacties(Horen.Reacties inhoud);

  void stilte(Horen.Stilte inhoud);

  void korteTermijn(Horen.KorteTermijn inhoud);

  void geenHoorplicht(Horen.GeenHoorplicht inhoud);

  void nietGehoord(Horen.NietGehoord inhoud);

  void urgentie(Horen.Urgentie inhoud);

  void elders(Vervolg.Elders inhoud);

  void volgen(Vervolg.Volgen inhoud);

  void ingang(Vervolg.Ingang inhoud);

  void uitzonderingsgrond(Vervolg.Uitzonderingsgrond inhoud);
}
