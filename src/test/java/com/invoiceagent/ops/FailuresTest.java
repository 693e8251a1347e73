package com.invoiceagent.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailuresTest {

  @Test
  void saysWhereButNotWhat(CapturedOutput output) {
    Failures.log(
        new IllegalStateException(
            "CONTA VIVO 59,90", new NumberFormatException("For input string: \"123.456.789-09\"")));

    assertThat(output)
        .contains("java.lang.IllegalStateException")
        .contains("caused by java.lang.NumberFormatException")
        .contains("at com.invoiceagent.ops.FailuresTest.saysWhereButNotWhat")
        .doesNotContain("VIVO")
        .doesNotContain("789");
  }

  @Test
  void endsWhenCausesGoInCircles(CapturedOutput output) {
    IllegalStateException one = new IllegalStateException();
    IllegalArgumentException two = new IllegalArgumentException(one);
    one.initCause(two);

    Failures.log(one);

    assertThat(output.toString().split("caused by")).hasSize(5);
  }
}
