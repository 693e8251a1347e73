package com.invoiceagent.agent;

import com.invoiceagent.agent.call.CallFailure;
import com.invoiceagent.agent.call.Outcome;
import com.invoiceagent.agent.call.Question;
import com.invoiceagent.agent.call.Usage;
import com.invoiceagent.agent.call.Vendors;
import java.time.Duration;
import java.util.List;

/// No AI provider at all: nothing leaves.
public final class NoVendors implements Vendors {

  @Override
  public List<String> order() {
    return List.of();
  }

  @Override
  public Outcome ask(String provider, Question question, Duration time, int calls, long tokens) {
    return new Outcome.Failed(CallFailure.AUTHENTICATION, 0, Usage.NONE);
  }

  @Override
  public int callsPerRequest() {
    return 0;
  }

  @Override
  public long tokensPerRequest() {
    return 0;
  }
}
