package com.invoiceagent.bench;

import com.invoiceagent.document.pdf.DrawnPdf;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// An invoice of so many pages, 45 rows each, that closes.
public final class LongInvoice {

  static final int ROWS_ON_A_PAGE = 45;

  private static final int FIRST_ROW = 640;
  private static final int LEADING = 13;
  private static final float RIGHT = 545;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
  private static final List<String> NAMES =
      List.of(
          "PADARIA PAO NOBRE",
          "SUPERMERCADO BOM DIA",
          "LIVRARIA PAGINA UM",
          "POSTO CENTRAL",
          "24/7 CONVENIENCIA",
          "DROGASIL 1127",
          "UBER *TRIP",
          "OTICA VISAO CLARA Parcela 3/10",
          "LOJA 07/11 PRESENTES",
          "MERCADOLIVRE*LOJADASAR");

  private final RandomGenerator random = new Random(7);
  private final int pages;
  private final long[] amounts;

  private LongInvoice(int pages) {
    this.pages = pages;
    this.amounts = random.longs((long) pages * ROWS_ON_A_PAGE, 1_00, 900_00).toArray();
  }

  /// The file.
  public static byte[] of(int pages) {
    LongInvoice invoice = new LongInvoice(pages);
    return DrawnPdf.of(
        IntStream.range(0, pages).mapToObj(invoice::page).toArray(DrawnPdf.Drawing[]::new));
  }

  private DrawnPdf.Drawing page(int index) {
    return page -> {
      DrawnPdf.text(page, "CARTÕES EXEMPLO", 50, 800);
      DrawnPdf.text(page, "Página " + (index + 1) + " de " + pages, 460, 800);
      if (index == 0) {
        summary(page);
      }
      DrawnPdf.text(page, "Data", 50, FIRST_ROW + 20);
      DrawnPdf.text(page, "Descrição", 100, FIRST_ROW + 20);
      right(page, "Valor (R$)", FIRST_ROW + 20);
      for (int row = 0; row < ROWS_ON_A_PAGE; row++) {
        row(page, index * ROWS_ON_A_PAGE + row, FIRST_ROW - row * LEADING);
      }
    };
  }

  private void summary(PDPageContentStream page) throws IOException {
    long total = 0;
    for (long amount : amounts) {
      total += amount;
    }
    DrawnPdf.text(page, "Fatura do cartão de crédito final 1234", 50, 775);
    DrawnPdf.text(page, "Vencimento 10/12/2025", 50, 760);
    DrawnPdf.text(page, "Fechamento 03/12/2025", 250, 760);
    DrawnPdf.text(page, "Total da fatura R$ " + reais(total), 50, 740);
    DrawnPdf.text(page, "Pagamento mínimo R$ " + reais(total / 100 * 15), 50, 725);
    DrawnPdf.text(page, "Limite total R$ 999.000,00", 50, 710);
  }

  private void row(PDPageContentStream page, int row, float y) throws IOException {
    LocalDate day = LocalDate.of(2025, 11, 3).plusDays(30L * row / amounts.length);
    DrawnPdf.text(page, DAY.format(day), 50, y);
    DrawnPdf.text(page, NAMES.get(random.nextInt(NAMES.size())), 100, y);
    right(page, reais(amounts[row]), y);
  }

  private static void right(PDPageContentStream page, String text, float y) throws IOException {
    float width = DrawnPdf.HELVETICA.getStringWidth(text) / 100;
    DrawnPdf.text(page, text, RIGHT - width, y);
  }

  private static String reais(long centavos) {
    return String.format(Locale.of("pt", "BR"), "%,d,%02d", centavos / 100, centavos % 100);
  }
}
