package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.RawFile.HELVETICA;

import java.util.List;

/// The tree of pages, what pages inherit from it, and how large they claim to be.
final class PageBombs {

  private static final String SHOWN = "0 0 400 400 re f";

  private PageBombs() {}

  static List<Bomb> all() {
    return List.of(
        tree("one page a hundred thousand times", "3 0 R ", 100_000, "9"),
        tree("one page a million times", "3 0 R ", 1_000_000, "1000000"),
        tree("one page that claims to be two thousand million", "3 0 R", 1, "2147483647"),
        tree("pages fewer than none", "3 0 R", 1, "-2147483648"),
        tree("a tree that is its own branch", "2 0 R 2 0 R 3 0 R", 1, "3"),
        tree("branches that are no pages", "1 0 R 4 0 R null 7 (a) 3 0 R", 1, "6"),
        Bomb.of("a tree of twenty thousand levels", () -> deep(20_000, 1)),
        Bomb.of("a tree of thirty levels with two branches each", () -> deep(30, 2)),
        Bomb.of(
            "a tree of levels that lead back",
            () -> deep(500, 1).object(600, "<< /Type /Pages /Kids [100 0 R] >>")),
        Bomb.of(
            "a page that is its own parent",
            () -> new RawFile().object(3, "<< /Type /Page /Parent 3 0 R /Contents 4 0 R >>")),
        Bomb.of("a page with ten thousand ancestors", PageBombs::ancestors),
        sized("a page of 14,400 points", "[0 0 14400 14400]", ""),
        sized("a page of a million points", "[0 0 1000000 1000000]", ""),
        sized("a page beyond numbers", "[-9e38 -9e38 9e38 9e38]", ""),
        sized("a page of no size", "[0 0 0 0]", ""),
        sized("a page that is a line", "[0 0 0.0000001 9e37]", ""),
        sized(
            "a page whose unit is a thousand million points",
            "[0 0 595 842]",
            "/UserUnit 1000000000"),
        sized("a page turned by 2^31 degrees", "[0 0 595 842]", "/Rotate 2147483647"),
        sized("a page whose size is itself", "5 0 R", ""),
        Bomb.of(
            "a million pages of text on one",
            () ->
                new RawFile()
                    .resources(HELVETICA)
                    .content("BT /F1 9 Tf 72 700 Td (Total 100,00) Tj ET ".repeat(300))
                    .object(2, "<< /Type /Pages /Count 90 /Kids [" + "3 0 R ".repeat(90) + "] >>")),
        Bomb.of(
            "a hundred layers in a million parts",
            () ->
                new RawFile()
                    .resources(HELVETICA + " /Properties << /L << /Type /OCMD /OCGs 21 0 R >> >>")
                    .content(Packed.flate("/OC /L BDC BT /F1 1 Tf (a) Tj ET EMC ", 39_000))
                    .catalog("/OCProperties << /OCGs [20 0 R] /D << /OFF [20 0 R] >> >>")
                    .object(20, "<< /Type /OCG /Name (a) >>")
                    .object(21, "[" + "20 0 R ".repeat(500_000) + "]")),
        Bomb.of(
            "layers that are members of themselves",
            () ->
                new RawFile()
                    .resources(HELVETICA + " /Properties << /L 20 0 R >>")
                    .content("/OC /L BDC BT /F1 9 Tf 72 700 Td (a) Tj ET EMC")
                    .catalog("/OCProperties << /OCGs [20 0 R] /D << /OFF [20 0 R 21 0 R] >> >>")
                    .object(20, "<< /Type /OCMD /OCGs [20 0 R 21 0 R] /VE [/Not 21 0 R] >>")
                    .object(21, "[/And 21 0 R 20 0 R]")));
  }

  private static Bomb tree(String name, String kid, int times, String count) {
    return Bomb.of(
        name,
        () ->
            new RawFile()
                .object(
                    2,
                    "<< /Type /Pages /Kids [" + kid.repeat(times) + "] /Count " + count + " >>"));
  }

  private static Bomb sized(String name, String box, String entries) {
    return Bomb.of(
        name,
        () ->
            new RawFile()
                .content(SHOWN)
                .box(box)
                .page(entries)
                .object(5, "[5 0 R 5 0 R 5 0 R 5 0 R]"));
  }

  private static RawFile deep(int levels, int branches) {
    RawFile pdf = new RawFile().object(2, "<< /Type /Pages /Count 1 /Kids [100 0 R] >>");
    for (int i = 0; i < levels; i++) {
      pdf.object(
          100 + i,
          "<< /Type /Pages /Count 1 /Kids [" + (101 + i + " 0 R ").repeat(branches) + "] >>");
    }
    return pdf.object(100 + levels, "<< /Type /Pages /Count 1 /Kids [3 0 R] >>");
  }

  private static RawFile ancestors() {
    RawFile pdf = new RawFile();
    for (int i = 100; i < 10_100; i++) {
      pdf.object(i, "<< /Type /Pages /Parent " + (i + 1) + " 0 R >>");
    }
    return pdf.object(3, "<< /Type /Page /Parent 100 0 R /Contents 4 0 R >>");
  }
}
