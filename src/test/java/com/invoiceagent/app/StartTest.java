package com.invoiceagent.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.invoiceagent.ops.BadSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// A setting that cannot be used stops the start, and its name is all the operator has to read.
@ExtendWith(OutputCaptureExtension.class)
class StartTest {

  @Test
  void namesTheSettingThatStopsTheStart(CapturedOutput output) {
    assertThatThrownBy(
            () -> new SpringApplicationBuilder(Application.class).run("--PORT=0", "--WORKERS=many"))
        .isInstanceOf(BadSetting.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("WORKERS must be a whole number from 1 to 256, not 'many'")
        .doesNotContain("at com.invoiceagent");
  }
}
