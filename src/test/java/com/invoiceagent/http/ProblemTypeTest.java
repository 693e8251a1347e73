package com.invoiceagent.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.model.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTypeTest {

  static Stream<Class<?>> problems() {
    return Stream.of(Problem.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void hasTheSameCodeEverywhere(Class<?> kind) throws ReflectiveOperationException {
    Problem problem =
        (Problem) kind.getDeclaredConstructor(String.class).newInstance("A sentence.");

    assertThat(ProblemType.of(problem).code()).isEqualTo(problem.code());
    assertThat(problem.detail()).isEqualTo("A sentence.");
  }

  @Test
  void areMoreThanAFew() {
    assertThat(List.of(Problem.class.getPermittedSubclasses())).hasSizeGreaterThan(10);
  }
}
