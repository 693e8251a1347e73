package com.invoiceagent.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Several passwords may be tried on one file.
class PasswordListTest {

  private static final List<String> GUESSES = List.of("12345", "123456", "1234", "12345678");

  @ParameterizedTest
  @CsvSource({"40, 12345", "128, 123456", "128, 1234", "256, 12345", "256, 12345678"})
  void oneThatFitsOpensTheFile(int bits, String password) {
    assertThat(read(locked(bits, password), GUESSES)).isInstanceOf(ReadOutcome.Read.class);
  }

  @ParameterizedTest
  @CsvSource({"40", "128", "256"})
  void noneThatFitsIsAWrongPassword(int bits) {
    assertThat(problem(locked(bits, "54321"), GUESSES)).isInstanceOf(Problem.PasswordWrong.class);
  }

  @ParameterizedTest
  @CsvSource({"40", "128", "256"})
  void withoutAnyOneIsAskedFor(int bits) {
    byte[] file = locked(bits, "12345");

    assertThat(problem(file, List.of())).isInstanceOf(Problem.PasswordRequired.class);
    assertThat(problem(file, List.of(""))).isInstanceOf(Problem.PasswordRequired.class);
  }

  @ParameterizedTest
  @CsvSource({"40", "128", "256"})
  void aFileLockedAgainstChangesNeedsNone(int bits) {
    assertThat(read(locked(bits, ""), List.of())).isInstanceOf(ReadOutcome.Read.class);
    assertThat(read(locked(bits, ""), GUESSES)).isInstanceOf(ReadOutcome.Read.class);
  }

  private static byte[] locked(int bits, String password) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(bits);
    policy.setPreferAES(bits == 256);
    return SightPdf.page((pdf, page) -> {
      SightPdf.text(page, "Total 100,00", 72, 700);
      pdf.protect(policy);
    });
  }

  private static ReadOutcome read(byte[] file, List<String> passwords) {
    return new PdfBoxReader().read(file, passwords, Duration.ofMinutes(1));
  }

  private static Problem problem(byte[] file, List<String> passwords) {
    return switch (read(file, passwords)) {
      case ReadOutcome.Refused(Problem problem) -> problem;
      case ReadOutcome.Read _ -> throw new AssertionError("It was read");
    };
  }
}
