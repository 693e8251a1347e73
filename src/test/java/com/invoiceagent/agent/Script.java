package com.invoiceagent.agent;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// What the fault server does with a request; called from several threads.
@FunctionalInterface
public interface Script {

  /// The reply to one request.
  Reply to(Received request);

  /// The same reply to every request.
  static Script always(Reply reply) {
    return _ -> reply;
  }

  /// One reply after the other, the last one again and again.
  static Script inTurn(Reply... replies) {
    List<Reply> all = List.of(replies);
    AtomicInteger next = new AtomicInteger();
    return _ -> all.get(Math.min(next.getAndIncrement(), all.size() - 1));
  }

  /// A model that answers with this text.
  static Script model(Function<Received, String> answer) {
    return request -> Reply.says(answer.apply(request));
  }
}
