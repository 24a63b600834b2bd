package nl.udo.paragraaf.statements;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.udo.lists.Lists;
import nl.udo.model.Afspraak;
import nl.udo.model.Bekostiging;
import nl.udo.model.Bronverwijzing;
import nl.udo.model.Consultatie;
import nl.udo.model.Datum;
import nl.udo.model.Document;
import nl.udo.model.Gevolg;
import nl.udo.model.NameIndex;
import nl.udo.model.Oordeel;
import nl.udo.model.Overheidslaag;
import nl.udo.model.Partij;
import nl.udo.model.PartyIndex;
import nl.udo.model.Spoed;
import nl.udo.model.UdoTraject;
import nl.udo.recht.toepassing.Hoorplicht;
import org.jspecify.annotations.Nullable;

/** What a record refers to by kenmerk, found at once: a record can refer to it a thousand times. */
public final class Register {

  private static final Pattern RAAD_VAN_STATE =
      Pattern.compile("Raad van State|Afdeling advisering");

  private final UdoTraject traject;
  private final NameIndex<Document> documenten = new NameIndex<>();
  private final Map<String, Partij> partijen = new HashMap<>();
  private final NameIndex<Afspraak> afspraken = new NameIndex<>();
  private final NameIndex<Bekostiging> bekostiging = new NameIndex<>();

  /** By every other name of a party; made when one is asked for that is no kenmerk. */
  private @Nullable PartyIndex byAnyName;

  /** Of one record. */
  public Register(UdoTraject traject) {
    this.traject = traject;
    traject.partijen().forEach(p -> partijen.putIfAbsent(p.kenmerk(), p));
    traject.documenten().forEach(d -> documenten.add(d.kenmerk(), d));
    traject.afspraken().forEach(a -> afspraken.add(a.kenmerk(), a));
    traject.bekostiging().forEach(b -> bekostiging.add(b.kenmerk(), b));
    for (Gevolg g : traject.gevolgen()) {
      if (g.middelen() != null) {
        g.middelen().bekostiging().forEach(b -> bekostiging.add(b.kenmerk(), b));
      }
    }
  }

  /** The record itself. */
  public UdoTraject traject() {
    return traject;
  }

  /** The document of a reference, or null. */
  public @Nullable Document document(@Nullable Bronverwijzing bron) {
    return bron == null ? null : documenten.find(bron.document());
  }

  /** Its date, or null. */
  public @Nullable Datum datum(@Nullable Bronverwijzing bron) {
    Document document = document(bron);
    return document == null ? null : document.datum();
  }

  /** The agreement of a kenmerk, or null. */
  public @Nullable Afspraak afspraak(@Nullable String kenmerk) {
    return afspraken.find(kenmerk);
  }

  /** The way of funding of a kenmerk, or null. */
  public @Nullable Bekostiging bekostiging(String kenmerk) {
    return bekostiging.find(kenmerk);
  }

  /** The layers that a way of funding is for: its own, else those of its consequence, else all. */
  public List<Overheidslaag> ontvangers(Bekostiging b) {
    if (!b.overheden().isEmpty()) {
      return b.overheden();
    }
    return traject.gevolgen().stream()
        .filter(g -> g.middelen() != null && g.middelen().bekostiging().contains(b))
        .findFirst()
        .map(Gevolg::overheden)
        .orElseGet(traject::geraakteOverheden);
  }

  /** The consultation of which a place of the record is a part, or null. */
  public @Nullable Consultatie consultatie(String pointer) {
    String place = Places.consultation(pointer);
    return place.isEmpty()
        ? null
        : traject
            .consultaties()
            .get(Integer.parseInt(place.substring(Places.CONSULTATIONS.length())));
  }

  /** The consultations of which places of the record are a part, one for each place. */
  public List<Consultatie> consultaties(List<String> pointers) {
    return pointers.stream().map(this::consultatie).filter(Objects::nonNull).toList();
  }

  /**
   * The layers that urgency kept from being heard beforehand: those that need not be heard at all
   * had nothing to be kept from, and those that judged beforehand were not kept from it.
   */
  List<Overheidslaag> lagenVan(Spoed spoed) {
    Set<Overheidslaag> vooraf = EnumSet.noneOf(Overheidslaag.class);
    for (Consultatie c : traject.consultaties()) {
      for (Oordeel o : c.oordelen()) {
        if (Hoorplicht.isOndanksSpoedVooraf(traject, c, o)) {
          vooraf.addAll(vertegenwoordigd(c.partijenVan(o)));
        }
      }
    }
    return Lists.only(
        Hoorplicht.lagenVan(spoed, traject),
        laag -> !vooraf.contains(laag) && !Hoorplicht.isOntkend(traject, laag));
  }

  /**
   * The consultation that only says of whom the oordeel is asked for which there was no time
   * beforehand; or null.
   */
  public @Nullable Consultatie spoedvraag() {
    Spoed spoed = traject.spoed();
    if (spoed == null || spoed.oordeelGevraagdOp() == null) {
      return null;
    }
    List<Overheidslaag> lagen = lagenVan(spoed);
    return traject.consultaties().stream()
        .filter(c -> c.vorm() == Consultatie.Vorm.BESTUURLIJK)
        .filter(c -> c.oordelen().isEmpty() && c.punten().isEmpty())
        .filter(c -> c.periode() != null && spoed.oordeelGevraagdOp().equals(c.periode().van()))
        .filter(c -> !Collections.disjoint(vertegenwoordigd(c.partijen()), lagen))
        .findFirst()
        .orElse(null);
  }

  /** The party of a name: as described, else a koepel, else one of which only the name is known. */
  public Partij partij(String naam) {
    Partij partij = partijen.get(naam);
    if (partij != null) {
      return partij;
    }
    if (byAnyName == null) {
      byAnyName = PartyIndex.of(traject);
    }
    return byAnyName.find(naam);
  }

  /** Parties by what the record calls each of them first: one that has two names is one party. */
  public List<String> kenmerken(List<String> namen) {
    return Lists.every(namen, partijen::containsKey)
        ? namen
        : namen.stream().map(naam -> partij(naam).kenmerk()).distinct().toList();
  }

  /**
   * Whether an oordeel is one of the Raad van State, which gives a dictum: none of its parties is
   * described by the name of another.
   */
  public boolean isVanRaadVanState(Consultatie c, Oordeel o) {
    return o.dictum() != null
        && Lists.none(
            c.partijenVan(o),
            naam -> {
              Partij described = partijen.get(naam);
              return described != null && !RAAD_VAN_STATE.matcher(described.naam()).find();
            });
  }

  /** The layers for which parties speak. */
  public Set<Overheidslaag> vertegenwoordigd(List<String> partijen) {
    Set<Overheidslaag> lagen = EnumSet.noneOf(Overheidslaag.class);
    partijen.forEach(p -> lagen.addAll(partij(p).vertegenwoordigt()));
    return lagen;
  }

  /** Whether a judgement was given, and no later than a toelichting tells. */
  boolean isGegeven(Oordeel o) {
    return o.strekking() != Oordeel.Strekking.GEEN_OORDEEL && !traject.isNaPeildatum(o.datum());
  }
}
