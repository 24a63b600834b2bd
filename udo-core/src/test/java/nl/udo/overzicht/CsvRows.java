package nl.udo.overzicht;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV as another program does: by RFC 4180, with the separator of a Dutch spreadsheet. */
final class CsvRows {

  private CsvRows() {}

  static List<Map<String, String>> of(String csv) {
    assertEquals('\ufeff', csv.charAt(0), "a spreadsheet knows UTF-8 by its byte order mark");
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(';').setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(csv.substring(1), format)) {
      List<CSVRecord> records = parser.getRecords();
      records.forEach(r -> assertEquals(parser.getHeaderNames().size(), r.size(), r::toString));
      return records.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
