package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.SightPdf.text;

import com.invoiceagent.document.pdf.SightPdf.Drawing;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A small invoice that closes, and what becomes of it when a row is slipped in.
public final class ForgedInvoice {

  /// The merchant of the row that is slipped in.
  public static final String MERCHANT = "SEGREDO";

  /// How many characters the row has.
  public static final int CHARACTERS = SightPdf.SECRET.replace(" ", "").length();

  private static final List<String> LINES =
      List.of(
          "CARTÕES EXEMPLO",
          "Fatura do cartão de crédito final 1234",
          "Vencimento 10/12/2025",
          "Fechamento 03/12/2025",
          "Total da fatura R$ 60,00",
          "Data Descrição Valor (R$)",
          "05/11 PADARIA PAO NOBRE 10,00",
          "06/11 POSTO CENTRAL 20,00",
          "07/11 LIVRARIA PAGINA UM 30,00");

  /// It draws on the lower half of the page, where the others leave it empty.
  private static final String DRAWS_MORE = "invisible over a decorated page";

  private ForgedInvoice() {}

  /// Nobody slipped anything in.
  public static byte[] honest() {
    return with((pdf, page) -> {});
  }

  /// The row that is slipped in is there to be seen.
  public static byte[] open() {
    return with((pdf, page) -> text(page, SightPdf.SECRET, 72, 605));
  }

  /// By the trick that hides the row.
  public static Map<String, byte[]> hidden() {
    return HiddenTextTest.TRICKS.entrySet().stream()
        .filter(trick -> !trick.getKey().equals(DRAWS_MORE))
        .collect(Collectors.toMap(Map.Entry::getKey, trick -> with(trick.getValue())));
  }

  private static byte[] with(Drawing more) {
    return SightPdf.page((pdf, page) -> {
      int y = 800;
      for (String line : LINES) {
        text(page, line, 72, y);
        y -= 20;
      }
      page.saveGraphicsState();
      more.on(pdf, page);
      page.restoreGraphicsState();
    });
  }
}
