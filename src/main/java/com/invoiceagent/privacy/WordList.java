package com.invoiceagent.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words in upper case without accents, from a file beside this class; `#` begins a comment.
public final class WordList {

  /// The most frequent given names of the country's census.
  static final WordList GIVEN_NAMES = read("given-names.txt");

  /// What invoices say, and nobody is called.
  public static final WordList OF_INVOICES = read("invoice-words.txt");

  /// What rows say besides the names of merchants: fees, taxes, payments, how something was paid.
  public static final WordList OF_ROWS = read("row-words.txt");

  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  private static WordList read(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      Set<String> words = new HashSet<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(List.of(line.strip().split(" +"))));
      words.remove("");
      return new WordList(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the word is on the list.
  ///
  /// @param word in upper case without accents
  public boolean has(String word) {
    return words.contains(word);
  }

  /// Whether a word of the list begins so: print cuts long words.
  public boolean hasOneThatBegins(String cut) {
    return words.stream().anyMatch(word -> word.startsWith(cut));
  }
}
