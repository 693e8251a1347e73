package com.invoiceagent.agent;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.agent.Oracle.Row;
import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.corpus.InvoiceCase;
import com.invoiceagent.document.Document;
import com.invoiceagent.model.Problem;
import com.invoiceagent.model.ProofStatus;
import com.invoiceagent.model.Reading;
import com.invoiceagent.pipeline.Extraction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What becomes of each way in which a model may answer, on an invoice whose total has a label that
/// the local reader does not know.
class ScriptedModelTest {

  private static Document document;
  private static Reading whole;
  private static Oracle oracle;

  @BeforeAll
  static void chooseAnInvoice() {
    for (InvoiceCase invoice : InvoiceCase.all()) {
      whole = AgentBench.truth(invoice);
      oracle = new Oracle(whole);
      document = Damage.TOTAL.done(invoice.document(), whole);
      Reading local = AgentBench.local(document);
      FakeVendors right = vendors(question -> oracle.answer(question));
      if (local != null
          && !AgentBench.isProved(local)
          && whole.transactions().size() > 5
          && AgentBench.extract(document, right, "auto") instanceof Extraction.Answer answer
          && AgentBench.isProved(answer.reading())) {
        return;
      }
    }
    throw new IllegalStateException("no invoice that only the model can prove");
  }

  private static FakeVendors vendors(UnaryOperatorOfQuestion says) {
    return new FakeVendors(
        List.of("a"), 3, (provider, question) -> FakeVendors.says(says.of(question)));
  }

  @FunctionalInterface
  private interface UnaryOperatorOfQuestion {
    String of(Question question);
  }

  private static Extraction.Answer answer(FakeVendors vendors) {
    return (Extraction.Answer) AgentBench.extract(document, vendors, "auto");
  }

  private static String changed(Question question, UnaryOperator<List<Row>> change) {
    return oracle.json(change.apply(new ArrayList<>(oracle.rows(question))), question);
  }

  private static void assertProvedRight(Extraction.Answer answer) {
    assertThat(answer.reading().proof().status()).isEqualTo(ProofStatus.PROVED);
    assertThat(AgentBench.facts(answer.reading(), whole, null))
        .isEqualTo(AgentBench.facts(whole, whole, null));
    assertThat(answer.provider()).isEqualTo("a");
    assertThat(answer.egress()).hasSize(1);
  }

  @Test
  void aRightAnswerIsProvedInOneCall() {
    FakeVendors vendors = vendors(oracle::answer);

    Extraction.Answer answer = answer(vendors);

    assertProvedRight(answer);
    assertThat(vendors.seen()).hasSize(1);
    assertThat(answer.egress().getFirst().characters())
        .isEqualTo(vendors.seen().getFirst().text().length());
    assertThat(answer.reading().transactions())
        .allSatisfy(row -> assertThat(row.evidence().text()).isNotBlank());
  }

  @Test
  void proseFencesAndBlankLinesAroundTheAnswerDoNotMatter() {
    assertProvedRight(answer(vendors(q -> "\n\n\n \n" + oracle.answer(q))));
    assertProvedRight(
        answer(vendors(q -> "Here {it} is:\n```json\n" + oracle.answer(q) + "\n```\nDone.")));
  }

  @Test
  void twoAnswersInOneAreNone() {
    FakeVendors vendors = vendors(q -> oracle.answer(q) + oracle.answer(q));

    assertThat(answer(vendors).reading().proof().status()).isNotEqualTo(ProofStatus.PROVED);
  }

  @Test
  void anInventedRowIsRefused() {
    FakeVendors vendors =
        vendors(q ->
            changed(
                q,
                rows -> {
                  Row first = rows.getFirst();
                  rows.add(new Row(first.line(), first.line(), "", first.text(), 4711, "purchase"));
                  return rows;
                }));

    assertProvedRight(answer(vendors));
  }

  @Test
  void lostRowsAreFoundAgain() {
    assertProvedRight(answer(vendors(q -> changed(q, rows -> rows.subList(0, rows.size() / 2)))));
  }

