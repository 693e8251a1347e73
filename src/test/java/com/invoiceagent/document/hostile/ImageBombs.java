package com.invoiceagent.document.hostile;

import static com.invoiceagent.document.hostile.Packed.ascii;
import static com.invoiceagent.document.hostile.Packed.flate;

import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/// Pictures on a page without text, which is drawn to be read.
final class ImageBombs {

  private static final long MILLION = 1_000_000;
  private static final String RGB = "/ColorSpace /DeviceRGB /BitsPerComponent 8 ";
  private static final String GREY = "/ColorSpace /DeviceGray /BitsPerComponent 8 ";

  private ImageBombs() {}

  static List<Bomb> all() {
    return List.of(
        image(
            "a picture of 30,000 by 30,000",
            30_000,
            30_000,
            RGB + RawFile.FLATE,
            () -> flate("\0", 2_700 * MILLION)),
        image(
            "a picture of 100,000 by 20,000 with hardly a byte",
            100_000,
            20_000,
            RGB,
            () -> new byte[1_000]),
        image(
            "a picture of 2^31 by 2^31",
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            GREY,
            () -> new byte[1_000]),
        image("a picture of 2^31 by 1", Integer.MAX_VALUE, 1, GREY, () -> new byte[1_000]),
        image("a picture of less than no size", -1, -1, GREY, () -> new byte[1_000]),
        image("a picture of 46,341 by 46,341", 46_341, 46_341, GREY, () -> new byte[1_000]),
        image(
            "a picture of as many bits as there are",
            1_000,
            1_000,
            "/ColorSpace /DeviceGray /BitsPerComponent 2147483647",
            () -> new byte[1_000]),
        image(
            "a fax of 60,000 by 60,000",
            60_000,
            60_000,
            "/BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>",
            () -> new byte[1_000]),
        image(
            "a fax of 2^31 columns",
            1_000,
            1_000,
            "/BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns 2147483647 /Rows 2147483647 >>",
            () -> new byte[1_000]),
        image(
            "a photograph whose head says 65,500 by 65,500",
            65_500,
            65_500,
            RGB + "/Filter /DCTDecode",
            ImageBombs::photograph),
        image(
            "colours out of a list of itself",
            1_000,
            1_000,
            "/ColorSpace 20 0 R /BitsPerComponent 8",
            () -> new byte[1_000]),
        image(
            "a profile that stands in for itself",
            1_000,
            1_000,
            "/ColorSpace 22 0 R /BitsPerComponent 8",
            () -> new byte[1_000]),
        image(
            "four thousand inks",
            1_000,
            1_000,
            "/ColorSpace 24 0 R /BitsPerComponent 8",
            () -> new byte[4_000_000]),
        image(
            "a mask that is masked by itself, as a picture",
            1_000,
            1_000,
            GREY + "/SMask 10 0 R",
            () -> new byte[1_000_000]),
        image("a mask of 40,000 by 40,000", 10, 10, GREY + "/SMask 26 0 R", () -> new byte[100]),
        image(
            "a mask of colours without end",
            1_000,
            1_000,
            GREY + "/Mask [" + "0 2147483647 ".repeat(100_000) + "]",
            () -> new byte[1_000_000]),
        image(
            "values decoded beyond numbers",
            1_000,
            1_000,
            GREY + "/Decode [-9e37 9e37]",
            () -> new byte[1_000_000]),
        image(
            "a picture in a format of its own",
            1_000,
            1_000,
            RGB + "/Filter /JPXDecode",
            () -> new byte[1_000]),
        image(
            "a picture of lines that repeat without end",
            30_000,
            30_000,
            "/ImageMask true /BitsPerComponent 1 /Filter /JBIG2Decode",
            () -> new byte[1_000]),
        Bomb.of(
            "ten thousand drawings of one picture",
            () ->
                drawn(
                    flate("q 500 0 0 500 0 0 cm /I Do Q ", 10_000),
                    2_000,
                    2_000,
                    GREY + RawFile.FLATE,
                    flate("\0", 4 * MILLION))));
  }

  private static Bomb image(
      String name, int width, int height, String entries, Supplier<byte[]> bytes) {
    return Bomb.of(
        name,
        () -> drawn(flate("500 0 0 500 0 0 cm /I Do ", 1), width, height, entries, bytes.get()));
  }

  private static RawFile drawn(
      byte[] content, int width, int height, String entries, byte[] bytes) {
    String head = "/Type /XObject /Subtype /Image /Width %d /Height %d ";
    return new RawFile()
        .content(content).resources("/XObject << /I 10 0 R >>").stream(
            10, head.formatted(width, height) + entries, bytes)
            .object(20, "[/Indexed 20 0 R 2147483647 21 0 R]")
            .stream(21, "", new byte[1_000])
            .object(22, "[/ICCBased 23 0 R]")
            .stream(23, "/N 3 /Alternate 22 0 R", new byte[1_000])
            .object(24, "[/DeviceN [" + "/A ".repeat(4_000) + "] /DeviceRGB 25 0 R]")
            .stream(
                25,
                "/FunctionType 4 /Domain [" + "0 1 ".repeat(4_000) + "] /Range [0 1 0 1 0 1]",
                ascii("{" + "dup mul ".repeat(9_000) + "}"))
            .stream(
                26,
                head.formatted(40_000, 40_000) + GREY + RawFile.FLATE,
                flate("\0", 1_600 * MILLION));
  }

  /// The head of a JPEG file, and nothing behind it.
  private static byte[] photograph() {
    return HexFormat.of()
        .parseHex("ffd8ffc0001108ffdcffdc03011100021101031101ffda000c03010002110311003f00ffd9");
  }
}
