package dev.broadsheet.serve;

import dev.broadsheet.build.BuildOptions;
import dev.broadsheet.build.Rebuild;
import dev.broadsheet.build.SiteSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Serves a site while it is worked on, and builds it anew with each change of its sources. Readers
 * get the files of the last good build, from memory: no path of a request is ever looked up on the
 * disk.
 */
public final class PreviewServer implements AutoCloseable {
  private static final int BACKLOG = 128;

  private final ServerSocket socket;
  private final Preview preview;
  private final Watching watcher;
  private final Connections connections = new Connections();

  private PreviewServer(ServerSocket socket, Preview preview, Watching watcher) {
    this.socket = socket;
    this.preview = preview;
    this.watcher = watcher;
  }

  /**
   * Builds the site and begins to serve it.
   *
   * @param site the base address in it gives way to that of the preview, unless there is one
   * @param told hears of every build, the first included
   * @throws IOException if there is no such site folder, or the port is taken
   */
  public static PreviewServer start(
      BuildOptions site, PreviewOptions options, Consumer<Rebuild> told) throws IOException {
    ServerSocket socket = new ServerSocket(options.port(), BACKLOG, options.address());
    boolean started = false;
    try {
      Preview preview = new Preview(SiteSession.open(at(site, address(socket))));
      Watching watcher = watching(site, options, preview, told);
      PreviewServer server = new PreviewServer(socket, preview, watcher);
      told.accept(preview.rebuild());
      server.begin(new Gate(hosts(options, socket.getLocalPort())));
      started = true;
      return server;
    } finally {
      if (!started) {
        socket.close();
      }
    }
  }

  /** A system that cannot tell of so many folders is not asked. */
  private static Watching watching(
      BuildOptions site, PreviewOptions options, Preview preview, Consumer<Rebuild> told)
      throws IOException {
    if (options.poll()) {
      return SourcePoller.over(site.site(), preview, told);
    }
    try {
      return SourceWatcher.over(site.site(), preview, told);
    } catch (IOException e) {
      return SourcePoller.over(site.site(), preview, told);
    }
  }

  private static BuildOptions at(BuildOptions site, URI address) {
    return new BuildOptions(
        site.site(),
        site.output(),
        site.baseUrl().or(() -> Optional.of(address)),
        site.now(),
        site.drafts(),
        site.allowUncorrected(),
        site.compress(),
        site.publishing());
  }

  private static URI address(ServerSocket socket) {
    InetAddress at = socket.getInetAddress();
    String name = at.isLoopbackAddress() || at.isAnyLocalAddress() ? "localhost" : name(at);
    return URI.create("http://" + name + ":" + socket.getLocalPort());
  }

  private static String name(InetAddress address) {
    String text = address.getHostAddress();
    int zone = text.indexOf('%');
    String plain = zone < 0 ? text : text.substring(0, zone);
    return plain.indexOf(':') < 0 ? plain : "[" + plain + "]";
  }

  private static Set<String> hosts(PreviewOptions options, int port) throws SocketException {
    Set<String> names = new HashSet<>(List.of("localhost", "127.0.0.1", "[::1]"));
    options.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    if (options.address().isAnyLocalAddress()) {
      for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
        Collections.list(each.getInetAddresses()).forEach(a -> names.add(name(a)));
      }
    } else {
      names.add(name(options.address()));
    }
    Set<String> hosts = new HashSet<>();
    names.forEach(name -> hosts.add(name + ":" + port));
    if (port == 80) {
      hosts.addAll(names);
    }
    return hosts;
  }

  private void begin(Gate gate) {
    daemon("preview-server", () -> accept(gate));
    daemon("preview-watcher", watcher::run);
  }

  private static void daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept(Gate gate) {
    while (!socket.isClosed()) {
      try {
        Socket reader = socket.accept();
        reader.setTcpNoDelay(true);
        connections.open(reader);
        daemon("preview-reader", new Conversation(reader, connections, gate, preview)::hold);
      } catch (IOException e) {
        // One reader less; when the server itself was closed, the loop ends.
        continue;
      }
    }
  }

  /** Where a browser finds it. */
  public URI address() {
    return URI.create(address(socket) + "/");
  }

  @Override
  public void close() throws IOException {
    socket.close();
    watcher.close();
    connections.closeAll();
  }
}
