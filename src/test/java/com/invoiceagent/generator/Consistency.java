package com.invoiceagent.generator;

import com.invoiceagent.generator.Content.Cards;
import com.invoiceagent.generator.Content.Previous;
import com.invoiceagent.generator.Looks.AmountAlign;
import com.invoiceagent.generator.Looks.CardPlace;
import com.invoiceagent.generator.Looks.CityPlace;
import com.invoiceagent.generator.Looks.Columns;
import com.invoiceagent.generator.Looks.DateNotation;
import com.invoiceagent.generator.Looks.DatePlace;
import com.invoiceagent.generator.Looks.Face;
import com.invoiceagent.generator.Looks.FutureList;
import com.invoiceagent.generator.Looks.Glyphs;
import com.invoiceagent.generator.Looks.InfoBox;
import com.invoiceagent.generator.Looks.LongNames;
import com.invoiceagent.generator.Looks.Paper;
import com.invoiceagent.generator.Looks.ParcelNotation;
import com.invoiceagent.generator.Looks.PreviousPlace;
import com.invoiceagent.generator.Looks.SignStyle;
import com.invoiceagent.generator.Looks.SummaryStyle;
import com.invoiceagent.generator.Looks.TextSize;

/// Takes out combinations that nobody prints or that a careful person could not read.
final class Consistency {

  private Consistency() {}

  static Traits of(Traits drawn) {
    return places(content(glyphs(paper(drawn))));
  }

  private static Traits paper(Traits t) {
    if (t.is(Paper.PHONE)) {
      t = t.swap(SummaryStyle.BESIDE_LIMITS, SummaryStyle.LINES);
      t = t.with(Columns.ONE).with(InfoBox.NONE).swap(CityPlace.COLUMN, CityPlace.LINE);
    }
    if (t.is(Columns.THREE)) {
      t = t.with(TextSize.PT5).swap(CityPlace.COLUMN, CityPlace.ABSENT);
      t = t.swap(CityPlace.CATEGORY_COLUMN, CityPlace.ABSENT);
    }
    if (!t.is(Columns.ONE)) {
      t = t.with(InfoBox.NONE).with(AmountAlign.RIGHT);
    }
    return t;
  }

  private static Traits glyphs(Traits t) {
    if (t.is(Glyphs.PADDED)) {
      t = t.with(Face.COURIER).swap(Columns.THREE, Columns.TWO).swap(Paper.PHONE, Paper.A4);
    }
    if (t.is(Glyphs.SPACED)) {
      t = t.swap(Face.COURIER, Face.HELVETICA);
    }
    if (t.is(Glyphs.GLUED)) {
      t = t.with(DateNotation.SLASH).with(ParcelNotation.PARCELA_DASH);
      t = t.swap(CityPlace.GLUED, CityPlace.ABSENT).with(LongNames.CUT);
      t = t.with(DatePlace.FIRST);
    }
    return t;
  }

  private static Traits content(Traits t) {
    if (t.is(PreviousPlace.ABSENT) && !t.is(Previous.ZERO)) {
      t = t.with(Previous.PAID);
    }
    if (t.is(CardPlace.PAGE_HEADER)) {
      t = t.with(Cards.ONE);
    }
    if (t.is(SummaryStyle.ABSENT)) {
      t = t.swap(PreviousPlace.SUMMARY, PreviousPlace.FIRST_ROW);
      t = t.swap(Looks.PaymentPlace.SUMMARY, Looks.PaymentPlace.ROWS);
    }
    if (t.is(SummaryStyle.ABOVE)) {
      t = t.swap(Looks.PaymentPlace.SUMMARY, Looks.PaymentPlace.SECTION);
    }
    return t;
  }

  private static Traits places(Traits t) {
    if (t.is(Columns.ONE)) {
      t = t.swap(FutureList.NEXT_COLUMN, FutureList.AFTER);
    }
    if (!t.is(DatePlace.FIRST)) {
      t = t.swap(DateNotation.WITH_TIME, DateNotation.SLASH_YYYY);
      t = t.with(Looks.PaymentPlace.SECTION);
    }
    if (t.is(LongNames.WRAPPED)) {
      t = t.swap(CityPlace.LINE, CityPlace.ABSENT).swap(CityPlace.CATEGORY_LINE, CityPlace.ABSENT);
      t = t.swap(CityPlace.GLUED, CityPlace.ABSENT);
      t = t.swap(ParcelNotation.GLUED, ParcelNotation.BARE);
    }
    if (t.is(SignStyle.LETTER_GLUED)) {
      t = t.swap(Looks.AmountMark.COLUMN, Looks.AmountMark.NONE);
    }
    return t;
  }
}
