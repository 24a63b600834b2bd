package nl.udo.hosts

import nl.udo.model.Bedrag.miljoen
import nl.udo.model.Bekostiging.Vorm.INTEGRATIE_UITKERING
import nl.udo.model.Oordeel.Strekking.ONDERSCHRIJFT
import nl.udo.model.Onderwerp.UITVOERBAARHEID
import nl.udo.model.Overheidslaag.GEMEENTEN
import nl.udo.model.Partij.VNG
import nl.udo.model.Rol.UITVOERDER
import nl.udo.model.UdoTraject
import nl.udo.paragraaf.MvtParagraaf
import nl.udo.toets.Stadium
import nl.udo.toets.UdoChecklist

/** A record as a program in Kotlin makes it. */
fun register(): UdoTraject =
    UdoTraject.wetsvoorstel("Wet voorbeeldtaak", "BZK")
        .raakt(GEMEENTEN) { g ->
          g.rol(UITVOERDER)
              .taken { t -> t.nieuw("Gemeenten houden een register bij.") { w -> w.verplicht() } }
              .bevoegdheden { b -> b.geen("Raad en college houden hun bevoegdheden.") }
              .middelen { m ->
                m.kosten { k ->
                      k.omschrijving("het register").structureel(miljoen("3.5")).geraamdDoor("BZK")
                    }
                    .bekostiging(INTEGRATIE_UITKERING, miljoen("3.5").structureel())
              }
              .uitvoeringskracht { u ->
                u.geen("De bestaande afdelingen kunnen het register bijhouden.")
              }
        }
        .geconsulteerd(VNG) { c ->
          c.oordeel(UITVOERBAARHEID, ONDERSCHRIJFT, "Het register sluit aan op de praktijk.")
        }
        .build()

/** What may be absent is nullable: the compiler has a program say what it does then. */
fun regel(traject: UdoTraject): String {
  val voornemen = traject.voornemen
  val titel = voornemen.titel ?: "zonder titel"
  val ministerie = voornemen.ministerie ?: "ministerie niet vermeld"
  val contact = traject.verloop?.contactBzk?.toString() ?: "nog geen contact met BZK"
  val oordelen = traject.consultaties.sumOf { it.oordelen.size }
  return "$titel ($ministerie): $contact, oordelen: $oordelen"
}

fun main() {
  val traject = register()
  println(regel(traject))
  UdoChecklist.standaard().toets(traject, Stadium.CONSULTATIE).bevindingen().forEach(::println)
  println(MvtParagraaf.concept(traject).alsTekst())
}
