package dev.broadsheet.serve;

import java.net.InetAddress;
import java.util.List;

/**
 * Where a preview listens, and how it watches.
 *
 * @param address the loopback address, unless the network is to see it
 * @param port 0 for any that is free
 * @param names what readers may call this machine beside {@code localhost} and its addresses
 * @param poll whether to look at every file over and over, where the system tells of no changes
 */
public record PreviewOptions(InetAddress address, int port, List<String> names, boolean poll) {
  public PreviewOptions {
    names = List.copyOf(names);
  }

  /** On this machine alone. */
  public static PreviewOptions local(int port) {
    return new PreviewOptions(InetAddress.getLoopbackAddress(), port, List.of(), false);
  }
}
