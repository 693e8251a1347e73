package com.invoiceagent.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A page of an invoice with identifiers planted in it, and where they are.
final class PlantedPage {

  /// One of them.
  ///
  /// @param check what it counts as in the report
  /// @param line index of its line
  record Planted(String check, Kind kind, int line, int start, String text) {

    int end() {
      return start + text.length();
    }
  }

  private static final String[] MERCHANTS = {
    "SUPERMERCADO BOM DIA",
    "UBER *TRIP",
    "RUA AUGUSTA CAFE",
    "POSTO AV BRASIL",
    "NOME DA ROSA MODAS",
    "LOJA 07/11 PRESENTES",
    "24/7 CONVENIENCIA",
    "DROGASIL 1127",
    "PAG*JoseDaSilva",
    "AMAZON BR",
    "CASA DO PAO 03/10",
    "TITULAR SEGUROS",
    "HOTEL R CENTRO 500",
    "MP *CLIENTE FELIZ",
    "PIZZARIA DO JOAO",
    "99 *CORRIDA",
    "Ana Maria Doces",
    "CONTA VIVO",
    "AG TURISMO",
    "FARMACIA SAO JOSE"
  };

  private final Identifiers make;
  private final Random random;
  private final List<String> lines = new ArrayList<>();
  private final List<Planted> planted = new ArrayList<>();
  private final List<String> merchants = new ArrayList<>();

  PlantedPage(long seed) {
    random = new Random(seed);
    make = new Identifiers(random);
    head();
    for (int i = 0; i < 22; i++) {
      if (make.chance(35)) {
        plantOne();
      } else {
        row();
      }
    }
    slip();
  }

  List<String> lines() {
    return lines;
  }

  List<Planted> planted() {
    return planted;
  }

  List<String> merchants() {
    return merchants;
  }

  private void line(String before, String check, Kind kind, String text, String after) {
    planted.add(new Planted(check, kind, lines.size(), before.length(), text));
    lines.add(before + text + after);
  }

  private void head() {
    lines.add("Banco Exemplo S.A.\tFatura Mensal");
    String name = make.name();
    switch (random.nextInt(5)) {
      case 0 ->
          line(
              make.pick("Titular: ", "TITULAR\t", "Nome: ", "Cliente ", "Portador\t"),
              "NAME",
              Kind.NAME,
              name,
              "");
      case 1 ->
          line(
              make.pick("Olá, ", "Prezado(a) ", "OLÁ ", "Oi, "),
              "NAME",
              Kind.NAME,
              name,
              make.pick("", ", sua fatura chegou", "!"));
      case 2 -> {
        lines.add(make.pick("Nome do titular", "PAGADOR", "Cliente:"));
        line("", "NAME", Kind.NAME, name, make.pick("", "\tVencimento 10/03/2026"));
      }
      case 3 -> line("", "NAME", Kind.NAME, name, "\tTotal da fatura\tR$ 1.234,56");
      default -> line("", "NAME", Kind.NAME, name, "");
    }
    if (make.chance(30)) {
      lines.add("Resumo da fatura em R$");
    }
    line(
        "",
        "ADDRESS street",
        Kind.ADDRESS,
        make.street(),
        make.pick("", "\tLimite total R$ 5.000,00"));
    if (make.chance(30)) {
      line(
          "",
          "ADDRESS quarter",
          Kind.ADDRESS,
          make.pick("CENTRO", "Jardim das Rosas", "BAIRRO NOVO"),
          "");
    }
    line(
        make.pick("", "CEP: ", "CEP "),
        "ADDRESS code",
        Kind.ADDRESS,
        make.postalCode() + " " + make.town(),
        make.pick("", "\t10/03/2026"));
    lines.add("Vencimento\t" + date() + "\tValor\tR$ " + amount());
    line(
        make.pick("Total para ", "Compras de ", ""),
        "NAME again",
        Kind.NAME,
        again(name),
        make.pick("\tR$ " + amount(), " (Cartão final 8123)\t" + amount()));
  }

  /// The same name in another dress.
  private String again(String name) {
    return switch (random.nextInt(4)) {
      case 0 -> Identifiers.upper(name);
      case 1 -> name.replaceFirst(" ", "  ");
      case 2 -> name.replaceFirst(" ", "\t");
      default -> name;
    };
  }

  private void row() {
    String merchant = make.pick(MERCHANTS);
    merchants.add(merchant);
    lines.add(date() + make.pick("\t", " ") + merchant + "\t" + amount());
  }

