package nl.udo.paragraaf.statements;

/**
 * One method per kind of statement, by theme.
 *
 * @param <R> what reading gives
 */
public interface InhoudVisitor<R> {

  R eigenWoorden(Inhoud.EigenWoorden inhoud);

  R behoud(Inhoud.Behoud inhoud);

  R onbekend(Inhoud.Onbekend inhoud);

  R omzetting(Kader.Omzetting inhoud);

  R rollen(Kader.Rollen inhoud);

  R buitenBereik(Kader.BuitenBereik inhoud);

  R toezichtGelijk(Kader.ToezichtGelijk t);

  R toezichtOnbekend(Kader.ToezichtOnbekend t);

  R toets(Kader.Toets inhoud);

  R geenToets(Kader.GeenToets inhoud);

  R taken(Verandering.Taken inhoud);

  R taakovergang(Verandering.Taakovergang inhoud);

  R bevoegdheidsovergang(Verandering.Bevoegdheidsovergang inhoud);

  R overdracht(Verandering.Overdracht inhoud);

  R planafwijking(Verandering.Planafwijking inhoud);

  R planreden(Verandering.Planreden inhoud);

  R planverplichting(Verandering.Planverplichting inhoud);

  R bevoegdheid(Verandering.Bevoegdheid inhoud);

  R bevoegdheden(Verandering.Bevoegdheden inhoud);

  R wetsafwijking(Verandering.Wetsafwijking inhoud);

  R informatie(Verandering.Informatie inhoud);

  R onderzoek(Bron.Onderzoek inhoud);

  R conclusie(Bron.Conclusie inhoud);

  R beperking(Bron.Beperking inhoud);

  R opvolging(Bron.Opvolging inhoud);

  R peilingsuitkomst(Bron.Peilingsuitkomst inhoud);

  R risicobeeld(Bron.Risicobeeld inhoud);

  R ramingen(Geld.Ramingen inhoud);

  R kostenverschil(Geld.Kostenverschil inhoud);

  R geldstroom(Geld.Geldstroom inhoud);

  R vrijheid(Geld.Vrijheid inhoud);

  R bestaandeMiddelen(Geld.BestaandeMiddelen b);

  R uitkeringen(Geld.Uitkeringen inhoud);

  R doelen(Geld.Doelen inhoud);

  R kostenVanHetRijk(Geld.KostenVanHetRijk inhoud);

  R overeenkomst(Geld.Overeenkomst inhoud);

  R fondsoverleg(Geld.Fondsoverleg inhoud);

  R standpunt(Horen.Standpunt inhoud);

  R antwoord(Horen.Antwoord inhoud);

  R inbreng(Horen.Inbreng inhoud);

  R bijval(Horen.Bijval inhoud);

  R raadpleging(Horen.Raadpleging inhoud);

  R bijeen(Horen.Bijeen inhoud);

  R reacties(Horen.Reacties inhoud);

  R stilte(Horen.Stilte inhoud);

  R korteTermijn(Horen.KorteTermijn inhoud);

  R geenHoorplicht(Horen.GeenHoorplicht inhoud);

  R nietGehoord(Horen.NietGehoord inhoud);

  R urgentie(Horen.Urgentie inhoud);

  R elders(Vervolg.Elders inhoud);

  R volgen(Vervolg.Volgen inhoud);

  R ingang(Vervolg.Ingang inhoud);

  R uitzonderingsgrond(Vervolg.Uitzonderingsgrond inhoud);
}
