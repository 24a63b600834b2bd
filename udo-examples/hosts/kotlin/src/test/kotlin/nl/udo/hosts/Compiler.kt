package nl.udo.hosts

import java.io.File
import java.nio.file.Files
import java.nio.file.Path
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services

/** What the compiler of a host says of a line, from 1. */
data class Complaint(val line: Int, val message: String)

/** Compiles a source against the library as a host has it, and gives what was refused. */
fun complaints(folder: Path, source: String): List<Complaint> {
  val file = Files.writeString(folder.resolve("Host.kt"), source)
  val collector = Collector()
  val arguments =
      K2JVMCompilerArguments().apply {
        freeArgs = listOf(file.toString())
        destination = folder.resolve("classes").toString()
        classpath = classPathOfAHost()
        jvmTarget = "17"
        noStdlib = true
        noReflect = true
      }
  K2JVMCompiler().exec(collector, Services.EMPTY, arguments)
  return collector.complaints
}

/** The class path of the tests without the annotations of null, which the library does not bring. */
private fun classPathOfAHost(): String {
  val (marks, others) =
      System.getProperty("java.class.path").split(File.pathSeparator).partition {
        File(it).name.startsWith("jspecify-")
      }
  check(marks.size == 1) { "the annotations of null stand on the class path of the tests: $marks" }
  return others.joinToString(File.pathSeparator)
}

private class Collector : MessageCollector {

  val complaints = mutableListOf<Complaint>()

  override fun report(
      severity: CompilerMessageSeverity,
      message: String,
      location: CompilerMessageSourceLocation?,
  ) {
    if (severity.isError) {
      complaints += Complaint(location?.line ?: 0, message)
    }
  }

  override fun hasErrors() = complaints.isNotEmpty()

  override fun clear() = complaints.clear()
}
