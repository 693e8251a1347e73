package com.invoiceagent.document.hostile;

import java.util.List;

/// Locks that no key was made for.
final class LockBombs {

  private static final String BLANKS = "(" + "a".repeat(32) + ")";
  private static final String LONG = "(" + "a".repeat(48) + ")";

  private LockBombs() {}

  static List<Bomb> all() {
    return List.of(
        locked("a lock without its parts", "/Filter /Standard /V 1 /R 2"),
        locked(
            "a lock with a key of two thousand million bits",
            "/Filter /Standard /V 2 /R 3 /Length 2147483640 /P -4 /O " + BLANKS + " /U " + BLANKS),
        locked(
            "a lock with a key of less than no bits",
            "/Filter /Standard /V 2 /R 3 /Length -2147483648 /P -4 /O " + BLANKS + " /U " + BLANKS),
        locked(
            "a lock of 256 bits with short parts",
            "/Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O (a) /U (b) /OE (c) /UE (d) /Perms (e) /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF"),
        locked(
            "a lock of 256 bits with parts of the wrong kind",
            "/Filter /Standard /V 5 /R 6 /Length 256 /P (a) /O "
                + LONG
                + " /U "
                + LONG
                + " /OE 7 /UE [] /Perms << >> /CF 7 /StmF 7 /StrF []"),
        locked(
            "a lock of 256 bits that none of its parts fit",
            "/Filter /Standard /V 5 /R 6 /Length 256 /P -4 /O "
                + LONG
                + " /U "
                + LONG
                + " /OE "
                + BLANKS
                + " /UE "
                + BLANKS
                + " /Perms (aaaaaaaaaaaaaaaa) /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF"),
        Bomb.of(
            "a lock with parts of a megabyte",
            () ->
                locked("/Filter /Standard /V 4 /R 4 /Length 128 /P -4 /O 8 0 R /U 8 0 R")
                    .object(8, "(" + "a".repeat(1_000_000) + ")")),
        locked(
            "a lock for nobody",
            "/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /CF << /DefaultCryptFilter << /Recipients [(a)] /CFM /AESV2 >> >> /StmF /DefaultCryptFilter"),
        locked("a lock of its own making", "/Filter /Own /V 7 /R 99"),
        Bomb.of(
            "a lock that is locked itself",
            () -> new RawFile().object(9, "9 0 R").trailer("/Encrypt 9 0 R /ID [<00> <00>]")),
        Bomb.of("a lock that is a page", () -> new RawFile().trailer("/Encrypt 3 0 R /ID 3 0 R")));
  }

  private static Bomb locked(String name, String entries) {
    return Bomb.of(name, () -> locked(entries));
  }

  private static RawFile locked(String entries) {
    return new RawFile()
        .object(9, "<< " + entries + " >>")
        .trailer("/Encrypt 9 0 R /ID [<00> <00>]");
  }
}
