package com.invoiceagent.document.hostile;

import java.util.List;
import java.util.stream.Stream;

/// All bombs.
public final class Bombs {

  private static final List<Bomb> ALL =
      Stream.of(
              ContentBombs.all(),
              FilterBombs.all(),
              FormBombs.all(),
              FontBombs.all(),
              CmapBombs.all(),
              TableBombs.all(),
              SyntaxBombs.all(),
              PageBombs.all(),
              ImageBombs.all(),
              PaintBombs.all(),
              LockBombs.all())
          .flatMap(List::stream)
          .toList();

  private Bombs() {}

  /// Each of them once.
  public static List<Bomb> all() {
    return ALL;
  }

  /// The one of that name.
  public static Bomb named(String name) {
    return ALL.stream().filter(bomb -> bomb.name().equals(name)).findFirst().orElseThrow();
  }
}
