package nl.udo.hosts

import java.lang.reflect.ParameterizedType
import java.lang.reflect.RecordComponent
import java.lang.reflect.Type
import java.nio.file.Path
import nl.udo.model.UdoTraject
import org.jspecify.annotations.Nullable
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DisplayName
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** The compiler of a Kotlin host knows of each property of a record whether it may be absent. */
class NullsTest {

  @TempDir lateinit var folder: Path

  @Test
  @DisplayName("a property that may be absent is refused where the program does not say what then")
  fun nullableWithout() {
    val complaints =
        complaints(
            folder,
            """
            import nl.udo.model.UdoTraject
            fun length(traject: UdoTraject) = traject.kenmerk.length
            """
                .trimIndent(),
        )

    assertEquals(listOf(2), complaints.map { it.line })
    assertTrue(complaints[0].message.contains("nullable receiver"), complaints[0].message)
  }

  @Test
  @DisplayName("with a question mark it is accepted, and what is always there needs none")
  fun accepted() {
    val complaints =
        complaints(
            folder,
            """
            import nl.udo.model.UdoTraject
            import nl.udo.json.UdoJson
            import nl.udo.paragraaf.MvtParagraaf
            fun length(traject: UdoTraject) = traject.kenmerk?.length ?: 0
            fun versie(traject: UdoTraject) = traject.schemaVersie.length
            fun partijen(traject: UdoTraject) = traject.partijen.sumOf { it.naam.length }
            fun json(traject: UdoTraject): String = UdoJson.schrijf(traject)
            fun tekst(traject: UdoTraject): String = MvtParagraaf.concept(traject).alsTekst()
            """
                .trimIndent(),
        )

    assertEquals(listOf<Complaint>(), complaints)
  }

  @Test
  @DisplayName("what may be absent cannot be given where something is asked")
  fun argument() {
    val complaints =
        complaints(
            folder,
            """
            import nl.udo.json.UdoJson
            import nl.udo.toets.Stadium
            import nl.udo.toets.UdoChecklist
            fun read(json: String?) = UdoJson.lees(json)
            fun check(json: String) = UdoChecklist.standaard().toets(UdoJson.lees(json), null)
            fun checked(json: String) =
                UdoChecklist.standaard().toets(UdoJson.lees(json), Stadium.VERKENNING)
            """
                .trimIndent(),
        )

    assertEquals(listOf(4, 5), complaints.map { it.line })
  }

  @Test
  @DisplayName("of every property of every record, the compiler refuses exactly those that say so")
  fun everyProperty() {
    val components = records(UdoTraject::class.java).flatMap { it.recordComponents.toList() }
    val absent = components.filter(::mayBeAbsent)
    assertTrue(absent.size > 300 && components.size > absent.size + 80, "${absent.size} absent")

    val source =
        components.withIndex().joinToString("\n") { (i, component) ->
          val record = component.declaringRecord.canonicalName
          "fun f$i(record: $record): Any = record.`${component.name}`"
        }
    val refused = complaints(folder, source).map { name(components[it.line - 1]) }

    assertEquals(absent.map(::name).toSortedSet(), refused.toSortedSet())
  }

  private fun name(component: RecordComponent) =
      "${component.declaringRecord.simpleName}.${component.name}"

  private fun mayBeAbsent(component: RecordComponent) =
      component.annotatedType.isAnnotationPresent(Nullable::class.java)

  /** The records of which a record consists, itself as well. */
  private fun records(type: Type, known: MutableSet<Class<*>> = linkedSetOf()): Set<Class<*>> {
    if (type is ParameterizedType) {
      type.actualTypeArguments.forEach { records(it, known) }
    } else if (type is Class<*> && type.isRecord && known.add(type)) {
      type.recordComponents.forEach { records(it.genericType, known) }
    }
    return known
  }
}
