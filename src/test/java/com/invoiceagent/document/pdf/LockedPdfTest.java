package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.DrawnPdf.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.invoiceagent.document.ReadOutcome;
import com.invoiceagent.model.Problem;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockedPdfTest {

  /// The ways a password locks a PDF.
  enum Cipher {
    RC4_40(40, false),
    RC4_128(128, false),
    AES_128(128, true),
    AES_256(256, true);

    private final int bits;
    private final boolean aes;

    Cipher(int bits, boolean aes) {
      this.bits = bits;
      this.aes = aes;
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePasswordOpensIt(Cipher cipher) {
    byte[] pdf = locked(cipher, "12345", "owner");

    assertRead(pdf, "12345");
    assertRead(pdf, "owner");
  }

  @ParameterizedTest
  @EnumSource
  void aWrongPasswordIsSaidToBeWrong(Cipher cipher) {
    byte[] pdf = locked(cipher, "12345", "owner");

    for (String wrong : List.of("54321", "1234", "123456", " 12345", "ç", "1".repeat(300))) {
      assertThat(problem(pdf, wrong)).as(wrong).isInstanceOf(Problem.PasswordWrong.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutPasswordOneIsAskedFor(Cipher cipher) {
    byte[] pdf = locked(cipher, "12345", "owner");

    assertThat(problem(pdf, null)).isInstanceOf(Problem.PasswordRequired.class);
  }

  /// Most issuers lock only against changes.
  @ParameterizedTest
  @EnumSource
  void anOwnersPasswordAloneLocksNobodyOut(Cipher cipher) {
    byte[] pdf = locked(cipher, "", "owner");

    assertRead(pdf, null);
    assertRead(pdf, "");
    assertRead(pdf, "owner");
    assertRead(pdf, "needless");
  }

  @ParameterizedTest
  @EnumSource
  void lettersWithAccentsOpenIt(Cipher cipher) {
    assertRead(locked(cipher, "sênha", "owner"), "sênha");
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
    assertThat(problem(locked(Cipher.AES_256, "12345", "owner"), ""))
        .isInstanceOf(Problem.PasswordRequired.class);
  }

  @Test
  void noPasswordOpensWhatACertificateLocks() throws Exception {
    PublicKeyRecipient recipient = new PublicKeyRecipient();
    recipient.setX509(certificate());
    recipient.setPermission(new AccessPermission());
    PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
    policy.addRecipient(recipient);
    policy.setEncryptionKeyLength(128);
    byte[] pdf = DrawnPdf.locked(policy, text("Total 100,00", 72, 700));

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

  private static byte[] locked(Cipher cipher, String user, String owner) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(cipher.bits);
    policy.setPreferAES(cipher.aes);
    return DrawnPdf.locked(policy, text("Total 100,00", 72, 700));
  }

  private static X509Certificate certificate() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    X500Name name = new X500Name("CN=Test");
    Date from = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    Date until = Date.from(Instant.parse("2036-01-01T00:00:00Z"));
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name, BigInteger.ONE, from, until, name, keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
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
