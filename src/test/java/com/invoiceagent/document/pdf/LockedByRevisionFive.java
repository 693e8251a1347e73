package com.invoiceagent.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The first form of 256-bit locks, which PDFBox opens and nobody writes any more.
final class LockedByRevisionFive {

  private static final int BLOCK = 16;
  private static final int SALT = 8;

  private final Random random = new Random(5);
  private final byte[] key = bytes(32);
  private final byte[] user;
  private final byte[] owner;

  private LockedByRevisionFive(String user, String owner) {
    this.user = user.getBytes(StandardCharsets.UTF_8);
    this.owner = owner.getBytes(StandardCharsets.UTF_8);
  }

  /// A page that shows `Total 100,00`.
  static byte[] file(String user, String owner) {
    try {
      return new LockedByRevisionFive(user, owner).file();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] file() throws GeneralSecurityException {
    byte[] iv = bytes(BLOCK);
    byte[] text = "BT /F 10 Tf 72 700 Td (Total 100,00) Tj ET".getBytes(StandardCharsets.US_ASCII);
    byte[] content = joined(iv, aes("AES/CBC/PKCS5Padding", key, iv, text));
    byte[] userEntry = entry(user, new byte[0]);
    byte[] ownerEntry = entry(owner, userEntry);
    String lock =
        "<< /Filter /Standard /V 5 /R 5 /Length 256 /P -4 /EncryptMetadata true /CF << /StdCF <<"
            + " /CFM /AESV3 /AuthEvent /DocOpen /Length 32 >> >> /StmF /StdCF /StrF /StdCF";
    return RawPdf.onePage()
        .replace(
            4,
            "<< /Length %d >>\nstream\n%s\nendstream"
                .formatted(content.length, new String(content, StandardCharsets.ISO_8859_1)))
        .object(
            lock
                + hex("/U", userEntry)
                + hex("/UE", wrapped(user, userEntry, new byte[0]))
                + hex("/O", ownerEntry)
                + hex("/OE", wrapped(owner, ownerEntry, userEntry))
                + hex("/Perms", permissions())
                + " >>")
        .trailer("/Encrypt 6 0 R /ID [<00> <00>]")
        .bytes();
  }

  /// The password's fingerprint, the salt of it, and the salt of the key that it opens.
  private byte[] entry(byte[] password, byte[] more) throws GeneralSecurityException {
    byte[] validation = bytes(SALT);
    byte[] forKey = bytes(SALT);
    return joined(joined(sha(joined(joined(password, validation), more)), validation), forKey);
  }

  private byte[] wrapped(byte[] password, byte[] entry, byte[] more)
      throws GeneralSecurityException {
    byte[] salt = Arrays.copyOfRange(entry, 40, 48);
    byte[] opens = sha(joined(joined(password, salt), more));
    return aes("AES/CBC/NoPadding", opens, new byte[BLOCK], key);
  }

  private byte[] permissions() throws GeneralSecurityException {
    byte[] plain = HexFormat.of().parseHex("fcffffffffffffff54616462");
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
    return cipher.doFinal(joined(plain, bytes(4)));
  }

  private static byte[] aes(String how, byte[] key, byte[] iv, byte[] plain)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(how);
    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(iv));
    return cipher.doFinal(plain);
  }

  private static byte[] sha(byte[] bytes) throws GeneralSecurityException {
    return MessageDigest.getInstance("SHA-256").digest(bytes);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }

  private static String hex(String name, byte[] bytes) {
    return " " + name + " <" + HexFormat.of().formatHex(bytes) + ">";
  }
}
