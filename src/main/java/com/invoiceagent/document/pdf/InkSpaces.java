package com.invoiceagent.document.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/// Finds out what kind of colours a colour space holds, without loading its profile.
final class InkSpaces {

  private InkSpaces() {}

  /// The space that a name stands for.
  static Ink.Space of(COSBase name, @Nullable PDResources resources) {
    if (!(name instanceof COSName key)) {
      return Ink.Space.OTHER;
    }
    Ink.Space device = device(key);
    if (device != Ink.Space.OTHER || resources == null) {
      return device;
    }
    COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
    COSBase found = spaces == null ? null : spaces.getDictionaryObject(key);
    return switch (found) {
      case COSName other -> device(other);
      case COSArray array -> of(array);
      case null, default -> Ink.Space.OTHER;
    };
  }

  private static Ink.Space of(COSArray array) {
    String family = array.getName(0, "");
    return switch (family) {
      case "ICCBased" ->
          array.getObject(1) instanceof COSDictionary profile
              ? ofComponents(profile.getInt(COSName.N))
              : Ink.Space.OTHER;
      case "CalGray" -> Ink.Space.GREY;
      case "CalRGB" -> Ink.Space.RGB;
      case "Separation" -> Ink.Space.SPOT;
      default -> array.size() == 1 ? device(COSName.getPDFName(family)) : Ink.Space.OTHER;
    };
  }

  private static Ink.Space ofComponents(int count) {
    return switch (count) {
      case 1 -> Ink.Space.GREY;
      case 3 -> Ink.Space.RGB;
      case 4 -> Ink.Space.CMYK;
      default -> Ink.Space.OTHER;
    };
  }

  private static Ink.Space device(COSName name) {
    return switch (name.getName()) {
      case "DeviceGray", "G" -> Ink.Space.GREY;
      case "DeviceRGB", "RGB" -> Ink.Space.RGB;
      case "DeviceCMYK", "CMYK" -> Ink.Space.CMYK;
      default -> Ink.Space.OTHER;
    };
  }
}
