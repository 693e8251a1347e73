package com.invoiceagent.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Which optional parts of a file are switched off when it is opened.
final class Layers {

  private static final COSName MEMBERSHIP = COSName.getPDFName("OCMD");
  private static final COSName POLICY = COSName.P;

  private final Set<COSDictionary> off = Collections.newSetFromMap(new IdentityHashMap<>());

  Layers(PDDocument pdf) {
    COSDictionary all =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
    COSDictionary start = all == null ? null : all.getCOSDictionary(COSName.D);
    if (start == null) {
      return;
    }
    if ("OFF".equals(start.getNameAsString(COSName.BASE_STATE))) {
      off.addAll(groups(all.getDictionaryObject(COSName.OCGS)));
      groups(start.getDictionaryObject(COSName.ON)).forEach(off::remove);
    }
    off.addAll(groups(start.getDictionaryObject(COSName.OFF)));
  }

  /// Whether what belongs to the group is not shown.
  boolean isOff(@Nullable COSBase group) {
    if (off.isEmpty() || !(group instanceof COSDictionary dictionary)) {
      return false;
    }
    return MEMBERSHIP.equals(dictionary.getCOSName(COSName.TYPE))
        ? isMemberOff(dictionary)
        : off.contains(dictionary);
  }

  private boolean isMemberOff(COSDictionary membership) {
    List<COSDictionary> groups = groups(membership.getDictionaryObject(COSName.OCGS));
    if (groups.isEmpty()) {
      return false;
    }
    long hidden = groups.stream().filter(off::contains).count();
    return switch (membership.getNameAsString(POLICY, "AnyOn")) {
      case "AllOn" -> hidden > 0;
      case "AnyOff" -> hidden == 0;
      case "AllOff" -> hidden < groups.size();
      default -> hidden == groups.size();
    };
  }

  private static List<COSDictionary> groups(@Nullable COSBase value) {
    List<COSDictionary> groups = new ArrayList<>();
    if (value instanceof COSDictionary one) {
      groups.add(one);
    } else if (value instanceof COSArray several) {
      for (int i = 0; i < several.size(); i++) {
        if (several.getObject(i) instanceof COSDictionary group) {
          groups.add(group);
        }
      }
    }
    return groups;
  }
}
