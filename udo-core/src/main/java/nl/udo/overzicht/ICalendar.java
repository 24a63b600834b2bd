package nl.udo.overzicht;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.udo.overzicht.Termijnen.Termijn;
import nl.udo.recht.Vindplaats;
import org.jspecify.annotations.Nullable;

/** Terms as iCalendar (RFC 5545). */
final class ICalendar {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ICalendar() {}

  static void write(
      @Nullable String titel, List<Termijn> termijnen, Instant written, Appendable out)
      throws IOException {
    if (termijnen.isEmpty()) {
      return;
    }
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//udo//" + Termijnen.class.getName() + "//NL");
    line(out, "CALSCALE:GREGORIAN");
    for (Termijn termijn : termijnen) {
      part(titel, termijn, written, out);
    }
    line(out, "END:VCALENDAR");
  }

  private static void part(@Nullable String titel, Termijn termijn, Instant written, Appendable out)
      throws IOException {
    String name = termijn.vanaf() == null ? "VTODO" : "VEVENT";
    line(out, "BEGIN:" + name);
    line(out, "UID:" + termijn.uid());
    line(out, "DTSTAMP:" + MOMENT.format(written));
    if (termijn.vanaf() != null && termijn.totEnMet() != null) {
      line(out, "DTSTART;VALUE=DATE:" + day(termijn.vanaf()));
      // The end of an event is the day after its last.
      line(out, "DTEND;VALUE=DATE:" + day(termijn.totEnMet().plusDays(1)));
      line(out, "TRANSP:TRANSPARENT");
    }
    String zin = Notatie.hoofdletter(termijn.omschrijving());
    line(out, "SUMMARY:" + text(titel == null ? zin : titel + ": " + termijn.omschrijving()));
    List<String> sources = termijn.bronnen().stream().map(Vindplaats::woorden).toList();
    String source =
        sources.isEmpty()
            ? Woorden.zin("termijnen.bron-traject")
            : Woorden.zin("termijnen.bron", "bron", String.join("; ", sources));
    line(out, "DESCRIPTION:" + text(zin + "\n" + source));
    line(out, "CATEGORIES:" + text(termijn.soort().label()));
    String link =
        termijn.bronnen().stream()
            .map(Vindplaats::link)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .findFirst()
            .orElse(null);
    if (link != null) {
      line(out, "URL:" + link);
    }
    line(out, "END:" + name);
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** What has a meaning in a value of text gets a backslash; a line end is two characters. */
  private static String text(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** Folded: no line has more than 75 octets, and no character is cut in two. */
  private static void line(Appendable out, String line) throws IOException {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      String character = Character.toString(line.codePointAt(i));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LONGEST_LINE) {
        out.append("\r\n ");
        octets = 1;
      }
      out.append(character);
      octets += length;
      i += character.length();
    }
    out.append("\r\n");
  }
}
