package com.invoiceagent.reading.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/// A date found in a text, perhaps without its year.
///
/// @param day 1 to 31
/// @param month 1 to 12
/// @param year four digits; null when not printed
/// @param start index of its first character
/// @param end index after its last character
public record DateToken(int day, int month, @Nullable Integer year, int start, int end) {

  /// The date in the given year; null when that year has no such day (29 February).
  public @Nullable LocalDate in(int someYear) {
    if (day == 29 && month == 2 && !Year.isLeap(someYear)) {
      return null;
    }
    return LocalDate.of(someYear, month, day);
  }

  /// The date with its printed year; null when no year is printed or it has no such day.
  public @Nullable LocalDate full() {
    return year == null ? null : in(year);
  }

  /// The latest such day that is not after the given one.
  public LocalDate latestNotAfter(LocalDate limit) {
    for (int candidate = limit.getYear(); candidate > limit.getYear() - 9; candidate--) {
      LocalDate date = in(candidate);
      if (date != null && !date.isAfter(limit)) {
        return date;
      }
    }
    throw new DateTimeException("no such day: " + day + "/" + month);
  }

  /// The such day that lies nearest to the given one.
  public LocalDate nearestTo(LocalDate target) {
    LocalDate best = latestNotAfter(target);
    for (int candidate = target.getYear(); candidate <= target.getYear() + 4; candidate++) {
      LocalDate date = in(candidate);
      if (date != null && date.isAfter(target)) {
        long ahead = date.toEpochDay() - target.toEpochDay();
        return ahead < target.toEpochDay() - best.toEpochDay() ? date : best;
      }
    }
    return best;
  }
}
