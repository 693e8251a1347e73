package com.invoiceagent.agent;

import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.agent.call.Usage;
import com.invoiceagent.agent.call.Vendors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Providers whose answers a test decides; keeps what they were sent.
public final class FakeVendors implements Vendors {

  /// What a provider answers.
  @FunctionalInterface
  public interface Model {

    /// The outcome of the question.
    Outcome answer(String provider, Question question);
  }

  private final List<String> order;
  private final int calls;
  private final Model model;
  private final List<Question> seen = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  /// Providers with these names, all with one model.
  public FakeVendors(List<String> order, int calls, Model model) {
    this.order = List.copyOf(order);
    this.calls = calls;
    this.model = model;
  }

  /// One call's answer with this text.
  public static Outcome says(String text) {
    return new Outcome.Answered(text, false, "fake-1", 1, usage(text));
  }

  /// The same, cut off.
  public static Outcome cut(String text) {
    return new Outcome.Answered(text, true, "fake-1", 1, usage(text));
  }

  /// One call that failed.
  public static Outcome fails(CallFailure failure) {
    return new Outcome.Failed(failure, 1, Usage.NONE);
  }

  private static Usage usage(String text) {
    return new Usage(100, text.length() / 4, 7);
  }

  /// The questions so far.
  public List<Question> seen() {
    return seen;
  }

  /// Whom they were put to.
  public List<String> asked() {
    return asked;
  }

  @Override
  public List<String> order() {
    return order;
  }

  @Override
  public Outcome ask(
      String provider, Question question, Duration time, int callsLeft, long tokens) {
    seen.add(question);
    asked.add(provider);
    return model.answer(provider, question);
  }

  @Override
  public int callsPerRequest() {
    return calls;
  }

  @Override
  public long tokensPerRequest() {
    return 10_000_000;
  }
}
