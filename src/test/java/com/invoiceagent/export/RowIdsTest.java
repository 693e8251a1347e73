package com.invoiceagent.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Programs that know rows by their ids lose none and keep none twice.
class RowIdsTest {

  private static final List<String> NAMES = List.of("PADARIA", "padaria", "UBER", "LOJA ÇÃ", "");
  private static final List<String> CARDS = List.of("1234", "5678", "");

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  /// A row of few possibilities, so that many are identical.
  record Draft(String date, String name, long centavos, String card) {

    static Draft random(Random random) {
      return new Draft(
          "2025-12-0" + (1 + random.nextInt(2)),
          NAMES.get(random.nextInt(NAMES.size())),
          10_00 + random.nextInt(2),
          CARDS.get(random.nextInt(CARDS.size())));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRowHasAnIdOfItsOwnAndKeepsIt(long seed) {
    List<Draft> rows = rows(new Random(seed));

    List<String> ids = ids("2026-01-03", rows);

    assertThat(ids).hasSameSizeAs(rows).doesNotHaveDuplicates().allMatch(RowIdsTest::isSafe);
    assertThat(ids("2026-01-03", rows)).isEqualTo(ids);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLaterDownloadKnowsTheRowsOfAnEarlierOne(long seed) {
    Random random = new Random(seed);
    List<Draft> all = rows(random);
    List<Draft> first = new ArrayList<>(all.subList(0, random.nextInt(all.size() + 1)));
    Collections.shuffle(all, random);
    // The open invoice does not close on the day that the closed one does.
    Set<String> imported = new HashSet<>(ids("2026-01-02", first));

    List<String> second = ids("2026-01-03", all);

    assertThat(second).containsAll(imported);
    imported.addAll(second);
    assertThat(imported).hasSameSizeAs(all);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherMonthSharesNoIdWithThisOne(long seed) {
    List<Draft> rows = rows(new Random(seed));

    assertThat(ids("2026-02-03", rows)).doesNotContainAnyElementsOf(ids("2026-01-03", rows));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameRowsInAnotherOrderHaveTheSameIds(long seed) {
    Random random = new Random(seed);
    List<Draft> rows = rows(random);
    List<Draft> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);

    assertThat(ids("2026-01-03", shuffled))
        .containsExactlyInAnyOrderElementsOf(ids("2026-01-03", rows));
  }

  @Test
  void idsNeverChangeFromOneVersionToTheNext() {
    assertThat(ids("2026-01-03", List.of(new Draft("2025-12-05", "CONTA VIVO", 59_90, "1234"))))
        .containsExactly("iaf223aafeb584631f54c71c483e7b6");
  }

  private static List<Draft> rows(Random random) {
    List<Draft> rows = new ArrayList<>();
    int count = 1 + random.nextInt(40);
    while (rows.size() < count) {
      rows.add(Draft.random(random));
    }
    return rows;
  }

  private static List<String> ids(String closing, List<Draft> rows) {
    Invoices invoice = Invoices.closing(closing);
    for (Draft row : rows) {
      invoice.row(
          row.date(),
          row.name(),
          row.centavos(),
          row.card().isEmpty() ? null : row.card(),
          Category.FOOD);
    }
    return ExportedRow.of(invoice.proved()).stream().map(ExportedRow::id).toList();
  }

  private static boolean isSafe(String id) {
    return id.matches("[a-z][a-z0-9]{30}");
  }
}
