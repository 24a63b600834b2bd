package nl.udo.bewoording;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A fixed sentence, heading or word of a text. Made from {@code zinnen.properties} by its test,
 * with {@code -Dudo.herschrijf=true}; each constant shows the words that the library has for it.
 */
public enum Zin {

  // --- Vorm en stem

  /** {@literal dit wetsvoorstel} */
  VORM_WET_VOORSTEL("vorm.wet.voorstel"),
  /** {@literal de wet} */
  VORM_WET_REGELING("vorm.wet.regeling"),
  /** {@literal de regering} */
  VORM_WET_REGERING("vorm.wet.regering"),
  /** {@literal de initiatiefnemers} */
  VORM_INITIATIEF_REGERING("vorm.initiatief.regering"),
  /** {@literal dit besluit} */
  VORM_AMVB_VOORSTEL("vorm.amvb.voorstel"),
  /** {@literal dit besluit} */
  VORM_AMVB_REGELING("vorm.amvb.regeling"),
  /** {@literal het ontwerpbesluit} */
  VORM_AMVB_ONTWERP("vorm.amvb.ontwerp"),
  /** {@literal de regering} */
  VORM_AMVB_REGERING("vorm.amvb.regering"),
  /** {@literal deze regeling} */
  VORM_MINISTERIELE_REGELING_VOORSTEL("vorm.ministeriele-regeling.voorstel"),
  /** {@literal deze regeling} */
  VORM_MINISTERIELE_REGELING_REGELING("vorm.ministeriele-regeling.regeling"),
  /** {@literal de ontwerpregeling} */
  VORM_MINISTERIELE_REGELING_ONTWERP("vorm.ministeriele-regeling.ontwerp"),
  /** {@literal de minister} */
  VORM_MINISTERIELE_REGELING_REGERING("vorm.ministeriele-regeling.regering"),
  /** {@literal dit beleid} */
  VORM_BELEID_VOORSTEL("vorm.beleid.voorstel"),
  /** {@literal dit beleid} */
  VORM_BELEID_REGELING("vorm.beleid.regeling"),
  /** {@literal het kabinet} */
  VORM_BELEID_REGERING("vorm.beleid.regering"),
  /** {@literal de start} */
  VORM_BELEID_INGANG("vorm.beleid.ingang"),
  /** {@literal dit voornemen} */
  VORM_ONBEKEND_VOORSTEL("vorm.onbekend.voorstel"),
  /** {@literal de regeling} */
  VORM_ONBEKEND_REGELING("vorm.onbekend.regeling"),
  /** {@literal het kabinet} */
  VORM_ONBEKEND_REGERING("vorm.onbekend.regering"),
  /** {@literal de inwerkingtreding} */
  VORM_INGANG("vorm.ingang"),

  // --- Koppen

  /** {@literal Gevolgen voor {overheden}} */
  KOP_PARAGRAAF("kop.paragraaf"),
  /** {@literal Taken en bevoegdheden} */
  KOP_TAKEN_EN_BEVOEGDHEDEN("kop.taken-en-bevoegdheden"),
  /** {@literal Uitvoering} */
  KOP_UITVOERING("kop.uitvoering"),
  /** {@literal Financiële gevolgen} */
  KOP_FINANCIELE_GEVOLGEN("kop.financiele-gevolgen"),
  /** {@literal Financiële gevolgen voor {overheden}} */
  KOP_FINANCIELE_GEVOLGEN_OVERHEDEN("kop.financiele-gevolgen.overheden"),
  /** {@literal Kosten van het Rijk} */
  KOP_RIJKSKOSTEN("kop.rijkskosten"),
  /** {@literal Overleg over de financiële gevolgen} */
  KOP_FONDSOVERLEG("kop.fondsoverleg"),
  /** {@literal Overleg} */
  KOP_OVERLEG("kop.overleg"),
  /** {@literal Nadere uitwerking} */
  KOP_UITWERKING("kop.uitwerking"),
  /** {@literal Evaluatie en inwerkingtreding} */
  KOP_EVALUATIE_EN_INWERKINGTREDING("kop.evaluatie-en-inwerkingtreding"),
  /** {@literal Evaluatie en start} */
  KOP_EVALUATIE_EN_INGANG("kop.evaluatie-en-ingang"),
  /** {@literal Start} */
  KOP_INGANG("kop.ingang"),
  /** {@literal Evaluatie} */
  KOP_EVALUATIE("kop.evaluatie"),
  /** {@literal Inwerkingtreding} */
  KOP_INWERKINGTREDING("kop.inwerkingtreding"),
  /** {@literal Nog in te vullen} */
  KOP_NOG_IN_TE_VULLEN("kop.nog-in-te-vullen"),
  /** {@literal Gevolgen} */
  HOOFDSTUK_6("hoofdstuk.6"),
  /** {@literal Gevolgen voor {overheden}} */
  HOOFDSTUK_6_OVERHEDEN("hoofdstuk.6.overheden"),
  /** {@literal Uitvoering} */
  HOOFDSTUK_7("hoofdstuk.7"),
  /** {@literal Uitvoering door {overheden}} */
  HOOFDSTUK_7_OVERHEDEN("hoofdstuk.7.overheden"),
  /** {@literal Financiële gevolgen} */
  HOOFDSTUK_9("hoofdstuk.9"),
  /** {@literal Financiële gevolgen voor {overheden}} */
  HOOFDSTUK_9_OVERHEDEN("hoofdstuk.9.overheden"),
  /** {@literal Evaluatie} */
  HOOFDSTUK_10("hoofdstuk.10"),
  /** {@literal Advies en consultatie} */
  HOOFDSTUK_11("hoofdstuk.11"),
  /** {@literal Overgangsrecht en inwerkingtreding} */
  HOOFDSTUK_12("hoofdstuk.12"),

  // --- Concept

  /**
   * {@literal Dit concept is opgesteld volgens regelset {regelset}. Tussen rechte haken staat wat
   * nog ontbreekt.}
   */
  CONCEPT_UITLEG("concept.uitleg"),
  /** {@literal Dit concept is opgesteld volgens regelset {regelset}.} */
  CONCEPT_UITLEG_VOLLEDIG("concept.uitleg.volledig"),
  /** {@literal \[{code}[, {eigenschap}]: {melding} {advies}\]} */
  CONCEPT_GAT("concept.gat"),
  /** {@literal {melding}[ ({overheden})][ (“{betreft}”)].} */
  CONCEPT_GAT_MELDING("concept.gat.melding"),

  // --- Overheden, organen, ministeries, instanties

  /** {@literal zij} */
  ZIJ("zij"),
  /** {@literal het Rijk} */
  RIJK("rijk"),
  /** {@literal gemeenten} */
  OVERHEID_GEMEENTEN("overheid.gemeenten"),
  /** {@literal de overige gemeenten} */
  OVERHEID_GEMEENTEN_OVERIGE("overheid.gemeenten.overige"),
  /** {@literal provincies} */
  OVERHEID_PROVINCIES("overheid.provincies"),
  /** {@literal de overige provincies} */
  OVERHEID_PROVINCIES_OVERIGE("overheid.provincies.overige"),
  /** {@literal waterschappen} */
  OVERHEID_WATERSCHAPPEN("overheid.waterschappen"),
  /** {@literal de overige waterschappen} */
  OVERHEID_WATERSCHAPPEN_OVERIGE("overheid.waterschappen.overige"),
  /** {@literal de openbare lichamen Bonaire, Sint Eustatius en Saba} */
  OVERHEID_OPENBARE_LICHAMEN("overheid.openbare-lichamen"),
  /** {@literal de openbare lichamen} */
  OVERHEID_OPENBARE_LICHAMEN_KORT("overheid.openbare-lichamen.kort"),
  /** {@literal de overige openbare lichamen} */
  OVERHEID_OPENBARE_LICHAMEN_OVERIGE("overheid.openbare-lichamen.overige"),
  /** {@literal decentrale overheden} */
  OVERHEID_ONBEKEND("overheid.onbekend"),
  /** {@literal de {overheid}} */
  OVERHEID_LIDWOORD("overheid.lidwoord"),
  /** {@literal deze {overheden}} */
  OVERHEID_DEZE("overheid.deze"),
  /** {@literal {deel} (hierna: {kort})} */
  DEEL_HIERNA("deel.hierna"),
  /** {@literal {deel}, voor zover het {overheden} zijn} */
  DEEL_VOOR_ZOVER("deel.voor-zover"),
  /** {@literal {Kort} {kort:is|zijn} {deel}.} */
  DEEL_IS("deel.is"),
  /** {@literal Met {kort} {kort:is|zijn} alleen {deel} bedoeld.} */
  DEEL_BEDOELD("deel.bedoeld"),
  /** {@literal {orgaan} van {van}} */
  ORGAAN_VAN("orgaan.van"),
  /** {@literal de gemeenteraad} */
  ORGAAN_RAAD("orgaan.raad"),
  /** {@literal de gemeenteraden} */
  ORGAAN_RAAD_MEER("orgaan.raad.meer"),
  /** {@literal het college van burgemeester en wethouders} */
  ORGAAN_COLLEGE("orgaan.college"),
  /** {@literal het college} */
  ORGAAN_COLLEGE_KORT("orgaan.college.kort"),
  /** {@literal de colleges van burgemeester en wethouders} */
  ORGAAN_COLLEGE_MEER("orgaan.college.meer"),
  /** {@literal de colleges} */
  ORGAAN_COLLEGE_KORT_MEER("orgaan.college.kort.meer"),
  /** {@literal de burgemeester} */
  ORGAAN_BURGEMEESTER("orgaan.burgemeester"),
  /** {@literal de burgemeesters} */
  ORGAAN_BURGEMEESTER_MEER("orgaan.burgemeester.meer"),
  /** {@literal provinciale staten} */
  ORGAAN_PROVINCIALE_STATEN("orgaan.provinciale-staten"),
  /** {@literal gedeputeerde staten} */
  ORGAAN_GEDEPUTEERDE_STATEN("orgaan.gedeputeerde-staten"),
  /** {@literal de commissaris van de Koning} */
  ORGAAN_COMMISSARIS_VAN_DE_KONING("orgaan.commissaris-van-de-koning"),
  /** {@literal de commissarissen van de Koning} */
  ORGAAN_COMMISSARIS_VAN_DE_KONING_MEER("orgaan.commissaris-van-de-koning.meer"),
  /** {@literal de commissaris van de Koning als rijksorgaan} */
  ORGAAN_COMMISSARIS_ALS_RIJKSORGAAN("orgaan.commissaris-als-rijksorgaan"),
  /** {@literal de commissarissen van de Koning als rijksorgaan} */
  ORGAAN_COMMISSARIS_ALS_RIJKSORGAAN_MEER("orgaan.commissaris-als-rijksorgaan.meer"),
  /** {@literal het algemeen bestuur van het waterschap} */
  ORGAAN_ALGEMEEN_BESTUUR("orgaan.algemeen-bestuur"),
  /** {@literal het algemeen bestuur} */
  ORGAAN_ALGEMEEN_BESTUUR_KORT("orgaan.algemeen-bestuur.kort"),
  /** {@literal de algemene besturen} */
  ORGAAN_ALGEMEEN_BESTUUR_MEER("orgaan.algemeen-bestuur.meer"),
  /** {@literal het dagelijks bestuur van het waterschap} */
  ORGAAN_DAGELIJKS_BESTUUR("orgaan.dagelijks-bestuur"),
  /** {@literal het dagelijks bestuur} */
  ORGAAN_DAGELIJKS_BESTUUR_KORT("orgaan.dagelijks-bestuur.kort"),
  /** {@literal de dagelijkse besturen} */
  ORGAAN_DAGELIJKS_BESTUUR_MEER("orgaan.dagelijks-bestuur.meer"),
  /** {@literal de voorzitter van het waterschap} */
  ORGAAN_VOORZITTER("orgaan.voorzitter"),
  /** {@literal de voorzitter} */
  ORGAAN_VOORZITTER_KORT("orgaan.voorzitter.kort"),
  /** {@literal de voorzitters} */
  ORGAAN_VOORZITTER_MEER("orgaan.voorzitter.meer"),
  /** {@literal de eilandsraad} */
  ORGAAN_EILANDSRAAD("orgaan.eilandsraad"),
  /** {@literal de eilandsraden} */
  ORGAAN_EILANDSRAAD_MEER("orgaan.eilandsraad.meer"),
  /** {@literal het bestuurscollege} */
  ORGAAN_BESTUURSCOLLEGE("orgaan.bestuurscollege"),
  /** {@literal de bestuurscolleges} */
  ORGAAN_BESTUURSCOLLEGE_MEER("orgaan.bestuurscollege.meer"),
  /** {@literal de gezaghebber} */
  ORGAAN_GEZAGHEBBER("orgaan.gezaghebber"),
  /** {@literal de gezaghebbers} */
  ORGAAN_GEZAGHEBBER_MEER("orgaan.gezaghebber.meer"),
  /** {@literal het ministerie van {naam}} */
  MINISTERIE("ministerie"),
  /** {@literal het {naam}} */
  MINISTERIE_ZELF("ministerie.zelf"),
  /** {@literal het Rijk} */
  INSTANTIE_RIJK("instantie.rijk"),
  /** {@literal de provincie} */
  INSTANTIE_PROVINCIE("instantie.provincie"),
  /** {@literal gemeenten} */
  INSTANTIE_GEMEENTEN("instantie.gemeenten"),
  /** {@literal waterschappen} */
  INSTANTIE_WATERSCHAPPEN("instantie.waterschappen"),
  /** {@literal het openbaar lichaam} */
  INSTANTIE_OPENBAAR_LICHAAM("instantie.openbaar-lichaam"),
  /** {@literal een andere instantie} */
  INSTANTIE_ONBEKEND("instantie.onbekend"),
  /** {@literal een geraadpleegde partij} */
  PARTIJ_ONBEKEND("partij.onbekend"),
  /** {@literal deze koepels} */
  DEZE_KOEPELS("deze.koepels"),
  /** {@literal deze partijen} */
  DEZE_PARTIJEN("deze.partijen"),

  // --- Herkomst en wie het uitvoert

  /** {@literal {Voorstel} strekt tot implementatie van {besluiten}.} */
  OMZETTING("omzetting"),
  /** {@literal De uiterste datum voor de implementatie van {besluit} is {datum}.} */
  OMZETTING_UITERLIJK("omzetting.uiterlijk"),
  /** {@literal De uiterste datum daarvoor is {datum}.} */
  OMZETTING_UITERLIJK_EEN("omzetting.uiterlijk.een"),
  /** {@literal De uiterste datum voor de implementatie van {besluit} was {datum}.} */
  OMZETTING_VERSTREKEN("omzetting.verstreken"),
  /** {@literal De uiterste datum daarvoor was {datum}.} */
  OMZETTING_VERSTREKEN_EEN("omzetting.verstreken.een"),
  /** {@literal de uiterste datum voor de implementatie van {besluit} is {datum}} */
  OMZETTING_DATA_UITERLIJK("omzetting.data.uiterlijk"),
  /** {@literal die voor {besluit} is {datum}} */
  OMZETTING_DATA_UITERLIJK_ANDER("omzetting.data.uiterlijk.ander"),
  /** {@literal de uiterste datum voor de implementatie van {besluit} was {datum}} */
  OMZETTING_DATA_VERSTREKEN("omzetting.data.verstreken"),
  /** {@literal die voor {besluit} was {datum}} */
  OMZETTING_DATA_VERSTREKEN_ANDER("omzetting.data.verstreken.ander"),
  /** {@literal Het volgende geldt voor {overheden}.} */
  VOOR_OVERHEDEN_VOLGENDE("voor-overheden.volgende"),
  /** {@literal {Wie} {rollen}.} */
  ROL("rol"),
  /** {@literal {wie:voert|voeren} {regeling} uit} */
  ROL_UITVOERDER("rol.uitvoerder"),
  /** {@literal {wie:voert|voeren} {regeling} uit in medebewind} */
  ROL_UITVOERDER_MEDEBEWIND("rol.uitvoerder.medebewind"),
  /** {@literal {wie:moet|moeten} aan de normen van {regeling} voldoen} */
  ROL_NORMADRESSAAT("rol.normadressaat"),
  /** {@literal {wie:draagt|dragen}[ op grond van {bepalingen}] een deel van de kosten} */
  ROL_MEDEBETALER("rol.medebetaler"),
  /** {@literal {wie:houdt|houden} toezicht[ op de naleving van {bepalingen}]} */
  ROL_TOEZICHTHOUDER("rol.toezichthouder"),
  /** {@literal {wie:ontvangt|ontvangen}[ op grond van {bepalingen}] middelen} */
  ROL_ONTVANGER("rol.ontvanger"),
  /**
   * {@literal {wie:is|zijn}[ bij {bepalingen}] alleen betrokken via de commissaris van de Koning
   * als rijksorgaan}
   */
  ROL_RIJKSORGAAN("rol.rijksorgaan"),
  /**
   * {@literal {wie:is|zijn}[ bij {bepalingen}] betrokken via de commissaris van de Koning als
   * rijksorgaan}
   */
  ROL_RIJKSORGAAN_OOK_ZELF("rol.rijksorgaan.ook-zelf"),
  /** {@literal {Voorstel} geldt voor {overheden}.} */
  UITGEZONDERD_GELDT_VOOR("uitgezonderd.geldt-voor"),
  /** {@literal {Grond} {grond:is|zijn} niet van toepassing op {overheden}.} */
  UITGEZONDERD_BUITEN_BEREIK("uitgezonderd.buiten-bereik"),
  /** {@literal De gevolgen[ van {bepalingen}] voor {overheden} zijn nog niet uitgewerkt.} */
  UITGEZONDERD_NOG_NIET_UITGEWERKT("uitgezonderd.nog-niet-uitgewerkt"),

  // --- Taken: naar de vorm van de omschrijving

