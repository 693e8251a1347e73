package com.invoiceagent.diagnose;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;

/// Other words and numbers of the same shape: the same one for the same original within a document,
/// whatever its case and accents, and another one in the next document.
final class Pseudonyms {

  private static final String VOWELS = "AEIOU";
  private static final String CONSONANTS = "BCDFGLMNPRSTVZ";

  private final long seed;

  /// @param seed what nobody may know who should not undo it
  Pseudonyms(long seed) {
    this.seed = seed;
  }

  /// Every word of three letters or more and every number becomes another one, character for
  /// character.
  String of(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      boolean letters = Character.isLetter(text.charAt(at));
      boolean digits = isDigit(text.charAt(at));
      while (end < text.length()
          && ((letters && Character.isLetter(text.charAt(end)))
              || (digits && isDigit(text.charAt(end))))) {
        end++;
      }
      String part = text.substring(at, end);
      changed.append(letters ? word(part) : digits ? number(part) : part);
      at = end;
    }
    return changed.toString();
  }

  /// Another word; shorter ones than three letters are no names and stay.
  String word(String word) {
    if (word.length() < 3) {
      return word;
    }
    String plain = plain(word);
    Random random = new Random(seed ^ plain.hashCode() * 0x9E3779B97F4A7C15L);
    char[] changed = word.toCharArray();
    for (int i = 0; i < changed.length; i++) {
      String from = VOWELS.indexOf(plain.charAt(i)) >= 0 ? VOWELS : CONSONANTS;
      char letter = other(from, plain.charAt(i), random);
      changed[i] = Character.isLowerCase(changed[i]) ? Character.toLowerCase(letter) : letter;
    }
    return new String(changed);
  }

  private String number(String number) {
    Random random = new Random(seed ^ number.hashCode() * 0x9E3779B97F4A7C15L);
    StringBuilder changed = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      changed.append(other("123456789", number.charAt(i), random));
    }
    return changed.toString();
  }

  private static char other(String from, char than, Random random) {
    char picked = from.charAt(random.nextInt(from.length()));
    return picked == than ? from.charAt((from.indexOf(picked) + 1) % from.length()) : picked;
  }

  /// Upper case without accents, character for character.
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      String letter = Normalizer.normalize(word.substring(i, i + 1), Normalizer.Form.NFD);
      plain.append(letter.toUpperCase(Locale.ROOT).charAt(0));
    }
    return plain.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
