package com.invoiceagent.document;

import com.invoiceagent.model.Box;
import org.jspecify.annotations.Nullable;

/// A run of characters without white space inside, as a person sees it on the page.
///
/// @param text the characters, never empty
/// @param box where it stands; top and bottom follow the font's ascent and descent
/// @param baseline distance of the baseline from the top of the page, in points
/// @param size font size in points as displayed
/// @param spacesBefore how many blanks the file draws between the word before it on the line and
///   this one; 0 where the gap is left without drawing any. Fixed-width fields show by it
/// @param certainty how sure it is that the page shows these characters, 0 to 100
/// @param other what a second look at the page's image read in their place; null when it agreed or
///   there was none
public record Word(
    String text,
    Box box,
    float baseline,
    float size,
    int spacesBefore,
    int certainty,
    @Nullable String other) {

  /// What the file's own text says is certain.
  public static final int CERTAIN = 100;

  /// A word of the file's own text.
  public Word(String text, Box box, float baseline, float size, int spacesBefore) {
    this(text, box, baseline, size, spacesBefore, CERTAIN, null);
  }

  /// Another text in its place.
  public Word reading(String text) {
    return new Word(text, box, baseline, size, spacesBefore, certainty, null);
  }
}
