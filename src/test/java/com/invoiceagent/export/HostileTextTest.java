package com.invoiceagent.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a page calls a merchant stays a name in every file.
class HostileTextTest {

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFE\\uFFFF&&[^\\r\\n]]");
  private static final String FORMULA_SIGNS = "=+-@\uFF1D\u2212";

  static Stream<String> payloads() {
    return Payloads.ALL.stream();
  }

  static Stream<ExportFormat> formats() {
    return ExportFormats.all().stream().filter(format -> format != ExportFormats.JSON);
  }

  @Test
  void thereAreFortyPayloads() {
    assertThat(Payloads.ALL).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void noFileHoldsCharactersThatNobodySees(ExportFormat format) throws Exception {
    if (!format.name().equals("xlsx")) {
      String file = Written.text(format, Invoices.hostile().proved());
      String body = file.startsWith("\uFEFF") ? file.substring(1) : file;

      assertThat(UNSEEN.matcher(body).results().toList()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "csv-br", "actual", "firefly"})
  void noCellIsAFormulaHoweverTheFileIsCut(String name) throws Exception {
    ExportFormat format = ExportFormats.named(name).orElseThrow();
    String file = Written.text(format, Invoices.hostile().proved());

    for (char separator : List.of(',', ';', '\t')) {
      for (String line : file.lines().toList()) {
        for (String cell : line.split(Pattern.quote(String.valueOf(separator)), -1)) {
          String begin = cell.replaceFirst("^[\\s\"\uFEFF]+", "");
          assertThat(begin.isEmpty() || isHarmless(begin)).as("%s in %s", cell, line).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "csv-br", "actual", "firefly"})
  void everyPayloadIsOneRowWithItsAmount(String name) throws Exception {
    ExportFormat format = ExportFormats.named(name).orElseThrow();
    String file = Written.text(format, Invoices.hostile().proved());

    List<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(name.equals("csv-br") ? ';' : ',')
            .ofCsvRecord(file)
            .stream()
            .toList();

    assertThat(records).hasSize(Payloads.ALL.size() + 2);
    assertThat(records)
        .extracting(CsvRecord::getFieldCount)
        .containsOnly(records.getFirst().getFieldCount());
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void xmlHoldsTheTextAndNothingElse(String payload) throws Exception {
    ExportedInvoice invoice =
        Invoices.closing("2026-01-03")
            .row("2025-12-05", payload, 10_00, null, com.invoiceagent.model.Category.OTHER)
            .proved();

    var document =
        javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    Written.bytes(ExportFormats.named("ofx").orElseThrow(), invoice)));

    assertThat(document.getElementsByTagName("STMTTRN").getLength()).isEqualTo(1);
    assertThat(document.getElementsByTagName("TRNAMT").item(0).getTextContent())
        .isEqualTo("-10.00");
    assertThat(PlainText.of(payload))
        .startsWith(document.getElementsByTagName("NAME").item(0).getTextContent());
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aLedgerHasTheSameLinesAsForAHarmlessName(String payload) throws Exception {
    for (String name : List.of("beancount", "hledger", "qif")) {
      ExportFormat format = ExportFormats.named(name).orElseThrow();

      assertThat(shape(format, payload)).as(name).isEqualTo(shape(format, "LOJA"));
    }
  }

  @Test
  void aSemicolonBeginsNoCommentInAJournal() throws Exception {
    String journal =
        Written.text(ExportFormats.named("hledger").orElseThrow(), Invoices.hostile().proved());

    assertThat(journal.lines().filter(line -> line.matches("\\d{4}-.*[;|].*"))).isEmpty();
  }

  @Test
  void quotesDoNotEndATextInBeancount() throws Exception {
    String file =
        Written.text(ExportFormats.named("beancount").orElseThrow(), Invoices.hostile().proved());

    assertThat(file.lines().filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d [*!] .*")))
        .hasSize(Payloads.ALL.size() + 1)
        .allMatch(line -> line.matches(".{12} \"(?:[^\"\\\\]|\\\\[\"\\\\])*\""));
  }

  /// The file's lines without the row's name and id.
  private static List<String> shape(ExportFormat format, String description) throws Exception {
    ExportedInvoice invoice =
        Invoices.closing("2026-01-03")
            .row("2025-12-05", description, 10_00, null, com.invoiceagent.model.Category.OTHER)
            .proved();
    return Written.text(format, invoice)
        .lines()
        .map(line -> line.replaceAll("i[0-9a-f]{30}", "ID"))
        .map(line -> line.replaceFirst("^(P|2025-12-05 \\* ).*", "$1"))
        .toList();
  }

  private static boolean isHarmless(String cell) {
    return FORMULA_SIGNS.indexOf(cell.charAt(0)) < 0 || cell.matches("-?[0-9.,]+\"?");
  }
}
