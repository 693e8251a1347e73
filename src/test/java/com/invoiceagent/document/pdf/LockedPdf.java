package com.invoiceagent.document.pdf;

import static com.invoiceagent.document.pdf.DrawnPdf.text;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyProtectionPolicy;
import org.apache.pdfbox.pdmodel.encryption.PublicKeyRecipient;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The ways a password locks a PDF, and the one that no password opens.
public enum LockedPdf {
  RC4_40(40, false),
  RC4_128(128, false),
  AES_128(128, true),
  AES_256_FIRST_FORM(0, true),
  AES_256(256, true);

  private final int bits;
  private final boolean aes;

  LockedPdf(int bits, boolean aes) {
    this.bits = bits;
    this.aes = aes;
  }

  /// A page that says `Total 100,00` to those who know one of the passwords.
  public byte[] file(String user, String owner) {
    if (this == AES_256_FIRST_FORM) {
      return LockedByRevisionFive.file(user, owner);
    }
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy(owner, user, new AccessPermission());
    policy.setEncryptionKeyLength(bits);
    policy.setPreferAES(aes);
    return DrawnPdf.locked(policy, text("Total 100,00", 72, 700));
  }

  /// The same for the owner of a certificate.
  public static byte[] byCertificate() throws GeneralSecurityException {
    PublicKeyRecipient recipient = new PublicKeyRecipient();
    recipient.setX509(certificate());
    recipient.setPermission(new AccessPermission());
    PublicKeyProtectionPolicy policy = new PublicKeyProtectionPolicy();
    policy.addRecipient(recipient);
    policy.setEncryptionKeyLength(128);
    return DrawnPdf.locked(policy, text("Total 100,00", 72, 700));
  }

  private static X509Certificate certificate() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    X500Name name = new X500Name("CN=Test");
    Date from = Date.from(Instant.parse("2026-01-01T00:00:00Z"));
    Date until = Date.from(Instant.parse("2036-01-01T00:00:00Z"));
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              new JcaX509v3CertificateBuilder(
                      name, BigInteger.ONE, from, until, name, keys.getPublic())
                  .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