  /** {@literal taak} */
  TAAK("taak"),
  /** {@literal taken} */
  TAAK_MEER("taak.meer"),
  /** {@literal verplichting} */
  VERPLICHTING("verplichting"),
  /** {@literal verplichtingen} */
  VERPLICHTING_MEER("verplichting.meer"),
  /** {@literal mogelijkheid} */
  MOGELIJKHEID("mogelijkheid"),
  /** {@literal praktijk} */
  PRAKTIJK("praktijk"),
  /** {@literal in medebewind} */
  IN_MEDEBEWIND("in-medebewind"),
  /**
   * {@literal Met {voorstel} {wie:krijgt|krijgen} {wie} een[ {hoe}] {aard}: {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_KRIJGEN_GENOEMD_VOORSTEL("taak.krijgen.genoemd.voorstel"),
  /**
   * {@literal Op grond van {grond} {wie:krijgt|krijgen} {wie} een[ {hoe}] {aard}: {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_KRIJGEN_GENOEMD_BEPALINGEN("taak.krijgen.genoemd.bepalingen"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie} een[ {hoe}] {aard}: {wat}[, als {voorwaarden}].} */
  TAAK_KRIJGEN_GENOEMD_OOK("taak.krijgen.genoemd.ook"),
  /**
   * {@literal Ook {wie:krijgt|krijgen} {wie} op grond van {grond} een[ {hoe}] {aard}: {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_KRIJGEN_GENOEMD_BEPALINGEN_OOK("taak.krijgen.genoemd.bepalingen.ook"),
  /** {@literal {Wie} {wie:krijgt|krijgen} een[ {hoe}] {aard}: {wat}[, als {voorwaarden}].} */
  TAAK_KRIJGEN_GENOEMD("taak.krijgen.genoemd"),
  /** {@literal {Grond} {grond:draagt|dragen} {overheden} {wat} op[, als {voorwaarden}].} */
  TAAK_OPGEDRAGEN("taak.opgedragen"),
  /**
   * {@literal {Grond} {grond:draagt|dragen} {overheden} op om[ {wanneer}] {wat}[, {verder}][, als
   * {voorwaarden}].}
   */
  TAAK_TE("taak.te"),
  /**
   * {@literal Ook {grond:draagt|dragen} {grond} {overheden} op om[ {wanneer}] {wat}[, {verder}][,
   * als {voorwaarden}].}
   */
  TAAK_TE_OOK("taak.te.ook"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden}[ {wanneer}] {wat}[, {verder}][, als
   * {voorwaarden}].}
   */
  TAAK_TE_VERPLICHT("taak.te.verplicht"),
  /**
   * {@literal Ook {grond:verplicht|verplichten} {grond} {overheden}[ {wanneer}] {wat}[, {verder}][,
   * als {voorwaarden}].}
   */
  TAAK_TE_VERPLICHT_OOK("taak.te.verplicht.ook"),
  /**
   * {@literal {Grond} {grond:biedt|bieden} {overheden} de mogelijkheid[ {wanneer}] {wat}[,
   * {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_FACULTATIEF("taak.te.facultatief"),
  /**
   * {@literal Ook {grond:biedt|bieden} {grond} {overheden} de mogelijkheid[ {wanneer}] {wat}[,
   * {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_FACULTATIEF_OOK("taak.te.facultatief.ook"),
  /**
   * {@literal {Overheden} {overheden:kan|kunnen} ervoor kiezen[ {wanneer}] {wat}[, {verder}][, als
   * {voorwaarden}].}
   */
  TAAK_TE_FACULTATIEF_BELEID("taak.te.facultatief.beleid"),
  /**
   * {@literal Ook {overheden:kan|kunnen} {overheden} ervoor kiezen[ {wanneer}] {wat}[, {verder}][,
   * als {voorwaarden}].}
   */
  TAAK_TE_FACULTATIEF_BELEID_OOK("taak.te.facultatief.beleid.ook"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden}[ {wanneer}] {wat}[, {verder}][, als
   * {voorwaarden}].}
   */
  TAAK_TE_VERZOEK("taak.te.verzoek"),
  /**
   * {@literal Ook {grond:vraagt|vragen} {grond} {overheden}[ {wanneer}] {wat}[, {verder}][, als
   * {voorwaarden}].}
   */
  TAAK_TE_VERZOEK_OOK("taak.te.verzoek.ook"),
  /**
   * {@literal {Grond} {grond:kent|kennen} voor {overheden} de taak om[ {wanneer}] {wat}[,
   * {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_NOG_NIET_BEPAALD("taak.te.nog-niet-bepaald"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden} rekening te houden met de opgave
   * om[ {wanneer}] {wat}[, {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_REKENING("taak.te.rekening"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden} rekening te houden met de opgave om[
   * {wanneer}] {wat}[, {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_REKENING_VERZOEK("taak.te.rekening.verzoek"),
  /** {@literal {Grond} {grond:draagt|dragen} {overheden} op:} */
  TAAK_LIJST("taak.lijst"),
  /** {@literal {Grond} {grond:verplicht|verplichten} {overheden}:} */
  TAAK_LIJST_VERPLICHT("taak.lijst.verplicht"),
  /** {@literal {Grond} {grond:biedt|bieden} {overheden} de mogelijkheid:} */
  TAAK_LIJST_FACULTATIEF("taak.lijst.facultatief"),
  /** {@literal {Overheden} {overheden:kan|kunnen} ervoor kiezen:} */
  TAAK_LIJST_FACULTATIEF_BELEID("taak.lijst.facultatief.beleid"),
  /** {@literal {Grond} {grond:vraagt|vragen} {overheden}:} */
  TAAK_LIJST_VERZOEK("taak.lijst.verzoek"),
  /** {@literal Met {grond} vervallen de {aard} van {overheden} om:} */
  TAAK_LIJST_VERVALT("taak.lijst.vervalt"),
  /** {@literal [{wanneer} ]{wat}[, {verder}][, als {voorwaarden}][ ({bepalingen})]} */
  TAAK_PUNT("taak.punt"),
  /**
   * {@literal Met {grond} vervalt de {aard} van {overheden} om[, als {voorwaarden},][ {wanneer}]
   * {wat}.}
   */
  TAAK_TE_VERVALT("taak.te.vervalt"),
  /**
   * {@literal Met {grond} vervalt[ {wanneer}] de {aard} van {overheden} om[, als {voorwaarden},]
   * {wat}.}
   */
  TAAK_TE_VERVALT_VANAF("taak.te.vervalt.vanaf"),
  /**
   * {@literal Ook vervalt met {grond} de {aard} van {overheden} om[, als {voorwaarden},][
   * {wanneer}] {wat}.}
   */
  TAAK_TE_VERVALT_OOK("taak.te.vervalt.ook"),
  /** {@literal Met {grond} vervallen de {aard} van {overheden} om {wat}.} */
  TAAK_TE_VERVALT_MEER("taak.te.vervalt.meer"),
  /** {@literal en om} */
  TAAK_TE_VERVALT_EN("taak.te.vervalt.en"),
  /**
   * {@literal Nog niet bepaald is of met {grond} de {aard} van {overheden} vervalt om[, als
   * {voorwaarden},][ {wanneer}] {wat}.}
   */
  TAAK_TE_VERVALT_NOG_NIET_BEPAALD("taak.te.vervalt.nog-niet-bepaald"),
  /**
   * {@literal {Grond} {grond:brengt|brengen} de {aard} van {van} om[ {wanneer}] {wat}[, als
   * {voorwaarden},] over[ naar {naar}].}
   */
  TAAK_TE_NAAR_ELDERS("taak.te.naar-elders"),
  /**
   * {@literal {Grond} {grond:legt|leggen} een bestaande {aard} van {overheden} vast:[ {wanneer}]
   * {wat}[, {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_FORMALISERING("taak.te.formalisering"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden}[ {vanaf}] samen te werken om[
   * {wanneer}] {wat}[, {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_SAMENWERKING("taak.te.samenwerking"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden}[ {vanaf}] samen te werken om[ {wanneer}]
   * {wat}[, {verder}][, als {voorwaarden}].}
   */
  TAAK_TE_SAMENWERKING_VERZOEK("taak.te.samenwerking.verzoek"),
  /**
   * {@literal {Grond} {grond:legt|leggen} {overheden} een[ {hoe}] verplichting op: {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_NORM("taak.woordgroep.norm"),
  /** {@literal {Grond} {grond:legt|leggen} {overheden}[ {hoe}] verplichtingen op: {wat}.} */
  TAAK_WOORDGROEP_NORM_MEER("taak.woordgroep.norm.meer"),
  /**
   * {@literal {Grond} {grond:wijzigt|wijzigen} een {aard} van {overheden}: {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_GEWIJZIGD("taak.woordgroep.gewijzigd"),
  /** {@literal {Grond} {grond:wijzigt|wijzigen} voor {overheden} {wat}[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_GEWIJZIGD_GEVRAAGD("taak.woordgroep.gewijzigd.gevraagd"),
  /**
   * {@literal {Grond} {grond:maakt|maken} voor {overheden} {wat} mogelijk[, als {voorwaarden}].}
   */
  TAAK_WOORDGROEP_FACULTATIEF("taak.woordgroep.facultatief"),
  /** {@literal {Overheden} {overheden:kan|kunnen} kiezen voor {wat}[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_FACULTATIEF_BELEID("taak.woordgroep.facultatief.beleid"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden} rekening te houden met {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_REKENING("taak.woordgroep.rekening"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden} rekening te houden met {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_REKENING_VERZOEK("taak.woordgroep.rekening.verzoek"),
  /** {@literal {Grond} {grond:vraagt|vragen} van {overheden} {wat}[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_VERZOEK("taak.woordgroep.verzoek"),
  /** {@literal Ook {grond:vraagt|vragen} {grond} van {overheden} {wat}[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_VERZOEK_OOK("taak.woordgroep.verzoek.ook"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden}[ {wanneer}] {wat} vast te stellen[,
   * als {voorwaarden}].}
   */
  TAAK_WOORDGROEP_PLAN("taak.woordgroep.plan"),
  /** {@literal Met {grond} vervalt een {aard} van {overheden}: {wat}[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_VERVALT("taak.woordgroep.vervalt"),
  /** {@literal Ook vervalt met {grond} een {aard} van {overheden}: {wat}[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_VERVALT_OOK("taak.woordgroep.vervalt.ook"),
  /**
   * {@literal Nog niet bepaald is of met {grond} een {aard} van {overheden} vervalt: {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_VERVALT_NOG_NIET_BEPAALD("taak.woordgroep.vervalt.nog-niet-bepaald"),
  /**
   * {@literal {Grond} {grond:brengt|brengen} {wat}[, als {voorwaarden},] over van {van}[ naar
   * {naar}].}
   */
  TAAK_WOORDGROEP_NAAR_ELDERS("taak.woordgroep.naar-elders"),
  /** {@literal {Grond} {grond:legt|leggen} voor {overheden} {wat} vast[, als {voorwaarden}].} */
  TAAK_WOORDGROEP_FORMALISERING("taak.woordgroep.formalisering"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden} tot samenwerking bij {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_SAMENWERKING("taak.woordgroep.samenwerking"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden} samen te werken bij {wat}[, als
   * {voorwaarden}].}
   */
  TAAK_WOORDGROEP_SAMENWERKING_VERZOEK("taak.woordgroep.samenwerking.verzoek"),
  /** {@literal {Grond} {grond:regelt|regelen} dat {wat}[, als {voorwaarden}].} */
  TAAK_BIJZIN("taak.bijzin"),
  /** {@literal Voor {overheden} {grond:regelt|regelen} {grond} dat {wat}[, als {voorwaarden}].} */
  TAAK_BIJZIN_ORGAAN("taak.bijzin.orgaan"),
  /**
   * {@literal Met {grond} vervalt een {aard} van {overheden}; het gaat om het volgende: dat {wat}[,
   * als {voorwaarden}].}
   */
  TAAK_BIJZIN_VERVALT("taak.bijzin.vervalt"),
  /**
   * {@literal Nog niet bepaald is of met {grond} een {aard} van {overheden} vervalt; het gaat om
   * het volgende: dat {wat}[, als {voorwaarden}].}
   */
  TAAK_BIJZIN_VERVALT_NOG_NIET_BEPAALD("taak.bijzin.vervalt.nog-niet-bepaald"),
  /** {@literal {Grond} {grond:vraagt|vragen}[ van {orgaan}] dat {wat}[, als {voorwaarden}].} */
  TAAK_BIJZIN_VERZOEK("taak.bijzin.verzoek"),
  /** {@literal {Grond} {grond:vraagt|vragen} van {overheden} het volgende: {wat}} */
  TAAK_ZIN_VERZOEK("taak.zin.verzoek"),
  /** {@literal Ook {grond:vraagt|vragen} {grond} van {overheden} het volgende: {wat}} */
  TAAK_ZIN_VERZOEK_OOK("taak.zin.verzoek.ook"),
  /**
   * {@literal Ook voor {overheden} {grond:regelt|regelen} {grond} dat {wat}[, als {voorwaarden}].}
   */
  TAAK_BIJZIN_OOK("taak.bijzin.ook"),
  /** {@literal {Wat} geldt[ {tot}] als {voorwaarden}.} */
  TAAK_VOORWAARDEN_ZIN("taak.voorwaarden.zin"),
  /** {@literal {Wat} geldt[ {tot}] onder de volgende voorwaarde: {voorwaarden}.} */
  TAAK_VOORWAARDEN_EEN("taak.voorwaarden.een"),
  /** {@literal {Wat} geldt[ {tot}] onder de volgende voorwaarden: {voorwaarden}.} */
  TAAK_VOORWAARDEN_TWEE("taak.voorwaarden.twee"),
  /**
   * {@literal {Wat} geldt[ {tot}] als aan een van de volgende voorwaarden is voldaan:
   * {voorwaarden}.}
   */
  TAAK_VOORWAARDEN_TWEE_OF("taak.voorwaarden.twee.of"),
  /** {@literal {Wat} geldt[ {tot}] als:} */
  TAAK_VOORWAARDEN_ALS("taak.voorwaarden.als"),
  /** {@literal {Wat} geldt[ {tot}] onder de volgende voorwaarden:} */
  TAAK_VOORWAARDEN("taak.voorwaarden"),
  /** {@literal {Wat} geldt[ {tot}] als aan een van de volgende voorwaarden is voldaan:} */
  TAAK_VOORWAARDEN_OF("taak.voorwaarden.of"),
  /** {@literal Voor deze {aard} geldt nu: {wanneer}.} */
  TAAK_TIJD_NU("taak.tijd.nu"),
  /** {@literal Ook voor deze {aard} geldt nu: {wanneer}.} */
  TAAK_TIJD_NU_OOK("taak.tijd.nu.ook"),
  /** {@literal ook {wat}} */
  TAAK_VOORWAARDEN_OOK("taak.voorwaarden.ook"),
  /** {@literal dit} */
  TAAK_VOORWAARDEN_DIT("taak.voorwaarden.dit"),
  /** {@literal deze {aard}} */
  TAAK_VOORWAARDEN_DEZE("taak.voorwaarden.deze"),
  /** {@literal dit verzoek} */
  TAAK_VOORWAARDEN_VERZOEK("taak.voorwaarden.verzoek"),
  /** {@literal nu} */
  TAAK_VOORWAARDEN_NU("taak.voorwaarden.nu"),
  /** {@literal het volgende het geval is: {wat}} */
  TAAK_VOORWAARDE_GEVAL("taak.voorwaarde.geval"),
  /** {@literal nieuwe} */
  TAAK_NIEUWE("taak.nieuwe"),
  /** {@literal bestaande} */
  TAAK_BESTAANDE("taak.bestaande"),
  /** {@literal verplichte} */
  TAAK_VERPLICHTE("taak.verplichte"),
  /** {@literal facultatieve} */
  TAAK_FACULTATIEFE("taak.facultatiefe"),
  /** {@literal bindende} */
  TAAK_BINDENDE("taak.bindende"),
  /** {@literal jaarlijkse} */
  TAAK_JAARLIJKSE("taak.jaarlijkse"),
  /** {@literal halfjaarlijkse} */
  TAAK_HALFJAARLIJKSE("taak.halfjaarlijkse"),
  /** {@literal maandelijkse} */
  TAAK_MAANDELIJKSE("taak.maandelijkse"),
  /** {@literal Dit is een[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT("taak.soort"),
  /** {@literal Dit zijn[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_MEER("taak.soort.meer"),
  /** {@literal Ook dit is een[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_OOK("taak.soort.ook"),
  /** {@literal Ook dit zijn[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_OOK_MEER("taak.soort.ook.meer"),
  /** {@literal Ook hier gaat het om een[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_HIER("taak.soort.hier"),
  /** {@literal Ook hier gaat het om[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_HIER_MEER("taak.soort.hier.meer"),
  /** {@literal Voor {overheden} is dit een[ {hoe}] {aard}[ {medebewind}].} */
  TAAK_SOORT_OVERGANG("taak.soort.overgang"),
  /** {@literal Dit is voor {overheden} een[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_VAN("taak.soort.van"),
  /** {@literal Dit zijn voor {overheden}[ {hoe}] {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_VAN_MEER("taak.soort.van.meer"),
  /**
   * {@literal Ook hier gaat het voor {overheden} om een[ {hoe}] {aard}[ {medebewind}][
   * ({bepalingen})].}
   */
  TAAK_SOORT_GROND("taak.soort.grond"),
  /**
   * {@literal Ook hier gaat het voor {overheden} om[ {hoe}] {aard}[ {medebewind}][
   * ({bepalingen})].}
   */
  TAAK_SOORT_GROND_MEER("taak.soort.grond.meer"),
  /** {@literal {Grond} {grond:legt|leggen} daarmee een bestaande {aard} vast.} */
  TAAK_VASTGELEGD("taak.vastgelegd"),
  /** {@literal Ook daarmee {grond:legt|leggen} {grond} een bestaande {aard} vast.} */
  TAAK_VASTGELEGD_OOK("taak.vastgelegd.ook"),
  /** {@literal Daarmee wijzigt een {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD("taak.soort.gewijzigd"),
  /** {@literal Daarmee wijzigen {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_MEER("taak.soort.gewijzigd.meer"),
  /** {@literal Ook daarmee wijzigt een {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_OOK("taak.soort.gewijzigd.ook"),
  /** {@literal Ook daarmee wijzigen {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_OOK_MEER("taak.soort.gewijzigd.ook.meer"),
  /** {@literal Ook hier wijzigt een {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_HIER("taak.soort.gewijzigd.hier"),
  /** {@literal Ook hier wijzigen {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_HIER_MEER("taak.soort.gewijzigd.hier.meer"),
  /**
   * {@literal Daarmee wijzigt voor {overheden} een {hoe} {aard}[ {medebewind}][ ({bepalingen})].}
   */
  TAAK_SOORT_GEWIJZIGD_VAN("taak.soort.gewijzigd.van"),
  /** {@literal Daarmee wijzigen voor {overheden} {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_VAN_MEER("taak.soort.gewijzigd.van.meer"),
  /**
   * {@literal Ook hier wijzigt voor {overheden} een {hoe} {aard}[ {medebewind}][ ({bepalingen})].}
   */
  TAAK_SOORT_GEWIJZIGD_GROND("taak.soort.gewijzigd.grond"),
  /** {@literal Ook hier wijzigen voor {overheden} {hoe} {aard}[ {medebewind}][ ({bepalingen})].} */
  TAAK_SOORT_GEWIJZIGD_GROND_MEER("taak.soort.gewijzigd.grond.meer"),
  /** {@literal Daarmee vervalt een {aard} van {overheden}[ ({bepalingen})].} */
  TAAK_SOORT_VERVALT("taak.soort.vervalt"),
  /** {@literal Ook daarmee vervalt een {aard} van {overheden}[ ({bepalingen})].} */
  TAAK_SOORT_VERVALT_OOK("taak.soort.vervalt.ook"),
  /** {@literal Daarmee vervallen {aard} van {overheden}[ ({bepalingen})].} */
  TAAK_SOORT_VERVALT_MEER("taak.soort.vervalt.meer"),
  /**
   * {@literal Of daarmee een {aard} van {overheden} vervalt, is nog niet bepaald[ ({bepalingen})].}
   */
  TAAK_SOORT_VERVALT_NOG_NIET_BEPAALD("taak.soort.vervalt.nog-niet-bepaald"),
  /**
   * {@literal Of ook daarmee een {aard} van {overheden} vervalt, is nog niet bepaald[
   * ({bepalingen})].}
   */
  TAAK_SOORT_VERVALT_NOG_NIET_BEPAALD_OOK("taak.soort.vervalt.nog-niet-bepaald.ook"),
  /**
   * {@literal Of daarmee {aard} van {overheden} vervallen, is nog niet bepaald[ ({bepalingen})].}
   */
  TAAK_SOORT_VERVALT_NOG_NIET_BEPAALD_MEER("taak.soort.vervalt.nog-niet-bepaald.meer"),
  /** {@literal Hiermee {overheden:moet|moeten} {overheden} rekening houden.} */
  TAAK_KRACHT_REKENING_HOUDEN_MET("taak.kracht.rekening-houden-met"),
  /** {@literal Ook hiermee {overheden:moet|moeten} {overheden} rekening houden.} */
  TAAK_KRACHT_REKENING_HOUDEN_MET_OOK("taak.kracht.rekening-houden-met.ook"),
  /** {@literal {Voorstel} vraagt {overheden} hiermee rekening te houden.} */
  TAAK_KRACHT_REKENING_HOUDEN_MET_VERZOEK("taak.kracht.rekening-houden-met.verzoek"),
  /** {@literal {Voorstel} vraagt {overheden} ook hiermee rekening te houden.} */
  TAAK_KRACHT_REKENING_HOUDEN_MET_VERZOEK_OOK("taak.kracht.rekening-houden-met.verzoek.ook"),
  /** {@literal Daarbij geldt: pas toe of leg uit.} */
  TAAK_KRACHT_PAS_TOE_OF_LEG_UIT_DAARBIJ("taak.kracht.pas-toe-of-leg-uit.daarbij"),
  /** {@literal Voor {overheden} geldt daarbij: pas toe of leg uit.} */
  TAAK_KRACHT_PAS_TOE_OF_LEG_UIT("taak.kracht.pas-toe-of-leg-uit"),
  /** {@literal Ook daarbij geldt: pas toe of leg uit.} */
  TAAK_KRACHT_PAS_TOE_OF_LEG_UIT_OOK("taak.kracht.pas-toe-of-leg-uit.ook"),
  /** {@literal Of dit voor {overheden} verplicht wordt, is nog niet bepaald.} */
  TAAK_KRACHT_NOG_NIET_BEPAALD("taak.kracht.nog-niet-bepaald"),
  /** {@literal Ook hiervan is nog niet bepaald of het voor {overheden} verplicht wordt.} */
  TAAK_KRACHT_NOG_NIET_BEPAALD_OOK("taak.kracht.nog-niet-bepaald.ook"),
  /** {@literal Dit is een verzoek en geen verplichting.} */
  TAAK_KRACHT_VERZOEK_DIT("taak.kracht.verzoek.dit"),
  /** {@literal Voor {overheden} is dit een verzoek en geen verplichting.} */
  TAAK_KRACHT_VERZOEK("taak.kracht.verzoek"),
  /** {@literal Dit gebeurt {wanneer}.} */
  TAAK_WANNEER("taak.wanneer"),
  /** {@literal Bij {overheden} gebeurt dit {wanneer}.} */
  TAAK_WANNEER_VAN("taak.wanneer.van"),
  /** {@literal Ook dit gebeurt {wanneer}.} */
  TAAK_WANNEER_OOK("taak.wanneer.ook"),
  /** {@literal Gevraagd wordt dit {wanneer} te doen.} */
  TAAK_WANNEER_VERZOEK("taak.wanneer.verzoek"),
  /** {@literal Gevraagd wordt ook dit {wanneer} te doen.} */
  TAAK_WANNEER_VERZOEK_OOK("taak.wanneer.verzoek.ook"),
  /** {@literal Dit kan {wanneer} gebeuren.} */
  TAAK_WANNEER_FACULTATIEF("taak.wanneer.facultatief"),
  /** {@literal Ook dit kan {wanneer} gebeuren.} */
  TAAK_WANNEER_FACULTATIEF_OOK("taak.wanneer.facultatief.ook"),
  /** {@literal Deze frequentie is een minimum.} */
  TAAK_MINIMUM("taak.minimum"),
  /** {@literal Ook deze frequentie is een minimum.} */
  TAAK_MINIMUM_OOK("taak.minimum.ook"),
  /** {@literal {Overheden} {overheden:voert|voeren} deze {aard} {wanneer} uit.} */
  TAAK_UITVOERING("taak.uitvoering"),
  /** {@literal Ook deze {aard} {overheden:voert|voeren} {overheden} {wanneer} uit.} */
  TAAK_UITVOERING_OOK("taak.uitvoering.ook"),
  /** {@literal {Overheden} {overheden:moet|moeten} {wanneer} aan deze verplichting voldoen.} */
  TAAK_UITVOERING_VERPLICHTING("taak.uitvoering.verplichting"),
  /** {@literal Ook aan deze verplichting {overheden:moet|moeten} {overheden} {wanneer} voldoen.} */
  TAAK_UITVOERING_VERPLICHTING_OOK("taak.uitvoering.verplichting.ook"),
  /** {@literal De uitvoering vindt {wanneer} plaats.} */
  TAAK_UITVOERING_ANDER("taak.uitvoering.ander"),
  /** {@literal Ook deze uitvoering vindt {wanneer} plaats.} */
  TAAK_UITVOERING_ANDER_OOK("taak.uitvoering.ander.ook"),
  /** {@literal {Overheden} {overheden:neemt|nemen} deze taak over van {van}.} */
  TAAK_VAN("taak.van"),
  /** {@literal {Overheden} {overheden:neemt|nemen} ook deze taak over van {van}.} */
  TAAK_VAN_OOK("taak.van.ook"),
  /** {@literal Deze taak gaat over naar {naar}.} */
  TAAK_NAAR("taak.naar"),
  /** {@literal De uitvoering ligt bij {uitvoerder}.} */
  TAAK_UITGEVOERD_DOOR("taak.uitgevoerd-door"),
  /** {@literal Ook hiervan ligt de uitvoering bij {uitvoerder}.} */
  TAAK_UITGEVOERD_DOOR_OOK("taak.uitgevoerd-door.ook"),
  /** {@literal Hiervan ligt de uitvoering eveneens bij {uitvoerder}.} */
  TAAK_UITGEVOERD_DOOR_EVENEENS("taak.uitgevoerd-door.eveneens"),
  /** {@literal De uitvoering ligt tot dan bij {uitvoerder}.} */
  TAAK_UITGEVOERD_DOOR_NU("taak.uitgevoerd-door.nu"),
  /** {@literal Ook hiervan ligt de uitvoering tot dan bij {uitvoerder}.} */
  TAAK_UITGEVOERD_DOOR_NU_OOK("taak.uitgevoerd-door.nu.ook"),
  /**
   * {@literal Naar het oordeel van {regering} {overheden:kan|kunnen} {overheden} deze taak niet
   * doelmatig en doeltreffend behartigen[: {reden}].}
   */
  OVERDRACHT("overdracht"),
  /** {@literal {Grond} {grond:vraagt|vragen} van {overheden} {naam}[ voor {jaren}].} */
  PLAN("plan"),
  /** {@literal Van {overheden} wordt[ voor {jaren}] {naam} gevraagd.} */
  PLAN_BESTAAND("plan.bestaand"),
  /** {@literal Bij deze {aard} {grond:vraagt|vragen} {grond} {naam}[ voor {jaren}].} */
  PLAN_BIJ("plan.bij"),
  /** {@literal Bij een mogelijkheid voor {overheden} hoort {naam}[ voor {jaren}].} */
  PLAN_MOGELIJKHEID("plan.mogelijkheid"),
  /** {@literal Daarbij hoort {naam}[ voor {jaren}].} */
  PLAN_MOGELIJKHEID_BIJ("plan.mogelijkheid.bij"),
  /** {@literal {Naam} wordt voor {jaren} gevraagd.} */
  PLAN_GENOEMD("plan.genoemd"),
  /** {@literal Dit plan wordt voor {jaren} gevraagd.} */
  PLAN_DIT("plan.dit"),
  /** {@literal Dit beleidsverslag wordt voor {jaren} gevraagd.} */
  PLAN_DIT_BELEIDSVERSLAG("plan.dit.beleidsverslag"),
  /** {@literal {Naam} geldt voor {jaren}.} */
  PLAN_GENOEMD_MOGELIJKHEID("plan.genoemd.mogelijkheid"),
  /** {@literal Dit plan geldt voor {jaren}.} */
  PLAN_DIT_MOGELIJKHEID("plan.dit.mogelijkheid"),
  /** {@literal Dit beleidsverslag geldt voor {jaren}.} */
  PLAN_DIT_BELEIDSVERSLAG_MOGELIJKHEID("plan.dit.beleidsverslag.mogelijkheid"),
  /** {@literal De reden voor {naam} is dat {reden}.} */
  PLAN_REDEN_MOGELIJKHEID("plan.reden.mogelijkheid"),
  /** {@literal De reden om {naam} te vragen is dat {reden}.} */
  PLAN_REDEN("plan.reden"),
  /**
   * {@literal {Grond} {grond:wijkt|wijken} af van de regels voor het vragen van een plan: {wat}}
   */
  PLAN_AFWIJKING("plan.afwijking"),
  /** {@literal het beleid moet worden afgestemd} */
  PLAN_AFSTEMMING("plan.afstemming"),
  /** {@literal het om een nieuw beleidsterrein gaat} */
  PLAN_NIEUW_BELEIDSTERREIN("plan.nieuw-beleidsterrein"),
  /** {@literal Het gaat om {wat}.} */
  TOELICHTING_WOORDGROEP("toelichting.woordgroep"),
  /** {@literal Ook hier gaat het om {wat}.} */
  TOELICHTING_WOORDGROEP_OOK("toelichting.woordgroep.ook"),
  /** {@literal Het gaat erom dat {wat}.} */
  TOELICHTING_BIJZIN("toelichting.bijzin"),
  /** {@literal Het gaat erom {wat}.} */
  TOELICHTING_TE_GROEP("toelichting.te-groep"),
  /** {@literal Voor {overheden} gaat het bij {aspect} om {wat}.} */
  TOELICHTING_ASPECT_WOORDGROEP("toelichting.aspect.woordgroep"),
  /** {@literal Voor {overheden} is van belang dat {wat}.} */
  TOELICHTING_ASPECT_BIJZIN("toelichting.aspect.bijzin"),
  /** {@literal Van belang is dat {wat}.} */
  TOELICHTING_ASPECT_BIJZIN_ZELF("toelichting.aspect.bijzin.zelf"),
  /** {@literal Voor {overheden} gaat het bij {aspect} erom {wat}.} */
  TOELICHTING_ASPECT_TE_GROEP("toelichting.aspect.te-groep"),

  // --- Bevoegdheden

  /**
   * {@literal Met {voorstel} {wie:krijgt|krijgen} {wie}[ {jegens}] de bevoegdheid om[ {samen}]
   * {wat}.}
   */
  BEVOEGDHEID_TE_NIEUW_VOORSTEL("bevoegdheid.te.nieuw.voorstel"),
  /**
   * {@literal Op grond van {grond} {wie:krijgt|krijgen} {wie}[ {jegens}] de bevoegdheid om[
   * {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_NIEUW_BEPALINGEN("bevoegdheid.te.nieuw.bepalingen"),
  /**
   * {@literal Ook {wie:krijgt|krijgen} {wie} op grond van {grond}[ {jegens}] de bevoegdheid om[
   * {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_NIEUW_BEPALINGEN_OOK("bevoegdheid.te.nieuw.bepalingen.ook"),
  /** {@literal {Wie} {wie:krijgt|krijgen}[ {jegens}] de bevoegdheid om[ {samen}] {wat}.} */
  BEVOEGDHEID_TE_NIEUW("bevoegdheid.te.nieuw"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie}[ {jegens}] de bevoegdheid om[ {samen}] {wat}.} */
  BEVOEGDHEID_TE_NIEUW_OOK("bevoegdheid.te.nieuw.ook"),
  /**
   * {@literal {Grond} {grond:kent|kennen} {overheden}[ {jegens}] de bevoegdheid toe om[ {samen}]
   * {wat}.}
   */
  BEVOEGDHEID_TE_GEEFT("bevoegdheid.te.geeft"),
  /**
   * {@literal Ook {grond:kent|kennen} {grond} {overheden}[ {jegens}] de bevoegdheid toe om[
   * {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_GEEFT_OOK("bevoegdheid.te.geeft.ook"),
  /**
   * {@literal {Grond} {grond:wijzigt|wijzigen} de bevoegdheid van {overheden} om[ {jegens}][
   * {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_GEWIJZIGD("bevoegdheid.te.gewijzigd"),
  /**
   * {@literal Ook {grond:wijzigt|wijzigen} {grond} de bevoegdheid van {overheden} om[ {jegens}][
   * {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_GEWIJZIGD_OOK("bevoegdheid.te.gewijzigd.ook"),
  /**
   * {@literal Met {grond} vervalt de bevoegdheid van {overheden} om[ {jegens}][ {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_VERVALT("bevoegdheid.te.vervalt"),
  /**
   * {@literal Ook vervalt met {grond} de bevoegdheid van {overheden} om[ {jegens}][ {samen}]
   * {wat}.}
   */
  BEVOEGDHEID_TE_VERVALT_OOK("bevoegdheid.te.vervalt.ook"),
  /**
   * {@literal {Grond} {grond:brengt|brengen} de bevoegdheid van {overheden} om[ {jegens}][ {samen}]
   * {wat} over[ naar {naar}].}
   */
  BEVOEGDHEID_TE_NAAR_ELDERS("bevoegdheid.te.naar-elders"),
  /** {@literal Daarmee gaat ook de bevoegdheid om[ {jegens}] {wat} over naar {naar}.} */
  BEVOEGDHEID_TE_MEE("bevoegdheid.te.mee"),
  /**
   * {@literal {Grond} {grond:legt|leggen} vast dat {overheden}[ {jegens}] de bevoegdheid
   * {overheden:heeft|hebben} om[ {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_VASTLEGGING("bevoegdheid.te.vastlegging"),
  /**
   * {@literal {Grond} {grond:regelt|regelen} de bevoegdheid van {overheden} om[ {jegens}][ {samen}]
   * {wat}.}
   */
  BEVOEGDHEID_TE_GEREGELD("bevoegdheid.te.geregeld"),
  /**
   * {@literal Ook {grond:regelt|regelen} {grond} de bevoegdheid van {overheden} om[ {jegens}][
   * {samen}] {wat}.}
   */
  BEVOEGDHEID_TE_GEREGELD_OOK("bevoegdheid.te.geregeld.ook"),
  /** {@literal Met {voorstel} {wie:krijgt|krijgen} {wie}[ {jegens}] de bevoegdheid om:} */
  BEVOEGDHEID_LIJST_VOORSTEL("bevoegdheid.lijst.voorstel"),
  /** {@literal Op grond van {grond} {wie:krijgt|krijgen} {wie}[ {jegens}] de bevoegdheid om:} */
  BEVOEGDHEID_LIJST_BEPALINGEN("bevoegdheid.lijst.bepalingen"),
  /**
   * {@literal Ook {wie:krijgt|krijgen} {wie} op grond van {grond}[ {jegens}] de bevoegdheid om:}
   */
  BEVOEGDHEID_LIJST_BEPALINGEN_OOK("bevoegdheid.lijst.bepalingen.ook"),
  /** {@literal {Wie} {wie:krijgt|krijgen}[ {jegens}] de bevoegdheid om:} */
  BEVOEGDHEID_LIJST("bevoegdheid.lijst"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie}[ {jegens}] de bevoegdheid om:} */
  BEVOEGDHEID_LIJST_OOK("bevoegdheid.lijst.ook"),
  /**
   * {@literal {Overheden} {overheden:heeft|hebben}[ {jegens}] de bevoegdheid om[ {samen}] {wat}.}
   */
  BEVOEGDHEID_TE("bevoegdheid.te"),
  /** {@literal Met {voorstel} {wie:krijgt|krijgen} {wie}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_NIEUW_VOORSTEL("bevoegdheid.woordgroep.nieuw.voorstel"),
  /** {@literal Op grond van {grond} {wie:krijgt|krijgen} {wie}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN("bevoegdheid.woordgroep.nieuw.bepalingen"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie} op grond van {grond}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_NIEUW_BEPALINGEN_OOK("bevoegdheid.woordgroep.nieuw.bepalingen.ook"),
  /** {@literal {Wie} {wie:krijgt|krijgen}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_NIEUW("bevoegdheid.woordgroep.nieuw"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_NIEUW_OOK("bevoegdheid.woordgroep.nieuw.ook"),
  /** {@literal {Grond} {grond:kent|kennen} {overheden}[ {jegens}] {wat} toe.} */
  BEVOEGDHEID_WOORDGROEP_GEEFT("bevoegdheid.woordgroep.geeft"),
  /** {@literal {Grond} {grond:wijzigt|wijzigen} voor {overheden}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_GEWIJZIGD("bevoegdheid.woordgroep.gewijzigd"),
  /** {@literal Met {grond} {overheden:verliest|verliezen} {overheden}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_VERVALT("bevoegdheid.woordgroep.vervalt"),
  /** {@literal Ook {overheden:verliest|verliezen} {overheden} met {grond}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_VERVALT_OOK("bevoegdheid.woordgroep.vervalt.ook"),
  /**
   * {@literal {Grond} {grond:brengt|brengen}[ {jegens}] {wat} over van {overheden}[ naar {naar}].}
   */
  BEVOEGDHEID_WOORDGROEP_NAAR_ELDERS("bevoegdheid.woordgroep.naar-elders"),
  /** {@literal Daarmee gaat[ {jegens}] ook {wat} over naar {naar}.} */
  BEVOEGDHEID_WOORDGROEP_MEE("bevoegdheid.woordgroep.mee"),
  /** {@literal {Grond} {grond:legt|leggen} voor {overheden}[ {jegens}] {wat} vast.} */
  BEVOEGDHEID_WOORDGROEP_VASTLEGGING("bevoegdheid.woordgroep.vastlegging"),
  /** {@literal {Grond} {grond:regelt|regelen} voor {overheden}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP_GEREGELD("bevoegdheid.woordgroep.geregeld"),
  /**
   * {@literal Met {voorstel} {wie:krijgt|krijgen} {wie}[ {jegens}] als nieuwe bevoegdheid {wat}.}
   */
  BEVOEGDHEID_ALS_NIEUW_VOORSTEL("bevoegdheid.als.nieuw.voorstel"),
  /**
   * {@literal Op grond van {grond} {wie:krijgt|krijgen} {wie}[ {jegens}] als nieuwe bevoegdheid
   * {wat}.}
   */
  BEVOEGDHEID_ALS_NIEUW_BEPALINGEN("bevoegdheid.als.nieuw.bepalingen"),
  /**
   * {@literal Ook {wie:krijgt|krijgen} {wie} op grond van {grond}[ {jegens}] als nieuwe bevoegdheid
   * {wat}.}
   */
  BEVOEGDHEID_ALS_NIEUW_BEPALINGEN_OOK("bevoegdheid.als.nieuw.bepalingen.ook"),
  /** {@literal {Wie} {wie:krijgt|krijgen}[ {jegens}] als nieuwe bevoegdheid {wat}.} */
  BEVOEGDHEID_ALS_NIEUW("bevoegdheid.als.nieuw"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie}[ {jegens}] als nieuwe bevoegdheid {wat}.} */
  BEVOEGDHEID_ALS_NIEUW_OOK("bevoegdheid.als.nieuw.ook"),
  /**
   * {@literal {Grond} {grond:kent|kennen} {overheden}[ {jegens}] als nieuwe bevoegdheid {wat} toe.}
   */
  BEVOEGDHEID_ALS_GEEFT("bevoegdheid.als.geeft"),
  /** {@literal Met {grond} vervalt een bevoegdheid van {overheden}[ {jegens}]: {wat}.} */
  BEVOEGDHEID_ALS_VERVALT("bevoegdheid.als.vervalt"),
  /** {@literal {Overheden} {overheden:heeft|hebben}[ {jegens}] als bevoegdheid {wat}.} */
  BEVOEGDHEID_ALS("bevoegdheid.als"),
  /**
   * {@literal Met {voorstel} {wie:krijgt|krijgen} {wie}[ {jegens}] een nieuwe bevoegdheid: {wat}.}
   */
  BEVOEGDHEID_GENOEMD_NIEUW_VOORSTEL("bevoegdheid.genoemd.nieuw.voorstel"),
  /**
   * {@literal Op grond van {grond} {wie:krijgt|krijgen} {wie}[ {jegens}] een nieuwe bevoegdheid:
   * {wat}.}
   */
  BEVOEGDHEID_GENOEMD_NIEUW_BEPALINGEN("bevoegdheid.genoemd.nieuw.bepalingen"),
  /**
   * {@literal Ook {wie:krijgt|krijgen} {wie}[ {jegens}] op grond van {grond} een nieuwe
   * bevoegdheid: {wat}.}
   */
  BEVOEGDHEID_GENOEMD_NIEUW_BEPALINGEN_OOK("bevoegdheid.genoemd.nieuw.bepalingen.ook"),
  /** {@literal {Wie} {wie:krijgt|krijgen}[ {jegens}] een nieuwe bevoegdheid: {wat}.} */
  BEVOEGDHEID_GENOEMD_NIEUW("bevoegdheid.genoemd.nieuw"),
  /** {@literal Ook {wie:krijgt|krijgen} {wie}[ {jegens}] een nieuwe bevoegdheid: {wat}.} */
  BEVOEGDHEID_GENOEMD_NIEUW_OOK("bevoegdheid.genoemd.nieuw.ook"),
  /**
   * {@literal {Grond} {grond:kent|kennen} {overheden}[ {jegens}] een nieuwe bevoegdheid toe:
   * {wat}.}
   */
  BEVOEGDHEID_GENOEMD_GEEFT("bevoegdheid.genoemd.geeft"),
  /**
   * {@literal Met {grond} {overheden:verliest|verliezen} {overheden}[ {jegens}] een bevoegdheid:
   * {wat}.}
   */
  BEVOEGDHEID_GENOEMD_VERVALT("bevoegdheid.genoemd.vervalt"),
  /** {@literal {Overheden} {overheden:heeft|hebben}[ {jegens}] een bevoegdheid: {wat}.} */
  BEVOEGDHEID_GENOEMD("bevoegdheid.genoemd"),
  /** {@literal Dit is een nieuwe bevoegdheid[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_NIEUW("bevoegdheid.soort.nieuw"),
  /** {@literal Ook dit is een nieuwe bevoegdheid[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_NIEUW_OOK("bevoegdheid.soort.nieuw.ook"),
  /** {@literal Dit is voor {overheden} een nieuwe bevoegdheid[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_NIEUW_VAN("bevoegdheid.soort.nieuw.van"),
  /** {@literal Daarmee wijzigt een bestaande bevoegdheid[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_GEWIJZIGD("bevoegdheid.soort.gewijzigd"),
  /** {@literal Ook daarmee wijzigt een bestaande bevoegdheid[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_GEWIJZIGD_OOK("bevoegdheid.soort.gewijzigd.ook"),
  /** {@literal Daarmee wijzigt voor {overheden} een bestaande bevoegdheid[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_GEWIJZIGD_VAN("bevoegdheid.soort.gewijzigd.van"),
  /** {@literal Daarmee vervalt een bevoegdheid van {overheden}[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_VERVALT("bevoegdheid.soort.vervalt"),
  /** {@literal Ook daarmee vervalt een bevoegdheid van {overheden}[ ({bepalingen})].} */
  BEVOEGDHEID_SOORT_VERVALT_OOK("bevoegdheid.soort.vervalt.ook"),
  /** {@literal Deze bevoegdheid gaat over naar {naar}.} */
  BEVOEGDHEID_SOORT_NAAR_ELDERS("bevoegdheid.soort.naar-elders"),
  /** {@literal Ook deze bevoegdheid gaat over naar {naar}.} */
  BEVOEGDHEID_SOORT_NAAR_ELDERS_OOK("bevoegdheid.soort.naar-elders.ook"),
  /** {@literal {Grond} {grond:legt|leggen} daarmee een bevoegdheid van {overheden} vast.} */
  BEVOEGDHEID_SOORT_VASTGELEGD("bevoegdheid.soort.vastgelegd"),
  /** {@literal Ook daarmee {grond:legt|leggen} {grond} een bevoegdheid van {overheden} vast.} */
  BEVOEGDHEID_SOORT_VASTGELEGD_OOK("bevoegdheid.soort.vastgelegd.ook"),
  /**
   * {@literal Met {grond} vervalt een bevoegdheid van {overheden}; het gaat om het volgende: dat
   * {wat}.}
   */
  BEVOEGDHEID_BIJZIN_VERVALT("bevoegdheid.bijzin.vervalt"),
  /** {@literal jegens {wie}} */
  BEVOEGDHEID_JEGENS("bevoegdheid.jegens"),
  /** {@literal met {wie}} */
  BEVOEGDHEID_MET("bevoegdheid.met"),
  /** {@literal {Overheden} {overheden:heeft|hebben}[ {jegens}] {wat}.} */
  BEVOEGDHEID_WOORDGROEP("bevoegdheid.woordgroep"),
  /** {@literal {Overheden} {overheden:moet|moeten} deze bevoegdheid uitoefenen.} */
  BEVOEGDHEID_MOET("bevoegdheid.moet"),
  /** {@literal Ook deze bevoegdheid {overheden:moet|moeten} {overheden} uitoefenen.} */
  BEVOEGDHEID_MOET_OOK("bevoegdheid.moet.ook"),
  /** {@literal Deze bevoegdheid moet worden uitgeoefend.} */
  BEVOEGDHEID_MOET_ANDER("bevoegdheid.moet.ander"),
  /** {@literal Ook deze bevoegdheid moet worden uitgeoefend.} */
  BEVOEGDHEID_MOET_ANDER_OOK("bevoegdheid.moet.ander.ook"),
  /** {@literal Met deze bevoegdheid kunnen[ aan {overheden}] aanwijzingen worden gegeven.} */
  INGREEP_AANWIJZING("ingreep.aanwijzing"),
  /**
   * {@literal Deze bevoegdheid tot het geven van aanwijzingen[ aan {overheden}] moet worden
   * uitgeoefend.}
   */
  INGREEP_AANWIJZING_MOET("ingreep.aanwijzing.moet"),
  /** {@literal Met deze bevoegdheid {overheden:kan|kunnen} {overheden} aanwijzingen geven.} */
  INGREEP_AANWIJZING_EIGEN("ingreep.aanwijzing.eigen"),
  /** {@literal Deze bevoegdheid tot het geven van aanwijzingen moet worden uitgeoefend.} */
  INGREEP_AANWIJZING_EIGEN_MOET("ingreep.aanwijzing.eigen.moet"),
  /** {@literal Met deze bevoegdheid kunnen[ aan {overheden}] beslissingen worden opgelegd.} */
  INGREEP_OPLEGGEN("ingreep.opleggen"),
  /**
   * {@literal Deze bevoegdheid tot het opleggen van beslissingen[ aan {overheden}] moet worden
   * uitgeoefend.}
   */
  INGREEP_OPLEGGEN_MOET("ingreep.opleggen.moet"),
  /** {@literal Met deze bevoegdheid {overheden:kan|kunnen} {overheden} beslissingen opleggen.} */
  INGREEP_OPLEGGEN_EIGEN("ingreep.opleggen.eigen"),
  /** {@literal Deze bevoegdheid tot het opleggen van beslissingen moet worden uitgeoefend.} */
  INGREEP_OPLEGGEN_EIGEN_MOET("ingreep.opleggen.eigen.moet"),
  /** {@literal Met deze bevoegdheid kunnen beslissingen[ van {overheden}] worden vervangen.} */
  INGREEP_IN_DE_PLAATS_TREDEN("ingreep.in-de-plaats-treden"),
  /**
   * {@literal Deze bevoegdheid tot het vervangen van beslissingen[ van {overheden}] moet worden
   * uitgeoefend.}
   */
  INGREEP_IN_DE_PLAATS_TREDEN_MOET("ingreep.in-de-plaats-treden.moet"),
  /** {@literal Dit is een bevoegdheid tot indeplaatsstelling.} */
  INGREEP_IN_DE_PLAATS_TREDEN_EIGEN("ingreep.in-de-plaats-treden.eigen"),
  /** {@literal Deze bevoegdheid tot indeplaatsstelling moet worden uitgeoefend.} */
  INGREEP_IN_DE_PLAATS_TREDEN_EIGEN_MOET("ingreep.in-de-plaats-treden.eigen.moet"),
  /** {@literal Ook {zin}} */
  INGREEP_OOK("ingreep.ook"),
  /** {@literal {Grond} {grond:wijkt|wijken} af van {bepaling}.} */
  AFWIJKING("afwijking"),
  /** {@literal Ook {grond:wijkt|wijken} {grond} af van {bepaling}.} */
  AFWIJKING_OOK("afwijking.ook"),

  // --- Wat gelijk blijft en wat nog niet bekend is

  /** {@literal de taken} */
  ASPECT_TAKEN("aspect.taken"),
  /** {@literal de bevoegdheden} */
  ASPECT_BEVOEGDHEDEN("aspect.bevoegdheden"),
  /** {@literal de financiële gevolgen} */
  ASPECT_MIDDELEN("aspect.middelen"),
  /** {@literal de uitvoeringskracht} */
  ASPECT_UITVOERINGSKRACHT("aspect.uitvoeringskracht"),
  /** {@literal , omdat {reden}} */
  OMDAT("omdat"),
  /** {@literal vanwege {reden}} */
  VANWEGE("vanwege"),
  /** {@literal om {reden}} */
  OM("om"),
  /** {@literal {Aspecten} van {overheden} wijzigen niet[{omdat}].} */
  BEHOUD_GELIJK("behoud.gelijk"),
  /** {@literal Ook {aspecten} van {overheden} wijzigen niet[{omdat}].} */
  BEHOUD_GELIJK_OOK("behoud.gelijk.ook"),
  /** {@literal {Grond} {grond:wijzigt|wijzigen} {aspecten} van {overheden} niet[{omdat}].} */
  BEHOUD_GELIJK_BEPALINGEN("behoud.gelijk.bepalingen"),
  /** {@literal Voor het overige wijzigen {aspecten} van {overheden} niet[{omdat}].} */
  BEHOUD_GELIJK_REST("behoud.gelijk.rest"),
  /**
   * {@literal Voor het overige {grond:wijzigt|wijzigen} {grond} {aspecten} van {overheden}
   * niet[{omdat}].}
   */
  BEHOUD_GELIJK_BEPALINGEN_REST("behoud.gelijk.bepalingen.rest"),
  /**
   * {@literal {Grond} {grond:heeft|hebben} geen gevolgen voor {aspecten} van {overheden}[{omdat}].}
   */
  BEHOUD_GEEN("behoud.geen"),
  /**
   * {@literal Ook voor {aspecten} van {overheden} {grond:heeft|hebben} {grond} geen
   * gevolgen[{omdat}].}
   */
  BEHOUD_GEEN_OOK("behoud.geen.ook"),
  /**
   * {@literal Voor het overige {grond:heeft|hebben} {grond} geen gevolgen voor {aspecten} van
   * {overheden}[{omdat}].}
   */
  BEHOUD_GEEN_REST("behoud.geen.rest"),
  /** {@literal Voor {grond} volstaat de bestaande uitvoeringskracht van {overheden}[{omdat}].} */
  BEHOUD_UITVOERINGSKRACHT_BESTAAND("behoud.uitvoeringskracht.bestaand"),
  /**
   * {@literal Voor het overige volstaat[ voor {bepalingen}] de bestaande uitvoeringskracht van
   * {overheden}[{omdat}].}
   */
  BEHOUD_UITVOERINGSKRACHT_BESTAAND_REST("behoud.uitvoeringskracht.bestaand.rest"),
  /**
   * {@literal Bij {overheden} {grond:heeft|hebben} {grond} geen gevolgen voor het interbestuurlijk
   * toezicht.}
   */
  BEHOUD_TOEZICHT("behoud.toezicht"),
  /**
   * {@literal Ook {grond:heeft|hebben} {grond}[ bij {overheden}] geen gevolgen voor het
   * interbestuurlijk toezicht.}
   */
  BEHOUD_TOEZICHT_OOK("behoud.toezicht.ook"),
  /** {@literal {Grond} {grond:heeft|hebben} geen gevolgen voor het interbestuurlijk toezicht.} */
  BEHOUD_TOEZICHT_ALLEN("behoud.toezicht.allen"),
  /** {@literal {Grond} {grond:heeft|hebben} geen financiële gevolgen voor {overheden}[{omdat}].} */
  BEHOUD_MIDDELEN("behoud.middelen"),
  /**
   * {@literal Ook voor {overheden} {grond:heeft|hebben} {grond} geen financiële gevolgen[{omdat}].}
   */
  BEHOUD_MIDDELEN_OOK("behoud.middelen.ook"),
  /** {@literal Voor {overheden} {grond:heeft|hebben} {grond} geen financiële gevolgen[{omdat}].} */
  BEHOUD_MIDDELEN_OVERIGE("behoud.middelen.overige"),
  /**
   * {@literal Voor het overige {grond:heeft|hebben} {grond} geen financiële gevolgen voor
   * {overheden}[{omdat}].}
   */
  BEHOUD_MIDDELEN_REST("behoud.middelen.rest"),
  /**
   * {@literal {Grond} {grond:brengt|brengen} voor {overheden} geen andere kosten mee dan nu al
   * worden gemaakt[{omdat}].}
   */
  BEHOUD_MIDDELEN_BESTAAND("behoud.middelen.bestaand"),
  /**
   * {@literal Voor het overige {grond:brengt|brengen} {grond} voor {overheden} geen andere kosten
   * mee dan nu al worden gemaakt[{omdat}].}
   */
  BEHOUD_MIDDELEN_BESTAAND_REST("behoud.middelen.bestaand.rest"),
  /** {@literal Van {onderwerp} {wat:is|zijn}[ voor {voor}] {wat} pas {moment} bekend[{omdat}].} */
  ONBEKEND("onbekend"),
  /**
   * {@literal {Wat} {wat:is|zijn}[ voor {voor}][, voor zover het gaat om {onderdeel},] pas {moment}
   * bekend[{omdat}].}
   */
  ONBEKEND_GELD("onbekend.geld"),
  /** {@literal Van {onderwerp} {wat:wordt|worden}[ voor {voor}] {wat} {moment} bekend.} */
  ONBEKEND_GRENS("onbekend.grens"),
  /**
   * {@literal {Wat} {wat:wordt|worden}[ voor {voor}][, voor zover het gaat om {onderdeel},]
   * {moment} bekend.}
   */
  ONBEKEND_GELD_GRENS("onbekend.geld.grens"),
  /**
   * {@literal Van {onderwerp} {wat:is|zijn}[ voor {voor}] {wat} nog niet bekend[{omdat}][; dit
   * wordt {moment} bekend].}
   */
  ONBEKEND_NOG("onbekend.nog"),
  /**
   * {@literal {Wat} {wat:is|zijn}[ voor {voor}][, voor zover het gaat om {onderdeel},] nog niet
   * bekend[{omdat}][; dit wordt {moment} bekend].}
   */
  ONBEKEND_GELD_NOG("onbekend.geld.nog"),
  /** {@literal Het is de bedoeling {reden}.} */
  ONBEKEND_BEDOELING("onbekend.bedoeling"),
  /** {@literal Ook {wat} daarvan {wat:is|zijn} pas dan bekend[{omdat}].} */
  ONBEKEND_OOK("onbekend.ook"),
  /** {@literal Ook {wat} daarvan {wat:wordt|worden} dan bekend.} */
  ONBEKEND_OOK_GRENS("onbekend.ook.grens"),
  /** {@literal Ook {wat} {wat:is|zijn} pas dan bekend[{omdat}].} */
  ONBEKEND_OOK_GELD("onbekend.ook.geld"),
  /** {@literal Ook {wat} {wat:wordt|worden} dan bekend.} */
  ONBEKEND_OOK_GELD_GRENS("onbekend.ook.geld.grens"),
  /** {@literal {Wat} voor {overheden} {wat:is|zijn} pas {moment} bekend[{omdat}].} */
  ONBEKEND_OVERHEDEN("onbekend.overheden"),
  /** {@literal {Wat} {wat:wordt|worden} voor {overheden} {moment} bekend.} */
  ONBEKEND_OVERHEDEN_GRENS("onbekend.overheden.grens"),
  /** {@literal {Wat} van {overheden} {wat:is|zijn} pas {moment} bekend[{omdat}].} */
  ONBEKEND_GEVOLGEN_OVERHEDEN("onbekend.gevolgen.overheden"),
  /** {@literal {Wat} van {overheden} {wat:wordt|worden} {moment} bekend.} */
  ONBEKEND_GEVOLGEN_OVERHEDEN_GRENS("onbekend.gevolgen.overheden.grens"),
  /**
   * {@literal {Wat} van {overheden} {wat:is|zijn} nog niet bekend[{omdat}][; dit wordt {moment}
   * bekend].}
   */
  ONBEKEND_GEVOLGEN_OVERHEDEN_NOG("onbekend.gevolgen.overheden.nog"),
  /**
   * {@literal {Wat} voor {overheden} {wat:is|zijn} nog niet bekend[{omdat}][; dit wordt {moment}
   * bekend].}
   */
  ONBEKEND_OVERHEDEN_NOG("onbekend.overheden.nog"),
  /**
   * {@literal De gevolgen[ van {bepalingen}] voor het interbestuurlijk toezicht zijn voor
   * {overheden} nog niet bekend.}
   */
  ONBEKEND_TOEZICHT("onbekend.toezicht"),
  /**
   * {@literal De overige gevolgen[ van {bepalingen}] voor het interbestuurlijk toezicht zijn voor
   * {overheden} nog niet bekend.}
   */
  ONBEKEND_TOEZICHT_REST("onbekend.toezicht.rest"),
  /** {@literal {wat} van {onderwerp}} */
  ONBEKEND_GELD_WAT("onbekend.geld.wat"),
  /** {@literal de kosten} */
  ONBEKEND_KOSTEN("onbekend.kosten"),
  /** {@literal de besparing} */
  ONBEKEND_BESPARING("onbekend.besparing"),
  /** {@literal de derving} */
  ONBEKEND_DERVING("onbekend.derving"),
  /** {@literal de hogere inkomsten} */
  ONBEKEND_INKOMSTEN("onbekend.inkomsten"),
  /** {@literal de bekostiging} */
  ONBEKEND_BEKOSTIGING("onbekend.bekostiging"),
  /** {@literal de verdere bekostiging} */
  ONBEKEND_BEKOSTIGING_VERDER("onbekend.bekostiging.verder"),
  /** {@literal de taken} */
  ONBEKEND_TAKEN("onbekend.taken"),
  /** {@literal de bevoegdheden} */
  ONBEKEND_BEVOEGDHEDEN("onbekend.bevoegdheden"),
  /** {@literal de financiële gevolgen[ van {bepalingen}]} */
  ONBEKEND_MIDDELEN("onbekend.middelen"),
  /** {@literal de overige financiële gevolgen} */
  ONBEKEND_MIDDELEN_REST("onbekend.middelen.rest"),
  /** {@literal de volledige financiële gevolgen} */
  ONBEKEND_MIDDELEN_VOLLEDIG("onbekend.middelen.volledig"),
  /** {@literal de verdere financiële gevolgen} */
  ONBEKEND_MIDDELEN_VERDER("onbekend.middelen.verder"),
  /** {@literal de uitvoeringskracht} */
  ONBEKEND_UITVOERINGSKRACHT("onbekend.uitvoeringskracht"),
  /** {@literal de gevolgen[ van {bepalingen}] voor {wat}} */
  ONBEKEND_GEVOLGEN("onbekend.gevolgen"),
  /** {@literal de overige gevolgen[ van {bepalingen}] voor {wat}} */
  ONBEKEND_GEVOLGEN_REST("onbekend.gevolgen.rest"),
  /** {@literal de volledige gevolgen[ van {bepalingen}] voor {wat}} */
  ONBEKEND_GEVOLGEN_VOLLEDIG("onbekend.gevolgen.volledig"),
  /** {@literal de verdere gevolgen[ van {bepalingen}] voor {wat}} */
  ONBEKEND_GEVOLGEN_VERDER("onbekend.gevolgen.verder"),

  // --- Uitvoering

  /** {@literal Uit de uitvoerbaarheidstoets decentrale overheden bleek dat {wat}[{gevolg}].} */
  TOETS_BIJZIN("toets.bijzin"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden liet {wat} zien[{gevolg}].} */
  TOETS_WOORDGROEP("toets.woordgroep"),
  /**
   * {@literal Uit de uitvoerbaarheidstoets decentrale overheden bleek dat het nodig is
   * {wat}[{gevolg}].}
   */
  TOETS_TE_GROEP("toets.te-groep"),
  /** {@literal {wat}, zo bleek uit de uitvoerbaarheidstoets decentrale overheden[{gevolg}].} */
  TOETS_ZIN("toets.zin"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden had als uitkomst:[ {wat}]} */
  TOETS_ZIN_MEER("toets.zin.meer"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden leidde ertoe dat {wat}.} */
  TOETS_LEIDDE_TOT_BIJZIN("toets.leidde-tot.bijzin"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden leidde tot {wat}.} */
  TOETS_LEIDDE_TOT_WOORDGROEP("toets.leidde-tot.woordgroep"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden was aanleiding om {wat}.} */
  TOETS_LEIDDE_TOT_TE_GROEP("toets.leidde-tot.te-groep"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden is afgebroken[: {reden}].} */
  TOETS_AFGEBROKEN("toets.afgebroken"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden is niet uitgevoerd[: {reden}].} */
  TOETS_NIET_DOORLOPEN("toets.niet-doorlopen"),
  /** {@literal Deze uitkomst leidde tot het volgende:[ {wat}]} */
  TOETS_GEVOLG_ZIN("toets.gevolg.zin"),
  /** {@literal Deze uitkomst leidde ertoe dat {wat}.} */
  TOETS_GEVOLG_DAARNA_BIJZIN("toets.gevolg.daarna.bijzin"),
  /** {@literal Deze uitkomst leidde tot {wat}.} */
  TOETS_GEVOLG_DAARNA_WOORDGROEP("toets.gevolg.daarna.woordgroep"),
  /** {@literal Deze uitkomst was aanleiding om {wat}.} */
  TOETS_GEVOLG_DAARNA_TE_GROEP("toets.gevolg.daarna.te-groep"),
  /** {@literal De uitvoerbaarheidstoets decentrale overheden leidde tot het volgende:[ {wat}]} */
  TOETS_LEIDDE_TOT("toets.leidde-tot"),
  /** {@literal , wat ertoe leidde dat {wat}} */
  TOETS_GEVOLG_BIJZIN("toets.gevolg.bijzin"),
  /** {@literal , wat leidde tot {wat}} */
  TOETS_GEVOLG_WOORDGROEP("toets.gevolg.woordgroep"),
  /** {@literal , wat aanleiding was om {wat}} */
  TOETS_GEVOLG_TE_GROEP("toets.gevolg.te-groep"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden}[ {wanneer}][ aan {ontvanger}] {wat}
   * te verstrekken.}
   */
  INFORMATIE_WOORDGROEP("informatie.woordgroep"),
  /**
   * {@literal {Grond} {grond:verplicht|verplichten} {overheden}[ {wanneer}][ aan {ontvanger}] de
   * volgende informatie te verstrekken: {wat}.}
   */
  INFORMATIE_WOORDGROEP_VOLGENDE("informatie.woordgroep.volgende"),
  /**
   * {@literal Ook {grond:verplicht|verplichten} {grond} {overheden}[ {wanneer}][ aan {ontvanger}]
   * {wat} te verstrekken.}
   */
  INFORMATIE_WOORDGROEP_OOK("informatie.woordgroep.ook"),
  /**
   * {@literal Ook {grond:verplicht|verplichten} {grond} {overheden}[ {wanneer}][ aan {ontvanger}]
   * de volgende informatie te verstrekken: {wat}.}
   */
  INFORMATIE_WOORDGROEP_VOLGENDE_OOK("informatie.woordgroep.volgende.ook"),
  /** {@literal Ook {grond:verplicht|verplichten} {grond} {overheden}[ {wanneer}] {wat}.} */
  INFORMATIE_TE_GROEP_OOK("informatie.te-groep.ook"),
  /**
   * {@literal Ook {grond:vraagt|vragen} {grond} {overheden}[ {wanneer}][ aan {ontvanger}] {wat} te
   * verstrekken.}
   */
  INFORMATIE_WOORDGROEP_VERZOEK_OOK("informatie.woordgroep.verzoek.ook"),
  /**
   * {@literal Ook {grond:vraagt|vragen} {grond} {overheden}[ {wanneer}][ aan {ontvanger}] de
   * volgende informatie te verstrekken: {wat}.}
   */
  INFORMATIE_WOORDGROEP_VOLGENDE_VERZOEK_OOK("informatie.woordgroep.volgende.verzoek.ook"),
  /** {@literal Ook {grond:vraagt|vragen} {grond} {overheden}[ {wanneer}] {wat}.} */
  INFORMATIE_TE_GROEP_VERZOEK_OOK("informatie.te-groep.verzoek.ook"),
  /** {@literal {overheden} die {uitkering}[ voor {post}] ontvangen} */
  INFORMATIE_BIJ_UITKERING("informatie.bij-uitkering"),
  /** {@literal {overheden}, voor zover zij {uitkering}[ voor {post}] ontvangen} */
  INFORMATIE_BIJ_UITKERING_VOOR_ZOVER("informatie.bij-uitkering.voor-zover"),
  /** {@literal Voor {overheden} geldt[ {ook}] het volgende:[ {wat}]} */
  INFORMATIE_ZIN("informatie.zin"),
  /** {@literal De gegevens worden {wanneer} verstrekt.} */
  INFORMATIE_WANNEER("informatie.wanneer"),
  /** {@literal Ook deze gegevens worden {wanneer} verstrekt.} */
  INFORMATIE_WANNEER_OOK("informatie.wanneer.ook"),
  /** {@literal De gegevens van {van} worden {wanneer} verstrekt.} */
  INFORMATIE_WANNEER_VAN("informatie.wanneer.van"),
  /** {@literal Ook deze gegevens van {van} worden {wanneer} verstrekt.} */
  INFORMATIE_WANNEER_VAN_OOK("informatie.wanneer.van.ook"),
  /** {@literal De gegevens gaan[ {wanneer}] naar {ontvanger}.} */
  INFORMATIE_ONTVANGER("informatie.ontvanger"),
  /** {@literal Ook deze gegevens gaan[ {wanneer}] naar {ontvanger}.} */
  INFORMATIE_ONTVANGER_OOK("informatie.ontvanger.ook"),
  /** {@literal De gegevens van {van} gaan[ {wanneer}] naar {ontvanger}.} */
  INFORMATIE_ONTVANGER_VAN("informatie.ontvanger.van"),
  /** {@literal Ook deze gegevens van {van} gaan[ {wanneer}] naar {ontvanger}.} */
  INFORMATIE_ONTVANGER_VAN_OOK("informatie.ontvanger.van.ook"),
  /** {@literal De gegevens zijn bestemd voor {ontvanger}.} */
  INFORMATIE_ONTVANGER_VERZOEK("informatie.ontvanger.verzoek"),
  /** {@literal Ook deze gegevens zijn bestemd voor {ontvanger}.} */
  INFORMATIE_ONTVANGER_VERZOEK_OOK("informatie.ontvanger.verzoek.ook"),
  /** {@literal De gegevens van {van} zijn bestemd voor {ontvanger}.} */
  INFORMATIE_ONTVANGER_VERZOEK_VAN("informatie.ontvanger.verzoek.van"),
  /** {@literal Ook deze gegevens van {van} zijn bestemd voor {ontvanger}.} */
  INFORMATIE_ONTVANGER_VERZOEK_VAN_OOK("informatie.ontvanger.verzoek.van.ook"),
  /** {@literal {Grond} {grond:verplicht|verplichten} {overheden}[ {wanneer}] {wat}.} */
  INFORMATIE_TE_GROEP("informatie.te-groep"),
  /**
   * {@literal {Grond} {grond:kent|kennen} voor {overheden} een informatieplicht; daarbij gaat het
   * erom dat {wat}.}
   */
  INFORMATIE_BIJZIN("informatie.bijzin"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden}[ {wanneer}][ aan {ontvanger}] {wat} te
   * verstrekken.}
   */
  INFORMATIE_WOORDGROEP_VERZOEK("informatie.woordgroep.verzoek"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden}[ {wanneer}][ aan {ontvanger}] de volgende
   * informatie te verstrekken: {wat}.}
   */
  INFORMATIE_WOORDGROEP_VOLGENDE_VERZOEK("informatie.woordgroep.volgende.verzoek"),
  /** {@literal {Grond} {grond:vraagt|vragen} {overheden}[ {wanneer}] {wat}.} */
  INFORMATIE_TE_GROEP_VERZOEK("informatie.te-groep.verzoek"),
  /**
   * {@literal {Grond} {grond:vraagt|vragen} {overheden} om informatie; daarbij gaat het erom dat
   * {wat}.}
   */
  INFORMATIE_BIJZIN_VERZOEK("informatie.bijzin.verzoek"),

  // --- Stukken

  /** {@literal {document}[ {titel}] van {opstellers}[ van {datum}]} */
  DOCUMENT_VAN("document.van"),
  /** {@literal {stukken:het onderzoek|de onderzoeken}} */
  DOCUMENT_ONDERZOEK("document.onderzoek"),
  /** {@literal {stukken:het artikel 2-onderzoek|de artikel 2-onderzoeken}} */
  DOCUMENT_ARTIKEL_2_ONDERZOEK("document.artikel-2-onderzoek"),
  /** {@literal {stukken:de uitvoeringstoets|de uitvoeringstoetsen}} */
  DOCUMENT_UITVOERINGSTOETS("document.uitvoeringstoets"),
  /** {@literal {stukken:de quickscan|de quickscans}} */
  DOCUMENT_QUICK_SCAN("document.quick-scan"),
  /** {@literal {stukken:de brief|de brieven}} */
  DOCUMENT_BRIEF("document.brief"),
  /** {@literal {stukken:het advies|de adviezen}} */
  DOCUMENT_ADVIES("document.advies"),
  /** {@literal {stukken:het akkoord|de akkoorden}} */
  DOCUMENT_AKKOORD("document.akkoord"),
  /** {@literal {stukken:het Kamerstuk|de Kamerstukken}} */
  DOCUMENT_KAMERSTUK("document.kamerstuk"),
  /** {@literal {stukken:het overzicht|de overzichten}} */
  DOCUMENT_OVERZICHT("document.overzicht"),
  /** {@literal {stukken:de proef|de proeven}} */
  DOCUMENT_PILOT("document.pilot"),
  /** {@literal {stukken:het gespreksverslag|de gespreksverslagen}} */
  DOCUMENT_GESPREKSVERSLAG("document.gespreksverslag"),
  /** {@literal {stukken:het stuk|de stukken}} */
  DOCUMENT_ONBEKEND("document.onbekend"),
  /** {@literal in {stukken:een onderzoek|onderzoeken}} */
  IN_ONDERZOEK("in.onderzoek"),
  /** {@literal in {stukken:een uitvoeringstoets|uitvoeringstoetsen}} */
  IN_UITVOERINGSTOETS("in.uitvoeringstoets"),
  /** {@literal in {stukken:een quickscan|quickscans}} */
  IN_QUICK_SCAN("in.quick-scan"),
  /** {@literal in {stukken:een brief|brieven}} */
  IN_BRIEF("in.brief"),
  /** {@literal in {stukken:een gezamenlijke brief|gezamenlijke brieven}} */
  IN_BRIEF_GEZAMENLIJK("in.brief.gezamenlijk"),
  /** {@literal in de gezamenlijke brief met {partijen}} */
  IN_BRIEF_MET("in.brief.met"),
  /** {@literal in {document}} */
  IN_VAN("in.van"),
  /** {@literal in {stukken:een advies|adviezen}} */
  IN_ADVIES("in.advies"),
  /** {@literal in {stukken:een gezamenlijk advies|gezamenlijke adviezen}} */
  IN_ADVIES_GEZAMENLIJK("in.advies.gezamenlijk"),
  /** {@literal in het gezamenlijke advies met {partijen}} */
  IN_ADVIES_MET("in.advies.met"),
  /** {@literal in de internetconsultatie[ over {onderwerp}]} */
  IN_INTERNETCONSULTATIE("in.internetconsultatie"),
  /** {@literal in het overleg} */
  IN_OVERLEG("in.overleg"),
  /** {@literal in het ambtelijk overleg} */
  IN_OVERLEG_AMBTELIJK("in.overleg.ambtelijk"),
  /** {@literal in de bestuurlijke consultatie} */
  IN_OVERLEG_BESTUURLIJK("in.overleg.bestuurlijk"),
  /** {@literal in de schriftelijke reactie} */
  IN_OVERLEG_SCHRIFTELIJK("in.overleg.schriftelijk"),
  /** {@literal in het advies} */
  IN_OVERLEG_ADVIES("in.overleg.advies"),
  /** {@literal in de uitvoeringstoets} */
  IN_OVERLEG_UITVOERINGSTOETS("in.overleg.uitvoeringstoets"),
  /** {@literal naar aanleiding van de internetconsultatie[ over {onderwerp}]} */
  NA_INTERNETCONSULTATIE("na.internetconsultatie"),
  /**
   * {@literal In opdracht van {opdrachtgevers} {opstellers:onderzocht|onderzochten} {opstellers}
   * {onderdeel}.}
   */
  ONDERZOEK("onderzoek"),
  /**
   * {@literal In opdracht van {opdrachtgevers} {opstellers:onderzoekt|onderzoeken} {opstellers}
   * {onderdeel}.}
   */
  ONDERZOEK_LOOPT("onderzoek.loopt"),
  /** {@literal {Opstellers} {opstellers:onderzocht|onderzochten} {onderdeel}.} */
  ONDERZOEK_ZONDER_OPDRACHT("onderzoek.zonder-opdracht"),
  /** {@literal In opdracht van {opdrachtgevers} is onderzoek gedaan naar {onderdeel}.} */
  ONDERZOEK_ZONDER_OPSTELLERS("onderzoek.zonder-opstellers"),
  /** {@literal Er is onderzoek gedaan naar {onderdeel}.} */
  ONDERZOEK_ONDERDEEL("onderzoek.onderdeel"),
  /** {@literal {Opstellers} {opstellers:hield|hielden}[ {datum}] een peiling.} */
  PEILING("peiling"),
  /** {@literal Er is[ {datum}] een peiling gehouden.} */
  PEILING_ZONDER("peiling.zonder"),
  /** {@literal {Opstellers} {opstellers:hield|hielden}[ {datum}] {proef}.} */
  PEILING_PROEF("peiling.proef"),
  /** {@literal Er {proef:is|zijn}[ {datum}] {proef} gehouden.} */
  PEILING_PROEF_ZONDER("peiling.proef.zonder"),
  /** {@literal een proef} */
  PEILING_PROEF_EEN("peiling.proef.een"),
  /** {@literal proeven} */
  PEILING_PROEF_MEER("peiling.proef.meer"),
  /**
   * {@literal In opdracht van {opdrachtgevers} {opstellers:hield|hielden} {opstellers} {proef} met
   * {onderdeel}.}
   */
  ONDERZOEK_PROEF("onderzoek.proef"),
  /**
   * {@literal In opdracht van {opdrachtgevers} {opstellers:houdt|houden} {opstellers} {proef} met
   * {onderdeel}.}
   */
  ONDERZOEK_PROEF_LOOPT("onderzoek.proef.loopt"),
  /** {@literal {Opstellers} {opstellers:hield|hielden} {proef} met {onderdeel}.} */
  ONDERZOEK_PROEF_ZONDER_OPDRACHT("onderzoek.proef.zonder-opdracht"),
  /**
   * {@literal In opdracht van {opdrachtgevers} {proef:is|zijn} {proef} gehouden met {onderdeel}.}
   */
  ONDERZOEK_PROEF_ZONDER_OPSTELLERS("onderzoek.proef.zonder-opstellers"),
  /** {@literal Er {proef:is|zijn} {proef} gehouden met {onderdeel}.} */
  ONDERZOEK_PROEF_ONDERDEEL("onderzoek.proef.onderdeel"),
  /** {@literal {Document} {document:is|zijn} opgesteld in opdracht van {opdrachtgevers}.} */
  ONDERZOEK_OPDRACHT("onderzoek.opdracht"),
  /** {@literal {Document} {document:is|zijn} uitgevoerd in opdracht van {opdrachtgevers}.} */
  ONDERZOEK_OPDRACHT_UITGEVOERD("onderzoek.opdracht.uitgevoerd"),
  /** {@literal {Document} {document:kwam|kwamen} tot stand in opdracht van {opdrachtgevers}.} */
  ONDERZOEK_OPDRACHT_NAAM("onderzoek.opdracht.naam"),
  /** {@literal {Document} {document:wordt|worden} uitgevoerd in opdracht van {opdrachtgevers}.} */
  ONDERZOEK_OPDRACHT_LOOPT("onderzoek.opdracht.loopt"),
  /** {@literal Bij {document} geldt als beperking: {wat}} */
  ONDERZOEK_BEPERKING("onderzoek.beperking"),
  /** {@literal Bij {document} geldt de volgende beperking. {wat}.} */
  ONDERZOEK_BEPERKING_ZIN("onderzoek.beperking.zin"),
  /** {@literal ook} */
  VOLGENDE_OOK("volgende.ook"),
  /** {@literal {zin}, aldus {wie}[ {waar}][; {antwoord}].} */
  ALDUS("aldus"),
  /** {@literal {Wie} {wie:bracht|brachten}[ {ook}] het volgende naar voren:[ {zin}]} */
  ALDUS_MEER("aldus.meer"),
  /** {@literal {zin}, zo bleek uit {wie}.} */
  BLEEK("bleek"),
  /** {@literal Uit {wie} bleek[ {ook}] het volgende:[ {zin}]} */
  BLEEK_MEER("bleek.meer"),
  /** {@literal {Wie} {wie:lichtte|lichtten} dit als volgt toe:[ {zin}]} */
  ALDUS_MEER_OORDEEL("aldus.meer.oordeel"),
  /** {@literal {zin}[; {antwoord}].} */
  ZIN("zin"),
  /** {@literal Ook {zin}.} */
  ZIN_OOK("zin.ook"),
  /** {@literal {Document} {document:noemt|noemen} als risico: {wat}[; {dan}].} */
  RISICO("risico"),
  /** {@literal Het gevolg kan zijn: {wat}} */
  RISICO_GEVOLG("risico.gevolg"),
  /** {@literal Het gevolg kan zijn:} */
  RISICO_GEVOLG_LIJST("risico.gevolg.lijst"),
  /** {@literal Het gevolg daarvan kan zijn:} */
  RISICO_GEVOLG_LIJST_OOK("risico.gevolg.lijst.ook"),
  /** {@literal {Document} {document:wijst|wijzen} op het volgende risico:} */
  RISICO_ZIN("risico.zin"),
  /** {@literal Ook {document:noemt|noemen} {document} als risico: {wat}[; {dan}].} */
  RISICO_OOK("risico.ook"),
  /** {@literal Ook {document:wijst|wijzen} {document} op het volgende risico:} */
  RISICO_OOK_ZIN("risico.ook.zin"),
  /** {@literal Daartegen is in het volgende voorzien:[ {wat}]} */
  RISICO_MAATREGEL("risico.maatregel"),
  /** {@literal Naar aanleiding van {document} geldt het volgende:[ {wat}]} */
  OPVOLGING("opvolging"),
  /** {@literal {Document} {document:heeft|hebben} een vervolg.} */
  OPVOLGING_ZIN("opvolging.zin"),

  // --- Financiële gevolgen: ramingen, verschil, bekostiging, afspraken

  /** {@literal de kosten van {post}} */
  POST("post"),
  /** {@literal {post} ({bepalingen})} */
  POST_BEPALINGEN("post.bepalingen"),
  /** {@literal de uitvoering van {bepalingen}} */
  POST_UITVOERING("post.uitvoering"),
  /** {@literal de kosten} */
  POST_KOSTEN("post.kosten"),
  /** {@literal {post}} */
  POST_EIGEN("post.eigen"),
  /** {@literal de kosten} */
  POST_ZONDER("post.zonder"),
  /** {@literal die van {post}} */
  POST_DIE_VAN("post.die-van"),
  /** {@literal {soorten}[ van {post}]} */
  POST_SOORTEN("post.soorten"),
  /** {@literal {post} en {soorten}} */
  POST_EN_SOORTEN("post.en-soorten"),
  /** {@literal {soort} daarvan} */
  POST_SOORT_DAARVAN("post.soort.daarvan"),
  /** {@literal de besparing op {post}} */
  POST_BESPARING("post.besparing"),
  /** {@literal de besparing} */
  POST_BESPARING_ZONDER("post.besparing.zonder"),
  /** {@literal de derving van {post}} */
  POST_DERVING("post.derving"),
  /** {@literal de hogere inkomsten uit {post}} */
  POST_INKOMSTEN("post.inkomsten"),
  /** {@literal de investeringskosten} */
  POST_SOORT_INVESTERING("post.soort.investering"),
  /** {@literal de transitiekosten} */
  POST_SOORT_TRANSITIE("post.soort.transitie"),
  /** {@literal de invoeringskosten} */
  POST_SOORT_INVOERING("post.soort.invoering"),
  /** {@literal de uitvoeringskosten} */
  POST_SOORT_UITVOERING("post.soort.uitvoering"),
  /** {@literal de beheerkosten} */
  POST_SOORT_BEHEER("post.soort.beheer"),
  /** {@literal de ICT-kosten} */
  POST_SOORT_ICT("post.soort.ict"),
  /** {@literal de toezicht- en handhavingskosten} */
  POST_SOORT_TOEZICHT("post.soort.toezicht"),
  /** {@literal de gederfde inkomsten} */
  POST_SOORT_INKOMSTENDERVING("post.soort.inkomstenderving"),
  /** {@literal de overige kosten} */
  POST_SOORT_OVERIG("post.soort.overig"),
  /** {@literal {Wie} {wie:bespaart|besparen} op {post}.} */
  BESPARING("besparing"),
  /** {@literal {Wie} {wie:heeft|hebben} hogere inkomsten uit {post}.} */
  INKOMSTEN("inkomsten"),
  /**
   * {@literal {Opstellers} {opstellers:raamde|raamden}[ {datum}][ in opdracht van {opdrachtgevers}]
   * {post}[ voor {voor}][ {voorlopig}] op {bedragen}[, {tussen}][ en {en}].}
   */
  RAMING("raming"),
  /**
   * {@literal {Post} {post:is|zijn}[ voor {voor}][ {datum}][ in opdracht van {opdrachtgevers}][
   * {voorlopig}] geraamd op {bedragen}[, {tussen}][ en {en}].}
   */
  RAMING_GERAAMD("raming.geraamd"),
  /** {@literal {post} op {bedragen}} */
  RAMING_EN("raming.en"),
  /** {@literal voor {voor}[ {voorlopig}] op {bedragen}} */
  RAMING_EN_VOOR("raming.en.voor"),
  /** {@literal scenario: {scenario}} */
  RAMING_BEDRAGEN_SCENARIO("raming.bedragen.scenario"),
  /** {@literal {scenario}} */
  RAMING_BEDRAGEN_SCENARIO_EIGEN("raming.bedragen.scenario.eigen"),
  /** {@literal {overheden} samen} */
  RAMING_MET_RIJK("raming.met-rijk"),
  /**
   * {@literal {Opstellers} {opstellers:raamde|raamden}[ {datum}][ in opdracht van {opdrachtgevers}]
   * {post}[ voor {voor}][ {voorlopig}] op de volgende bedragen[ ({btw})][ ({scenario})]:}
   */
  RAMING_BEDRAGEN_LIJST("raming.bedragen.lijst"),
  /**
   * {@literal {Post} {post:is|zijn}[ voor {voor}][ {datum}][ in opdracht van {opdrachtgevers}][
   * {voorlopig}] geraamd op de volgende bedragen[ ({btw})][ ({scenario})]:}
   */
  RAMING_BEDRAGEN_LIJST_GERAAMD("raming.bedragen.lijst.geraamd"),
  /**
   * {@literal {Opstellers} {opstellers:raamde|raamden}[ {datum}][ in opdracht van
   * {opdrachtgevers}][ voor {voor}][ {voorlopig}] de volgende bedragen:}
   */
  RAMING_LIJST("raming.lijst"),
  /**
   * {@literal Geraamd zijn[ {datum}][ in opdracht van {opdrachtgevers}][ voor {voor}][ {voorlopig}]
   * de volgende bedragen:}
   */
  RAMING_LIJST_GERAAMD("raming.lijst.geraamd"),
  /** {@literal {post}: {bedragen}} */
  RAMING_LIJST_POST("raming.lijst.post"),
  /** {@literal {Post} {post:is|zijn}[ voor {voor}] als volgt geraamd:} */
  RAMING_POST("raming.post"),
  /** {@literal {Opstellers}[, {datum}][, {scenario}]:[ voor {voor}][ {voorlopig}] {bedragen}.} */
  RAMING_POST_MAKER("raming.post.maker"),
  /** {@literal Voor {voor}[, {datum}][, {scenario}]:[ {voorlopig}] {bedragen}.} */
  RAMING_POST_ONBEKEND("raming.post.onbekend"),
  /** {@literal {bedragen}, voor zover het gaat om {onderdeel}} */
  RAMING_POST_ONDERDEEL("raming.post.onderdeel"),
  /**
   * {@literal {Opstellers} {opstellers:raamde|raamden}[ {datum}] {post}[ voor {voor}] op
   * {bedragen}, {partijen}[ {moment}][ voor {wie}] op {bedrag}.}
   */
  RAMING_TWEE("raming.twee"),
  /**
   * {@literal {Opstellers} {opstellers:raamde|raamden}[ {datum}][ in opdracht van {opdrachtgevers}]
   * {post}[ voor {voor}] als volgt:}
   */
  RAMING_SCENARIOS("raming.scenarios"),
  /**
   * {@literal {Post} {post:is|zijn}[ {datum}][ voor {voor}][ in opdracht van {opdrachtgevers}] als
   * volgt geraamd:}
   */
  RAMING_SCENARIOS_GERAAMD("raming.scenarios.geraamd"),
  /** {@literal scenario “{scenario}”} */
  RAMING_SCENARIO_NAAM("raming.scenario.naam"),
  /** {@literal {scenario}:[ {voorlopig}] {bedragen}[ ({btw})]} */
  RAMING_SCENARIO("raming.scenario"),
  /** {@literal {Scenario}:[ {voorlopig}] {bedragen}[ ({btw})].} */
  RAMING_SCENARIO_ZIN("raming.scenario.zin"),
  /** {@literal voorlopig} */
  RAMING_VOORLOPIG("raming.voorlopig"),
  /**
   * {@literal {Opstellers} {opstellers:raamde|raamden}[ {datum}] {post}[ voor {voor}] als volgt:}
   */
  RAMING_TABEL("raming.tabel"),
  /** {@literal {Post} {post:is|zijn}[ voor {voor}][ {datum}] als volgt geraamd:} */
  RAMING_TABEL_GERAAMD("raming.tabel.geraamd"),
  /** {@literal de raming[ van {opstellers}] van {post}} */
  RAMING_NAAM("raming.naam"),
  /** {@literal de raming van {opstellers}[ van {bedragen}]} */
  RAMING_NAAM_VAN("raming.naam.van"),
  /** {@literal deze raming} */
  RAMING_NAAM_DEZE("raming.naam.deze"),
  /** {@literal ook deze raming} */
  RAMING_NAAM_DEZE_OOK("raming.naam.deze.ook"),
  /** {@literal de ramingen van {posten}} */
  RAMING_NAMEN("raming.namen"),
  /** {@literal deze ramingen} */
  RAMING_NAMEN_DEZE("raming.namen.deze"),
  /** {@literal {Raming} betreft {onderdeel}.} */
  RAMING_ONDERDEEL("raming.onderdeel"),
  /** {@literal De berekening {som}.} */
  RAMING_BEREKENING_DAARBIJ("raming.berekening.daarbij"),
  /** {@literal De berekening van {opstellers}[ voor {post}] {som}.} */
  RAMING_BEREKENING_DOOR("raming.berekening.door"),
  /** {@literal De berekening voor {post} {som}.} */
  RAMING_BEREKENING("raming.berekening"),
  /** {@literal is {sommen}} */
  RAMING_SOM("raming.som"),
  /** {@literal gaat[ {ook}] uit van {sommen}} */
  RAMING_SOM_PER("raming.som.per"),
  /** {@literal ook} */
  RAMING_SOM_OOK("raming.som.ook"),
  /** {@literal {aantal}[ {eenheid}] × {prijs}[ = {totaal}]} */
  RAMING_SOM_EEN("raming.som.een"),
  /** {@literal {aantal} {eenheid}} */
  RAMING_SOM_AANTAL("raming.som.aantal"),
  /** {@literal Voor {raming}: {noot}} */
  RAMING_NOOT("raming.noot"),
  /** {@literal Voor {raming} geldt: {wat}} */
  RAMING_OVER("raming.over"),
  /** {@literal Ook voor {raming}[ voor {voor}] geldt: {wat}} */
  RAMING_OVER_OOK("raming.over.ook"),
  /** {@literal {Raming} {raming:is|zijn} voorlopig.} */
  RAMING_STATUS_VOORLOPIG("raming.status.voorlopig"),
  /** {@literal {Partijen} {partijen:betwist|betwisten} {raming}.} */
  RAMING_BETWIST_DOOR("raming.betwist.door"),
  /** {@literal {Raming} {raming:is|zijn} betwist.} */
  RAMING_STATUS_BETWIST("raming.status.betwist"),
  /** {@literal Over {raming} bestaat overeenstemming.} */
  RAMING_STATUS_OVEREENGEKOMEN("raming.status.overeengekomen"),
  /** {@literal {Opstellers} zijn het over {raming} eens.} */
  RAMING_STATUS_OVEREENGEKOMEN_OPSTELLERS("raming.status.overeengekomen.opstellers"),
  /** {@literal {Raming} {raming:is|zijn} gemaakt in opdracht van {opdrachtgevers}.} */
  RAMING_OPDRACHT("raming.opdracht"),
  /** {@literal Het totaal is niet te kwantificeren.} */
  RAMING_TOTAAL_ONBEKEND("raming.totaal.onbekend"),
  /**
   * {@literal {Post} {post:is|zijn}[ voor {voor}][, voor zover het gaat om {onderdeel},] in totaal
   * niet te kwantificeren.}
   */
  RAMING_TOTAAL_ONBEKEND_POST("raming.totaal.onbekend.post"),
  /**
   * {@literal Volgens {opstellers} {post:is|zijn} {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] in totaal niet te kwantificeren.}
   */
  RAMING_TOTAAL_ONBEKEND_VOLGENS("raming.totaal.onbekend.volgens"),
  /**
   * {@literal {Datum} is geconcludeerd dat {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] in totaal niet te kwantificeren {post:is|zijn}.}
   */
  RAMING_TOTAAL_ONBEKEND_POST_DATUM("raming.totaal.onbekend.post.datum"),
  /**
   * {@literal {Opstellers} {opstellers:concludeerde|concludeerden} {datum} dat {post}[ voor
   * {voor}][, voor zover het gaat om {onderdeel},] in totaal niet te kwantificeren {post:is|zijn}.}
   */
  RAMING_TOTAAL_ONBEKEND_VOLGENS_DATUM("raming.totaal.onbekend.volgens.datum"),
  /**
   * {@literal {Post} {post:is|zijn}[ voor {voor}][, voor zover het gaat om {onderdeel},] niet te
   * kwantificeren.}
   */
  RAMING_NIET_TE_KWANTIFICEREN("raming.niet-te-kwantificeren"),
  /**
   * {@literal Volgens {opstellers} {post:is|zijn} {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] niet te kwantificeren.}
   */
  RAMING_NIET_TE_KWANTIFICEREN_VOLGENS("raming.niet-te-kwantificeren.volgens"),
  /**
   * {@literal {Datum} is geconcludeerd dat {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] niet te kwantificeren {post:is|zijn}.}
   */
  RAMING_NIET_TE_KWANTIFICEREN_DATUM("raming.niet-te-kwantificeren.datum"),
  /**
   * {@literal {Opstellers} {opstellers:concludeerde|concludeerden} {datum} dat {post}[ voor
   * {voor}][, voor zover het gaat om {onderdeel},] niet te kwantificeren {post:is|zijn}.}
   */
  RAMING_NIET_TE_KWANTIFICEREN_VOLGENS_DATUM("raming.niet-te-kwantificeren.volgens.datum"),
  /** {@literal Voor {post}[ voor {voor}][, voor zover het gaat om {onderdeel},] geldt: {reden}} */
  RAMING_GEEN_ZIN("raming.geen.zin"),
  /**
   * {@literal {Opstellers} {opstellers:heeft|hebben} {post}[ {datum}][ voor {voor}][, voor zover
   * het gaat om {onderdeel},] niet geraamd[: {reden}].}
   */
  RAMING_GEEN_ZIN_DOOR("raming.geen.zin.door"),
  /**
   * {@literal {Post} {post:is|zijn}[ {datum}][ voor {voor}][, voor zover het gaat om {onderdeel},]
   * niet geraamd, omdat {reden}.}
   */
  RAMING_GEEN_BIJZIN("raming.geen.bijzin"),
  /**
   * {@literal {Opstellers} {opstellers:heeft|hebben} {post}[ {datum}][ voor {voor}][, voor zover
   * het gaat om {onderdeel},] niet geraamd, omdat {reden}.}
   */
  RAMING_GEEN_BIJZIN_DOOR("raming.geen.bijzin.door"),
  /**
   * {@literal {Post} {post:is|zijn}[ {datum}][ voor {voor}][, voor zover het gaat om {onderdeel},]
   * niet geraamd vanwege {reden}.}
   */
  RAMING_GEEN_WOORDGROEP("raming.geen.woordgroep"),
  /**
   * {@literal {Opstellers} {opstellers:heeft|hebben} {post}[ {datum}][ voor {voor}][, voor zover
   * het gaat om {onderdeel},] niet geraamd vanwege {reden}.}
   */
  RAMING_GEEN_WOORDGROEP_DOOR("raming.geen.woordgroep.door"),
  /**
   * {@literal {Post} {post:is|zijn}[ {datum}][ voor {voor}][, voor zover het gaat om {onderdeel},]
   * niet geraamd om {reden}.}
   */
  RAMING_GEEN_TE_GROEP("raming.geen.te-groep"),
  /**
   * {@literal {Opstellers} {opstellers:heeft|hebben} {post}[ {datum}][ voor {voor}][, voor zover
   * het gaat om {onderdeel},] niet geraamd om {reden}.}
   */
  RAMING_GEEN_TE_GROEP_DOOR("raming.geen.te-groep.door"),
  /**
   * {@literal {Opstellers} {opstellers:raamt|ramen} {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] pas {moment}[{omdat}].}
   */
  RAMING_LATER("raming.later"),
  /**
   * {@literal {Opstellers} {opstellers:raamt|ramen} {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] {moment}.}
   */
  RAMING_LATER_GRENS("raming.later.grens"),
  /**
   * {@literal {Opstellers} {opstellers:heeft|hebben} {post}[ voor {voor}][, voor zover het gaat om
   * {onderdeel},] nog niet geraamd[{omdat}][; de raming volgt {moment}].}
   */
  RAMING_LATER_NOG("raming.later.nog"),
  /** {@literal {post} ({scenario})} */
  RAMING_SCENARIO_VAN("raming.scenario.van"),
  /** {@literal Voor het Rijk bedragen {kosten} {bedragen}[ (begrotingshoofdstuk {hoofdstuk})].} */
  RIJKSKOSTEN("rijkskosten"),
  /** {@literal Die van {post} bedragen {bedragen}[ (begrotingshoofdstuk {hoofdstuk})].} */
  RIJKSKOSTEN_DIE("rijkskosten.die"),
  /**
   * {@literal Voor het Rijk {kosten:komt|komen} {kosten} uit op {bedragen}[ (begrotingshoofdstuk
   * {hoofdstuk})].}
   */
  RIJKSKOSTEN_VERLOOP("rijkskosten.verloop"),
  /**
   * {@literal Voor het Rijk {kosten:is|zijn} {kosten}[ (begrotingshoofdstuk {hoofdstuk})] niet
   * geraamd.}
   */
  RIJKSKOSTEN_ZONDER("rijkskosten.zonder"),
  /** {@literal Voor {posten} geldt[ {ook}] het volgende:[ {wat}]} */
  RIJKSKOSTEN_SAMEN("rijkskosten.samen"),
  /** {@literal Het verschil is {bedrag}.} */
  VERSCHIL_VERKLAARD("verschil.verklaard"),
  /** {@literal Het verschil is voor {voor} {bedrag}.} */
  VERSCHIL_VERKLAARD_VOOR("verschil.verklaard.voor"),
  /** {@literal Het verschil tussen de ramingen[ van {post}] is[ voor {voor}] {bedrag}.} */
  VERSCHIL_RAMINGEN("verschil.ramingen"),
  /** {@literal Het verschil tussen kosten en bekostiging is[ voor {voor}] {bedrag}.} */
  VERSCHIL_BEKOSTIGING("verschil.bekostiging"),
  /**
   * {@literal Het verschil tussen de bekostiging en de raming van {opstellers} is[ voor {voor}]
   * {bedrag}.}
   */
  VERSCHIL_RAMING("verschil.raming"),
  /** {@literal Het verschil tussen de bekostiging en {scenario} is[ voor {voor}] {bedrag}.} */
  VERSCHIL_SCENARIO("verschil.scenario"),
  /** {@literal Dat geeft een verschil van {bedrag}.} */
  VERSCHIL_REDEN("verschil.reden"),
  /** {@literal Dat geeft voor {voor} een verschil van {bedrag}.} */
  VERSCHIL_REDEN_VOOR("verschil.reden.voor"),
  /** {@literal Er is een verschil van {bedrag}.} */
  VERSCHIL_ZONDER("verschil.zonder"),
  /** {@literal Er is voor {voor} een verschil van {bedrag}.} */
  VERSCHIL_ZONDER_VOOR("verschil.zonder.voor"),
  /** {@literal Een bedrag van {bedrag} maakt deel uit van dit verschil.} */
  VERSCHIL_DEEL("verschil.deel"),
  /** {@literal Ook een bedrag van {bedrag} maakt deel uit van dit verschil.} */
  VERSCHIL_DEEL_OOK("verschil.deel.ook"),
  /** {@literal een integratie-uitkering} */
  UITKERING_INTEGRATIE_UITKERING("uitkering.integratie-uitkering"),
  /** {@literal een decentralisatie-uitkering} */
  UITKERING_DECENTRALISATIE_UITKERING("uitkering.decentralisatie-uitkering"),
  /** {@literal een specifieke uitkering} */
  UITKERING_SPECIFIEKE_UITKERING("uitkering.specifieke-uitkering"),
  /** {@literal een bijzondere fondsuitkering} */
  UITKERING_BIJZONDERE_FONDSUITKERING("uitkering.bijzondere-fondsuitkering"),
  /** {@literal een rijksbijdrage} */
  UITKERING_RIJKSBIJDRAGE("uitkering.rijksbijdrage"),
  /** {@literal een bijzondere uitkering} */
  UITKERING_BIJZONDERE_UITKERING("uitkering.bijzondere-uitkering"),
  /** {@literal een renteloze lening} */
  UITKERING_RENTELOZE_LENING("uitkering.renteloze-lening"),
  /** {@literal een verzameluitkering} */
  UITKERING_VERZAMELUITKERING("uitkering.verzameluitkering"),
  /** {@literal een beloning} */
  UITKERING_BELONING("uitkering.beloning"),
  /** {@literal de algemene uitkering} */
  UITKERING_ALGEMENE_UITKERING("uitkering.algemene-uitkering"),
  /** {@literal de vrije uitkering} */
  UITKERING_VRIJE_UITKERING("uitkering.vrije-uitkering"),
  /** {@literal de uitkering} */
  DEZE_UITKERING("deze.uitkering"),
  /** {@literal de bijdrage} */
  DEZE_BIJDRAGE("deze.bijdrage"),
  /** {@literal de lening} */
  DEZE_LENING("deze.lening"),
  /** {@literal de integratie-uitkering} */
  DEZE_INTEGRATIE_UITKERING("deze.integratie-uitkering"),
  /** {@literal de decentralisatie-uitkering} */
  DEZE_DECENTRALISATIE_UITKERING("deze.decentralisatie-uitkering"),
  /** {@literal de specifieke uitkering} */
  DEZE_SPECIFIEKE_UITKERING("deze.specifieke-uitkering"),
  /** {@literal de bijzondere fondsuitkering} */
  DEZE_BIJZONDERE_FONDSUITKERING("deze.bijzondere-fondsuitkering"),
  /** {@literal de rijksbijdrage} */
  DEZE_RIJKSBIJDRAGE("deze.rijksbijdrage"),
  /** {@literal de bijzondere uitkering} */
  DEZE_BIJZONDERE_UITKERING("deze.bijzondere-uitkering"),
  /** {@literal de renteloze lening} */
  DEZE_RENTELOZE_LENING("deze.renteloze-lening"),
  /** {@literal de verzameluitkering} */
  DEZE_VERZAMELUITKERING("deze.verzameluitkering"),
  /** {@literal de beloning} */
  DEZE_BELONING("deze.beloning"),
  /** {@literal de bekostiging} */
  DEZE_BEKOSTIGING("deze.bekostiging"),
  /** {@literal het gemeentefonds} */
  FONDS_GEMEENTEN("fonds.gemeenten"),
  /** {@literal het provinciefonds} */
  FONDS_PROVINCIES("fonds.provincies"),
  /** {@literal het BES-fonds} */
  FONDS_OPENBARE_LICHAMEN("fonds.openbare-lichamen"),
  /** {@literal het budget voor {overheden}} */
  FONDS_ANDERS("fonds.anders"),
  /**
   * {@literal {Wie} {wie:ontvangt|ontvangen}[ van {betaler}][ voor {post}] {uitkering}[ van
   * {bedragen}][ door tussenkomst van {via}].}
   */
  BEKOSTIGING_UITKERING("bekostiging.uitkering"),
  /**
   * {@literal Voor {post} {wie:ontvangt|ontvangen} {wie}[ van {betaler}] {uitkering}[ van
   * {bedragen}][ door tussenkomst van {via}].}
   */
  BEKOSTIGING_UITKERING_OOK("bekostiging.uitkering.ook"),
  /**
   * {@literal {wie}[ van {betaler}][ voor {post}] {uitkering}[ van {bedragen}]
   * {wie:ontvangt|ontvangen}[ door tussenkomst van {via}]}
   */
  BEKOSTIGING_UITKERING_DAT("bekostiging.uitkering.dat"),
  /**
   * {@literal {Wie} {wie:kan|kunnen}[ van {betaler}][ voor {post}] {uitkering}[ van {bedragen}]
   * ontvangen[ door tussenkomst van {via}].}
   */
  BEKOSTIGING_UITKERING_AANVRAAG("bekostiging.uitkering.aanvraag"),
  /**
   * {@literal Voor {post} {wie:kan|kunnen} {wie}[ van {betaler}] {uitkering}[ van {bedragen}]
   * ontvangen[ door tussenkomst van {via}].}
   */
  BEKOSTIGING_UITKERING_AANVRAAG_OOK("bekostiging.uitkering.aanvraag.ook"),
  /**
   * {@literal {wie}[ van {betaler}][ voor {post}] {uitkering}[ van {bedragen}] {wie:kan|kunnen}
   * ontvangen[ door tussenkomst van {via}]}
   */
  BEKOSTIGING_UITKERING_AANVRAAG_DAT("bekostiging.uitkering.aanvraag.dat"),
  /**
   * {@literal Aan {wie} wordt[ voor {post}][ door {betaler}] {uitkering}[ van {bedragen}]
   * verstrekt[, door tussenkomst van {via}].}
   */
  BEKOSTIGING_UITKERING_VOOR("bekostiging.uitkering.voor"),
  /**
   * {@literal aan {wie}[ voor {post}][ door {betaler}] {uitkering}[ van {bedragen}] wordt
   * verstrekt[, door tussenkomst van {via}]}
   */
  BEKOSTIGING_UITKERING_VOOR_DAT("bekostiging.uitkering.voor.dat"),
  /** {@literal Voor {post} ontvangen[ voor {jaren}] {uitkering}:} */
  BEKOSTIGING_AAN("bekostiging.aan"),
  /** {@literal {Uitkering} ontvangen[ voor {jaren}]:} */
  BEKOSTIGING_AAN_ZONDER("bekostiging.aan.zonder"),
  /** {@literal {Uitkering}[ voor {post}][ voor {jaren}] is[ {datum}] voorgesteld voor:} */
  BEKOSTIGING_AAN_VOORGESTELD("bekostiging.aan.voorgesteld"),
  /** {@literal {Uitkering}[ voor {post}][ voor {jaren}] is[ {datum}] gereserveerd voor:} */
  BEKOSTIGING_AAN_GERESERVEERD("bekostiging.aan.gereserveerd"),
  /** {@literal {Uitkering}[ voor {post}][ voor {jaren}] is[ {datum}] toegezegd aan:} */
  BEKOSTIGING_AAN_TOEGEZEGD("bekostiging.aan.toegezegd"),
  /** {@literal {Uitkering}[ voor {post}][ voor {jaren}] is[ {datum}] afgesproken voor:} */
  BEKOSTIGING_AAN_OVEREENGEKOMEN("bekostiging.aan.overeengekomen"),
  /** {@literal Dit bedrag is als volgt verdeeld:} */
  BEKOSTIGING_AAN_VERDEELD("bekostiging.aan.verdeeld"),
  /** {@literal {wie}: {bedrag}} */
  BEKOSTIGING_AAN_WIE("bekostiging.aan.wie"),
  /** {@literal {wie}: in totaal {bedrag}} */
  BEKOSTIGING_AAN_WIE_TOTAAL("bekostiging.aan.wie.totaal"),
  /** {@literal de jaren {jaren}} */
  BEKOSTIGING_AAN_JAREN("bekostiging.aan.jaren"),
  /**
   * {@literal {Wie} {wie:ontvangt|ontvangen}[ van {betaler}][ voor {post}] {wat} via {uitkering}[,
   * door tussenkomst van {via}].}
   */
  BEKOSTIGING_VIA("bekostiging.via"),
  /**
   * {@literal Voor {post} {wie:ontvangt|ontvangen} {wie}[ van {betaler}] {wat} via {uitkering}[,
   * door tussenkomst van {via}].}
   */
  BEKOSTIGING_VIA_OOK("bekostiging.via.ook"),
  /**
   * {@literal {wie}[ van {betaler}][ voor {post}] {wat} {wie:ontvangt|ontvangen} via {uitkering}[,
   * door tussenkomst van {via}]}
   */
  BEKOSTIGING_VIA_DAT("bekostiging.via.dat"),
  /**
   * {@literal Aan {wie} {wat:wordt|worden}[ voor {post}][ door {betaler}] {wat} verstrekt via
   * {uitkering}[, door tussenkomst van {via}].}
   */
  BEKOSTIGING_VIA_VOOR("bekostiging.via.voor"),
  /**
   * {@literal aan {wie}[ voor {post}][ door {betaler}] {wat} {wat:wordt|worden} verstrekt via
   * {uitkering}[, door tussenkomst van {via}]}
   */
  BEKOSTIGING_VIA_VOOR_DAT("bekostiging.via.voor.dat"),
  /** {@literal middelen} */
  BEKOSTIGING_MIDDELEN("bekostiging.middelen"),
  /**
   * {@literal {Kosten} {kosten:komt|komen}[ voor {voor}][ {deels}] ten laste van het accres[ van
   * {eigen}][ ({bedragen})].}
   */
  BEKOSTIGING_ACCRES("bekostiging.accres"),
  /**
   * {@literal {kosten}[ voor {voor}] ten laste van het accres[ van {eigen}] {kosten:komt|komen}[
   * ({bedragen})]}
   */
  BEKOSTIGING_ACCRES_DAT("bekostiging.accres.dat"),
  /** {@literal {Wie} {wie:ontvangt|ontvangen} het accres[ van {eigen}][ ({bedragen})].} */
  BEKOSTIGING_ACCRES_ONTVANGEN("bekostiging.accres.ontvangen"),
  /** {@literal {wie} het accres[ van {eigen}] {wie:ontvangt|ontvangen}[ ({bedragen})]} */
  BEKOSTIGING_ACCRES_ONTVANGEN_DAT("bekostiging.accres.ontvangen.dat"),
  /** {@literal voor {post}: {bedragen}} */
  BEKOSTIGING_DOEL("bekostiging.doel"),
  /** {@literal {Samen} dragen samen {kosten}[, {totaal}][, door tussenkomst van {via}].} */
  BEKOSTIGING_COFINANCIERING("bekostiging.cofinanciering"),
  /** {@literal {samen} samen {kosten} dragen[, {totaal}][, door tussenkomst van {via}]} */
  BEKOSTIGING_COFINANCIERING_DAT("bekostiging.cofinanciering.dat"),
  /**
   * {@literal {gever} samen met {overheden} {kosten} {gever:draagt|dragen}[, {totaal}][, door
   * tussenkomst van {via}]}
   */
  BEKOSTIGING_COFINANCIERING_TOEGEZEGD_DAT("bekostiging.cofinanciering.toegezegd.dat"),
  /** {@literal in totaal {bedragen}} */
  BEKOSTIGING_TOTAAL("bekostiging.totaal"),
  /** {@literal deels} */
  BEKOSTIGING_DEELS("bekostiging.deels"),
  /**
   * {@literal {Wie}[ {wie:bekostigt|bekostigen} {wat}][ {wie:dekt|dekken} {gedekt}][ {deels}] uit
   * de opbrengst van {wie:eigen|hun} heffingen[ ({bedragen})].}
   */
  BEKOSTIGING_EIGEN_HEFFINGEN("bekostiging.eigen-heffingen"),
  /**
   * {@literal {wie}[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] uit de
   * opbrengst van {wie:eigen|hun} heffingen[ ({bedragen})]}
   */
  BEKOSTIGING_EIGEN_HEFFINGEN_DAT("bekostiging.eigen-heffingen.dat"),
  /**
   * {@literal Ook[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] {wie} uit de
   * opbrengst van {wie:eigen|hun} heffingen[ ({bedragen})].}
   */
  BEKOSTIGING_EIGEN_HEFFINGEN_OOK("bekostiging.eigen-heffingen.ook"),
  /**
   * {@literal {Wie}[ {wie:bekostigt|bekostigen} {wat}][ {wie:dekt|dekken} {gedekt}][ {deels}] uit
   * leges[ ({bedragen})].}
   */
  BEKOSTIGING_LEGES("bekostiging.leges"),
  /**
   * {@literal {wie}[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] uit leges[
   * ({bedragen})]}
   */
  BEKOSTIGING_LEGES_DAT("bekostiging.leges.dat"),
  /**
   * {@literal Ook[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] {wie} uit leges[
   * ({bedragen})].}
   */
  BEKOSTIGING_LEGES_OOK("bekostiging.leges.ook"),
  /**
   * {@literal {Wie}[ {wie:bekostigt|bekostigen} {wat}][ {wie:dekt|dekken} {gedekt}][ {deels}] uit
   * {wie:de eigen besparing|wat zij besparen}[ ({bedragen})].}
   */
  BEKOSTIGING_BESPARING("bekostiging.besparing"),
  /**
   * {@literal {wie}[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] uit {wie:de
   * eigen besparing|wat zij besparen}[ ({bedragen})]}
   */
  BEKOSTIGING_BESPARING_DAT("bekostiging.besparing.dat"),
  /**
   * {@literal Ook[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] {wie} uit {wie:de
   * eigen besparing|wat zij besparen}[ ({bedragen})].}
   */
  BEKOSTIGING_BESPARING_OOK("bekostiging.besparing.ook"),
  /**
   * {@literal {Wie}[ {wie:bekostigt|bekostigen} {wat}][ {wie:dekt|dekken} {gedekt}][ {deels}] uit
   * de bestaande middelen[ ({bedragen})].}
   */
  BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN("bekostiging.binnen-bestaande-middelen"),
  /**
   * {@literal {wie}[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] uit de
   * bestaande middelen[ ({bedragen})]}
   */
  BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_DAT("bekostiging.binnen-bestaande-middelen.dat"),
  /**
   * {@literal Ook[ {wat} {wie:bekostigt|bekostigen}][ {gedekt} {wie:dekt|dekken}] {wie} uit de
   * bestaande middelen[ ({bedragen})].}
   */
  BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_OOK("bekostiging.binnen-bestaande-middelen.ook"),
  /**
   * {@literal {Wie} {wie:blijft|blijven}[ {wat} uit de bestaande middelen bekostigen][ {gedekt} uit
   * de bestaande middelen dekken].}
   */
  BEKOSTIGING_BINNEN_BESTAANDE_MIDDELEN_BLIJFT("bekostiging.binnen-bestaande-middelen.blijft"),
  /**
   * {@literal {Wie} {wie:draagt|dragen}[ voor {post}] {bedragen} af aan {ontvanger}[, door
   * tussenkomst van {via}].}
   */
  BEKOSTIGING_AFDRACHT("bekostiging.afdracht"),
  /**
   * {@literal {wie}[ voor {post}] {bedragen} {wie:afdraagt|afdragen} aan {ontvanger}[, door
   * tussenkomst van {via}]}
   */
  BEKOSTIGING_AFDRACHT_DAT("bekostiging.afdracht.dat"),
  /**
   * {@literal {Wie} {wie:draagt|dragen}[ voor {post}] middelen af aan {ontvanger}[, door
   * tussenkomst van {via}].}
   */
  BEKOSTIGING_AFDRACHT_ZONDER("bekostiging.afdracht.zonder"),
  /**
   * {@literal {wie}[ voor {post}] middelen {wie:afdraagt|afdragen} aan {ontvanger}[, door
   * tussenkomst van {via}]}
   */
  BEKOSTIGING_AFDRACHT_ZONDER_DAT("bekostiging.afdracht.zonder.dat"),
  /**
   * {@literal Uit {fonds} wordt[ ten laste van {deel}][ in verband met {post}] {bedragen} genomen.}
   */
  BEKOSTIGING_UITNAME("bekostiging.uitname"),
  /**
   * {@literal {bedragen}[ in verband met {post}] uit {fonds} wordt genomen[ ten laste van {deel}]}
   */
  BEKOSTIGING_UITNAME_DAT("bekostiging.uitname.dat"),
  /**
   * {@literal {Ontvanger} {ontvanger:neemt|nemen}[ ten laste van {deel}][ in verband met {post}]
   * middelen uit {fonds}.}
   */
  BEKOSTIGING_UITNAME_ZONDER("bekostiging.uitname.zonder"),
  /**
   * {@literal {ontvanger}[ ten laste van {deel}][ in verband met {post}] middelen uit {fonds}
   * {ontvanger:neemt|nemen}}
   */
  BEKOSTIGING_UITNAME_ZONDER_DAT("bekostiging.uitname.zonder.dat"),
  /** {@literal verder} */
  BEKOSTIGING_VERDER("bekostiging.verder"),
  /**
   * {@literal {Gever} {gever:verstrekt|verstrekken} {overheden}[ voor {post}][ {verder}] geen
   * compensatie.}
   */
  BEKOSTIGING_GEEN_COMPENSATIE("bekostiging.geen-compensatie"),
  /**
   * {@literal {gever} {overheden}[ voor {post}][ {verder}] geen compensatie
   * {gever:verstrekt|verstrekken}}
   */
  BEKOSTIGING_GEEN_COMPENSATIE_DAT("bekostiging.geen-compensatie.dat"),
  /**
   * {@literal Ook voor {post} {gever:verstrekt|verstrekken} {gever} {overheden}[ {verder}] geen
   * compensatie.}
   */
  BEKOSTIGING_GEEN_COMPENSATIE_OOK("bekostiging.geen-compensatie.ook"),
  /**
   * {@literal {Gever} {gever:verstrekt|verstrekken} {overheden}[ voor {post}] daarom[ {verder}]
   * geen compensatie.}
   */
  BEKOSTIGING_GEEN_COMPENSATIE_DAAROM("bekostiging.geen-compensatie.daarom"),
  /**
   * {@literal {gever} {overheden}[ voor {post}] daarom[ {verder}] geen compensatie
   * {gever:verstrekt|verstrekken}}
   */
  BEKOSTIGING_GEEN_COMPENSATIE_DAAROM_DAT("bekostiging.geen-compensatie.daarom.dat"),
  /**
   * {@literal Ook voor {post} {gever:verstrekt|verstrekken} {gever} {overheden} daarom[ {verder}]
   * geen compensatie.}
   */
  BEKOSTIGING_GEEN_COMPENSATIE_DAAROM_OOK("bekostiging.geen-compensatie.daarom.ook"),
  /**
   * {@literal {Kosten} komen voor rekening van {gever}[ ({bedragen})][, door tussenkomst van
   * {via}].}
   */
  BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK("bekostiging.voor-rekening-van-het-rijk"),
  /**
   * {@literal {kosten} voor rekening van {gever} komen[ ({bedragen})][, door tussenkomst van
   * {via}]}
   */
  BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_DAT("bekostiging.voor-rekening-van-het-rijk.dat"),
  /**
   * {@literal Voor {overheden} komen {kosten} voor rekening van {gever}[ ({bedragen})][, door
   * tussenkomst van {via}].}
   */
  BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_VOOR("bekostiging.voor-rekening-van-het-rijk.voor"),
  /**
   * {@literal voor {overheden} {kosten} voor rekening van {gever} komen[ ({bedragen})][, door
   * tussenkomst van {via}]}
   */
  BEKOSTIGING_VOOR_REKENING_VAN_HET_RIJK_VOOR_DAT(
      "bekostiging.voor-rekening-van-het-rijk.voor.dat"),
  /** {@literal {Wie} {wie:draagt zelf|dragen ieder zelf} {kosten}[ ({bedragen})].} */
  BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN("bekostiging.ieder-draagt-eigen-kosten"),
  /** {@literal {wie} {wie:zelf|ieder zelf} {kosten} {wie:draagt|dragen}[ ({bedragen})]} */
  BEKOSTIGING_IEDER_DRAAGT_EIGEN_KOSTEN_DAT("bekostiging.ieder-draagt-eigen-kosten.dat"),
  /**
   * {@literal Voor {overheden} {bedragen:is|zijn}[ van {betaler}][ voor {post}] {bedragen}
   * beschikbaar[, door tussenkomst van {via}].}
   */
  BEKOSTIGING_BESCHIKBAAR("bekostiging.beschikbaar"),
  /**
   * {@literal voor {overheden}[ van {betaler}][ voor {post}] {bedragen} beschikbaar
   * {bedragen:is|zijn}[, door tussenkomst van {via}]}
   */
  BEKOSTIGING_BESCHIKBAAR_DAT("bekostiging.beschikbaar.dat"),
  /**
   * {@literal {Wie} {wie:ontvangt|ontvangen} van {betaler}[ voor {post}] {bedragen}[, door
   * tussenkomst van {via}].}
   */
  BEKOSTIGING_ONTVANGEN("bekostiging.ontvangen"),
  /**
   * {@literal {wie} van {betaler}[ voor {post}] {bedragen} {wie:ontvangt|ontvangen}[, door
   * tussenkomst van {via}]}
   */
  BEKOSTIGING_ONTVANGEN_DAT("bekostiging.ontvangen.dat"),
  /**
   * {@literal {Wie}[ {wie:bekostigt|bekostigen} {wat}][ {wie:dekt|dekken} {gedekt}] op andere
   * wijze.}
   */
  BEKOSTIGING_ANDERS("bekostiging.anders"),
  /**
   * {@literal Voor[ de bekostiging van {wat}][ de dekking van {gedekt}][ voor {voor}] geldt het
   * volgende:[ {reden}]}
   */
  BEKOSTIGING_ANDERS_VOLGT("bekostiging.anders.volgt"),
  /**
   * {@literal {wie}[ {wat} op andere wijze {wie:bekostigt|bekostigen}][ {gedekt} op andere wijze
   * {wie:dekt|dekken}]}
   */
  BEKOSTIGING_ANDERS_DAT("bekostiging.anders.dat"),
  /** {@literal Daarom is voor deze vorm gekozen.} */
  BEKOSTIGING_VORM("bekostiging.vorm"),
  /** {@literal Ook hier is daarom voor deze vorm gekozen.} */
  BEKOSTIGING_VORM_OOK("bekostiging.vorm.ook"),
  /** {@literal Daarom is voor {uitkering} gekozen.} */
  BEKOSTIGING_VORM_UITKERING("bekostiging.vorm.uitkering"),
  /** {@literal Daarom is[ voor {post}] voor {uitkering} gekozen.} */
  BEKOSTIGING_VORM_POST("bekostiging.vorm.post"),
  /** {@literal Hierover is {datum} besloten.} */
  BEKOSTIGING_BESLOTEN("bekostiging.besloten"),
  /** {@literal Ook hierover is {datum} besloten.} */
  BEKOSTIGING_BESLOTEN_OOK("bekostiging.besloten.ook"),
  /** {@literal Over de bekostiging van {kosten} is {datum} besloten.} */
  BEKOSTIGING_BESLOTEN_POST("bekostiging.besloten.post"),
  /** {@literal Het gaat om {bedragen}.} */
  BEKOSTIGING_BEDRAG("bekostiging.bedrag"),
  /** {@literal Het gaat om de volgende bedragen[ ({btw})]:} */
  BEKOSTIGING_BEDRAGEN("bekostiging.bedragen"),
  /** {@literal Voor {post} gaat het om {bedragen}.} */
  BEKOSTIGING_BEDRAG_VOOR("bekostiging.bedrag.voor"),
  /** {@literal Voor {post} gaat het om de volgende bedragen[ ({btw})]:} */
  BEKOSTIGING_BEDRAGEN_VOOR("bekostiging.bedragen.voor"),
  /** {@literal Voorgesteld is dat {dat}.} */
  STAND_VOORGESTELD("stand.voorgesteld"),
  /** {@literal {Datum} is voorgesteld dat {dat}.} */
  STAND_VOORGESTELD_DATUM("stand.voorgesteld.datum"),
  /** {@literal Ook is voorgesteld dat {dat}.} */
  STAND_VOORGESTELD_OOK("stand.voorgesteld.ook"),
  /** {@literal Ook is toen voorgesteld dat {dat}.} */
  STAND_VOORGESTELD_OOK_DATUM("stand.voorgesteld.ook.datum"),
  /** {@literal Ook is[ {datum}] voorgesteld dat {dat}.} */
  STAND_VOORGESTELD_NOG("stand.voorgesteld.nog"),
  /** {@literal Er zijn middelen gereserveerd met het oogmerk dat {dat}.} */
  STAND_GERESERVEERD("stand.gereserveerd"),
  /** {@literal {Datum} zijn middelen gereserveerd met het oogmerk dat {dat}.} */
  STAND_GERESERVEERD_DATUM("stand.gereserveerd.datum"),
  /**
   * {@literal Voor {wie} {bedragen:is|zijn}[ voor {post}] {bedragen} gereserveerd[, in de vorm van
   * {uitkering}][, uit te keren via {kanaal}][, door tussenkomst van {via}].}
   */
  STAND_GERESERVEERD_BEDRAGEN("stand.gereserveerd.bedragen"),
  /**
   * {@literal {Datum} {bedragen:is|zijn} voor {wie}[ voor {post}] {bedragen} gereserveerd[, in de
   * vorm van {uitkering}][, uit te keren via {kanaal}][, door tussenkomst van {via}].}
   */
  STAND_GERESERVEERD_BEDRAGEN_DATUM("stand.gereserveerd.bedragen.datum"),
  /**
   * {@literal Ook {bedragen:is|zijn}[ {datum}] voor {wie}[ voor {post}] {bedragen} gereserveerd[,
   * in de vorm van {uitkering}][, uit te keren via {kanaal}][, door tussenkomst van {via}].}
   */
  STAND_GERESERVEERD_BEDRAGEN_NOG("stand.gereserveerd.bedragen.nog"),
  /** {@literal Het oogmerk van de reservering is dat {dat}.} */
  STAND_GERESERVEERD_OOGMERK("stand.gereserveerd.oogmerk"),
  /** {@literal Toegezegd is dat {dat}.} */
  STAND_TOEGEZEGD("stand.toegezegd"),
  /** {@literal {Datum} is toegezegd dat {dat}.} */
  STAND_TOEGEZEGD_DATUM("stand.toegezegd.datum"),
  /** {@literal Ook is toegezegd dat {dat}.} */
  STAND_TOEGEZEGD_OOK("stand.toegezegd.ook"),
  /** {@literal Ook is toen toegezegd dat {dat}.} */
  STAND_TOEGEZEGD_OOK_DATUM("stand.toegezegd.ook.datum"),
  /** {@literal Ook is[ {datum}] toegezegd dat {dat}.} */
  STAND_TOEGEZEGD_NOG("stand.toegezegd.nog"),
  /** {@literal Afgesproken is dat {dat}.} */
  STAND_OVEREENGEKOMEN("stand.overeengekomen"),
  /** {@literal {Datum} is afgesproken dat {dat}.} */
  STAND_OVEREENGEKOMEN_DATUM("stand.overeengekomen.datum"),
  /** {@literal Ook is afgesproken dat {dat}.} */
  STAND_OVEREENGEKOMEN_OOK("stand.overeengekomen.ook"),
  /** {@literal Ook is toen afgesproken dat {dat}.} */
  STAND_OVEREENGEKOMEN_OOK_DATUM("stand.overeengekomen.ook.datum"),
  /** {@literal Ook is[ {datum}] afgesproken dat {dat}.} */
  STAND_OVEREENGEKOMEN_NOG("stand.overeengekomen.nog"),
  /** {@literal inclusief het deel dat via het BTW-compensatiefonds loopt} */
  BTW_INCLUSIEF("btw.inclusief"),
  /** {@literal exclusief het deel dat via het BTW-compensatiefonds loopt} */
  BTW_EXCLUSIEF("btw.exclusief"),
  /**
   * {@literal Het deel[ van {post}] dat via het BTW-compensatiefonds loopt, is daarin begrepen.}
   */
  BTW_INCLUSIEF_ZIN("btw.inclusief.zin"),
  /**
   * {@literal Het deel[ van {post}] dat via het BTW-compensatiefonds loopt, is daarin niet
   * begrepen.}
   */
  BTW_EXCLUSIEF_ZIN("btw.exclusief.zin"),
  /** {@literal {Kosten} {kosten:komt|komen}[ door tussenkomst van {via}] ten laste van:} */
  VERDELING("verdeling"),
  /**
   * {@literal Voor {voor} {kosten:komt|komen} {kosten}[ door tussenkomst van {via}] ten laste van:}
   */
  VERDELING_VOOR("verdeling.voor"),
  /** {@literal {Kosten} {kosten:komt|komen} {aandelen}[, door tussenkomst van {via}].} */
  VERDELING_ZIN("verdeling.zin"),
  /**
   * {@literal Voor {voor} {kosten:komt|komen} {kosten} {aandelen}[, door tussenkomst van {via}].}
   */
  VERDELING_ZIN_VOOR("verdeling.zin.voor"),
  /** {@literal De bijdrage[ aan {post}] komt van {gever}.} */
  VERDELING_BETALER("verdeling.betaler"),
  /** {@literal De te verdelen kosten bedragen[ bij {post}] {bedragen}.} */
  VERDELING_TOTAAL("verdeling.totaal"),
  /** {@literal De te verdelen kosten bedragen[ bij {post}][ ({btw})]:} */
  VERDELING_TOTALEN("verdeling.totalen"),
  /**
   * {@literal [voor {voor} ]{kosten}[, {totaal},] {eerste} {kosten:komt|komen}[ en {tweede}][, door
   * tussenkomst van {via}]}
   */
  VERDELING_DAT("verdeling.dat"),
  /**
   * {@literal [voor {voor} ]{kosten}[, {totaal},][ door tussenkomst van {via}] als volgt
   * {kosten:wordt|worden} verdeeld}
   */
  VERDELING_DAT_LIJST("verdeling.dat.lijst"),
  /** {@literal {drager}: {percentage} procent} */
  AANDEEL("aandeel"),
  /** {@literal {drager}} */
  AANDEEL_DRAGER("aandeel.drager"),
  /** {@literal voor {percentage} procent ten laste van {drager}} */
  AANDEEL_ZIN("aandeel.zin"),
  /** {@literal deels ten laste van {drager}} */
  AANDEEL_ZIN_DRAGER("aandeel.zin.drager"),
  /** {@literal {percentage} procent} */
  AANDEEL_ZONDER("aandeel.zonder"),
  /**
   * {@literal Het tarief[ voor {post}][ voor {ontvanger}] is[ vanaf {datum}] {bedrag}[; voorheen
   * was het {voorheen}].}
   */
  BEKOSTIGING_TARIEF("bekostiging.tarief"),
  /**
   * {@literal Het normbedrag[ voor {post}][ voor {ontvanger}] is[ vanaf {datum}] {bedrag}[;
   * voorheen was het {voorheen}].}
   */
  BEKOSTIGING_NORMBEDRAG("bekostiging.normbedrag"),
  /** {@literal Het plafond[ voor {post}][ voor {ontvanger}] is {bedrag}.} */
  BEKOSTIGING_PLAFOND("bekostiging.plafond"),
  /** {@literal Dit bedrag is tevens het plafond.} */
  BEKOSTIGING_PLAFOND_DIT("bekostiging.plafond.dit"),
  /** {@literal Het bedrag[ voor {post}][ voor {ontvanger}] is tevens het plafond.} */
  BEKOSTIGING_PLAFOND_GELIJK("bekostiging.plafond.gelijk"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] bedraagt ten hoogste {bedrag}.} */
  BEKOSTIGING_PLAFOND_PER("bekostiging.plafond.per"),
  /** {@literal De middelen[ voor {post}][ voor {ontvanger}] worden verdeeld naar {maatstaf}.} */
  BEKOSTIGING_VERDEELMAATSTAF("bekostiging.verdeelmaatstaf"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt bij wet geregeld.} */
  BEKOSTIGING_REGELING_BIJ_WET("bekostiging.regeling.bij-wet"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt krachtens de wet geregeld.} */
  BEKOSTIGING_REGELING_KRACHTENS_WET("bekostiging.regeling.krachtens-wet"),
  /**
   * {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt tijdelijk bij algemene maatregel van
   * bestuur geregeld.}
   */
  BEKOSTIGING_REGELING_TIJDELIJKE_AMVB("bekostiging.regeling.tijdelijke-amvb"),
  /**
   * {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt eenmalig[ en met terugwerkende kracht
   * tot en met {terug}] verstrekt en bij ministeriële regeling geregeld.}
   */
  BEKOSTIGING_REGELING_EENMALIGE_REGELING("bekostiging.regeling.eenmalige-regeling"),
  /**
   * {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt[ met terugwerkende kracht tot en met
   * {terug} verstrekt en] bij ministeriële regeling geregeld.}
   */
  BEKOSTIGING_REGELING_EENMALIG_GEZEGD("bekostiging.regeling.eenmalig.gezegd"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt tijdelijk bij {voorstel} geregeld.} */
  BEKOSTIGING_REGELING_TIJDELIJK_EIGEN("bekostiging.regeling.tijdelijk.eigen"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] is eenmalig en berust op {voorstel}.} */
  BEKOSTIGING_REGELING_EENMALIG_EIGEN("bekostiging.regeling.eenmalig.eigen"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] berust op {voorstel}.} */
  BEKOSTIGING_REGELING_EENMALIG_EIGEN_GEZEGD("bekostiging.regeling.eenmalig.eigen.gezegd"),
  /**
   * {@literal {Deze}[ voor {post}][ voor {ontvanger}] berust op artikel 4:23, derde lid, van de
   * Algemene wet bestuursrecht.}
   */
  BEKOSTIGING_REGELING_UITZONDERING_AWB("bekostiging.regeling.uitzondering-awb"),
  /** {@literal de bekostiging[ van {post}][ voor {ontvanger}]} */
  BEKOSTIGING_DE("bekostiging.de"),
  /** {@literal deze bekostiging} */
  BEKOSTIGING_DEZE("bekostiging.deze"),
  /** {@literal {Bekostiging} geldt met terugwerkende kracht tot en met {datum}.} */
  BEKOSTIGING_TERUGWERKEND("bekostiging.terugwerkend"),
  /**
   * {@literal {Bekostiging} geldt met terugwerkende kracht tot en met {datum} en wordt {moment}
   * herzien.}
   */
  BEKOSTIGING_TERUGWERKEND_HERZIEN("bekostiging.terugwerkend.herzien"),
  /**
   * {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt verstrekt met terugwerkende kracht tot
   * en met {datum}.}
   */
  BEKOSTIGING_TERUGWERKEND_UITKERING("bekostiging.terugwerkend.uitkering"),
  /**
   * {@literal {Deze}[ voor {post}][ voor {ontvanger}] wordt[ {moment}] nagecalculeerd[ en kan dan
   * {richting} uitvallen].}
   */
  BEKOSTIGING_NACALCULATIE_UITKERING("bekostiging.nacalculatie.uitkering"),
  /**
   * {@literal De uitname[ in verband met {post}][ ten laste van {ontvanger}] wordt[ {moment}]
   * nagecalculeerd[ en kan dan {richting} uitvallen].}
   */
  BEKOSTIGING_NACALCULATIE_UITNAME("bekostiging.nacalculatie.uitname"),
  /**
   * {@literal De afdracht[ voor {post}][ door {ontvanger}] wordt[ {moment}] nagecalculeerd[ en kan
   * dan {richting} uitvallen].}
   */
  BEKOSTIGING_NACALCULATIE_AFDRACHT("bekostiging.nacalculatie.afdracht"),
  /**
   * {@literal De bekostiging[ van {post}][ voor {ontvanger}] wordt[ {moment}] nagecalculeerd[ en
   * kan dan {richting} uitvallen].}
   */
  BEKOSTIGING_NACALCULATIE_GEHEEL("bekostiging.nacalculatie.geheel"),
  /**
   * {@literal Wat[ voor {post}][ voor {ontvanger}] wordt verstrekt, wordt[ {moment}]
   * nagecalculeerd[ en kan dan {richting} uitvallen].}
   */
  BEKOSTIGING_NACALCULATIE("bekostiging.nacalculatie"),
  /** {@literal hoger} */
  NACALCULATIE_OMHOOG("nacalculatie.omhoog"),
  /** {@literal lager} */
  NACALCULATIE_OMLAAG("nacalculatie.omlaag"),
  /** {@literal hoger of lager} */
  NACALCULATIE_BEIDE("nacalculatie.beide"),
  /** {@literal {Bekostiging} wordt {moment} herzien.} */
  BEKOSTIGING_HERZIENING_GEHEEL("bekostiging.herziening.geheel"),
  /** {@literal Het bedrag[ voor {post}][ voor {ontvanger}] wordt {moment} herzien.} */
  BEKOSTIGING_HERZIENING("bekostiging.herziening"),
  /** {@literal De bedragen[ voor {post}][ voor {ontvanger}] worden {moment} herzien.} */
  BEKOSTIGING_HERZIENING_BEDRAGEN("bekostiging.herziening.bedragen"),
  /** {@literal Bij de middelen[ van {van}] voor {posten} geldt[ {ook}] het volgende:[ {wat}]} */
  BEKOSTIGING_SAMEN("bekostiging.samen"),
  /** {@literal {Bekostiging} wordt {moment} bekend.} */
  BEKOSTIGING_BEKEND("bekostiging.bekend"),
  /** {@literal {Deze}[ voor {post}][ voor {ontvanger}] is bestemd voor {onderdelen}.} */
  BEKOSTIGING_ONDERDELEN("bekostiging.onderdelen"),
  /** {@literal Aanvragen[ voor {post}][ van {ontvanger}] kunnen {periode} worden ingediend.} */
  BEKOSTIGING_VENSTER("bekostiging.venster"),
  /** {@literal Aanvragen[ voor {post}][ van {ontvanger}] konden {periode} worden ingediend.} */
  BEKOSTIGING_VENSTER_VOORBIJ("bekostiging.venster.voorbij"),
  /** {@literal De middelen[ voor {post}][ voor {ontvanger}] moeten {moment} zijn besteed.} */
  BEKOSTIGING_BESTEDEN("bekostiging.besteden"),
  /** {@literal De middelen[ voor {post}][ voor {ontvanger}] moesten {moment} zijn besteed.} */
  BEKOSTIGING_BESTEDEN_VOORBIJ("bekostiging.besteden.voorbij"),
  /** {@literal {Partijen} zijn het eens geworden over {wat}.} */
  AFSPRAAK_WOORDGROEP("afspraak.woordgroep"),
  /** {@literal {Datum} zijn {partijen} het eens geworden over {wat}.} */
  AFSPRAAK_WOORDGROEP_DATUM("afspraak.woordgroep.datum"),
  /** {@literal Met {partijen} is overeenstemming bereikt over {wat}.} */
  AFSPRAAK_WOORDGROEP_EEN("afspraak.woordgroep.een"),
  /** {@literal Met {partijen} is {datum} overeenstemming bereikt over {wat}.} */
  AFSPRAAK_WOORDGROEP_EEN_DATUM("afspraak.woordgroep.een.datum"),
  /** {@literal Er is overeenstemming bereikt over {wat}.} */
  AFSPRAAK_WOORDGROEP_ZONDER("afspraak.woordgroep.zonder"),
  /** {@literal {Datum} is overeenstemming bereikt over {wat}.} */
  AFSPRAAK_WOORDGROEP_ZONDER_DATUM("afspraak.woordgroep.zonder.datum"),
  /** {@literal {Partijen} hebben afgesproken dat {wat}.} */
  AFSPRAAK_BIJZIN("afspraak.bijzin"),
  /** {@literal {Partijen} hebben {datum} afgesproken dat {wat}.} */
  AFSPRAAK_BIJZIN_DATUM("afspraak.bijzin.datum"),
  /** {@literal Met {partijen} is afgesproken dat {wat}.} */
  AFSPRAAK_BIJZIN_EEN("afspraak.bijzin.een"),
  /** {@literal Met {partijen} is {datum} afgesproken dat {wat}.} */
  AFSPRAAK_BIJZIN_EEN_DATUM("afspraak.bijzin.een.datum"),
  /** {@literal Afgesproken is dat {wat}.} */
  AFSPRAAK_BIJZIN_ZONDER("afspraak.bijzin.zonder"),
  /** {@literal {Datum} is afgesproken dat {wat}.} */
  AFSPRAAK_BIJZIN_ZONDER_DATUM("afspraak.bijzin.zonder.datum"),
  /** {@literal {Partijen} hebben afgesproken {wat}.} */
  AFSPRAAK_TE_GROEP("afspraak.te-groep"),
  /** {@literal {Partijen} hebben {datum} afgesproken {wat}.} */
  AFSPRAAK_TE_GROEP_DATUM("afspraak.te-groep.datum"),
  /** {@literal Met {partijen} is afgesproken {wat}.} */
  AFSPRAAK_TE_GROEP_EEN("afspraak.te-groep.een"),
  /** {@literal Met {partijen} is {datum} afgesproken {wat}.} */
  AFSPRAAK_TE_GROEP_EEN_DATUM("afspraak.te-groep.een.datum"),
  /** {@literal Afgesproken is {wat}.} */
  AFSPRAAK_TE_GROEP_ZONDER("afspraak.te-groep.zonder"),
  /** {@literal {Datum} is afgesproken {wat}.} */
  AFSPRAAK_TE_GROEP_ZONDER_DATUM("afspraak.te-groep.zonder.datum"),
  /** {@literal {Partijen} hebben afspraken gemaakt.} */
  AFSPRAAK_ZIN("afspraak.zin"),
  /** {@literal {Partijen} hebben het volgende afgesproken:[ {wat}]} */
  AFSPRAAK_VOLGENDE("afspraak.volgende"),
  /** {@literal {Partijen} hebben {datum} afspraken gemaakt.} */
  AFSPRAAK_ZIN_DATUM("afspraak.zin.datum"),
  /** {@literal {Partijen} hebben {datum} het volgende afgesproken:[ {wat}]} */
  AFSPRAAK_VOLGENDE_DATUM("afspraak.volgende.datum"),
  /** {@literal Met {partijen} zijn afspraken gemaakt.} */
  AFSPRAAK_ZIN_EEN("afspraak.zin.een"),
  /** {@literal Met {partijen} is het volgende afgesproken:[ {wat}]} */
  AFSPRAAK_VOLGENDE_EEN("afspraak.volgende.een"),
  /** {@literal Met {partijen} zijn {datum} afspraken gemaakt.} */
  AFSPRAAK_ZIN_EEN_DATUM("afspraak.zin.een.datum"),
  /** {@literal Met {partijen} is {datum} het volgende afgesproken:[ {wat}]} */
  AFSPRAAK_VOLGENDE_EEN_DATUM("afspraak.volgende.een.datum"),
  /** {@literal Er zijn afspraken gemaakt.} */
  AFSPRAAK_ZIN_ZONDER("afspraak.zin.zonder"),
  /** {@literal Het volgende is afgesproken:[ {wat}]} */
  AFSPRAAK_VOLGENDE_ZONDER("afspraak.volgende.zonder"),
  /** {@literal {Datum} zijn afspraken gemaakt.} */
  AFSPRAAK_ZIN_ZONDER_DATUM("afspraak.zin.zonder.datum"),
  /** {@literal {Datum} is het volgende afgesproken:[ {wat}]} */
  AFSPRAAK_VOLGENDE_ZONDER_DATUM("afspraak.volgende.zonder.datum"),
  /** {@literal Ook is toen overeenstemming bereikt over {wat}.} */
  AFSPRAAK_TOEN_WOORDGROEP("afspraak.toen.woordgroep"),
  /** {@literal Ook is toen afgesproken dat {wat}.} */
  AFSPRAAK_TOEN_BIJZIN("afspraak.toen.bijzin"),
  /** {@literal Ook is toen afgesproken {wat}.} */
  AFSPRAAK_TOEN_TE_GROEP("afspraak.toen.te-groep"),
  /** {@literal {Partijen} zijn voornemens[ {moment}] afspraken te maken over {wat}.} */
  AFSPRAAK_NOG_WOORDGROEP("afspraak.nog.woordgroep"),
  /** {@literal Het voornemen is[ {moment}] met {partijen} afspraken te maken over {wat}.} */
  AFSPRAAK_NOG_WOORDGROEP_EEN("afspraak.nog.woordgroep.een"),
  /** {@literal Het voornemen is[ {moment}] afspraken te maken over {wat}.} */
  AFSPRAAK_NOG_WOORDGROEP_ZONDER("afspraak.nog.woordgroep.zonder"),
  /** {@literal {Partijen} zijn voornemens[ {moment}] af te spreken dat {wat}.} */
  AFSPRAAK_NOG_BIJZIN("afspraak.nog.bijzin"),
  /** {@literal Het voornemen is[ {moment}] met {partijen} af te spreken dat {wat}.} */
  AFSPRAAK_NOG_BIJZIN_EEN("afspraak.nog.bijzin.een"),
  /** {@literal Het voornemen is[ {moment}] af te spreken dat {wat}.} */
  AFSPRAAK_NOG_BIJZIN_ZONDER("afspraak.nog.bijzin.zonder"),
  /** {@literal {Partijen} zijn voornemens[ {moment}] af te spreken {wat}.} */
  AFSPRAAK_NOG_TE_GROEP("afspraak.nog.te-groep"),
  /** {@literal Het voornemen is[ {moment}] met {partijen} af te spreken {wat}.} */
  AFSPRAAK_NOG_TE_GROEP_EEN("afspraak.nog.te-groep.een"),
  /** {@literal Het voornemen is[ {moment}] af te spreken {wat}.} */
  AFSPRAAK_NOG_TE_GROEP_ZONDER("afspraak.nog.te-groep.zonder"),
  /** {@literal {Partijen} zijn voornemens[ {moment}] afspraken te maken.} */
  AFSPRAAK_NOG_ZIN("afspraak.nog.zin"),
  /** {@literal {Partijen} zijn voornemens[ {moment}] het volgende af te spreken:[ {wat}]} */
  AFSPRAAK_NOG_VOLGENDE("afspraak.nog.volgende"),
  /** {@literal Het voornemen is[ {moment}] met {partijen} afspraken te maken.} */
  AFSPRAAK_NOG_ZIN_EEN("afspraak.nog.zin.een"),
  /** {@literal Het voornemen is[ {moment}] met {partijen} het volgende af te spreken:[ {wat}]} */
  AFSPRAAK_NOG_VOLGENDE_EEN("afspraak.nog.volgende.een"),
  /** {@literal Het voornemen is[ {moment}] afspraken te maken.} */
  AFSPRAAK_NOG_ZIN_ZONDER("afspraak.nog.zin.zonder"),
  /** {@literal Het voornemen is[ {moment}] het volgende af te spreken:[ {wat}]} */
  AFSPRAAK_NOG_VOLGENDE_ZONDER("afspraak.nog.volgende.zonder"),
  /** {@literal {Partijen} {partijen:had|hadden} hierom verzocht.} */
  AFSPRAAK_VERZOCHT("afspraak.verzocht"),
  /** {@literal Daarbij is afgesproken dat {dat}.} */
  AFSPRAAK_GELD_EEN("afspraak.geld.een"),
  /** {@literal {Datum} is ter uitvoering daarvan afgesproken dat {dat}.} */
  AFSPRAAK_GELD_DATUM("afspraak.geld.datum"),
  /** {@literal Ook is afgesproken dat {dat}.} */
  AFSPRAAK_GELD_OOK("afspraak.geld.ook"),
  /** {@literal Daarbij is afgesproken dat:} */
  AFSPRAAK_GELD_DAT("afspraak.geld.dat"),
  /** {@literal Ook is afgesproken dat:} */
  AFSPRAAK_GELD_OOK_DAT("afspraak.geld.ook.dat"),
  /** {@literal dit bedrag[ voor {post}]} */
  AFSPRAAK_DIT_BEDRAG("afspraak.dit-bedrag"),
  /** {@literal deze bedragen[ voor {post}]} */
  AFSPRAAK_DEZE_BEDRAGEN("afspraak.deze-bedragen"),
  /** {@literal Afgesproken is:} */
  AFSPRAAK_GELD("afspraak.geld"),
  /** {@literal Daarbij is voor {post} afgesproken:} */
  AFSPRAAK_GELD_VOOR("afspraak.geld.voor"),
  /** {@literal Voor {post}: {bedragen}[ via {uitkering}][, door tussenkomst van {via}].} */
  AFSPRAAK_GELD_POST("afspraak.geld.post"),
  /** {@literal Voor {post}: {uitkering}[, door tussenkomst van {via}].} */
  AFSPRAAK_GELD_POST_ZONDER("afspraak.geld.post.zonder"),
  /**
   * {@literal Aan {ontvanger}[ voor {post}]: {bedragen}[ via {uitkering}][, door tussenkomst van
   * {via}].}
   */
  AFSPRAAK_GELD_AAN("afspraak.geld.aan"),
  /** {@literal Aan {ontvanger}[ voor {post}]: {uitkering}[, door tussenkomst van {via}].} */
  AFSPRAAK_GELD_AAN_ZONDER("afspraak.geld.aan.zonder"),
  /** {@literal {bedragen}[ via {uitkering}][, door tussenkomst van {via}].} */
  AFSPRAAK_GELD_BEDRAG("afspraak.geld.bedrag"),
  /** {@literal {uitkering}[, door tussenkomst van {via}].} */
  AFSPRAAK_GELD_BEDRAG_ZONDER("afspraak.geld.bedrag.zonder"),
  /** {@literal Aan {afspraak} is een voorwaarde verbonden: {wat}.} */
  AFSPRAAK_VOORWAARDE_1("afspraak.voorwaarde.1"),
  /** {@literal Aan {afspraak} is de voorwaarde verbonden {wat}.} */
  AFSPRAAK_VOORWAARDE_1_GEZEGD("afspraak.voorwaarde.1.gezegd"),
  /** {@literal Aan {afspraak} zijn twee voorwaarden verbonden: {wat}.} */
  AFSPRAAK_VOORWAARDE_2("afspraak.voorwaarde.2"),
  /** {@literal Aan {afspraak} is de volgende voorwaarde verbonden:} */
  AFSPRAAK_VOORWAARDE("afspraak.voorwaarde"),
  /** {@literal Aan {afspraak} zijn de volgende voorwaarden verbonden:} */
  AFSPRAAK_VOORWAARDEN("afspraak.voorwaarden"),
  /** {@literal Voorwaarde voor {afspraak} is {wat}.} */
  AFSPRAAK_NOG_VOORWAARDE_1("afspraak.nog.voorwaarde.1"),
  /** {@literal Voor {afspraak} geldt een voorwaarde: {wat}.} */
  AFSPRAAK_NOG_VOORWAARDE_1_ZIN("afspraak.nog.voorwaarde.1.zin"),
  /** {@literal Voorwaarden voor {afspraak} zijn {wat}.} */
  AFSPRAAK_NOG_VOORWAARDE_2("afspraak.nog.voorwaarde.2"),
  /** {@literal Voor {afspraak} geldt de volgende voorwaarde:} */
  AFSPRAAK_NOG_VOORWAARDE("afspraak.nog.voorwaarde"),
  /** {@literal Voor {afspraak} gelden de volgende voorwaarden:} */
  AFSPRAAK_NOG_VOORWAARDEN("afspraak.nog.voorwaarden"),
  /** {@literal deze afspraak} */
  AFSPRAAK_NOG_DEZE("afspraak.nog.deze"),
  /** {@literal deze afspraken} */
  AFSPRAAK_NOG_DEZE_MEER("afspraak.nog.deze.meer"),
  /** {@literal de afspraak van {datum}} */
  AFSPRAAK_VAN("afspraak.van"),
  /** {@literal de afspraak} */
  AFSPRAAK_DEZE("afspraak.deze"),
  /** {@literal de afspraken} */
  AFSPRAAK_DEZE_MEER("afspraak.deze.meer"),
  /** {@literal {Afspraak} {afspraak:is|zijn}[ {datum}] bekrachtigd[ door {door}].} */
  BEKRACHTIGING("bekrachtiging"),
  /** {@literal {Afspraak} {afspraak:is|zijn} bekrachtigd {keren}.} */
  BEKRACHTIGINGEN("bekrachtigingen"),
  /**
   * {@literal Ook deze {afspraak:afspraak is|afspraken zijn}[ {datum}] bekrachtigd[ door {door}].}
   */
  BEKRACHTIGING_OOK("bekrachtiging.ook"),
  /** {@literal [{datum} ]door {door}} */
  BEKRACHTIGING_KEER("bekrachtiging.keer"),
  /** {@literal Daarbij is het volgende voorbehoud gemaakt: {wat}} */
  BEKRACHTIGING_VOORBEHOUD("bekrachtiging.voorbehoud"),
  /** {@literal Daarbij is hetzelfde voorbehoud gemaakt.} */
  BEKRACHTIGING_VOORBEHOUD_OOK("bekrachtiging.voorbehoud.ook"),
  /** {@literal Door {door} is daarbij het volgende voorbehoud gemaakt: {wat}} */
  BEKRACHTIGING_VOORBEHOUD_DOOR("bekrachtiging.voorbehoud.door"),
  /** {@literal {Datum} is over {waarover} overlegd met {met}.} */
  OVERLEG("overleg"),
  /** {@literal Over {waarover} is overlegd[ met {met}].} */
  OVERLEG_ZONDER_DATUM("overleg.zonder-datum"),
  /** {@literal {Datum} is over {waarover} overlegd.} */
  OVERLEG_ZONDER_MET("overleg.zonder-met"),
  /** {@literal {datum} met {met}} */
  OVERLEG_OOK_MET("overleg.ook-met"),
  /** {@literal {Datum} is[ met {met}] overlegd over:} */
  OVERLEG_LIJST("overleg.lijst"),
  /** {@literal Er is[ met {met}] overlegd over:} */
  OVERLEG_LIJST_ZONDER_DATUM("overleg.lijst.zonder-datum"),
  /** {@literal {Datum} is daarover overlegd met {met}.} */
  OVERLEG_DAAROVER("overleg.daarover"),
  /** {@literal de financiële gevolgen} */
  OVERLEG_WAAROVER("overleg.waarover"),
  /** {@literal {kosten}[ voor {wie}]} */
  OVERLEG_WAAROVER_KOSTEN("overleg.waarover.kosten"),
  /** {@literal de bekostiging[ van {post}][ voor {wie}]} */
  OVERLEG_WAAROVER_BEKOSTIGING("overleg.waarover.bekostiging"),
  /** {@literal de derving van {post}[ voor {wie}]} */
  OVERLEG_WAAROVER_DERVING("overleg.waarover.derving"),
  /** {@literal de kosten en de bekostiging van {post}[ voor {wie}]} */
  OVERLEG_WAAROVER_SAMEN("overleg.waarover.samen"),
  /** {@literal {uitkering}[ aan {wie}][ voor {post}]} */
  OVERLEG_WAAROVER_UITKERING("overleg.waarover.uitkering"),
  /** {@literal de uitname[ in verband met {post}][ ten laste van {wie}]} */
  OVERLEG_WAAROVER_UITNAME("overleg.waarover.uitname"),
  /** {@literal de afdracht[ voor {post}][ door {wie}]} */
  OVERLEG_WAAROVER_AFDRACHT("overleg.waarover.afdracht"),
  /** {@literal de minister van Binnenlandse Zaken en Koninkrijksrelaties} */
  OVERLEG_BZK("overleg.bzk"),
  /** {@literal de minister van Financiën} */
  OVERLEG_FINANCIEN("overleg.financien"),
  /** {@literal deze minister} */
  OVERLEG_DEZE("overleg.deze"),
  /** {@literal deze ministers} */
  OVERLEG_DEZE_MEER("overleg.deze.meer"),

  // --- Overleg: oordelen. Achter .verleden als er een datum is, anders .heden

  /** {@literal {Partijen} {oordeel}[, {data}][{omdat}][: {citaat}].} */
  OORDEEL("oordeel"),
  /** {@literal ook {partijen}} */
  OORDEEL_OOK_VAN("oordeel.ook-van"),
  /** {@literal {Partijen} {partijen:noemde|noemden} {onderwerpen}[ {datum}] {citaat}.} */
  OORDEEL_NOEMDE("oordeel.noemde"),
  /** {@literal {Partijen} {partijen:noemt|noemen} {onderwerpen} {citaat}.} */
  OORDEEL_NOEMT("oordeel.noemt"),
  /** {@literal {waar} {partijen:achtte|achtten} {partijen}} */
  OORDEEL_WAAR_ACHTTE("oordeel.waar-achtte"),
  /** {@literal {partijen} {datum}} */
  OORDEEL_WIE_WANNEER("oordeel.wie-wanneer"),
  /** {@literal {Partijen} {oordeel}: {voorwaarden}.} */
  OORDEEL_VOORWAARDEN("oordeel.voorwaarden"),
  /** {@literal {Partijen} {oordeel}[{omdat}]:} */
  OORDEEL_LIJST("oordeel.lijst"),
  /** {@literal , met als argument dat {reden}} */
  OORDEEL_ARGUMENT("oordeel.argument"),
  /** {@literal {Partijen} {partijen:voerde|voerden} daarbij als argument aan dat {reden}.} */
  OORDEEL_ARGUMENT_DAARBIJ("oordeel.argument.daarbij"),
  /** {@literal “{citaat}”} */
  CITAAT("citaat"),
  /** {@literal daarbij} */
  OORDEEL_DAARBIJ("oordeel.daarbij"),
  /** {@literal wel} */
  OORDEEL_WEL("oordeel.wel"),
  /** {@literal ook} */
  OORDEEL_OOK("oordeel.ook"),
  /** {@literal toen} */
  OORDEEL_TOEN("oordeel.toen"),
  /** {@literal {datum} nog} */
  OORDEEL_NOG("oordeel.nog"),
  /** {@literal {datum} {waar}} */
  OORDEEL_DATUM_WAAR("oordeel.datum.waar"),
  /**
   * {@literal {Partijen} {partijen:gaf|gaven}[ {datum}] als oordeel[ over {onderwerpen}]:
   * {citaat}.}
   */
  OORDEEL_CITAAT("oordeel.citaat"),
  /** {@literal {Partijen} {partijen:verwoordde|verwoordden} {eigen} als volgt: {citaat}.} */
  OORDEEL_CITAAT_DAARBIJ("oordeel.citaat.daarbij"),
  /** {@literal {wiens} oordeel[ over {onderwerpen}]} */
  EIGEN_OORDEEL("eigen.oordeel"),
  /** {@literal het oordeel[ van {partijen}][ over {onderwerpen}]} */
  EIGEN_OORDEEL_ONBEKEND("eigen.oordeel.onbekend"),
  /** {@literal {wiens} bedenkingen[ bij {onderwerpen}]} */
  EIGEN_BEDENKINGEN("eigen.bedenkingen"),
  /** {@literal de bedenkingen[ van {partijen}][ bij {onderwerpen}]} */
  EIGEN_BEDENKINGEN_ONBEKEND("eigen.bedenkingen.onbekend"),
  /** {@literal {wiens} bezwaren[ tegen {onderwerpen}]} */
  EIGEN_BEZWAREN("eigen.bezwaren"),
  /** {@literal de bezwaren[ van {partijen}][ tegen {onderwerpen}]} */
  EIGEN_BEZWAREN_ONBEKEND("eigen.bezwaren.onbekend"),
  /** {@literal haar} */
  WIENS_HAAR("wiens.haar"),
  /** {@literal zijn} */
  WIENS_ZIJN("wiens.zijn"),
  /** {@literal hun} */
  WIENS_HUN("wiens.hun"),
  /** {@literal {partijen:oordeelde|oordeelden}[ {datum}] positief over {onderwerpen}} */
  OORDEEL_ONDERSCHRIJFT_VERLEDEN("oordeel.onderschrijft.verleden"),
  /** {@literal {partijen:oordeelt|oordelen} positief over {onderwerpen}} */
  OORDEEL_ONDERSCHRIJFT_HEDEN("oordeel.onderschrijft.heden"),
  /** {@literal {partijen:onderschreef|onderschreven}[ {datum}] {onderwerpen}} */
  OORDEEL_ONDERSCHRIJFT_DOEL_VERLEDEN("oordeel.onderschrijft.doel.verleden"),
  /** {@literal {partijen:onderschrijft|onderschrijven} {onderwerpen}} */
  OORDEEL_ONDERSCHRIJFT_DOEL_HEDEN("oordeel.onderschrijft.doel.heden"),
  /** {@literal {partijen:achtte|achtten}[ {waar}] {voorstel}[ {dag}] uitvoerbaar} */
  OORDEEL_ONDERSCHRIJFT_UITVOERBAARHEID_VERLEDEN("oordeel.onderschrijft.uitvoerbaarheid.verleden"),
  /** {@literal {voorstel}[ {dag}] uitvoerbaar} */
  OORDEEL_ONDERSCHRIJFT_UITVOERBAARHEID_KORT("oordeel.onderschrijft.uitvoerbaarheid.kort"),
  /** {@literal {partijen:acht|achten} {voorstel} uitvoerbaar} */
  OORDEEL_ONDERSCHRIJFT_UITVOERBAARHEID_HEDEN("oordeel.onderschrijft.uitvoerbaarheid.heden"),
  /** {@literal {partijen:steunde|steunden} {voorstel}[ {datum}]} */
  OORDEEL_ONDERSCHRIJFT_GEHEEL_VERLEDEN("oordeel.onderschrijft.geheel.verleden"),
  /** {@literal {partijen:steunt|steunen} {voorstel}} */
  OORDEEL_ONDERSCHRIJFT_GEHEEL_HEDEN("oordeel.onderschrijft.geheel.heden"),
  /**
   * {@literal {partijen:stelde|stelden}[ {datum}] {aantal} voor een positief oordeel over
   * {onderwerpen}}
   */
  OORDEEL_ONDER_VOORWAARDEN_VERLEDEN("oordeel.onder-voorwaarden.verleden"),
  /** {@literal {partijen:stelt|stellen} {aantal} voor een positief oordeel over {onderwerpen}} */
  OORDEEL_ONDER_VOORWAARDEN_HEDEN("oordeel.onder-voorwaarden.heden"),
  /** {@literal {partijen:achtte|achtten}[ {waar}] {voorstel}[ {dag}] uitvoerbaar onder {aantal}} */
  OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_VERLEDEN(
      "oordeel.onder-voorwaarden.uitvoerbaarheid.verleden"),
  /** {@literal {voorstel}[ {dag}] uitvoerbaar onder {aantal}} */
  OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_KORT("oordeel.onder-voorwaarden.uitvoerbaarheid.kort"),
  /** {@literal {partijen:acht|achten} {voorstel} uitvoerbaar onder {aantal}} */
  OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_HEDEN(
      "oordeel.onder-voorwaarden.uitvoerbaarheid.heden"),
  /**
   * {@literal {partijen:verbond|verbonden}[ {datum}] {aantal} aan[ {wiens}] steun[ voor
   * {waarvoor}]}
   */
  OORDEEL_ONDER_VOORWAARDEN_GEHEEL_VERLEDEN("oordeel.onder-voorwaarden.geheel.verleden"),
  /** {@literal {partijen:verbindt|verbinden} {aantal} aan[ {wiens}] steun[ voor {waarvoor}]} */
  OORDEEL_ONDER_VOORWAARDEN_GEHEEL_HEDEN("oordeel.onder-voorwaarden.geheel.heden"),
  /**
   * {@literal {partijen:stelde|stelden}[ {datum}] een voorwaarde voor een positief oordeel over
   * {onderwerpen}: {voorwaarde}}
   */
  OORDEEL_ONDER_VOORWAARDEN_TE_VERLEDEN("oordeel.onder-voorwaarden.te.verleden"),
  /**
   * {@literal {partijen:stelt|stellen} een voorwaarde voor een positief oordeel over {onderwerpen}:
   * {voorwaarde}}
   */
  OORDEEL_ONDER_VOORWAARDEN_TE_HEDEN("oordeel.onder-voorwaarden.te.heden"),
  /**
   * {@literal {partijen:stelde|stelden}[ {datum}] een voorwaarde voor {onderwerpen}: {voorwaarde}}
   */
  OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_TE_VERLEDEN(
      "oordeel.onder-voorwaarden.uitvoerbaarheid.te.verleden"),
  /** {@literal {partijen:stelt|stellen} een voorwaarde voor {onderwerpen}: {voorwaarde}} */
  OORDEEL_ONDER_VOORWAARDEN_UITVOERBAARHEID_TE_HEDEN(
      "oordeel.onder-voorwaarden.uitvoerbaarheid.te.heden"),
  /**
   * {@literal {partijen:stelde|stelden}[ {datum}] een voorwaarde voor[ {wiens}] steun[ voor
   * {waarvoor}]: {voorwaarde}}
   */
  OORDEEL_ONDER_VOORWAARDEN_GEHEEL_TE_VERLEDEN("oordeel.onder-voorwaarden.geheel.te.verleden"),
  /**
   * {@literal {partijen:stelt|stellen} een voorwaarde voor[ {wiens}] steun[ voor {waarvoor}]:
   * {voorwaarde}}
   */
  OORDEEL_ONDER_VOORWAARDEN_GEHEEL_TE_HEDEN("oordeel.onder-voorwaarden.geheel.te.heden"),
  /** {@literal {partijen:had|hadden}[ {datum}] bedenkingen bij {onderwerpen}} */
  OORDEEL_BEDENKINGEN_VERLEDEN("oordeel.bedenkingen.verleden"),
  /** {@literal {partijen:uitte|uitten}[ {datum}] bedenkingen bij {onderwerpen}} */
  OORDEEL_BEDENKINGEN_GEUIT("oordeel.bedenkingen.geuit"),
  /** {@literal {partijen:heeft|hebben} bedenkingen bij {onderwerpen}} */
  OORDEEL_BEDENKINGEN_HEDEN("oordeel.bedenkingen.heden"),
  /** {@literal wel bedenkingen bij {onderwerpen}} */
  OORDEEL_BEDENKINGEN_KORT("oordeel.bedenkingen.kort"),
  /** {@literal {partijen:oordeelde|oordeelden}[ {datum}] afwijzend over {onderwerpen}} */
  OORDEEL_AFWIJZEND_VERLEDEN("oordeel.afwijzend.verleden"),
  /** {@literal {partijen:oordeelt|oordelen} afwijzend over {onderwerpen}} */
  OORDEEL_AFWIJZEND_HEDEN("oordeel.afwijzend.heden"),
  /** {@literal {partijen:achtte|achtten}[ {waar}] {voorstel}[ {dag}] niet uitvoerbaar} */
  OORDEEL_AFWIJZEND_UITVOERBAARHEID_VERLEDEN("oordeel.afwijzend.uitvoerbaarheid.verleden"),
  /** {@literal {voorstel}[ {dag}] niet uitvoerbaar} */
  OORDEEL_AFWIJZEND_UITVOERBAARHEID_KORT("oordeel.afwijzend.uitvoerbaarheid.kort"),
  /** {@literal {partijen:acht|achten} {voorstel} niet uitvoerbaar} */
  OORDEEL_AFWIJZEND_UITVOERBAARHEID_HEDEN("oordeel.afwijzend.uitvoerbaarheid.heden"),
  /** {@literal afwijzend over {onderwerpen}} */
  OORDEEL_AFWIJZEND_KORT("oordeel.afwijzend.kort"),
  /** {@literal {partijen:had|hadden}[ {datum}] geen bezwaar tegen {onderwerpen}} */
  OORDEEL_GEEN_BEZWAAR_VERLEDEN("oordeel.geen-bezwaar.verleden"),
  /** {@literal {partijen:heeft|hebben} geen bezwaar tegen {onderwerpen}} */
  OORDEEL_GEEN_BEZWAAR_HEDEN("oordeel.geen-bezwaar.heden"),
  /** {@literal {partijen:zag|zagen}[ {datum}] geen belemmeringen voor {onderwerpen}} */
  OORDEEL_GEEN_BEZWAAR_UITVOERBAARHEID_VERLEDEN("oordeel.geen-bezwaar.uitvoerbaarheid.verleden"),
  /** {@literal {partijen:ziet|zien} geen belemmeringen voor {onderwerpen}} */
  OORDEEL_GEEN_BEZWAAR_UITVOERBAARHEID_HEDEN("oordeel.geen-bezwaar.uitvoerbaarheid.heden"),
  /** {@literal Tegen {onderwerpen} {partijen:had|hadden} {partijen} geen bezwaar.} */
  OORDEEL_GEEN_BEZWAAR_WEL("oordeel.geen-bezwaar.wel"),
  /** {@literal Voor {onderwerpen} {partijen:zag|zagen} {partijen} geen belemmeringen.} */
  OORDEEL_GEEN_BEZWAAR_UITVOERBAARHEID_WEL("oordeel.geen-bezwaar.uitvoerbaarheid.wel"),
  /** {@literal {partijen:onthield|onthielden} zich[ {datum}] van een oordeel over {onderwerpen}} */
  OORDEEL_GEEN_OORDEEL_VERLEDEN("oordeel.geen-oordeel.verleden"),
  /** {@literal {partijen:heeft|hebben} geen oordeel gegeven over {onderwerpen}} */
  OORDEEL_GEEN_OORDEEL_HEDEN("oordeel.geen-oordeel.heden"),
  /** {@literal {partijen:kon|konden}[ {datum}] nog geen oordeel geven over {onderwerpen}} */
  OORDEEL_NOG_NIET_TE_BEOORDELEN_VERLEDEN("oordeel.nog-niet-te-beoordelen.verleden"),
  /** {@literal {partijen:kan|kunnen} nog geen oordeel geven over {onderwerpen}} */
  OORDEEL_NOG_NIET_TE_BEOORDELEN_HEDEN("oordeel.nog-niet-te-beoordelen.heden"),
  /** {@literal voorwaarden} */
  VOORWAARDE_AANTAL_0("voorwaarde.aantal.0"),
  /** {@literal een voorwaarde} */
  VOORWAARDE_AANTAL_1("voorwaarde.aantal.1"),
  /** {@literal de voorwaarde {wat}} */
  VOORWAARDE_AANTAL_1_GEZEGD("voorwaarde.aantal.1.gezegd"),
  /** {@literal twee voorwaarden} */
  VOORWAARDE_AANTAL_2("voorwaarde.aantal.2"),
  /** {@literal de volgende voorwaarde} */
  VOORWAARDE_AANTAL_VOLGENDE("voorwaarde.aantal.volgende"),
  /** {@literal de volgende voorwaarden} */
  VOORWAARDE_AANTAL_VOLGENDE_MEER("voorwaarde.aantal.volgende.meer"),
  /** {@literal het doel van {voorstel}} */
  ONDERWERP_DOEL("onderwerp.doel"),
  /** {@literal het doel} */
  ONDERWERP_DOEL_KORT("onderwerp.doel.kort"),
  /** {@literal de taken} */
  ONDERWERP_TAKEN("onderwerp.taken"),
  /** {@literal de bevoegdheden} */
  ONDERWERP_BEVOEGDHEDEN("onderwerp.bevoegdheden"),
  /** {@literal de financiële gevolgen} */
  ONDERWERP_MIDDELEN("onderwerp.middelen"),
  /** {@literal de bekostigingswijze} */
  ONDERWERP_BEKOSTIGINGSVORM("onderwerp.bekostigingsvorm"),
  /** {@literal de gevolgen[ van {ervan}] voor de uitvoeringskracht} */
  ONDERWERP_UITVOERINGSKRACHT("onderwerp.uitvoeringskracht"),
  /** {@literal de invoering} */
  ONDERWERP_INVOERING("onderwerp.invoering"),
  /** {@literal het tempo} */
  ONDERWERP_TEMPO("onderwerp.tempo"),
  /** {@literal de uitvoerbaarheid van {voorstel}} */
  ONDERWERP_UITVOERBAARHEID("onderwerp.uitvoerbaarheid"),
  /** {@literal de uitvoerbaarheid} */
  ONDERWERP_UITVOERBAARHEID_KORT("onderwerp.uitvoerbaarheid.kort"),
  /** {@literal {wat} van {voorstel}} */
  ONDERWERP_VAN("onderwerp.van"),
  /** {@literal {wat} in {voorstel}} */
  ONDERWERP_IN("onderwerp.in"),
  /** {@literal {voorstel}} */
  ONDERWERP_GEHEEL("onderwerp.geheel"),
  /** {@literal het voorstel als geheel} */
  ONDERWERP_GEHEEL_KORT("onderwerp.geheel.kort"),
  /** {@literal het} */
  OORDEEL_VOORSTEL_OPNIEUW("oordeel.voorstel.opnieuw"),
  /** {@literal deze} */
  OORDEEL_VOORSTEL_OPNIEUW_DE("oordeel.voorstel.opnieuw.de"),
  /** {@literal {Wie} {wie:gaf|gaven} als reden dat {zin}.} */
  GROND_BIJZIN("grond.bijzin"),
  /** {@literal {Wie} {wie:noemde|noemden} als reden {zin}.} */
  GROND_WOORDGROEP("grond.woordgroep"),
  /** {@literal {Wie} {wie:vroeg|vroegen} om {zin}.} */
  GROND_TE_GROEP("grond.te-groep"),

  // --- Overleg: wat naar voren is gebracht, naar de vorm van de omschrijving

  /** {@literal {Partijen} {partijen:vroeg|vroegen}[ {waar}] om {wat}[{omdat}][; {antwoord}].} */
  INBRENG_PUNT_TE_GROEP("inbreng.punt.te-groep"),
  /**
   * {@literal {Partijen} {partijen:vroeg|vroegen}[ {waar}] aandacht voor {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_PUNT_WOORDGROEP("inbreng.punt.woordgroep"),
  /**
   * {@literal {Partijen} {partijen:wees|wezen} er[ {waar}] op dat {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_PUNT_BIJZIN("inbreng.punt.bijzin"),
  /** {@literal in een ongevraagde reactie} */
  INBRENG_ONGEVRAAGD("inbreng.ongevraagd"),
  /**
   * {@literal {Partijen} {partijen:bracht|brachten}[ {waar}][ {ook}] het volgende naar voren:[
   * {wat}]}
   */
  INBRENG_PUNT_ZIN("inbreng.punt.zin"),
  /**
   * {@literal {Partijen} {partijen:verzocht|verzochten}[ {waar}] om {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_VERZOEK_TE_GROEP("inbreng.verzoek.te-groep"),
  /**
   * {@literal {Partijen} {partijen:verzocht|verzochten}[ {waar}] om {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_VERZOEK_WOORDGROEP("inbreng.verzoek.woordgroep"),
  /**
   * {@literal {Partijen} {partijen:verzocht|verzochten}[ {waar}] ervoor te zorgen dat
   * {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_VERZOEK_BIJZIN("inbreng.verzoek.bijzin"),
  /**
   * {@literal {Partijen} {partijen:verzocht|verzochten}[ {waar}] duidelijk te maken
   * {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_VERZOEK_VRAAG("inbreng.verzoek.vraag"),
  /** {@literal {Partijen} {partijen:verzocht|verzochten}[ {waar}][ {ook}] het volgende:[ {wat}]} */
  INBRENG_VERZOEK_ZIN("inbreng.verzoek.zin"),
  /**
   * {@literal {Partijen} {partijen:had|hadden}[ {waar}] er bezwaar tegen {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_BEZWAAR_TE_GROEP("inbreng.bezwaar.te-groep"),
  /**
   * {@literal {Partijen} {partijen:maakte|maakten}[ {waar}] bezwaar tegen {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_BEZWAAR_WOORDGROEP("inbreng.bezwaar.woordgroep"),
  /**
   * {@literal {Partijen} {partijen:voerde|voerden}[ {waar}] als bezwaar aan dat {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_BEZWAAR_BIJZIN("inbreng.bezwaar.bijzin"),
  /**
   * {@literal {Partijen} {partijen:voerde|voerden}[ {waar}][ {ook}] het volgende bezwaar aan:[
   * {wat}]}
   */
  INBRENG_BEZWAAR_ZIN("inbreng.bezwaar.zin"),
  /**
   * {@literal {Partijen} {partijen:adviseerde|adviseerden}[ {waar}] om {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_ADVIES_TE_GROEP("inbreng.advies.te-groep"),
  /**
   * {@literal {Partijen} {partijen:adviseerde|adviseerden}[ {waar}] {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_ADVIES_WOORDGROEP("inbreng.advies.woordgroep"),
  /** {@literal Het advies van {partijen}[ {waar}] hield in dat {wat}[{omdat}][; {antwoord}].} */
  INBRENG_ADVIES_BIJZIN("inbreng.advies.bijzin"),
  /**
   * {@literal {Partijen} {partijen:adviseerde|adviseerden}[ {waar}][ {ook}] het volgende:[ {wat}]}
   */
  INBRENG_ADVIES_ZIN("inbreng.advies.zin"),
  /**
   * {@literal {Partijen} {partijen:raadde|raadden} in het wettelijk voorgeschreven advies aan om
   * {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_WETTELIJK_ADVIES_TE_GROEP("inbreng.wettelijk-advies.te-groep"),
  /**
   * {@literal {Partijen} {partijen:raadde|raadden} in het wettelijk voorgeschreven advies {wat}
   * aan[{omdat}][; {antwoord}].}
   */
  INBRENG_WETTELIJK_ADVIES_WOORDGROEP("inbreng.wettelijk-advies.woordgroep"),
  /**
   * {@literal {Partijen} {partijen:voerde|voerden} in het wettelijk voorgeschreven advies aan dat
   * {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_WETTELIJK_ADVIES_BIJZIN("inbreng.wettelijk-advies.bijzin"),
  /**
   * {@literal {Partijen} {partijen:raadde|raadden} in het wettelijk voorgeschreven advies het
   * volgende aan:[ {wat}]}
   */
  INBRENG_WETTELIJK_ADVIES_ZIN("inbreng.wettelijk-advies.zin"),
  /**
   * {@literal {Partijen} {partijen:raadde|raadden} in dat advies ook aan om {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_WETTELIJK_ADVIES_OOK_TE_GROEP("inbreng.wettelijk-advies.ook.te-groep"),
  /**
   * {@literal {Partijen} {partijen:raadde|raadden} in dat advies ook {wat} aan[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_WETTELIJK_ADVIES_OOK_WOORDGROEP("inbreng.wettelijk-advies.ook.woordgroep"),
  /**
   * {@literal Ook {partijen:voerde|voerden} {partijen} in dat advies aan dat {wat}[{omdat}][;
   * {antwoord}].}
   */
  INBRENG_WETTELIJK_ADVIES_OOK_BIJZIN("inbreng.wettelijk-advies.ook.bijzin"),
  /** {@literal {Partijen} {partijen:raadde|raadden} in dat advies ook het volgende aan:[ {wat}]} */
  INBRENG_WETTELIJK_ADVIES_OOK_ZIN("inbreng.wettelijk-advies.ook.zin"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden}[ {waar}] als voorwaarde[ voor {voor}] om
   * {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_VOORWAARDE_TE_GROEP("inbreng.voorwaarde.te-groep"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden}[ {waar}] {wat} als voorwaarde[ voor
   * {voor}][{omdat}][; {antwoord}].}
   */
  INBRENG_VOORWAARDE_WOORDGROEP("inbreng.voorwaarde.woordgroep"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden}[ {waar}] als voorwaarde[ voor {voor}] dat
   * {wat}[{omdat}][; {antwoord}].}
   */
  INBRENG_VOORWAARDE_BIJZIN("inbreng.voorwaarde.bijzin"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden}[ {waar}] als voorwaarde[ voor {voor}]:[ {wat}]}
   */
  INBRENG_VOORWAARDE_ZIN("inbreng.voorwaarde.zin"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden} het wegnemen van dit bezwaar als voorwaarde[
   * voor {voor}].}
   */
  INBRENG_VOORWAARDE_BEZWAAR("inbreng.voorwaarde.bezwaar"),
  /** {@literal [{partijen} ]om {wat}} */
  INBRENG_VOLGENDE_OM("inbreng.volgende.om"),
  /** {@literal [{partijen} ]voor {wat}} */
  INBRENG_VOLGENDE_VOOR("inbreng.volgende.voor"),
  /** {@literal [{partijen} ]tegen {wat}} */
  INBRENG_VOLGENDE_TEGEN("inbreng.volgende.tegen"),
  /** {@literal [{partijen} ]dat {wat}} */
  INBRENG_VOLGENDE_DAT("inbreng.volgende.dat"),
  /** {@literal {Partijen} {partijen:bracht|brachten}[ {waar}] hetzelfde naar voren.} */
  INBRENG_BIJVAL("inbreng.bijval"),
  /** {@literal Dit geldt ook voor {punt}[ {waar}].} */
  INBRENG_BIJVAL_ANTWOORD("inbreng.bijval.antwoord"),
  /** {@literal hetzelfde punt van {partijen}} */
  ZELFDE_PUNT("zelfde.punt"),
  /** {@literal hetzelfde verzoek van {partijen}} */
  ZELFDE_VERZOEK("zelfde.verzoek"),
  /** {@literal hetzelfde bezwaar van {partijen}} */
  ZELFDE_BEZWAAR("zelfde.bezwaar"),
  /** {@literal hetzelfde advies van {partijen}} */
  ZELFDE_ADVIES("zelfde.advies"),
  /** {@literal hetzelfde wettelijk voorgeschreven advies van {partijen}} */
  ZELFDE_WETTELIJK_ADVIES("zelfde.wettelijk-advies"),
  /** {@literal dezelfde voorwaarde van {partijen}} */
  ZELFDE_VOORWAARDE("zelfde.voorwaarde"),
  /** {@literal Ook hier geldt: {antwoord}.} */
  INBRENG_ANTWOORD_OOK("inbreng.antwoord.ook"),
  /** {@literal Naar aanleiding van deze inbreng[{van}]: {antwoord}.} */
  INBRENG_ANTWOORD("inbreng.antwoord"),
  /** {@literal de indiening} */
  VOOR_INDIENING("voor.indiening"),
  /** {@literal de vaststelling} */
  VOOR_VASTSTELLING("voor.vaststelling"),
  /** {@literal {nummer}[ (voorheen {voorheen})]} */
  BEPALING("bepaling"),
  /** {@literal de artikelen {nummers}} */
  ARTIKELEN("artikelen"),
  /** {@literal artikelen {nummers}} */
  ARTIKELEN_TUSSEN_HAAKJES("artikelen.tussen-haakjes"),
  /** {@literal {artikel}, onderdelen {nummers}} */
  ONDERDELEN("onderdelen"),
  /** {@literal {regering} {regering:is|zijn} hieraan[ {datum}] tegemoetgekomen[ met {gevolg}]} */
  REACTIE_OVERGENOMEN("reactie.overgenomen"),
  /** {@literal {bepalingen} {bepalingen:komt|komen} hieraan tegemoet} */
  REACTIE_BEPALINGEN("reactie.bepalingen"),
  /** {@literal {bepalingen} {bepalingen:komt|komen} hieraan tegemoet} */
  REACTIE_BEPALINGEN_VERZOEK("reactie.bepalingen.verzoek"),
  /** {@literal {bepalingen} {bepalingen:komt|komen} hieraan tegemoet} */
  REACTIE_BEPALINGEN_ADVIES("reactie.bepalingen.advies"),
  /** {@literal Dit is geregeld in {bepalingen}.} */
  REACTIE_GEREGELD("reactie.geregeld"),
  /**
   * {@literal {regering} {regering:is|zijn} hieraan[ {datum}] deels tegemoetgekomen[ met
   * {bepalingen}][{gedaan}][ en {regering:komt|komen} hierop[ {moment}] terug bij {naar}]}
   */
  REACTIE_DEELS_OVERGENOMEN("reactie.deels-overgenomen"),
  /** {@literal , in die zin dat {wat}} */
  REACTIE_GEDAAN_BIJZIN("reactie.gedaan.bijzin"),
  /** {@literal met {wat}} */
  REACTIE_GEDAAN_WOORDGROEP("reactie.gedaan.woordgroep"),
  /** {@literal door {wat}} */
  REACTIE_GEDAAN_TE_GROEP("reactie.gedaan.te-groep"),
  /** {@literal : {wat}} */
  REACTIE_GEDAAN_ACHTER("reactie.gedaan.achter"),
  /** {@literal Dit leidde[ {datum}] tot het volgende: {wat}} */
  REACTIE_GEDAAN_ZIN("reactie.gedaan.zin"),
  /** {@literal {Regering} {regering:is|zijn} hieraan[ {datum}] tegemoetgekomen[: {wat}].} */
  REACTIE_GEVOLG_ZIN("reactie.gevolg.zin"),
  /** {@literal Ook hieraan {regering:is|zijn} {regering}[ {datum}] tegemoetgekomen[: {wat}].} */
  REACTIE_GEVOLG_ZIN_OOK("reactie.gevolg.zin.ook"),
  /** {@literal {Regering} {regering:is|zijn} aan {dit}[ {datum}] tegemoetgekomen[: {wat}].} */
  REACTIE_GEVOLG_BEZWAAR("reactie.gevolg.bezwaar"),
  /** {@literal {Bepalingen} {bepalingen:komt|komen} aan {dit} tegemoet[: {wat}].} */
  REACTIE_GEVOLG_BEZWAAR_BEPALINGEN("reactie.gevolg.bezwaar.bepalingen"),
  /** {@literal {Bepalingen} {bepalingen:komt|komen} hieraan tegemoet[: {wat}].} */
  REACTIE_GEVOLG_BEPALINGEN("reactie.gevolg.bepalingen"),
  /** {@literal Wel {dit:leidde|leidden} {dit} tot {wat}.} */
  REACTIE_GEVOLG_WEL("reactie.gevolg.wel"),
  /** {@literal : {wat}} */
  REACTIE_REDEN_ACHTER("reactie.reden.achter"),
  /** {@literal , om dezelfde reden} */
  REACTIE_REDEN_DEZELFDE("reactie.reden.dezelfde"),
  /** {@literal {Regering} {regering:geeft|geven} daarvoor als reden: {wat}} */
  REACTIE_REDEN_ZIN("reactie.reden.zin"),
  /** {@literal {Regering} {regering:gaat|gaan} daarin niet verder[{omdat}].} */
  REACTIE_REST("reactie.rest"),
  /** {@literal {Regering} {regering:gaat|gaan} daarin niet verder: {wat}} */
  REACTIE_REST_ZIN("reactie.rest.zin"),
  /**
   * {@literal Aan {dit} {regering:komt|komen} {regering} om dezelfde reden niet verder tegemoet.}
   */
  REACTIE_REST_OOK("reactie.rest.ook"),
  /** {@literal {regering} {regering:neemt|nemen} dit niet over[{omdat}]} */
  REACTIE_NIET_OVERGENOMEN("reactie.niet-overgenomen"),
  /** {@literal {regering} {regering:deelt|delen} dit bezwaar niet[{omdat}]} */
  REACTIE_NIET_OVERGENOMEN_BEZWAAR("reactie.niet-overgenomen.bezwaar"),
  /** {@literal {regering} {regering:volgt|volgen} dit advies niet[{omdat}]} */
  REACTIE_NIET_OVERGENOMEN_ADVIES("reactie.niet-overgenomen.advies"),
  /** {@literal {regering} {regering:volgt|volgen} dit advies niet[{omdat}]} */
  REACTIE_NIET_OVERGENOMEN_WETTELIJK_ADVIES("reactie.niet-overgenomen.wettelijk-advies"),
  /** {@literal dit komt[ {moment}] aan de orde bij {naar}[{omdat}]} */
  REACTIE_DOORGESCHOVEN("reactie.doorgeschoven"),
  /** {@literal de nadere uitwerking} */
  REACTIE_NAAR_UITWERKING("reactie.naar.uitwerking"),
  /** {@literal dit komt[ {moment}] opnieuw aan de orde[{omdat}]} */
  REACTIE_DOORGESCHOVEN_ZONDER("reactie.doorgeschoven.zonder"),
  /** {@literal {regering} {regering:heeft|hebben} hiervan kennisgenomen} */
  REACTIE_TER_KENNISNEMING("reactie.ter-kennisneming"),
  /** {@literal {regering} {regering:heeft|hebben} dit voor kennisgeving aangenomen[{omdat}]} */
  REACTIE_TER_KENNISNEMING_REDEN("reactie.ter-kennisneming.reden"),
  /**
   * {@literal {Regering} {regering:is|zijn}[ {datum}] tegemoetgekomen aan {dit}[ met
   * {gevolg}][{gedaan}][: {wat}]}
   */
  REACTIE_OVER_OVERGENOMEN("reactie.over.overgenomen"),
  /** {@literal {Bepalingen} {bepalingen:komt|komen} tegemoet aan {dit}} */
  REACTIE_OVER_BEPALINGEN("reactie.over.bepalingen"),
  /**
   * {@literal {Regering} {regering:is|zijn}[ {datum}] deels tegemoetgekomen aan {dit}[ met
   * {bepalingen}][{gedaan}][ en {regering:komt|komen} op de rest[ {moment}] terug bij {naar}]}
   */
  REACTIE_OVER_DEELS_OVERGENOMEN("reactie.over.deels-overgenomen"),
  /** {@literal {Regering} {regering:neemt|nemen} {dit} niet over[{omdat}]} */
  REACTIE_OVER_NIET_OVERGENOMEN("reactie.over.niet-overgenomen"),
  /** {@literal {Regering} {regering:deelt|delen} {dit} niet[{omdat}]} */
  REACTIE_OVER_NIET_OVERGENOMEN_OORDEEL("reactie.over.niet-overgenomen.oordeel"),
  /**
   * {@literal Ook aan {dit} {regering:is|zijn} {regering}[ {datum}] tegemoetgekomen[ met {gevolg}]}
   */
  REACTIE_OVER_OOK_OVERGENOMEN("reactie.over.ook.overgenomen"),
  /** {@literal Ook {dit} {regering:neemt|nemen} {regering} niet over[{omdat}]} */
  REACTIE_OVER_OOK_NIET_OVERGENOMEN("reactie.over.ook.niet-overgenomen"),
  /** {@literal Ook {dit} {regering:deelt|delen} {regering} niet[{omdat}]} */
  REACTIE_OVER_OOK_NIET_OVERGENOMEN_OORDEEL("reactie.over.ook.niet-overgenomen.oordeel"),
  /** {@literal {Dit} {dit:komt|komen}[ {moment}] aan de orde bij {naar}[{omdat}]} */
  REACTIE_OVER_DOORGESCHOVEN("reactie.over.doorgeschoven"),
  /** {@literal {Dit} {dit:komt|komen}[ {moment}] opnieuw aan de orde[{omdat}]} */
  REACTIE_OVER_DOORGESCHOVEN_ZONDER("reactie.over.doorgeschoven.zonder"),
  /** {@literal {Regering} {regering:heeft|hebben} kennisgenomen van {dit}} */
  REACTIE_OVER_TER_KENNISNEMING("reactie.over.ter-kennisneming"),
  /** {@literal {Regering} {regering:heeft|hebben} {dit} voor kennisgeving aangenomen[{omdat}]} */
  REACTIE_OVER_TER_KENNISNEMING_REDEN("reactie.over.ter-kennisneming.reden"),
  /**
   * {@literal Aan {dit} is[ voor {voor}][ {datum}] voldaan[ in {bepalingen}][ met {door}][ door
   * {te}][, doordat {bijzin}][: {wat}]}
   */
  VERVULLING_OVER_VERVULD("vervulling.over.vervuld"),
  /**
   * {@literal Aan {dit}[, te vervullen voor {moment},] is[ voor {voor}][ {datum}] deels voldaan[ in
   * {bepalingen}][ met {door}][ door {te}][, waarbij geldt dat {bijzin}][: {wat}]}
   */
  VERVULLING_OVER_DEELS("vervulling.over.deels"),
  /**
   * {@literal Aan {dit}[, te vervullen voor {moment},] is[ voor {voor}] niet voldaan[ vanwege
   * {door}][ om {te}][, omdat {bijzin}][: {wat}]}
   */
  VERVULLING_OVER_NIET("vervulling.over.niet"),
  /** {@literal dit oordeel[ van {partijen}][ van {datum}]} */
  DIT_OORDEEL("dit.oordeel"),
  /** {@literal deze bezwaren[ van {partijen}][ van {datum}]} */
  DIT_OORDEEL_BEZWAREN("dit.oordeel.bezwaren"),
  /** {@literal deze bedenkingen[ van {partijen}][ van {datum}]} */
  DIT_OORDEEL_BEDENKINGEN("dit.oordeel.bedenkingen"),
  /** {@literal deze voorwaarde[ van {partijen}][ van {datum}]} */
  DIT_OORDEEL_VOORWAARDE("dit.oordeel.voorwaarde"),
  /** {@literal deze voorwaarden[ van {partijen}][ van {datum}]} */
  DIT_OORDEEL_VOORWAARDEN("dit.oordeel.voorwaarden"),
  /** {@literal deze inbreng[ van {partijen}][ van {datum}]} */
  DIT_OORDEEL_INBRENG("dit.oordeel.inbreng"),
  /** {@literal dit punt[ van {partijen}]} */
  DIT_PUNT("dit.punt"),
  /** {@literal deze punten[ van {partijen}]} */
  DIT_PUNT_MEER("dit.punt.meer"),
  /** {@literal dit verzoek[ van {partijen}]} */
  DIT_VERZOEK("dit.verzoek"),
  /** {@literal deze verzoeken[ van {partijen}]} */
  DIT_VERZOEK_MEER("dit.verzoek.meer"),
  /** {@literal dit bezwaar[ van {partijen}]} */
  DIT_BEZWAAR("dit.bezwaar"),
  /** {@literal dit advies[ van {partijen}]} */
  DIT_ADVIES("dit.advies"),
  /** {@literal deze adviezen[ van {partijen}]} */
  DIT_ADVIES_MEER("dit.advies.meer"),
  /** {@literal dit wettelijk voorgeschreven advies[ van {partijen}]} */
  DIT_WETTELIJK_ADVIES("dit.wettelijk-advies"),
  /** {@literal deze voorwaarde[ van {partijen}]} */
  DIT_VOORWAARDE("dit.voorwaarde"),
  /** {@literal van {wie}[ van {datum}]} */
  VAN("van"),
  /** {@literal dat {wat}} */
  DAT("dat"),
  /** {@literal om {wat}} */
  OM_TE("om.te"),
  /** {@literal Dit leidde[ {datum}] tot {wat}[ ({bepalingen})].} */
  REACTIE_TOELICHTING_WOORDGROEP("reactie.toelichting.woordgroep"),
  /** {@literal Ook dit leidde[ {datum}] tot {wat}[ ({bepalingen})].} */
  REACTIE_TOELICHTING_OOK_WOORDGROEP("reactie.toelichting.ook.woordgroep"),
  /** {@literal Dit leidde[ {datum}] ertoe dat {wat}[ ({bepalingen})].} */
  REACTIE_TOELICHTING_BIJZIN("reactie.toelichting.bijzin"),
  /** {@literal Ook dit leidde[ {datum}] ertoe dat {wat}[ ({bepalingen})].} */
  REACTIE_TOELICHTING_OOK_BIJZIN("reactie.toelichting.ook.bijzin"),
  /** {@literal Dit was[ {datum}] aanleiding om {wat}[ ({bepalingen})].} */
  REACTIE_TOELICHTING_TE_GROEP("reactie.toelichting.te-groep"),
  /** {@literal Ook dit was[ {datum}] aanleiding om {wat}[ ({bepalingen})].} */
  REACTIE_TOELICHTING_OOK_TE_GROEP("reactie.toelichting.ook.te-groep"),
  /**
   * {@literal hieraan is[ voor {voor}][ {datum}] voldaan[ in {bepalingen}][ met {door}][ door
   * {te}][, doordat {bijzin}][: {wat}]}
   */
  VERVULLING_VERVULD("vervulling.vervuld"),
  /**
   * {@literal hieraan is[ voor {voor}][ {datum}] deels voldaan[ in {bepalingen}][ met {door}][ door
   * {te}][, waarbij geldt dat {bijzin}][: {wat}]}
   */
  VERVULLING_DEELS("vervulling.deels"),
  /**
   * {@literal hieraan is[ voor {voor}] niet voldaan[ vanwege {door}][ om {te}][, omdat {bijzin}][:
   * {wat}]}
   */
  VERVULLING_NIET("vervulling.niet"),
  /**
   * {@literal Voor {voor} is aan deze voorwaarde[ {datum}] voldaan[ in {bepalingen}][ met {door}][
   * door {te}][, doordat {bijzin}][: {wat}]}
   */
  VERVULLING_VOOR_VERVULD("vervulling.voor.vervuld"),
  /**
   * {@literal Voor {voor} is aan deze voorwaarde[, te vervullen voor {moment},][ {datum}] deels
   * voldaan[ in {bepalingen}][ met {door}][ door {te}][, waarbij geldt dat {bijzin}][: {wat}]}
   */
  VERVULLING_VOOR_DEELS("vervulling.voor.deels"),
  /**
   * {@literal Voor {voor} is aan deze voorwaarde[, te vervullen voor {moment},] niet voldaan[
   * vanwege {door}][ om {te}][, omdat {bijzin}][: {wat}]}
   */
  VERVULLING_VOOR_NIET("vervulling.voor.niet"),
  /** {@literal {een}, {ander}} */
  VERVULLING_MAAR("vervulling.maar"),
  /** {@literal maar voor {voor} wel[ met {door}][ door {te}][, doordat {bijzin}]} */
  VERVULLING_MAAR_VERVULD("vervulling.maar.vervuld"),
  /**
   * {@literal maar voor {voor} slechts deels[ met {door}][ door {te}][, waarbij geldt dat
   * {bijzin}]}
   */
  VERVULLING_MAAR_DEELS("vervulling.maar.deels"),
  /** {@literal maar voor {voor} niet[ vanwege {door}][ om {te}][, omdat {bijzin}]} */
  VERVULLING_MAAR_NIET("vervulling.maar.niet"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden}[ {waar}] twee voorwaarden[ voor {voor}]: {wat}.}
   */
  VOORWAARDEN_GESTELD("voorwaarden.gesteld"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden}[ {waar}] de volgende voorwaarden[ voor {voor}]:}
   */
  VOORWAARDEN_GESTELD_LIJST("voorwaarden.gesteld.lijst"),
  /**
   * {@literal Aan {voorwaarde}[{van}] is[ {datum}] voldaan[ met {door}][ door {te}][, doordat
   * {bijzin}][: {wat}][ ({waar})][; zie {zie}].}
   */
  VOORWAARDE_VOLDAAN("voorwaarde.voldaan"),
  /**
   * {@literal {Waaraan} is[ {datum}] voldaan[ met {door}][ door {te}][, doordat {bijzin}][: {wat}][
   * ({waar})][; zie {zie}].}
   */
  VOORWAARDE_VOLDAAN_EEN("voorwaarde.voldaan.een"),
  /**
   * {@literal Aan de voorwaarden {nummers}[{van}] is[ {datum}] voldaan[ met {door}][ door {te}][,
   * doordat {bijzin}][, {waarmee}][: {wat}][; zie {zie}].}
   */
  VOORWAARDEN_VOLDAAN("voorwaarden.voldaan"),
  /**
   * {@literal Aan de voorwaarden[{van}] is[ {datum}] voldaan[ met {door}][ door {te}][, doordat
   * {bijzin}][, {waarmee}][: {wat}][; zie {zie}].}
   */
  VOORWAARDEN_VOLDAAN_ALLE("voorwaarden.voldaan.alle"),
  /** {@literal aan {voorwaarden}[ {datum}][ met {door}][ door {te}][ doordat {bijzin}]} */
  VOORWAARDEN_VOLDAAN_WAARMEE("voorwaarden.voldaan.waarmee"),
  /** {@literal de voorwaarden {nummers}} */
  VOORWAARDE_NUMMERS("voorwaarde.nummers"),
  /** {@literal de voorwaarden} */
  VOORWAARDE_ALLE("voorwaarde.alle"),
  /** {@literal hieraan} */
  VOORWAARDE_HIERAAN("voorwaarde.hieraan"),
  /** {@literal aan de voorwaarde[{van}]} */
  VOORWAARDE_AAN("voorwaarde.aan"),
  /** {@literal de voorwaarde van {wie}} */
  VOORWAARDE_VAN("voorwaarde.van"),
  /** {@literal voorwaarde {nummer}} */
  VOORWAARDE_NUMMER("voorwaarde.nummer"),
  /** {@literal de eerste voorwaarde} */
  VOORWAARDE_EERSTE("voorwaarde.eerste"),
  /** {@literal de tweede voorwaarde} */
  VOORWAARDE_TWEEDE("voorwaarde.tweede"),
  /** {@literal {voorwaarde} van {wie}} */
  VOORWAARDE_NUMMER_VAN("voorwaarde.nummer.van"),
  /** {@literal Aan {voorwaarde}[{van}] moet voor {voor} zijn voldaan.} */
  AFSPRAAK_VOORWAARDE_VOOR("afspraak.voorwaarde.voor"),
  /** {@literal Aan de voorwaarden[{van}] moet voor {voor} zijn voldaan.} */
  AFSPRAAK_VOORWAARDEN_VOOR("afspraak.voorwaarden.voor"),
  /** {@literal Aan de voorwaarde[{van}] moet voor {voor} zijn voldaan.} */
  AFSPRAAK_VOORWAARDE_EEN_VOOR("afspraak.voorwaarde.een.voor"),
  /** {@literal {voorwaarde} van {afspraak}[ van {datum}]} */
  AFSPRAAK_VOORWAARDE_NUMMER_VAN("afspraak.voorwaarde.nummer.van"),
  /** {@literal {bepalingen} ({voorwaarde})} */
  VOORWAARDE_ZIE("voorwaarde.zie"),
  /** {@literal {bepalingen}} */
  VOORWAARDE_ZIE_EEN("voorwaarde.zie.een"),
  /**
   * {@literal Aan {voorwaarde}[{van}][, te vervullen voor {voor},] is[ {datum}] deels
   * voldaan[{gedaan}][ met {door}][ door {te}][, waarbij geldt dat {bijzin}][: {wat}][ ({waar})][;
   * zie {zie}].}
   */
  VOORWAARDE_DEELS("voorwaarde.deels"),
  /**
   * {@literal Aan {voorwaarde}[{van}][, te vervullen voor {voor},] is[ {nog}] niet voldaan[ vanwege
   * {door}][ om {te}][, omdat {bijzin}][: {wat}][ ({waar})][; zie {zie}].}
   */
  VOORWAARDE_NIET("voorwaarde.niet"),
  /** {@literal Volgens {partijen} moet voor {voor} aan {voorwaarde}[{van}] zijn voldaan.} */
  VOORWAARDE_VOOR("voorwaarde.voor"),
  /** {@literal Volgens {partijen} moet voor {voor} aan de voorwaarden[{van}] zijn voldaan.} */
  VOORWAARDEN_VOOR("voorwaarden.voor"),
  /** {@literal Volgens {partijen} moet voor {voor} {waaraan} zijn voldaan.} */
  VOORWAARDE_EEN_VOOR("voorwaarde.een.voor"),
  /** {@literal Aan {voorwaarde}[{van}] is nog niet voldaan.} */
  VOORWAARDE_NOG_NIET("voorwaarde.nog-niet"),
  /**
   * {@literal {Waaraan}[, te vervullen voor {voor},] is[ {datum}] deels voldaan[{gedaan}][ met
   * {door}][ door {te}][, waarbij geldt dat {bijzin}][: {wat}][ ({waar})][; zie {zie}].}
   */
  VOORWAARDE_EEN_DEELS("voorwaarde.een.deels"),
  /** {@literal nog} */
  VOORWAARDE_NOG("voorwaarde.nog"),
  /**
   * {@literal {Waaraan}[, te vervullen voor {voor},] is[ {nog}] niet voldaan[ vanwege {door}][ om
   * {te}][, omdat {bijzin}][: {wat}][ ({waar})][; zie {zie}].}
   */
  VOORWAARDE_EEN_NIET("voorwaarde.een.niet"),

  // --- Overleg: wie is gevraagd en wie niet

  /** {@literal {Datum} gebeurde het volgende:[ {wat}]} */
  GEBEURTENIS_VOLGENDE("gebeurtenis.volgende"),
  /** {@literal Dit gebeurde {datum}.} */
  GEBEURTENIS_DATUM("gebeurtenis.datum"),
  /** {@literal Met {partijen} is[ {periode}][ over {over}] ambtelijk overlegd.} */
  RAADPLEGING_AMBTELIJK("raadpleging.ambtelijk"),
  /** {@literal Ook {datum} is overlegd.} */
  RAADPLEGING_OOK("raadpleging.ook"),
  /** {@literal Ook {datum} is met {partijen} overlegd.} */
  RAADPLEGING_OOK_MET("raadpleging.ook.met"),
  /** {@literal Een bijeenkomst was er {datum}.} */
  RAADPLEGING_ONDER_MEER("raadpleging.onder-meer"),
  /** {@literal Een bijeenkomst met {partijen} was er {datum}.} */
  RAADPLEGING_ONDER_MEER_MET("raadpleging.onder-meer.met"),
  /**
   * {@literal Aan {partijen} is[ {gevraagd}][ over {over}] een bestuurlijk oordeel gevraagd[, met
   * een termijn tot en met {tot}].}
   */
  RAADPLEGING_BESTUURLIJK("raadpleging.bestuurlijk"),
  /**
   * {@literal {Partijen} {partijen:heeft|hebben}[ {periode}] schriftelijk gereageerd[ op {over}].}
   */
  RAADPLEGING_SCHRIFTELIJK("raadpleging.schriftelijk"),
  /**
   * {@literal {Partijen} {partijen:heeft|hebben} deelgenomen aan de internetconsultatie[ over
   * {over}][, die {periode} liep].}
   */
  RAADPLEGING_INTERNETCONSULTATIE("raadpleging.internetconsultatie"),
  /**
   * {@literal Aan {partijen} is[ {gevraagd}][ over {over}] advies gevraagd[, met een termijn tot en
   * met {tot}].}
   */
  RAADPLEGING_ADVIES("raadpleging.advies"),
  /**
   * {@literal {Partijen} {partijen:heeft|hebben}[ {periode}] een uitvoeringstoets verricht[ op
   * {over}].}
   */
  RAADPLEGING_UITVOERINGSTOETS("raadpleging.uitvoeringstoets"),
  /** {@literal Met {partijen} is[ {periode}][ over {over}] overlegd.} */
  RAADPLEGING_OVERLEG("raadpleging.overleg"),
  /** {@literal Er is[ over {over}] één reactie ontvangen.} */
  RAADPLEGING_REACTIE("raadpleging.reactie"),
  /** {@literal Er zijn[ over {over}] {aantal} reacties ontvangen.} */
  RAADPLEGING_REACTIES("raadpleging.reacties"),
  /** {@literal De internetconsultatie[ over {over}] leverde één reactie op.} */
  INTERNETCONSULTATIE_REACTIE("internetconsultatie.reactie"),
  /** {@literal De internetconsultatie[ over {over}] leverde {aantal} reacties op.} */
  INTERNETCONSULTATIE_REACTIES("internetconsultatie.reacties"),
  /**
   * {@literal De termijn van de internetconsultatie[ over {over}] was korter dan gebruikelijk[:
   * {reden}].}
   */
  TERMIJN_KORTER_INTERNETCONSULTATIE("termijn.korter.internetconsultatie"),
  /** {@literal De termijn van deze internetconsultatie was korter dan gebruikelijk[: {reden}].} */
  TERMIJN_KORTER_DEZE("termijn.korter.deze"),
  /** {@literal De reactietermijn voor {partijen} liep[ {periode}][: {reden}].} */
  TERMIJN("termijn"),
  /**
   * {@literal De reactietermijn voor {partijen}[, {periode},] was korter dan gebruikelijk[:
   * {reden}].}
   */
  TERMIJN_KORTER("termijn.korter"),
  /** {@literal {Partijen} {partijen:heeft|hebben} niet gereageerd.} */
  STILTE("stilte"),
  /** {@literal daarin[ {datum}]} */
  IN_DAARIN("in.daarin"),
  /** {@literal {Partijen} {partijen:heeft|hebben} in de internetconsultatie niet gereageerd.} */
  STILTE_DAARIN("stilte.daarin"),
  /** {@literal {Partijen} {partijen:heeft|hebben} niet gereageerd {waarop}.} */
  STILTE_OP("stilte.op"),
  /** {@literal in de periode {periode}} */
  STILTE_PERIODE("stilte.periode"),
  /** {@literal op de uitnodiging voor ambtelijk overleg[ {periode}][ over {over}]} */
  STILTE_AMBTELIJK("stilte.ambtelijk"),
  /** {@literal op het verzoek om een bestuurlijk oordeel[ over {over}]} */
  STILTE_BESTUURLIJK("stilte.bestuurlijk"),
  /** {@literal op het verzoek van {dag} om een bestuurlijk oordeel[ over {over}]} */
  STILTE_BESTUURLIJK_VAN("stilte.bestuurlijk.van"),
  /**
   * {@literal op het verzoek van {dag} om uiterlijk {uiterlijk} een bestuurlijk oordeel[ over
   * {over}] te geven}
   */
  STILTE_BESTUURLIJK_TERMIJN("stilte.bestuurlijk.termijn"),
  /** {@literal op het verzoek om een schriftelijke reactie[ op {over}]} */
  STILTE_SCHRIFTELIJK("stilte.schriftelijk"),
  /** {@literal op de internetconsultatie[ over {over}]} */
  STILTE_INTERNETCONSULTATIE("stilte.internetconsultatie"),
  /** {@literal op de adviesaanvraag[ over {over}]} */
  STILTE_ADVIES("stilte.advies"),
  /** {@literal op de adviesaanvraag van {dag}[ over {over}][, met een termijn tot en met {tot}]} */
  STILTE_ADVIES_VAN("stilte.advies.van"),
  /** {@literal op het verzoek om een uitvoeringstoets[ op {over}]} */
  STILTE_UITVOERINGSTOETS("stilte.uitvoeringstoets"),
  /** {@literal op de uitnodiging voor overleg[ {periode}][ over {over}]} */
  STILTE_OVERLEG("stilte.overleg"),
  /**
   * {@literal {Overheden} {overheden:is|zijn} niet om een bestuurlijk oordeel gevraagd[: {reden}].}
   */
  NIET_GEHOORD("niet-gehoord"),
  /** {@literal Namens {overheden} is uit eigen beweging gereageerd.} */
  NIET_GEHOORD_ONGEVRAAGD("niet-gehoord.ongevraagd"),
  /**
   * {@literal {Overheden} {overheden:is|zijn} niet afzonderlijk om een bestuurlijk oordeel
   * gevraagd[: {reden}].}
   */
  NIET_GEHOORD_AFZONDERLIJK("niet-gehoord.afzonderlijk"),
  /** {@literal {Overheden} {overheden:hoefde|hoefden} niet vooraf te worden gehoord.} */
  NIET_HOORPLICHTIG("niet-hoorplichtig"),
  /**
   * {@literal {Artikelen} {artikelen:verplichtte|verplichtten} er niet toe {overheden} vooraf te
   * horen.}
   */
  NIET_HOORPLICHTIG_ARTIKEL("niet-hoorplichtig.artikel"),
  /** {@literal Voor {overheden} geldt bovendien:[ {reden}]} */
  NIET_HOORPLICHTIG_BOVENDIEN("niet-hoorplichtig.bovendien"),
  /**
   * {@literal Het oordeel van {overheden} kon door dringende omstandigheden niet vooraf worden
   * ingewonnen[: {reden}].}
   */
  SPOED("spoed"),
  /**
   * {@literal Het oordeel[ over {over}] wordt {gevraagd}[ aan {partijen}] gevraagd[, met een
   * termijn tot en met {tot},] en {openbaar} openbaar gemaakt.}
   */
  SPOED_DAARNA("spoed.daarna"),
  /**
   * {@literal Het oordeel[ over {over}] wordt {gevraagd}[ aan {partijen}] gevraagd[, met een
   * termijn tot en met {tot}].}
   */
  SPOED_GEVRAAGD("spoed.gevraagd"),
  /**
   * {@literal Het oordeel[ over {over}] is {gevraagd}[ aan {partijen}] gevraagd[, met een termijn
   * tot en met {tot},] en wordt {openbaar} openbaar gemaakt.}
   */
  SPOED_WAS_DAARNA("spoed.was.daarna"),
  /**
   * {@literal Het oordeel[ over {over}] is {gevraagd}[ aan {partijen}] gevraagd[, met een termijn
   * tot en met {tot}].}
   */
  SPOED_WAS_GEVRAAGD("spoed.was.gevraagd"),
  /** {@literal Het oordeel wordt {openbaar} openbaar gemaakt.} */
  SPOED_OPENBAAR("spoed.openbaar"),

  // --- Nadere uitwerking

  /** {@literal De uitwerking van {wat} volgt[ {moment}][ {elders}][; {toelichting}].} */
  UITWERKING_WOORDGROEP("uitwerking.woordgroep"),
  /** {@literal Nog wordt geregeld dat {wat}[; {toelichting}].} */
  UITWERKING_BIJZIN("uitwerking.bijzin"),
  /** {@literal {Elders} wordt geregeld dat {wat}[; {toelichting}].} */
  UITWERKING_BIJZIN_ELDERS("uitwerking.bijzin.elders"),
  /** {@literal {Moment} wordt[ {elders}] geregeld dat {wat}[; {toelichting}].} */
  UITWERKING_BIJZIN_MOMENT("uitwerking.bijzin.moment"),
  /** {@literal Er volgt {stuk}, waarin {wat}[; {toelichting}].} */
  UITWERKING_WAARIN("uitwerking.waarin"),
  /** {@literal {Moment} volgt {stuk}, waarin {wat}[; {toelichting}].} */
  UITWERKING_WAARIN_MOMENT("uitwerking.waarin.moment"),
  /** {@literal Het voornemen is[ {moment}][ {elders}] {wat}[; {toelichting}].} */
  UITWERKING_TE_GROEP("uitwerking.te-groep"),
  /** {@literal {wat}; dit wordt[ {moment}][ {elders}] uitgewerkt[, en {toelichting}].} */
  UITWERKING_ZIN("uitwerking.zin"),
  /** {@literal de toelichting daarbij beschrijft de gevolgen[ voor {overheden}]} */
  UITWERKING_TOELICHTING("uitwerking.toelichting"),
  /** {@literal ook de toelichting daarbij beschrijft deze gevolgen} */
  UITWERKING_TOELICHTING_OOK("uitwerking.toelichting.ook"),
  /**
   * {@literal de toelichting daarbij beschrijft de gevolgen, ook de financiële[, voor {overheden}]}
   */
  UITWERKING_TOELICHTING_FINANCIEEL("uitwerking.toelichting.financieel"),
  /** {@literal De gevolgen[ voor {overheden}] worden[ {moment}][ {elders}] nader uitgewerkt.} */
  UITWERKING_ZONDER("uitwerking.zonder"),
  /** {@literal in {stuk}} */
  UITWERKING_IN("uitwerking.in"),
  /** {@literal bij {stuk}} */
  UITWERKING_BIJ("uitwerking.bij"),

  // --- Evaluatie en inwerkingtreding

  /**
   * {@literal {Wat} vindt[ op voorstel van {partijen}] {momenten} plaats[; de uitvoering ligt bij
   * {uitvoerders}].}
   */
  EVALUATIE_VINDT_PLAATS("evaluatie.vindt-plaats"),
  /**
   * {@literal {Partijen} {partijen:stelde|stelden} {wat} voor; deze vindt {momenten} plaats[; de
   * uitvoering ligt bij {uitvoerders}].}
   */
  EVALUATIE_VOORGESTELD("evaluatie.voorgesteld"),
  /**
   * {@literal Er komt[ op voorstel van {partijen}] {wat}[; de uitvoering ligt bij {uitvoerders}].}
   */
  EVALUATIE_KOMT("evaluatie.komt"),
  /** {@literal de evaluatie[ van {onderwerp}]} */
  EVALUATIE_SOORT_EVALUATIE("evaluatie.soort.evaluatie"),
  /** {@literal een evaluatie[ van {onderwerp}]} */
  EVALUATIE_SOORT_EVALUATIE_EEN("evaluatie.soort.evaluatie.een"),
  /** {@literal de monitoring[ van {onderwerp}]} */
  EVALUATIE_SOORT_MONITORING("evaluatie.soort.monitoring"),
  /** {@literal monitoring[ van {onderwerp}]} */
  EVALUATIE_SOORT_MONITORING_EEN("evaluatie.soort.monitoring.een"),
  /** {@literal de invoeringstoets[ op {onderwerp}]} */
  EVALUATIE_SOORT_INVOERINGSTOETS("evaluatie.soort.invoeringstoets"),
  /** {@literal een invoeringstoets[ op {onderwerp}]} */
  EVALUATIE_SOORT_INVOERINGSTOETS_EEN("evaluatie.soort.invoeringstoets.een"),
  /** {@literal de gevolgen voor {overheden}} */
  EVALUATIE_ZONDER_ONDERWERP("evaluatie.zonder-onderwerp"),
  /**
   * {@literal Beoogd is dat {wat} {datum} in werking {wat:treedt|treden}[ en
   * {wat:terugwerkt|terugwerken} tot en met {terug}][, {termijn}][, {uitzondering}].}
   */
  INGANG("ingang"),
  /**
   * {@literal {Wat} {wat:treedt|treden} {datum} in werking[ en {wat:werkt|werken} terug tot en met
   * {terug}][, {termijn}][, {uitzondering}].}
   */
  INGANG_VASTGESTELD("ingang.vastgesteld"),
  /** {@literal {datum}, {termijn},} */
  INGANG_DATUM_TERMIJN("ingang.datum-termijn"),
  /**
   * {@literal met uitzondering van {bepalingen}[, {die} {datum} in werking
   * {bepalingen:treedt|treden}]}
   */
  INGANG_UITZONDERING("ingang.uitzondering"),
  /** {@literal met uitzondering van {bepalingen}[, {die} {datum} {bepalingen:ingaat|ingaan}]} */
  INGANG_UITZONDERING_BELEID("ingang.uitzondering.beleid"),
  /** {@literal dat} */
  INGANG_UITZONDERING_DAT("ingang.uitzondering.dat"),
  /** {@literal die} */
  INGANG_UITZONDERING_DIE("ingang.uitzondering.die"),
  /**
   * {@literal {Wat} {wat:gaat|gaan} {datum} in[ en {wat:werkt|werken} terug tot en met {terug}][,
   * {uitzondering}].}
   */
  INGANG_BELEID("ingang.beleid"),
  /**
   * {@literal {Wat} {wat:treedt|treden} in werking op een bij koninklijk besluit te bepalen
   * tijdstip[ en {wat:werkt|werken} terug tot en met {terug}][, {uitzondering}].}
   */
  INGANG_KONINKLIJK_BESLUIT("ingang.koninklijk-besluit"),
  /**
   * {@literal {Wat} {wat:treedt|treden} in werking op bij koninklijk besluit te bepalen
   * tijdstippen.}
   */
  INGANG_KONINKLIJK_BESLUIT_DELEN("ingang.koninklijk-besluit.delen"),
  /**
   * {@literal {Wat} {wat:treedt|treden} in werking op een bij koninklijk besluit te bepalen
   * tijdstip; beoogd is {dag}[, {termijn}].}
   */
  INGANG_KONINKLIJK_BESLUIT_BEOOGD("ingang.koninklijk-besluit.beoogd"),
  /** {@literal dit artikel} */
  INGANG_DIT_ARTIKEL("ingang.dit-artikel"),
  /** {@literal Beoogd is {dag}[, {termijn}].} */
  INGANG_BEOOGD("ingang.beoogd"),
  /** {@literal Voor {wat} is {dag} beoogd[, {termijn}].} */
  INGANG_BEOOGD_BEPALINGEN("ingang.beoogd.bepalingen"),
  /** {@literal Beoogd is {dagen}.} */
  INGANG_BEOOGD_DELEN("ingang.beoogd.delen"),
  /** {@literal {dag} voor {wat}[, {termijn}]} */
  INGANG_BEOOGD_DEEL("ingang.beoogd.deel"),
  /**
   * {@literal {Wat} {wat:treedt|treden}[ {duur}] na de bekendmaking in werking[ en
   * {wat:werkt|werken} terug tot en met {terug}][, {uitzondering}].}
   */
  INGANG_NA_BEKENDMAKING("ingang.na-bekendmaking"),
  /** {@literal direct} */
  INGANG_DIRECT("ingang.direct"),
  /** {@literal {duur} na de bekendmaking} */
  INGANG_UITZONDERING_NA("ingang.uitzondering.na"),
  /** {@literal Beoogd is dat {wat} in werking {wat:treedt|treden} {termijn}.} */
  INGANG_TERMIJN("ingang.termijn"),
  /** {@literal ten minste {duur} na de bekendmaking} */
  INGANG_TEN_MINSTE("ingang.ten-minste"),
  /** {@literal {Wat} {wat:werkt|werken} terug tot en met {datum}.} */
  INGANG_TERUGWERKEND("ingang.terugwerkend"),
  /** {@literal de vaste verandermomenten en de invoeringstermijn} */
  UITZONDERING_VAN_BEIDE("uitzondering.van.beide"),
  /** {@literal de vaste verandermomenten} */
  UITZONDERING_VAN_MOMENTEN("uitzondering.van.momenten"),
  /** {@literal de invoeringstermijn} */
  UITZONDERING_VAN_TERMIJN("uitzondering.van.termijn"),
  /** {@literal Om dezelfde reden wordt[ voor {bepalingen}] van {waarvan} afgeweken.} */
  UITZONDERING_OOK("uitzondering.ook"),
  /** {@literal de overige bepalingen} */
  UITZONDERING_OVERIGE("uitzondering.overige"),
  /**
   * {@literal Van {waarvan} wordt[ voor {bepalingen}] afgeweken om aanmerkelijke ongewenste voor-
   * of nadelen te voorkomen.}
   */
  UITZONDERING_VOOR_OF_NADELEN("uitzondering.voor-of-nadelen"),
  /**
   * {@literal Van {waarvan} wordt[ voor {bepalingen}] afgeweken vanwege het spoedeisende karakter
   * van {voorstel}.}
   */
  UITZONDERING_SPOED_OF_NOOD("uitzondering.spoed-of-nood"),
  /** {@literal Van {waarvan} wordt[ voor {bepalingen}] afgeweken, omdat het gaat om reparatie.} */
  UITZONDERING_REPARATIE("uitzondering.reparatie"),
  /**
   * {@literal Van {waarvan} wordt[ voor {bepalingen}] afgeweken, omdat {voorstel} {besluiten}
   * implementeert.}
   */
  UITZONDERING_IMPLEMENTATIE_EIGEN("uitzondering.implementatie.eigen"),
  /**
   * {@literal Van {waarvan} wordt[ voor {bepalingen}] afgeweken, omdat het gaat om de implementatie
   * van bindende EU-rechtshandelingen of andere internationale besluiten.}
   */
  UITZONDERING_IMPLEMENTATIE("uitzondering.implementatie"),

  // --- Noten

  /**
   * {@literal {stukken:Brief|Brieven}[ van {opstellers}][ aan {aan}][ van {datum}][, {titel}][ in
   * de internetconsultatie {periode}][ naar aanleiding van de internetconsultatie {na}][,
   * {plaats}][, {vindplaats}].}
   */
  NOOT_BRIEF("noot.brief"),
  /**
   * {@literal [{Opstellers}, ]{titel}[ ({wettelijk})][, in opdracht van {opdrachtgevers}][,
   * {datum}][, {plaats}][, {vindplaats}].}
   */
  NOOT_TITEL("noot.titel"),
  /**
   * {@literal {Soort} van {opstellers}[ van {datum}][, in opdracht van {opdrachtgevers}][,
   * {plaats}][, {vindplaats}].}
   */
  NOOT_SOORT("noot.soort"),
  /** {@literal ministerie van {naam}} */
  NOOT_MINISTERIE("noot.ministerie"),
  /** {@literal {Kenmerk}[, {datum}][, {plaats}][, {vindplaats}].} */
  NOOT_KENMERK("noot.kenmerk"),
  /** {@literal Internetconsultatie {periode}.} */
  NOOT_INTERNETCONSULTATIE("noot.internetconsultatie"),
  /** {@literal Schriftelijke consultatie[ van {datum}][ {periode}].} */
  NOOT_SCHRIFTELIJK("noot.schriftelijk"),
  /** {@literal Ongevraagde reactie[ van {datum}][ {periode}].} */
  NOOT_ONGEVRAAGD("noot.ongevraagd"),
  /** {@literal {stukken:onderzoek|onderzoeken}} */
  NOOT_SOORT_ONDERZOEK("noot.soort.onderzoek"),
  /** {@literal {stukken:artikel 2-onderzoek|artikel 2-onderzoeken}} */
  NOOT_SOORT_ARTIKEL_2_ONDERZOEK("noot.soort.artikel-2-onderzoek"),
  /** {@literal {stukken:uitvoeringstoets|uitvoeringstoetsen}} */
  NOOT_SOORT_UITVOERINGSTOETS("noot.soort.uitvoeringstoets"),
  /** {@literal {stukken:quickscan|quickscans}} */
  NOOT_SOORT_QUICK_SCAN("noot.soort.quick-scan"),
  /** {@literal {stukken:advies|adviezen}} */
  NOOT_SOORT_ADVIES("noot.soort.advies"),
  /** {@literal {stukken:akkoord|akkoorden}} */
  NOOT_SOORT_AKKOORD("noot.soort.akkoord"),
  /** {@literal {stukken:overzicht|overzichten}} */
  NOOT_SOORT_OVERZICHT("noot.soort.overzicht"),
  /** {@literal {stukken:proef|proeven}} */
  NOOT_SOORT_PILOT("noot.soort.pilot"),
  /** {@literal {stukken:gespreksverslag|gespreksverslagen}} */
  NOOT_SOORT_GESPREKSVERSLAG("noot.soort.gespreksverslag"),
  /** {@literal {Artikel}[ van {van}].} */
  NOOT_GRONDSLAG("noot.grondslag"),
  /** {@literal {Artikel}[, van {van}].} */
  NOOT_GRONDSLAG_LID("noot.grondslag.lid"),
  /** {@literal {Artikel} van {voorstel}.} */
  NOOT_GRONDSLAG_EIGEN("noot.grondslag.eigen"),
  /** {@literal {Artikel}, van {voorstel}.} */
  NOOT_GRONDSLAG_EIGEN_LID("noot.grondslag.eigen.lid"),
  /** {@literal Het voorgestelde {artikel}[ van {van}].} */
  NOOT_GRONDSLAG_VOORGESTELD("noot.grondslag.voorgesteld"),
  /** {@literal Het voorgestelde {artikel}[, van {van}].} */
  NOOT_GRONDSLAG_VOORGESTELD_LID("noot.grondslag.voorgesteld.lid"),
  /** {@literal Voor {overheden}: {artikelen}.} */
  NOOT_VOOR("noot.voor"),
  /** {@literal {Van}.} */
  NOOT_REGELING("noot.regeling"),
  /** {@literal artikel {artikel}, {leden}, van {wet}} */
  NOOT_LEDEN("noot.leden"),
  /** {@literal artikel {artikel}[, {lid}][, onderdeel {onderdeel}]} */
  NOOT_ARTIKEL("noot.artikel"),
  /**
   * {@literal Aanwijzing 4.17, vijfde lid, onderdeel a, van de Aanwijzingen voor de regelgeving.}
   */
  NOOT_UITZONDERING_VOOR_OF_NADELEN("noot.uitzondering.voor-of-nadelen"),
  /**
   * {@literal Aanwijzing 4.17, vijfde lid, onderdeel b, van de Aanwijzingen voor de regelgeving.}
   */
  NOOT_UITZONDERING_SPOED_OF_NOOD("noot.uitzondering.spoed-of-nood"),
  /**
   * {@literal Aanwijzing 4.17, vijfde lid, onderdeel c, van de Aanwijzingen voor de regelgeving.}
   */
  NOOT_UITZONDERING_REPARATIE("noot.uitzondering.reparatie"),
  /**
   * {@literal Aanwijzing 4.17, vijfde lid, onderdeel d, van de Aanwijzingen voor de regelgeving.}
   */
  NOOT_UITZONDERING_IMPLEMENTATIE("noot.uitzondering.implementatie"),
  /** {@literal eerste} */
  LID_1("lid.1"),
  /** {@literal tweede} */
  LID_2("lid.2"),
  /** {@literal derde} */
  LID_3("lid.3"),
  /** {@literal vierde} */
  LID_4("lid.4"),
  /** {@literal vijfde} */
  LID_5("lid.5"),
  /** {@literal zesde} */
  LID_6("lid.6"),
  /** {@literal zevende} */
  LID_7("lid.7"),
  /** {@literal achtste} */
  LID_8("lid.8"),
  /** {@literal negende} */
  LID_9("lid.9"),
  /** {@literal tiende} */
  LID_10("lid.10"),
  /** {@literal elfde} */
  LID_11("lid.11"),
  /** {@literal twaalfde} */
  LID_12("lid.12"),
  /** {@literal dertiende} */
  LID_13("lid.13"),
  /** {@literal veertiende} */
  LID_14("lid.14"),
  /** {@literal vijftiende} */
  LID_15("lid.15"),
  /** {@literal zestiende} */
  LID_16("lid.16"),
  /** {@literal zeventiende} */
  LID_17("lid.17"),
  /** {@literal achttiende} */
  LID_18("lid.18"),
  /** {@literal negentiende} */
  LID_19("lid.19"),
  /** {@literal twintigste} */
  LID_20("lid.20"),
  /** {@literal {hoeveelste} lid} */
  LID_NAAM("lid.naam"),
  /** {@literal lid {lid}} */
  LID_ANDER("lid.ander"),
  /** {@literal leden {leden}} */
  LID_ANDERS("lid.anders"),

  // --- Lijsten en tabellen

  /** {@literal {tekst};} */
  PUNT_VOLGT("punt.volgt"),
  /** {@literal {tekst}.} */
  PUNT_LAATSTE("punt.laatste"),
  /** {@literal Raming van {post}} */
  TABEL_RAMING("tabel.raming"),
  /** {@literal Geraamde {soorten} per jaar} */
  TABEL_KOSTEN("tabel.kosten"),
  /** {@literal Geraamde {soorten}} */
  TABEL_KOSTEN_ALLE("tabel.kosten.alle"),
  /** {@literal de {soort}} */
  TABEL_SOORT("tabel.soort"),
  /** {@literal kosten} */
  TABEL_SOORT_KOSTEN("tabel.soort.kosten"),
  /** {@literal besparingen} */
  TABEL_SOORT_BESPARING("tabel.soort.besparing"),
  /** {@literal derving van inkomsten} */
  TABEL_SOORT_DERVING("tabel.soort.derving"),
  /** {@literal hogere inkomsten} */
  TABEL_SOORT_INKOMSTEN("tabel.soort.inkomsten"),
  /** {@literal {titel}, {van}[ tot en met {tot}]} */
  TABEL_JAREN("tabel.jaren"),
  /** {@literal {titel}, {van} en {tot}} */
  TABEL_JAREN_TWEE("tabel.jaren.twee"),
  /** {@literal {titel}, vanaf {van}} */
  TABEL_JAREN_VANAF("tabel.jaren.vanaf"),
  /** {@literal {titel}, niet naar jaar uitgesplitst} */
  TABEL_ZONDER_JAAR("tabel.zonder-jaar"),
  /** {@literal Post} */
  TABEL_KOLOM_POST("tabel.kolom.post"),
  /** {@literal Herkomst} */
  TABEL_KOLOM_OPSTELLER("tabel.kolom.opsteller"),
  /** {@literal Datum} */
  TABEL_KOLOM_DATUM("tabel.kolom.datum"),
  /** {@literal Overheid} */
  TABEL_KOLOM_OVERHEID("tabel.kolom.overheid"),
  /** {@literal Betreft} */
  TABEL_KOLOM_BETREFT("tabel.kolom.betreft"),
  /** {@literal Scenario} */
  TABEL_KOLOM_SCENARIO("tabel.kolom.scenario"),
  /** {@literal Jaar} */
  TABEL_KOLOM_JAAR("tabel.kolom.jaar"),
  /** {@literal Daarna} */
  TABEL_KOLOM_DAARNA("tabel.kolom.daarna"),
  /** {@literal Overige jaren} */
  TABEL_KOLOM_ANDERE_JAREN("tabel.kolom.andere-jaren"),
  /** {@literal Bedrag} */
  TABEL_KOLOM_BEDRAG("tabel.kolom.bedrag"),
  /** {@literal Vanaf {jaar}} */
  TABEL_KOLOM_VANAF("tabel.kolom.vanaf"),
  /** {@literal De bedragen gelden voor {wat}.} */
  TABEL_ALLE_OVERHEID("tabel.alle.overheid"),
  /** {@literal De bedragen betreffen {wat}.} */
  TABEL_ALLE_BETREFT("tabel.alle.betreft"),
  /** {@literal De bedragen zijn {wat}.} */
  TABEL_ALLE_ZIJN("tabel.alle.zijn"),
  /** {@literal De bedragen gaan uit van het scenario {wat}.} */
  TABEL_ALLE_SCENARIO("tabel.alle.scenario"),
  /** {@literal De bedragen gaan uit van {wat}.} */
  TABEL_ALLE_SCENARIO_EIGEN("tabel.alle.scenario.eigen"),
  /** {@literal De bedragen zijn van {wat}.} */
  TABEL_ALLE_DATUM("tabel.alle.datum"),
  /** {@literal inclusief Rijk} */
  TABEL_RIJK_INCLUSIEF("tabel.rijk.inclusief"),
  /** {@literal exclusief Rijk} */
  TABEL_RIJK_EXCLUSIEF("tabel.rijk.exclusief"),
  /** {@literal {post}} */
  TABEL_POST("tabel.post"),
  /** {@literal besparing: {post}} */
  TABEL_POST_BESPARING("tabel.post.besparing"),
  /** {@literal derving: {post}} */
  TABEL_POST_DERVING("tabel.post.derving"),
  /** {@literal hogere inkomsten: {post}} */
  TABEL_POST_INKOMSTEN("tabel.post.inkomsten"),
  /** {@literal kosten} */
  TABEL_POST_KOSTEN("tabel.post.kosten"),
  /** {@literal niet vermeld} */
  TABEL_OPSTELLER_ONBEKEND("tabel.opsteller.onbekend"),
  /** {@literal Totaal} */
  TABEL_TOTAAL("tabel.totaal"),
  /** {@literal Totaal {van} tot en met {tot}} */
  TABEL_TOTAAL_JAREN("tabel.totaal.jaren"),
  /** {@literal Totaal {van} en {tot}} */
  TABEL_TOTAAL_TWEE("tabel.totaal.twee"),

  // --- Tijd

  /** {@literal op {datum}} */
  TIJD_OP("tijd.op"),
  /** {@literal in {datum}} */
  TIJD_IN("tijd.in"),
  /** {@literal van {van} tot en met {tot}} */
  TIJD_VAN_TOT("tijd.van-tot"),
  /** {@literal vanaf {van}} */
  TIJD_VANAF("tijd.vanaf"),
  /** {@literal tot en met {tot}} */
  TIJD_TOT("tijd.tot"),
  /** {@literal het voorjaar van {jaar}} */
  TIJD_VOORJAAR("tijd.voorjaar"),
  /** {@literal de zomer van {jaar}} */
  TIJD_ZOMER("tijd.zomer"),
  /** {@literal het najaar van {jaar}} */
  TIJD_NAJAAR("tijd.najaar"),
  /** {@literal de winter van {jaar}} */
  TIJD_WINTER("tijd.winter"),
  /** {@literal het eerste kwartaal van {jaar}} */
  TIJD_KWARTAAL_1("tijd.kwartaal.1"),
  /** {@literal het tweede kwartaal van {jaar}} */
  TIJD_KWARTAAL_2("tijd.kwartaal.2"),
  /** {@literal het derde kwartaal van {jaar}} */
  TIJD_KWARTAAL_3("tijd.kwartaal.3"),
  /** {@literal het vierde kwartaal van {jaar}} */
  TIJD_KWARTAAL_4("tijd.kwartaal.4"),
  /** {@literal eerste kwartaal van {jaar}} */
  TIJD_KWARTAAL_1_DEEL("tijd.kwartaal.1.deel"),
  /** {@literal tweede kwartaal van {jaar}} */
  TIJD_KWARTAAL_2_DEEL("tijd.kwartaal.2.deel"),
  /** {@literal derde kwartaal van {jaar}} */
  TIJD_KWARTAAL_3_DEEL("tijd.kwartaal.3.deel"),
  /** {@literal vierde kwartaal van {jaar}} */
  TIJD_KWARTAAL_4_DEEL("tijd.kwartaal.4.deel"),
  /** {@literal uiterlijk {moment}} */
  TIJD_GRENS_UITERLIJK("tijd.grens.uiterlijk"),
  /** {@literal binnen {moment}} */
  TIJD_GRENS_BINNEN("tijd.grens.binnen"),
  /** {@literal ten minste {moment}} */
  TIJD_GRENS_TEN_MINSTE("tijd.grens.ten-minste"),
  /** {@literal vanaf {moment}} */
  TIJD_GRENS_VANAF("tijd.grens.vanaf"),
  /** {@literal {duur} na {ingang}} */
  TIJD_NA_INWERKINGTREDING("tijd.na-inwerkingtreding"),
  /** {@literal {duur} voor {ingang}} */
  TIJD_VOOR_INWERKINGTREDING("tijd.voor-inwerkingtreding"),
  /** {@literal bij {ingang}} */
  TIJD_BIJ_INWERKINGTREDING("tijd.bij-inwerkingtreding"),
  /** {@literal {herhaling} vanaf {ingang}} */
  TIJD_VANAF_INWERKINGTREDING("tijd.vanaf-inwerkingtreding"),
  /** {@literal {herhaling} vanaf {moment}} */
  TIJD_HERHALING_VANAF("tijd.herhaling-vanaf"),
  /** {@literal {moment} {herhaling}} */
  TIJD_VANAF_HERHALING("tijd.vanaf-herhaling"),
  /** {@literal {herhaling}, voor het eerst {moment}} */
  TIJD_VOOR_HET_EERST("tijd.voor-het-eerst"),
  /** {@literal daarna {herhaling}} */
  TIJD_DAARNA("tijd.daarna"),
  /** {@literal opnieuw {moment}} */
  TIJD_OPNIEUW("tijd.opnieuw"),
  /** {@literal {herhaling}, en in elk geval {momenten}} */
  TIJD_HERHALING_EN("tijd.herhaling-en"),
  /** {@literal voor het eerst {moment}} */
  TIJD_EERST("tijd.eerst"),
  /** {@literal telkens {moment}} */
  TIJD_TELKENS("tijd.telkens"),
  /** {@literal jaarlijks} */
  TIJD_JAARLIJKS("tijd.jaarlijks"),
  /** {@literal halfjaarlijks} */
  TIJD_HALFJAARLIJKS("tijd.halfjaarlijks"),
  /** {@literal maandelijks} */
  TIJD_MAANDELIJKS("tijd.maandelijks"),
  /** {@literal elke {duur}} */
  TIJD_ELKE("tijd.elke"),
  /** {@literal een half jaar} */
  TIJD_HALF_JAAR("tijd.half-jaar"),
  /** {@literal anderhalf jaar} */
  TIJD_ANDERHALF_JAAR("tijd.anderhalf-jaar"),
  /** {@literal {getal} jaar} */
  TIJD_JAAR("tijd.jaar"),
  /** {@literal {getal} maand} */
  TIJD_MAAND("tijd.maand"),
  /** {@literal {getal} maanden} */
  TIJD_MAANDEN("tijd.maanden"),

  // --- Bedragen: de soort voor het bedrag

  /** {@literal {bedrag} miljoen} */
  BEDRAG_MILJOEN("bedrag.miljoen"),
  /** {@literal {bedrag} miljard} */
  BEDRAG_MILJARD("bedrag.miljard"),
  /** {@literal {van} tot {tot}} */
  BEDRAG_BEREIK("bedrag.bereik"),
  /** {@literal tussen {van} en {tot}} */
  BEDRAG_BEREIK_TUSSEN("bedrag.bereik.tussen"),
  /** {@literal ongeveer {bedrag}} */
  BEDRAG_ONGEVEER("bedrag.ongeveer"),
  /** {@literal ten minste {bedrag}} */
  BEDRAG_TEN_MINSTE("bedrag.ten-minste"),
  /** {@literal ten hoogste {bedrag}} */
  BEDRAG_TEN_HOOGSTE("bedrag.ten-hoogste"),
  /** {@literal {bedrag} per {eenheid}} */
  BEDRAG_PER("bedrag.per"),
  /** {@literal structureel {bedrag} per jaar} */
  BEDRAG_STRUCTUREEL("bedrag.structureel"),
  /** {@literal structureel {bedrag}} */
  BEDRAG_STRUCTUREEL_EENHEID("bedrag.structureel.eenheid"),
  /** {@literal {bedrag} per jaar} */
  BEDRAG_PER_JAAR("bedrag.per-jaar"),
  /** {@literal eenmalig {bedrag}} */
  BEDRAG_INCIDENTEEL("bedrag.incidenteel"),
  /** {@literal een bedrag dat oploopt tot {bedrag}} */
  BEDRAG_OPLOPEND_TOT("bedrag.oplopend-tot"),
  /** {@literal een bedrag dat afloopt tot {bedrag}} */
  BEDRAG_AFLOPEND_TOT("bedrag.aflopend-tot"),
  /** {@literal een bedrag dat van {van} tot en met {tot} oploopt tot {bedrag}} */
  BEDRAG_OPLOPEND_TOT_JAREN("bedrag.oplopend-tot.jaren"),
  /** {@literal een bedrag dat van {van} tot en met {tot} afloopt tot {bedrag}} */
  BEDRAG_AFLOPEND_TOT_JAREN("bedrag.aflopend-tot.jaren"),
  /** {@literal oplopend tot {bedrag}} */
  BEDRAG_OPLOPEND_TOT_KAAL("bedrag.oplopend-tot.kaal"),
  /** {@literal aflopend tot {bedrag}} */
  BEDRAG_AFLOPEND_TOT_KAAL("bedrag.aflopend-tot.kaal"),
  /** {@literal {bedrag} in {jaar}} */
  BEDRAG_JAAR("bedrag.jaar"),
  /** {@literal {bedrag} vanaf {jaar}} */
  BEDRAG_VANAF_JAAR("bedrag.vanaf-jaar"),
  /** {@literal {bedrag} voor de jaren {jaren}} */
  BEDRAG_JAREN("bedrag.jaren"),
  /** {@literal in totaal {bedrag} voor de jaren {jaren}} */
  BEDRAG_JAREN_SAMEN("bedrag.jaren.samen"),
  /** {@literal {per}, in totaal {totaal}} */
  BEDRAG_PER_EN_TOTAAL("bedrag.per-en-totaal"),
  /** {@literal {van} tot en met {tot}} */
  BEDRAG_JAREN_REEKS("bedrag.jaren.reeks"),
  /** {@literal {van} en {tot}} */
  BEDRAG_JAREN_TWEE("bedrag.jaren.twee"),
  /** {@literal {bedrag} tot en met {jaar}} */
  BEDRAG_TOT_JAAR("bedrag.tot-jaar"),
  /** {@literal {bedrag} over een periode van {duur}} */
  BEDRAG_OVER_MAANDEN("bedrag.over-maanden"),
  /** {@literal {bedragen} ({wat})} */
  BEDRAGEN_DAARBIJ("bedragen.daarbij"),
  /** {@literal prijspeil {jaar}} */
  BEDRAG_PRIJSPEIL_DAARBIJ("bedrag.prijspeil.daarbij"),
  /** {@literal het laatste bedrag in prijspeil {jaar}} */
  BEDRAG_PRIJSPEIL_LAATSTE("bedrag.prijspeil.laatste"),
  /** {@literal {bedrag} (prijspeil {jaar})} */
  BEDRAG_PRIJSPEIL("bedrag.prijspeil"),

  // --- Vaste woorden van elk stuk

  /** {@literal CONCEPT} */
  STUK_CONCEPT("stuk.concept"),
  /** {@literal Pagina {nummer} van {aantal}} */
  STUK_PAGINA("stuk.pagina"),
  /** {@literal Noten} */
  STUK_NOTEN("stuk.noten"),
  /** {@literal Noot {nummer}} */
  STUK_NOOT("stuk.noot"),
  /** {@literal Terug naar de tekst bij noot {nummer}} */
  STUK_NOOT_TERUG("stuk.noot.terug"),
  /**
   * {@literal {code}: hier ontbreekt nog iets. Vul het traject aan en maak de tekst opnieuw, of
   * schrijf de passage hier zelf en verwijder deze opmerking.}
   */
  STUK_OPMERKING("stuk.opmerking"),
  /** {@literal Uitvoerbaarheidstoets decentrale overheden} */
  STUK_ONDERWERP("stuk.onderwerp"),
  /** {@literal Het UDO-traject als JSON} */
  STUK_TRAJECT("stuk.traject"),
  /** {@literal Gemaakt met udo, regelset {regelset}[, {bewoording}]} */
  STUK_GEMAAKT("stuk.gemaakt"),
  /** {@literal eigen bewoording {kenmerk}} */
  STUK_BEWOORDING("stuk.bewoording"),
  /** {@literal Concept} */
  STUK_STAND_CONCEPT("stuk.stand.concept"),
  /** {@literal Definitief} */
  STUK_STAND_DEFINITIEF("stuk.stand.definitief"),

  // --- Bijlage met de stand van de toets

  /** {@literal Bijlage: volledigheid van het traject} */
  STUK_TOETS("stuk.toets"),
  /**
   * {@literal Getoetst is voor het stadium {stadium}, volgens regelset {regelset}. Aantal regels:
   * {regels}; van toepassing: {toepasselijk}; voldaan: {voldaan}.}
   */
  STUK_TOETS_STAND("stuk.toets.stand"),
  /** {@literal {regelset} ({wijzigingen})} */
  STUK_TOETS_REGELSET("stuk.toets.regelset"),
  /**
   * {@literal De toets gaat over de volledigheid van het traject, niet over de uitvoerbaarheid van
   * het voornemen. De regels volgen de bronnen die erbij staan; de officiële vragenlijst van de UDO
   * was niet beschikbaar.}
   */
  STUK_TOETS_AARD("stuk.toets.aard"),
  /**
   * {@literal Bij een wetsartikel staat de datum waarop de gelezen versie in werking treedt of
   * trad.}
   */
  STUK_TOETS_WETSDATA("stuk.toets.wetsdata"),
  /** {@literal Ontbreekt nog} */
  STUK_TOETS_ONTBREEKT("stuk.toets.ontbreekt"),
  /** {@literal Regels waaraan het traject niet voldoet} */
  STUK_TOETS_ONTBREEKT_TABEL("stuk.toets.ontbreekt.tabel"),
  /** {@literal {wat} Het gaat om: {aanhaling}} */
  STUK_TOETS_ONTBREEKT_BETREFT("stuk.toets.ontbreekt.betreft"),
  /** {@literal Voldaan} */
  STUK_TOETS_VOLDAAN("stuk.toets.voldaan"),
  /** {@literal Regels waaraan het traject voldoet} */
  STUK_TOETS_VOLDAAN_TABEL("stuk.toets.voldaan.tabel"),
  /** {@literal Niet van toepassing} */
  STUK_TOETS_BUITEN("stuk.toets.buiten"),
  /** {@literal Regels die in deze stand niets vragen} */
  STUK_TOETS_BUITEN_TABEL("stuk.toets.buiten.tabel"),
  /** {@literal Regel} */
  STUK_TOETS_KOLOM_REGEL("stuk.toets.kolom.regel"),
  /** {@literal Vraag} */
  STUK_TOETS_KOLOM_VRAAG("stuk.toets.kolom.vraag"),
  /** {@literal Wat ontbreekt en wat te doen} */
  STUK_TOETS_KOLOM_ONTBREEKT("stuk.toets.kolom.ontbreekt"),
  /** {@literal Ernst} */
  STUK_TOETS_KOLOM_ERNST("stuk.toets.kolom.ernst"),
  /** {@literal Bron} */
  STUK_TOETS_KOLOM_BRON("stuk.toets.kolom.bron");

  /** What the file with the words of the library must be. */
  static final String VINGERAFDRUK =
      "4c9dfbec038b7e4da2c1a2f629a4f5f7ead5c1ae1b2ff93cedfe36e5c811fe66";

  private final String sleutel;

  Zin(String sleutel) {
    this.sleutel = sleutel;
  }

  /**
   * The key of the sentence in a file, and its spelling in JSON.
   *
   * @return the key, for instance "kop.overleg"
   */
  @JsonValue
  public String sleutel() {
    return sleutel;
  }

  /** Whether it is of the paragraph, where it is known of what is spoken and by whom. */
  boolean spreekt() {
    return !sleutel.startsWith("stuk.") && !sleutel.startsWith("vorm.");
  }
}
