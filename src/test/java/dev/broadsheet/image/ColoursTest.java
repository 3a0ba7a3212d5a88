package dev.broadsheet.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.broadsheet.image.colour.ColourSpace;
import dev.broadsheet.image.colour.IccProfile;
import dev.broadsheet.image.colour.Srgb;
import dev.broadsheet.image.pixel.Bytes;
import dev.broadsheet.image.pixel.ImageException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoursTest {
  private static final double[] SRGB = {
    0.4360, 0.2225, 0.0139, 0.3851, 0.7169, 0.0971, 0.1431, 0.0606, 0.7142
  };
  private static final double[] P3 = {
    0.5151, 0.2412, -0.0011, 0.2920, 0.6922, 0.0419, 0.1571, 0.0666, 0.7841
  };

  private static byte[] tag(String type, int... numbers) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeBytes(type);
    out.writeInt(0);
    for (int number : numbers) {
      out.writeInt(number);
    }
    return bytes.toByteArray();
  }

  private static int fixed(double value) {
    return (int) StrictMath.rint(value * 65536);
  }

  /** A profile with the parametric curve of sRGB. */
  private static Bytes profile(double[] primaries, byte[] curve) throws IOException {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    for (int i = 0; i < 3; i++) {
      String colour = "rgb".substring(i, i + 1);
      int at = 3 * i;
      tags.put(
          colour + "XYZ",
          tag("XYZ ", fixed(primaries[at]), fixed(primaries[at + 1]), fixed(primaries[at + 2])));
      tags.put(colour + "TRC", curve);
    }
    return file("RGB ", tags);
  }

  private static Bytes file(String space, Map<String, byte[]> tags) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write(new byte[16]);
    out.writeBytes(space + "XYZ ");
    out.write(new byte[12]);
    out.writeBytes("acsp");
    out.write(new byte[88]);
    out.writeInt(tags.size());
    int at = 132 + 12 * tags.size();
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      out.writeBytes(tag.getKey());
      out.writeInt(at);
      out.writeInt(tag.getValue().length);
      at += tag.getValue().length;
    }
    for (byte[] body : tags.values()) {
      out.write(body);
    }
    return Bytes.of(bytes.toByteArray());
  }

  private static byte[] curve() throws IOException {
    double[] p = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};
    return tag("para", 3 << 16, fixed(p[0]), fixed(p[1]), fixed(p[2]), fixed(p[3]), fixed(p[4]));
  }

  private static int[] convert(ColourSpace space, int r, int g, int b) {
    float[] light = new float[3];
    space.toLinear(new byte[] {(byte) r, (byte) g, (byte) b}, 3, light);
    byte[] out = new byte[3];
    Srgb.fromLinear(light, 3, 3, out, 0);
    return new int[] {out[0] & 0xFF, out[1] & 0xFF, out[2] & 0xFF};
  }

  @Test
  void everySampleOfSrgbComesBack() {
    for (int i = 0; i < 256; i++) {
      assertThat(convert(ColourSpace.SRGB, i, 255 - i, i / 2)).containsExactly(i, 255 - i, i / 2);
    }
  }

  @Test
  void aProfileThatIsSrgbIsSrgb() throws IOException, ImageException {
    assertThat(IccProfile.read(profile(SRGB, curve()))).isSameAs(ColourSpace.SRGB);
  }

  @Test
  void coloursOfDisplayP3AreConverted() throws IOException, ImageException {
    ColourSpace p3 = IccProfile.read(profile(P3, curve()));
    assertThat(convert(p3, 255, 255, 255)).containsExactly(255, 255, 255);
    assertThat(convert(p3, 128, 128, 128)).containsExactly(128, 128, 128);
    // By the published matrices, 200, 100, 100 of P3 is 213, 95, 97 of sRGB.
    int[] warm = convert(p3, 200, 100, 100);
    assertThat(warm[0]).isBetween(212, 215);
    assertThat(warm[1]).isBetween(93, 97);
    assertThat(convert(ColourSpace.ofCodes(0x0C0D), 200, 100, 100)[0]).isBetween(212, 215);
  }

  @Test
  void gammasAreApplied() throws IOException, ImageException {
    ColourSpace linear = IccProfile.read(profile(SRGB, tag("curv", 0)));
    assertThat(convert(linear, 55, 55, 55)[0]).isBetween(127, 129);
    assertThat(convert(ColourSpace.ofGamma(100_000), 55, 55, 55)[0]).isBetween(127, 129);
    assertThat(ColourSpace.ofGamma(45_455)).isSameAs(ColourSpace.SRGB);
    byte[] power = tag("curv", 1, 0x0233 << 16);
    assertThat(convert(IccProfile.read(profile(SRGB, power)), 128, 128, 128)[0])
        .isBetween(126, 131);
  }

  @Test
  void greyProfilesHaveOneCurve() throws IOException, ImageException {
    Bytes grey = file("GRAY", Map.of("kTRC", tag("curv", 0)));
    assertThat(convert(IccProfile.read(grey), 55, 55, 55)[2]).isBetween(127, 129);
  }

  @Test
  void profilesOfTablesAreRefusedWithAWayOut() throws IOException {
    Bytes tables = file("RGB ", Map.of("A2B0", new byte[40]));
    assertThatThrownBy(() -> IccProfile.read(tables)).hasMessageContaining("save it as sRGB");
  }

  @Test
  void everyBeginningOfAProfileIsAnswered() throws IOException {
    byte[] whole = profile(P3, curve()).copy();
    for (int length = 0; length < whole.length; length++) {
      Bytes part = Bytes.of(Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> IccProfile.read(part)).isInstanceOf(ImageException.class);
    }
  }

  @Test
  void wordsOfAForeignFileAreNoProfile() {
    Bytes text = Bytes.of("no profile at all".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> IccProfile.read(text)).hasMessageContaining("damaged");
  }
}