  @Test
  void swappedSignsAreRepairedOrProveNothing() {
    AtomicInteger calls = new AtomicInteger();
    FakeVendors vendors =
        vendors(q ->
            calls.getAndIncrement() > 0
                ? oracle.answer(q)
                : changed(
                    q,
                    rows -> {
                      rows.replaceAll(row ->
                          new Row(
                              row.line(),
                              row.amountLine(),
                              row.date(),
                              row.text(),
                              row.centavos(),
                              row.kind().equals("credit") ? "purchase" : "credit"));
                      return rows;
                    }));

    assertProvedRight(answer(vendors));
  }

  @Test
  void aSumThatNeverClosesProvesNothing() {
    FakeVendors vendors =
        vendors(q ->
            Oracle.json(
                oracle.rows(q),
                Oracle.lines(q),
                whole.invoice().total().plus(whole.invoice().total()),
                whole.invoice().previousBalance()));

    Extraction.Answer answer = answer(vendors);

    assertThat(answer.reading().proof().status()).isNotEqualTo(ProofStatus.PROVED);
    assertThat(answer.provider()).isEqualTo("local");
    assertThat(answer.confidence()).isLessThanOrEqualTo(50);
    assertThat(vendors.seen()).hasSize(3);
  }

  @Test
  void aCutAnswerIsAskedForInHalves() {
    AtomicInteger calls = new AtomicInteger();
    FakeVendors vendors =
        new FakeVendors(
            List.of("a"),
            3,
            (provider, question) ->
                calls.getAndIncrement() == 0
                    ? FakeVendors.cut(oracle.answer(question).substring(0, 100))
                    : FakeVendors.says(oracle.answer(question)));

    assertProvedRight(answer(vendors));
    assertThat(vendors.seen()).hasSize(3);
    assertThat(vendors.seen().get(1).text().length())
        .isLessThan(vendors.seen().get(0).text().length());
  }

  @Test
  void fewerRowsThanCountedAreACutAnswer() {
    AtomicInteger calls = new AtomicInteger();
    FakeVendors vendors =
        vendors(q ->
            calls.getAndIncrement() == 0
                ? oracle.answer(q).replaceFirst("\"row_count\":\\d+", "\"row_count\":9999")
                : oracle.answer(q));

    assertProvedRight(answer(vendors));
    assertThat(vendors.seen()).hasSize(3);
  }

  @Test
  void refusalsFailOver() {
    FakeVendors vendors =
        new FakeVendors(
            List.of("a", "b"),
            3,
            (provider, question) ->
                provider.equals("a")
                    ? FakeVendors.fails(CallFailure.REFUSED)
                    : FakeVendors.says(oracle.answer(question)));

    Extraction.Answer answer = answer(vendors);

    assertThat(answer.provider()).isEqualTo("b");
    assertThat(AgentBench.isProved(answer.reading())).isTrue();
    assertThat(answer.egress()).extracting("provider").containsExactly("a", "b");
  }

  @Test
  void whenAllFailTheLocalReadingIsAnsweredWithAWarning() {
    FakeVendors vendors =
        new FakeVendors(
            List.of("a", "b"),
            3,
            (provider, question) -> FakeVendors.fails(CallFailure.UNAVAILABLE));

    Extraction.Answer answer = answer(vendors);

    assertThat(answer.provider()).isEqualTo("local");
    assertThat(answer.warnings()).extracting("code").contains("ai_failed");
    assertThat(answer.confidence()).isLessThanOrEqualTo(50);
    assertThat(vendors.asked()).containsExactly("a", "b");
  }

  @Test
  void aNamedProviderThatFailsIsAProblem() {
    for (Outcome failure :
        List.of(
            FakeVendors.fails(CallFailure.UNAVAILABLE),
            FakeVendors.says(""),
            FakeVendors.says("  \n\n"))) {
      FakeVendors vendors = new FakeVendors(List.of("a", "b"), 3, (provider, question) -> failure);

      Extraction outcome = AgentBench.extract(document, vendors, "a");

      assertThat(outcome).isInstanceOf(Extraction.Failure.class);
      assertThat(((Extraction.Failure) outcome).problem())
          .isInstanceOf(Problem.ProviderFailed.class);
      assertThat(vendors.asked()).containsOnly("a");
    }
  }

  @Test
  void neverSendsMoreThanTheCallsOfARequest() {
    FakeVendors vendors =
        new FakeVendors(
            List.of("a", "b", "c", "d"), 3, (provider, question) -> FakeVendors.says("nothing"));

    answer(vendors);

    assertThat(vendors.seen()).hasSize(3);
  }
}
