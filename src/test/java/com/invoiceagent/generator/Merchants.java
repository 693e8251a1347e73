package com.invoiceagent.generator;

import java.util.List;

/// Invented merchants, and names that look like something else.
final class Merchants {

  static final List<String> PLAIN =
      List.of(
          "SUPERMERCADO BOM PRECINHO",
          "PADARIA TRIGO DOURADO",
          "AUTO POSTO TRES IRMAOS",
          "FARMACIA VIDA NOVA",
          "LIVRARIA LETRA MIUDA",
          "RESTAURANTE PANELA DE BARRO",
          "ACADEMIA MOVIMENTO",
          "PET SHOP PATINHAS",
          "CLINICA OLHAR CLARO",
          "HORTIFRUTI ROCA VERDE",
          "LOJAS ESTRELA",
          "CALCADOS CAMINHO",
          "PIZZARIA FORNO ALTO",
          "Cafeteria Grao Moido",
          "Mercadinho da Esquina",
          "SORVETERIA GELO FINO",
          "OTICA LUZ",
          "PAPELARIA TINTA AZUL",
          "TELEFONIA ONDA",
          "STREAMING TELA MAIS",
          "MATERIAIS PEDRA FORTE",
          "HOTEL SERRA ALTA",
          "LAVANDERIA ESPUMA",
          "AGROPECUARIA CAMPO BOM",
          "IFD*COZINHA DA ANA",
          "PG *ATELIE MODELO",
          "MP *BARBEARIA NAVALHA",
          "EC *MOVEIS EXEMPLO");

  static final List<String> TRAPS =
      List.of(
          "24/7 CONVENIENCIA",
          "LOJA 07/11 PRESENTES",
          "BAR 06 DE 10 AMIGOS",
          "TOTAL FITNESS",
          "PAGTO EXPRESSO",
          "BANCO DO LIVRO",
          "ITAU SEGUROS",
          "99 *CORRIDA",
          "NUBANK LOJA",
          "SALDO DE ESTOQUE MODAS",
          "FATURA FACIL SISTEMAS",
          "LIMITE ESPORTES",
          "DEBITO CAFE BAR",
          "CREDITO CERTO CURSOS",
          "POSTO BR 101 KM 12",
          "DROGARIA 1127",
          "3 IRMAOS LTDA",
          "1001 TRANSPORTES",
          "POUSADA 12 DE OUTUBRO SUL",
          "A.B.C. 2000",
          "JUROS ZERO VEICULOS",
          "PARCELA CERTA MODAS",
          "COMPRAS ONLINE BR",
          "TUDO POR 1,99 BAZAR",
          "ANUIDADE CLUBE SOCIAL",
          "SEGURO AUTO FACIL",
          "DESCONTO MAX FARMA",
          "CASHBACK STORE",
          "ESTORNOS EDITORA",
          "CARTAO PRESENTE 4410",
          "UBER *TRIP 05JAN",
          "CIA AEREA 31/12 VOOS",
          "PROXIMA PARADA CAFE",
          "IOF CONTABILIDADE",
          "C & A - MODAS",
          "M D SERVICOS C");

  /// Names that only a sign tells from a credit or a charge of the issuer.
  static final String CHARGE_LIKE =
      "(JUROS|ANUIDADE|SEGURO|IOF|DESCONTO|CASHBACK|ESTORNOS|CREDITO|DEBITO|PAGTO) .*";

  static final List<String> ABROAD =
      List.of(
          "HOTEL LISBONA",
          "BOOKSHOP LONDON",
          "STEAMY GAMES",
          "CLOUD SERVICES INC",
          "TIENDA DEL SUR",
          "APP STORE *MUSIC");

  static final List<String> CITIES =
      List.of(
          "SAO PAULO",
          "RIO DE JANEIRO",
          "CURITIBA",
          "RECIFE",
          "BELO HORIZONTE",
          "OSASCO",
          "BARUERI",
          "PORTO ALEGRE");

  static final List<String> CATEGORIES =
      List.of("Alimentação", "Saúde", "Lazer", "Transporte", "Vestuário", "Educação", "Serviços");

  static final List<String> CHARGES =
      List.of(
          "JUROS DE MORA",
          "MULTA POR ATRASO",
          "ENCARGOS DE ROTATIVO",
          "IOF DIARIO",
          "SEGURO PROTECAO CARTAO",
          "TARIFA DE SAQUE",
          "AVALIACAO EMERGENCIAL DE CREDITO",
          "JUROS DO ROTATIVO",
          "IOF ADICIONAL",
          "MENSALIDADE DO CARTAO");

  static final List<String> PAYMENTS =
      List.of(
          "PAGAMENTO EFETUADO",
          "PAGAMENTO RECEBIDO",
          "PAGTO DEBITO AUTOMATICO",
          "PAGAMENTO ON LINE",
          "OBRIGADO PELO PAGAMENTO",
          "INCLUSAO DE PAGAMENTO",
          "PAG FATURA BOLETO",
          "PGTO DEBITO CONTA",
          "PAGAMENTO VIA PIX",
          "PAGAMENTO RECEBIDO - OBRIGADO",
          "PAGAMENTO DE FATURA",
          "PAGAMENTO COM PIX",
          "PAGTO. POR DEB EM C/C",
          "Pagamento recebido via Pix",
          "Pagamento antecipado",
          "PAGAMENTO FATURA-INTERNET");

  private Merchants() {}
}
