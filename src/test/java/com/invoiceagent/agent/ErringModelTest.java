package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Models that err as often as published figures say, over documents that the local reader cannot
/// prove: no wrong invoice is called proved, and repair and failover prove more of them.
class ErringModelTest {

  /// One way of asking.
  private record Way(String name, List<String> providers, int calls) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("one call", List.of("a"), 1),
          new Way("repair", List.of("a"), 3),
          new Way("repair and failover", List.of("a", "b"), 3));

  @Test
  void provesNoWrongInvoiceAndMoreWithEveryRound() {
    Map<String, int[]> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int documents = 0;
    int index = 0;
    for (InvoiceCase invoice : InvoiceCase.all()) {
      Reading whole = AgentBench.truth(invoice);
      for (Damage damage : Damage.values()) {
        if (index++ % 11 != 0) {
          continue;
        }
        Document damaged = damage.done(invoice.document(), whole);
        Reading local = AgentBench.local(damaged);
        if (local == null || (AgentBench.isProved(local) && local.proof().alternatives() == 0)) {
          continue;
        }
        documents++;
        for (int percent : new int[] {0, 5, 10, 20}) {
          for (Way way : percent == 0 ? WAYS.subList(0, 1) : WAYS) {
            ErringModel model = new ErringModel(new Oracle(whole), percent, 31L * index + percent);
            FakeVendors vendors = new FakeVendors(way.providers(), way.calls(), model);
            Extraction outcome = AgentBench.extract(damaged, vendors, "auto");
            if (outcome instanceof Extraction.Answer answer) {
              int[] count = counts.computeIfAbsent(percent + " % " + way.name(), _ -> new int[3]);
              boolean proved = AgentBench.isProved(answer.reading());
              boolean right =
                  AgentBench.facts(answer.reading(), whole, damage)
                      .equals(AgentBench.facts(whole, whole, damage));
              count[0] += proved && right ? 1 : 0;
              count[1] += proved && right && answer.reading().proof().alternatives() == 0 ? 1 : 0;
              if (proved && !right) {
                count[2]++;
                wrong.add(
                    invoice
                        + " "
                        + damage
                        + " "
                        + percent
                        + " "
                        + way.name()
                        + " "
                        + answer.provider()
                        + " alternatives "
                        + answer.reading().proof().alternatives()
                        + difference(answer.reading(), whole, damage));
              }
            }
          }
        }
      }
    }
    // What the checks are worth, for people to read.
    System.out.println(documents + " documents that the local reader cannot prove");
    counts.forEach((key, c) ->
        System.out.println(
            key
                + ": "
                + c[0]
                + " proved right, "
                + c[1]
                + " of them beyond doubt, "
                + c[2]
                + " wrong"));
    wrong.forEach(System.out::println);
    assertThat(wrong).isEmpty();
    assertThat(documents).isGreaterThan(25);
    for (int percent : new int[] {5, 10, 20}) {
      int once = counts.get(percent + " % one call")[0];
      assertThat(counts.get(percent + " % repair")[0]).isGreaterThan(once);
      assertThat(counts.get(percent + " % repair and failover")[0]).isGreaterThan(once + 2);
    }
  }

  private static String difference(Reading reading, Reading whole, Damage damage) {
    List<String> read = new ArrayList<>(AgentBench.facts(reading, whole, damage));
    List<String> right = new ArrayList<>(AgentBench.facts(whole, whole, damage));
    List<String> both = List.copyOf(read);
    right.forEach(read::remove);
    both.forEach(right::remove);
    return " read " + read + " for " + right;
  }
}
