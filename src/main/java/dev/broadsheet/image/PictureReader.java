package dev.broadsheet.image;

import dev.broadsheet.image.avif.AvifFile;
import dev.broadsheet.image.colour.ColourSpace;
import dev.broadsheet.image.colour.IccProfile;
import dev.broadsheet.image.jpeg.JpegHeader;
import dev.broadsheet.image.jpeg.JpegReader;
import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import dev.broadsheet.image.pixel.Orientation;
import dev.broadsheet.image.pixel.RowSink;
import dev.broadsheet.image.pixel.Size;
import dev.broadsheet.image.png.PngHeader;
import dev.broadsheet.image.png.PngReader;
import dev.broadsheet.image.webp.WebpHeader;
import dev.broadsheet.image.webp.WebpReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Asks each format's own reader. */
final class PictureReader {
  private PictureReader() {}

  /** The pixels of a file, and what their numbers mean. */
  @FunctionalInterface
  interface Pixels {
    void into(RowSink sink) throws ImageException;
  }

  static Picture read(byte[] bytes, String name) throws ImageException {
    ImageFormat format = format(Bytes.of(bytes), name);
    String digest = digest(bytes);
    // Asked for in vain, but a profile that cannot be used is found before anything is made.
    colours(format, bytes);
    return switch (format) {
      case JPEG -> jpeg(JpegReader.header(bytes), digest);
      case PNG -> png(PngReader.header(bytes), digest);
      case WEBP -> webp(WebpReader.header(bytes), digest);
      case AVIF -> avif(AvifFile.read(bytes).size(), digest, bytes.length);
    };
  }

  private static Picture jpeg(JpegHeader head, String digest) {
    Picture.Traits traits = new Picture.Traits(head.orientation(), false, false, head.memory());
    return picture(ImageFormat.JPEG, head.size(), ImageFormat.JPEG, digest, traits);
  }

  private static Picture png(PngHeader head, String digest) {
    Picture.Traits traits =
        new Picture.Traits(head.orientation(), head.alpha(), head.indexed(), head.memory());
    return picture(ImageFormat.PNG, head.size(), ImageFormat.PNG, digest, traits);
  }

  private static Picture webp(WebpHeader head, String digest) {
    boolean exact = head.alpha() || head.lossless();
    Picture.Traits traits =
        new Picture.Traits(head.orientation(), head.alpha(), false, head.memory());
    ImageFormat published = exact ? ImageFormat.PNG : ImageFormat.JPEG;
    return picture(ImageFormat.WEBP, head.size(), published, digest, traits);
  }

  private static Picture avif(Size size, String digest, long memory) {
    Picture.Traits traits = new Picture.Traits(Orientation.UPRIGHT, false, false, memory);
    return picture(ImageFormat.AVIF, size, ImageFormat.AVIF, digest, traits);
  }

  private static Picture picture(
      ImageFormat format,
      Size stored,
      ImageFormat published,
      String digest,
      Picture.Traits traits) {
    Size upright = traits.orientation().upright(stored);
    return new Picture(format, upright, published, digest, traits);
  }

  private static ImageFormat format(Bytes file, String name) throws ImageException {
    Optional<ImageFormat> found = ImageFormat.ofContent(file);
    if (found.isEmpty()) {
      String what = ImageFormat.foreign(file).map(f -> "is " + f).orElse("is no image");
      throw ImageException.unsupported(what + "; JPEG, PNG, WebP and AVIF are published");
    }
    if (!ImageFormat.ofName(name).equals(found)) {
      throw ImageException.unsupported(
          "is in truth " + found.get() + "; give it the ending `." + found.get().extension() + "`");
    }
    return found.get();
  }

  /** What the numbers of a file mean. */
  static ColourSpace colours(ImageFormat format, byte[] bytes) throws ImageException {
    return switch (format) {
      case JPEG -> profile(JpegReader.header(bytes).profile());
      case PNG -> colours(PngReader.header(bytes).colour());
      case WEBP -> profile(WebpReader.header(bytes).profile());
      case AVIF -> ColourSpace.SRGB;
    };
  }

  private static ColourSpace profile(Optional<Bytes> profile) throws ImageException {
    return profile.isPresent() ? IccProfile.read(profile.get()) : ColourSpace.SRGB;
  }

  private static ColourSpace colours(PngHeader.Colour colour) throws ImageException {
    if (colour.codes().isPresent()) {
      return ColourSpace.ofCodes(colour.codes().get());
    }
    if (colour.profile().isPresent()) {
      return IccProfile.read(colour.profile().get());
    }
    return colour.srgb() || colour.gamma().isEmpty()
        ? ColourSpace.SRGB
        : ColourSpace.ofGamma(colour.gamma().get());
  }

  static Pixels pixels(ImageFormat format, byte[] bytes) {
    return switch (format) {
      case JPEG -> sink -> JpegReader.read(bytes, sink);
      case PNG -> sink -> PngReader.read(bytes, sink);
      case WEBP -> sink -> WebpReader.read(bytes, sink);
      case AVIF -> throw new IllegalArgumentException("an AVIF is published as it is");
    };
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
