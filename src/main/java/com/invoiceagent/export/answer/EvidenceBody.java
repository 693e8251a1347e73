package com.invoiceagent.export.answer;

import com.invoiceagent.model.Box;
import com.invoiceagent.model.Evidence;
import java.math.BigDecimal;
import java.util.List;

/// Where a row stands.
///
/// @param box x0, y0, x1, y1 in points from the top left of the page, rounded to tenths
public record EvidenceBody(int page, List<BigDecimal> box, String text, boolean repaired) {

  static EvidenceBody of(Evidence evidence) {
    Box box = evidence.box();
    return new EvidenceBody(
        evidence.page(),
        List.of(tenths(box.x0()), tenths(box.y0()), tenths(box.x1()), tenths(box.y1())),
        evidence.text(),
        evidence.repaired());
  }

  private static BigDecimal tenths(float points) {
    return BigDecimal.valueOf(Math.round(points * 10), 1);
  }
}
