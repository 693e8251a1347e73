package com.invoiceagent.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Makes identifiers of nobody, with valid check digits where there are any.
final class Identifiers {

  private static final String[] GIVEN = {
    "Maria",
    "João",
    "Ana Paula",
    "Luiz",
    "Antônia",
    "José Carlos",
    "Mônica",
    "Thaís",
    "Wellington",
    "Kauã",
    "Ítalo",
    "Rayssa",
    "Édson",
    "Jucilene",
    "Tarsila"
  };
  private static final String[] FAMILY = {
    "Souza",
    "da Silva",
    "dos Santos",
    "Gonçalves",
    "Araújo",
    "de Oliveira",
    "Brandão",
    "Sant'Anna",
    "Porto",
    "Leite",
    "e Silva",
    "Assunção",
    "do Nascimento",
    "Reis",
    "Campos",
    "Rosa",
    "Franca",
    "Nobre"
  };
  private static final String[] SYLLABLES = {
    "ba", "zor", "qui", "lan", "dre", "mo", "vi", "tel", "ru", "nis", "cla", "go", "pen", "far",
    "ju", "xo"
  };
  private static final String[] STREETS = {
    "Rua das Flores",
    "Av. Brasil",
    "AV PAULISTA",
    "R. Sete de Setembro",
    "Travessa do Sol",
    "Alameda Santos",
    "Rua 15 de Novembro",
    "Praça da Sé",
    "ROD BR 101",
    "R DOM PEDRO II",
    "Rua Antônio Carlos Magalhães",
    "ESTRADA DO COCO",
    "RUA C",
    "Rua Barão do Rio Branco",
    "Qd. Norte"
  };
  private static final String[] TOWNS = {
    "São Paulo/SP",
    "BELO HORIZONTE - MG",
    "Curitiba PR",
    "Rio de Janeiro - RJ",
    "FEIRA DE SANTANA BA",
    "Ji-Paraná - RO",
    "Santa Bárbara d'Oeste/SP"
  };

  private final RandomGenerator random;

  Identifiers(RandomGenerator random) {
    this.random = random;
  }

  @SafeVarargs
  final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
    }
    return digits.toString();
  }

  String cpf() {
    String all = digits(9);
    for (int count = 9; count < 11; count++) {
      int sum = 0;
      for (int i = 0; i < count; i++) {
        sum += (all.charAt(i) - '0') * (count + 1 - i);
      }
      int rest = sum % 11;
      all += rest < 2 ? 0 : 11 - rest;
    }
    return all;
  }

  String cnpj() {
    boolean letters = chance(40);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      boolean letter = letters && i < 8 && chance(50);
      all.append(letter ? (char) ('A' + random.nextInt(26)) : (char) ('0' + random.nextInt(10)));
    }
    if (letters && Digits.of(all.toString()).length() < 6) {
      return cnpj();
    }
    int[] weights = {6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2};
    for (int count = 12; count < 14; count++) {
      int sum = 0;
      for (int i = 0; i < count; i++) {
        sum += (all.charAt(i) - 48) * weights[13 - count + i];
      }
      int rest = sum % 11;
      all.append(rest < 2 ? 0 : 11 - rest);
    }
    return all.toString();
  }

  String card() {
    String start = pick("4", "51", "5067", "2306", "6362") + digits(15);
    String body = start.substring(0, 15);
    return body + tens(body);
  }

  private static int tens(String digits) {
    int sum = 0;
    int weight = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      int product = (digits.charAt(i) - '0') * weight;
      sum += product > 9 ? product - 9 : product;
      weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
  }

  /// The line of a bank slip, its digits only.
  String bankLine() {
    String first = digits(9);
    String second = digits(10);
    String third = digits(10);
    return first + tens(first) + second + tens(second) + third + tens(third) + digits(15);
  }

  /// The line of a collection: four blocks of eleven digits, each with its check digit.
  String collectionLine() {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      String block =
          i == 0 ? "8" + pick("1", "2", "3", "4") + pick("6", "7") + digits(8) : digits(11);
      line.append(block).append(tens(block));
    }
    return line.toString();
  }

  String barCode() {
    String start = digits(4);
    String rest = digits(39);
    if (start.charAt(0) == '8') {
      start = "0" + start.substring(1);
    }
    String all = start + rest;
    int sum = 0;
    for (int i = 0; i < all.length(); i++) {
      sum += (all.charAt(all.length() - 1 - i) - '0') * (2 + i % 8);
    }
    int digit = 11 - sum % 11;
    return start + (digit > 9 ? 1 : digit) + rest;
  }

  String name() {
    boolean rare = chance(50);
    String given = rare ? word() : pick(GIVEN);
    String family = chance(40) ? pick(FAMILY) + " " + pick(FAMILY) : rare ? word() : pick(FAMILY);
    String name = given + " " + family;
    return switch (random.nextInt(3)) {
      case 0 -> upper(name);
      case 1 -> upper(Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
      default -> name;
    };
  }

  private String word() {
    String word = pick(SYLLABLES) + pick(SYLLABLES) + pick(SYLLABLES);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  String street() {
    String street = pick(STREETS);
    String number = pick(", ", " ", ", nº ") + (1 + random.nextInt(4000));
    String more =
        pick("", "", " AP " + random.nextInt(200), " - Apto 12 Bl B", ", Casa 2", " BLOCO C AP 31");
    return chance(50) ? upper(street + number + more) : street + number + more;
  }

  String postalCode() {
    return digits(5) + "-" + digits(3);
  }

  String town() {
    return pick(TOWNS);
  }

  String email() {
    String user = pick("maria.souza", "zeca_77", "contato+cartao", "j.r.lima", "ANA", "financeiro");
    return user
        + random.nextInt(99)
        + "@"
        + pick("exemplo.com.br", "example.com", "mail.example.org");
  }

  String phone() {
    String area = "" + (1 + random.nextInt(9)) + (1 + random.nextInt(9));
    String end = digits(4);
    String mobile = "9" + (5 + random.nextInt(5)) + digits(3);
    return switch (random.nextInt(6)) {
      case 0 -> "(" + area + ") " + mobile + "-" + end;
      case 1 -> "+55 " + area + " " + mobile + "-" + end;
      case 2 -> area + " " + mobile + "-" + end;
      case 3 -> "(" + area + ")" + mobile + " " + end;
      case 4 -> "+55" + area + mobile + end;
      default -> "(" + area + ") 3" + pick("2", "3", "4", "5") + digits(2) + "-" + end;
    };
  }

  String pixKey() {
    String hex = "";
    for (int i = 0; i < 32; i++) {
      hex += "0123456789abcdef".charAt(random.nextInt(16));
    }
    return hex.substring(0, 8)
        + "-"
        + hex.substring(8, 12)
        + "-4"
        + hex.substring(13, 16)
        + "-a"
        + hex.substring(17, 20)
        + "-"
        + hex.substring(20);
  }

  String pixCode() {
    return "00020126580014br.gov.bcb.pix0136"
        + pixKey()
        + "520400005303986540"
        + digits(1)
        + "5802BR5913Fulano de Tal6008BRASILIA62070503***6304"
        + pick("1D3D", "A0F2", "77C1");
  }
}
