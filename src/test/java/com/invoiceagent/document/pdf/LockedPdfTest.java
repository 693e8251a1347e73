package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockedPdfTest {

  @ParameterizedTest
  @EnumSource
  void thePasswordOpensIt(LockedPdf lock) {
    byte[] pdf = lock.file("12345", "owner");

    assertRead(pdf, "12345");
    assertRead(pdf, "owner");
  }

  @ParameterizedTest
  @EnumSource
  void aWrongPasswordIsSaidToBeWrong(LockedPdf lock) {
    byte[] pdf = lock.file("12345", "owner");

    for (String wrong : List.of("54321", "1234", "123456", " 12345", "ç", "1".repeat(300))) {
      assertThat(problem(pdf, wrong)).as(wrong).isInstanceOf(Problem.PasswordWrong.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutPasswordOneIsAskedFor(LockedPdf lock) {
    byte[] pdf = lock.file("12345", "owner");

    assertThat(problem(pdf, null)).isInstanceOf(Problem.PasswordRequired.class);
  }

  /// Most issuers lock only against changes.
  @ParameterizedTest
  @EnumSource
  void anOwnersPasswordAloneLocksNobodyOut(LockedPdf lock) {
    byte[] pdf = lock.file("", "owner");

    assertRead(pdf, null);
    assertRead(pdf, "");
    assertRead(pdf, "owner");
    assertRead(pdf, "needless");
  }

  @ParameterizedTest
  @EnumSource
  void lettersWithAccentsOpenIt(LockedPdf lock) {
    assertRead(lock.file("sênha", "owner"), "sênha");
  }

  @Test
  void anOpenFileNeedsNoPassword() {
    byte[] pdf = DrawnPdf.of(text("Total 100,00", 72, 700));

    assertRead(pdf, "needless");
    assertRead(pdf, "");
  }

  /// An empty password is none: a form field that was left empty.
  @Test
  void anEmptyPasswordIsNone() {
    assertThat(problem(LockedPdf.AES_256.file("12345", "owner"), ""))
        .isInstanceOf(Problem.PasswordRequired.class);
  }

  @Test
  void noPasswordOpensWhatACertificateLocks() throws Exception {
    byte[] pdf = LockedPdf.byCertificate();

    assertThat(problem(pdf, null)).isInstanceOf(Problem.UnsupportedEncryption.class);
    assertThat(problem(pdf, "12345")).isInstanceOf(Problem.UnsupportedEncryption.class);
  }

  @Test
  void noPasswordOpensAnUnknownLock() {
    byte[] pdf =
        RawPdf.onePage()
            .object("<< /Filter /SomebodysOwn /V 4 /Length 128 >>")
            .trailer("/Encrypt 6 0 R /ID [<00> <00>]")
            .bytes();

    assertThat(problem(pdf, null)).isInstanceOf(Problem.UnsupportedEncryption.class);
    assertThat(problem(pdf, "12345")).isInstanceOf(Problem.UnsupportedEncryption.class);
  }

  private static void assertRead(byte[] pdf, @Nullable String password) {
    assertThat(DrawnPdf.outcome(pdf, password)).isInstanceOf(ReadOutcome.Read.class);
  }

  private static Problem problem(byte[] pdf, @Nullable String password) {
    return switch (DrawnPdf.outcome(pdf, password)) {
      case ReadOutcome.Refused(Problem problem) -> problem;
      case ReadOutcome.Read read -> throw new AssertionError(read.toString());
    };
  }
}
