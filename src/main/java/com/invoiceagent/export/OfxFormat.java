package com.invoiceagent.export;

import com.invoiceagent.model.EntryType;
import com.invoiceagent.model.Invoice;
import com.invoiceagent.model.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// OFX 2: a credit-card statement for each card.
///
/// `FITID` is the row's id, so that programs skip what they have. Noon without a time zone keeps
/// the day wherever it is read. No clock is asked: the statement is as old as the invoice.
final class OfxFormat implements ExportFormat.Writer {

  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();
  private static final DateTimeFormatter NOON = DateTimeFormatter.ofPattern("uuuuMMdd'120000'");

  /// As long as the standard lets a payee's name be.
  private static final int LONGEST_NAME = 32;

  private static final int LONGEST_MEMO = 255;

  @Override
  public void write(List<ExportedInvoice> invoices, OutputStream out) throws IOException {
    try {
      OfxElements ofx =
          new OfxElements(XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name()));
      ofx.begin();
      signOn(ofx, invoices.getFirst());
      ofx.open("CREDITCARDMSGSRSV1");
      int number = 0;
      for (ExportedInvoice invoice : invoices) {
        for (CardAccount account : CardAccount.of(invoice)) {
          number++;
          statement(ofx, invoice, account, number);
        }
      }
      ofx.close();
      ofx.end();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e);
    }
  }

  private static void signOn(OfxElements ofx, ExportedInvoice invoice) throws XMLStreamException {
    ofx.open("SIGNONMSGSRSV1");
    ofx.open("SONRS");
    status(ofx, null);
    ofx.put("DTSERVER", day(statementDay(invoice)));
    ofx.put("LANGUAGE", "POR");
    ofx.open("FI");
    ofx.put("ORG", invoice.reading().invoice().institution());
    ofx.close();
    ofx.close();
    ofx.close();
  }

  private static void statement(
      OfxElements ofx, ExportedInvoice invoice, CardAccount account, int number)
      throws XMLStreamException {
    ofx.open("CCSTMTTRNRS");
    ofx.put("TRNUID", String.valueOf(number));
    status(ofx, invoice);
    ofx.open("CCSTMTRS");
    ofx.put("CURDEF", "BRL");
    ofx.open("CCACCTFROM");
    ofx.put("ACCTID", account.id());
    ofx.close();
    ofx.open("BANKTRANLIST");
    ofx.put("DTSTART", day(days(invoice, account).min(LocalDate::compareTo).orElseThrow()));
    ofx.put("DTEND", day(days(invoice, account).max(LocalDate::compareTo).orElseThrow()));
    for (ExportedRow row : account.rows()) {
      transaction(ofx, row, invoice);
    }
    ofx.close();
    ofx.open("LEDGERBAL");
    ofx.put("BALAMT", account.balance().negated().toString());
    ofx.put("DTASOF", day(statementDay(invoice)));
    ofx.close();
    ofx.close();
    ofx.close();
  }

  private static void transaction(OfxElements ofx, ExportedRow row, ExportedInvoice invoice)
      throws XMLStreamException {
    String description = PlainText.of(row.description());
    String name = PlainText.cut(description, LONGEST_NAME).strip();
    String note = Note.of(row, invoice);
    ofx.open("STMTTRN");
    ofx.put("TRNTYPE", type(row));
    ofx.put("DTPOSTED", day(row.booked()));
    ofx.put("TRNAMT", row.booking().toString());
    ofx.put("FITID", row.id());
    ofx.put("NAME", name.isEmpty() ? "?" : name);
    String memo =
        Stream.of(note, name.equals(description) ? "" : description)
            .filter(part -> !part.isEmpty())
            .reduce((first, second) -> first + " - " + second)
            .orElse("");
    if (!memo.isEmpty()) {
      ofx.put("MEMO", PlainText.cut(memo, LONGEST_MEMO));
    }
    ofx.close();
  }

  /// Says of a statement that is not proved that it is none to rely on.
  private static void status(OfxElements ofx, @Nullable ExportedInvoice invoice)
      throws XMLStreamException {
    boolean good = invoice == null || invoice.isProved();
    ofx.open("STATUS");
    ofx.put("CODE", "0");
    ofx.put("SEVERITY", good ? "INFO" : "WARN");
    if (!good) {
      ofx.put("MESSAGE", "NOT PROVED: the rows do not add up to a printed total.");
    }
    ofx.close();
  }

  private static String type(ExportedRow row) {
    boolean lowers = row.type() != ExportedRow.Type.DEBIT;
    if (lowers || row.kind() == null) {
      return lowers ? EntryType.CREDIT.name() : EntryType.DEBIT.name();
    }
    return row.kind() == Kind.FEE ? "FEE" : row.kind() == Kind.INTEREST ? "INT" : "DEBIT";
  }

  private static Stream<LocalDate> days(ExportedInvoice invoice, CardAccount account) {
    return Stream.concat(
        Stream.of(statementDay(invoice)), account.rows().stream().map(ExportedRow::booked));
  }

  private static LocalDate statementDay(ExportedInvoice exported) {
    Invoice invoice = exported.reading().invoice();
    LocalDate stated = invoice.closingDate() == null ? invoice.dueDate() : invoice.closingDate();
    return stated != null
        ? stated
        : ExportedRow.of(exported).stream()
            .map(ExportedRow::booked)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
  }

  private static String day(LocalDate date) {
    return NOON.format(date);
  }
}
