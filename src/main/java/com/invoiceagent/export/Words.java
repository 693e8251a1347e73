package com.invoiceagent.export;

import com.invoiceagent.model.Category;
import com.invoiceagent.model.Kind;
import com.invoiceagent.model.ProofStatus;
import java.util.Locale;

/// What constants are called in a spreadsheet.
enum Words {
  /// As JSON has them.
  ENGLISH,
  /// As a Brazilian reads them.
  PORTUGUESE;

  String of(ExportedRow.Type type) {
    return this == ENGLISH
        ? type.name().toLowerCase(Locale.ROOT)
        : switch (type) {
          case DEBIT -> "débito";
          case CREDIT -> "crédito";
          case PAYMENT -> "pagamento";
        };
  }

  String of(ProofStatus status) {
    return this == ENGLISH
        ? status.name().toLowerCase(Locale.ROOT)
        : switch (status) {
          case PROVED -> "provada";
          case NOT_PROVED -> "NÃO PROVADA";
          case NO_TOTAL -> "NÃO PROVADA: sem total";
        };
  }

  String of(Kind kind) {
    return this == ENGLISH
        ? kind.name().toLowerCase(Locale.ROOT)
        : switch (kind) {
          case PURCHASE -> "compra";
          case REFUND -> "estorno";
          case FEE -> "tarifa";
          case INTEREST -> "juros";
          case TAX -> "imposto";
          case INSURANCE -> "seguro";
          case FINANCING -> "financiamento";
          case OTHER -> "outro";
        };
  }

  String of(Category category) {
    return this == ENGLISH
        ? category.label()
        : switch (category) {
          case FOOD -> "alimentação";
          case GROCERIES -> "supermercado";
          case TRANSPORT -> "transporte";
          case VEHICLE -> "veículo";
          case TRAVEL -> "viagem";
          case HEALTH -> "saúde";
          case EDUCATION -> "educação";
          case ENTERTAINMENT -> "lazer";
          case TELECOM -> "telefonia e internet";
          case CLOTHING -> "vestuário";
          case HOME -> "casa";
          case PETS -> "animais";
          case DIGITAL -> "serviços digitais";
          case SHOPPING -> "compras";
          case SERVICES -> "serviços";
          case INSURANCE -> "seguros";
          case FEES -> "tarifas";
          case TAXES -> "impostos";
          case OTHER -> "outros";
        };
  }
}
