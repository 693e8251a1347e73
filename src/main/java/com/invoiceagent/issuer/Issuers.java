package com.invoiceagent.issuer;

import com.invoiceagent.reading.Hints;
import com.invoiceagent.reading.layout.Line;
import com.invoiceagent.reading.layout.PageLayout;
import com.invoiceagent.reading.text.Boleto;
import com.invoiceagent.reading.text.Fold;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The issuers whose invoices are known, and who of them issued a document.
public final class Issuers {

  /// The institution of a document that nobody claims.
  public static final String GENERIC = "GENERIC";

  /// Every known issuer.
  public static final List<Issuer> ALL =
      List.of(
          BancoDoBrasil.ISSUER,
          Banrisul.ISSUER,
          Bradescard.ISSUER,
          Bradesco.ISSUER,
          Btg.ISSUER,
          C6.ISSUER,
          Caixa.ISSUER,
          Carrefour.ISSUER,
          Digio.ISSUER,
          Inter.ISSUER,
          Itau.ISSUER,
          MercadoPago.ISSUER,
          Nubank.ISSUER,
          PicPay.ISSUER,
          Santander.ISSUER,
          Sicoob.ISSUER,
          Sicredi.ISSUER,
          Sofisa.ISSUER,
          Unicred.ISSUER,
          Will.ISSUER);

  private Issuers() {}

  /// Who issued the document, by its marks alone.
  public static Detection detect(List<PageLayout> pages) {
    Set<String> boletoBanks = new HashSet<>();
    List<String> lines = new ArrayList<>();
    for (PageLayout page : pages) {
      for (Line line : page.lines()) {
        Boleto boleto = Boleto.find(line.text().replace('\t', ' '), null);
        if (boleto != null) {
          boletoBanks.add("BOLETO" + boleto.bank());
        }
        lines.add(Fold.squash(line.text()));
      }
    }
    List<Issuer> claiming = new ArrayList<>();
    for (Issuer issuer : ALL) {
      if (issuer.weight(boletoBanks, lines) >= Issuer.CLAIM) {
        claiming.add(issuer);
      }
    }
    claiming.sort(
        (a, b) -> Integer.compare(b.weight(boletoBanks, lines), a.weight(boletoBanks, lines)));
    return switch (claiming.size()) {
      case 0 -> new Detection.None();
      case 1 -> new Detection.One(claiming.getFirst());
      default -> new Detection.Several(List.copyOf(claiming));
    };
  }

  /// What to know about the document's print; nothing for a document that nobody claims.
  public static Hints hints(List<PageLayout> pages) {
    return switch (detect(pages)) {
      case Detection.None none -> Hints.of(GENERIC);
      case Detection.One one -> one.issuer().hints();
      case Detection.Several several -> several.issuers().getFirst().hints();
    };
  }
}