  private void plantOne() {
    String glue = make.pick(" ", ": ", "\t", ":", "");
    switch (random.nextInt(11)) {
      case 0 ->
          line(
              make.pick("CPF", "CPF do titular", "Doc. ") + glue,
              "CPF",
              Kind.CPF,
              cpf(),
              make.pick("", " - " + date(), "\tR$ " + amount()));
      case 1 ->
          line(
              "CPF ",
              "CPF starred",
              Kind.CPF,
              "***." + make.digits(3) + "." + make.digits(3) + "-**",
              "");
      case 2 ->
          line(
              make.pick("CNPJ", "Empresa") + make.pick(" ", ": "),
              "CNPJ",
              Kind.CNPJ,
              cnpj(),
              make.pick("", "\t" + amount(), " venc. " + date()));
      case 3 ->
          line(
              make.pick("Cartão ", "Nº do cartão: ", "Visa\t"),
              "CARD",
              Kind.CARD,
              card(),
              make.pick("", "\tR$ " + amount()));
      case 4 ->
          line(
              make.pick(
                  "Cartão 4984.XXXX.XXXX.",
                  "final ",
                  "Visa •••• ",
                  "Cartão 5306****",
                  "XXXX XXXX XXXX "),
              "CARD last four",
              Kind.CARD,
              make.digits(4),
              make.pick("", "\t" + amount()));
      case 5 ->
          line(
              make.pick("Pix ", "Chave: ", ""),
              "PIX",
              Kind.PIX,
              make.chance(50) ? make.pixKey() : make.pixCode(),
              "");
      case 6 ->
          line(
              make.pick("E-mail: ", "enviada para ", "", "Fale com\t"),
              "EMAIL",
              Kind.EMAIL,
              make.email(),
              make.pick("", ".", "\t" + date()));
      case 7 ->
          line(
              make.pick("Tel. ", "Celular: ", "", "WhatsApp "),
              "PHONE",
              Kind.PHONE,
              make.phone(),
              make.pick("", "\t" + date()));
      case 8 -> account();
      case 9 -> {
        String given = make.name();
        line(
            "",
            "NAME card",
            Kind.NAME,
            given,
            make.pick(" - final ", " (Cartão ", "\tCartão 4525 XXXX XXXX ")
                + make.digits(4)
                + "\t"
                + amount());
      }
      default ->
          line(
              date() + " PGTO DEB CONTA ",
              "ACCOUNT",
              Kind.ACCOUNT,
              make.digits(4) + " " + make.digits(8),
              "\t-" + amount());
    }
  }

  private void account() {
    switch (random.nextInt(3)) {
      case 0 -> line("Agência ", "ACCOUNT", Kind.ACCOUNT, make.digits(4), " Conta 99");
      case 1 ->
          line(
              make.pick("Conta corrente: ", "Conta\t", "C/C ", "Nosso número ", "Nº do contrato: "),
              "ACCOUNT",
              Kind.ACCOUNT,
              make.digits(6) + "-" + make.digits(1),
              "\t" + date());
      default -> {
        lines.add("Agência/Conta\tVencimento");
        line(
            "",
            "ACCOUNT",
            Kind.ACCOUNT,
            make.digits(4) + "/" + make.digits(6) + "-" + make.digits(1),
            "\t" + date());
      }
    }
  }

  private void slip() {
    String line = make.bankLine();
    String dotted =
        line.replaceFirst(
            "(.{5})(.{5})(.{5})(.{6})(.{5})(.{6})(.)(.{14})", "$1.$2 $3.$4 $5.$6 $7 $8");
    String blocks = make.collectionLine().replaceAll("(.{11})(.)", "$1-$2 ").strip();
    String text =
        make.pick(
            line,
            dotted,
            dotted.replace(" ", "\t"),
            dotted.replace(" ", "  "),
            blocks,
            blocks.replace("-", ""),
            make.barCode());
    line(
        make.pick("", "001-9\t", "Linha digitável: "),
        "BOLETO",
        Kind.BOLETO,
        text,
        make.pick("", "\tR$ " + amount()));
    line(
        "Pagador: ",
        "NAME",
        Kind.NAME,
        make.name(),
        make.pick(" - CPF ", "\tCPF ", "CPF ") + "***.123.456-**");
  }

  private String cpf() {
    String bare = make.cpf();
    String dotted = bare.replaceFirst("(...)(...)(...)(..)", "$1.$2.$3-$4");
    return make.pick(
        bare,
        dotted,
        dotted,
        dotted.replace('.', ' ').replace('-', ' '),
        dotted.replace("-", " - ").replace(" - ", "-"));
  }

  private String cnpj() {
    String bare = make.cnpj();
    return make.chance(40) ? bare : bare.replaceFirst("(..)(...)(...)(....)(..)", "$1.$2.$3/$4-$5");
  }

  private String card() {
    String bare = make.card();
    return make.pick(
        bare,
        bare.replaceAll("(....)(?=.)", "$1 "),
        bare.replaceAll("(....)(?=.)", "$1."),
        bare.replaceAll("(....)(?=.)", "$1\t"));
  }

  private String date() {
    int day = 1 + random.nextInt(28);
    int month = 1 + random.nextInt(12);
    return make.pick("%02d/%02d", "%02d/%02d/2026", "%02d/%02d/26").formatted(day, month);
  }

  private String amount() {
    int cents = random.nextInt(100);
    int reais = random.nextInt(9000);
    String whole = reais < 1000 ? "" + reais : reais / 1000 + ".%03d".formatted(reais % 1000);
    return whole + ",%02d".formatted(cents);
  }
}
