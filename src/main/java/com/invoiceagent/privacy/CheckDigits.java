package com.invoiceagent.privacy;

/// The check digits of Brazilian identifiers. Each method takes the bare characters.
final class CheckDigits {

  private CheckDigits() {}

  /// Whether the eleven digits are a CPF: two digits modulo 11; all digits equal is none.
  static boolean cpf(String digits) {
    return digits.chars().distinct().count() > 1
        && elevenths(digits, 9, 10) == digits.charAt(9) - '0'
        && elevenths(digits, 10, 11) == digits.charAt(10) - '0';
  }

  /// Weights fall from the first one to 2.
  private static int elevenths(String digits, int count, int firstWeight) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (digits.charAt(i) - '0') * (firstWeight - i);
    }
    return sum * 10 % 11 % 10;
  }

  /// Whether the fourteen characters are a CNPJ, numeric or alphanumeric: a character counts as its
  /// ASCII code less 48 (IN RFB 2.229/2024), the check digits stay digits.
  static boolean cnpj(String characters) {
    return characters.chars().distinct().count() > 1
        && cnpjDigit(characters, 12) == characters.charAt(12) - '0'
        && cnpjDigit(characters, 13) == characters.charAt(13) - '0';
  }

  private static int cnpjDigit(String characters, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += (characters.charAt(i) - '0') * (2 + (count - 1 - i) % 8);
    }
    int rest = sum % 11;
    return rest < 2 ? 0 : 11 - rest;
  }

  /// Whether the digits end in their Luhn digit, as card numbers do.
  static boolean luhn(String digits) {
    return tens(digits.substring(0, digits.length() - 1))
        == digits.charAt(digits.length() - 1) - '0';
  }

  /// The check digit modulo 10 with weights 2 and 1 from the right.
  private static int tens(String digits) {
    int sum = 0;
    for (int i = digits.length() - 1, weight = 2; i >= 0; i--, weight = 3 - weight) {
      int product = (digits.charAt(i) - '0') * weight;
      sum += product / 10 + product % 10;
    }
    return (10 - sum % 10) % 10;
  }

  /// Whether the digits are the line of a bank slip (47), of a collection (48) or a bar code (44).
  static boolean slip(String digits) {
    return switch (digits.length()) {
      case 44 -> digits.charAt(0) == '8' ? collection(digits) : bankCode(digits);
      case 47 -> bankLine(digits);
      case 48 -> digits.charAt(0) == '8' && collectionLine(digits);
      default -> false;
    };
  }

  private static boolean bankLine(String line) {
    return luhn(line.substring(0, 10))
        && luhn(line.substring(10, 21))
        && luhn(line.substring(21, 32));
  }

  private static boolean bankCode(String code) {
    int rest = weighted(code.substring(0, 4) + code.substring(5)) % 11;
    int digit = 11 - rest;
    return (digit > 9 ? 1 : digit) == code.charAt(4) - '0';
  }

  private static boolean collection(String code) {
    return block(code.substring(0, 3) + code.substring(4) + code.charAt(3), code.charAt(2));
  }

  private static boolean collectionLine(String line) {
    for (int start = 0; start < 48; start += 12) {
      if (!block(line.substring(start, start + 12), line.charAt(2))) {
        return false;
      }
    }
    return true;
  }

  /// The third digit of a collection says how its blocks are checked: 6 and 7 modulo 10.
  private static boolean block(String digits, char value) {
    if (value == '6' || value == '7') {
      return luhn(digits);
    }
    int rest = weighted(digits.substring(0, digits.length() - 1)) % 11;
    int digit = rest < 2 ? 0 : 11 - rest;
    return digit == digits.charAt(digits.length() - 1) - '0';
  }

  /// Sum with weights 2 to 9 from the right, again and again.
  private static int weighted(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(digits.length() - 1 - i) - '0') * (2 + i % 8);
    }
    return sum;
  }
}
