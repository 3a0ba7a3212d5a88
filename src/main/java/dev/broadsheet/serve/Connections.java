package dev.broadsheet.serve;

import java.io.IOException;
import java.net.Socket;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The connections that are open: never more than a number. Who has sent no whole request yet makes
 * room first, the one that came first before the others; then who only listens for news.
 */
final class Connections {
  private static final int MOST = 64;

  private final Set<Socket> reading = new LinkedHashSet<>();
  private final Set<Socket> answering = new LinkedHashSet<>();
  private final Set<Socket> listening = new LinkedHashSet<>();

  synchronized void open(Socket socket) throws IOException {
    if (reading.size() + answering.size() + listening.size() >= MOST && !drop(reading)) {
      drop(listening);
    }
    reading.add(socket);
  }

  private static boolean drop(Set<Socket> sockets) throws IOException {
    Iterator<Socket> first = sockets.iterator();
    if (!first.hasNext()) {
      return false;
    }
    Socket socket = first.next();
    first.remove();
    socket.close();
    return true;
  }

  /** The whole request has come. */
  synchronized void answer(Socket socket) {
    reading.remove(socket);
    answering.add(socket);
  }

  /** The connection stays open for news. */
  synchronized void listen(Socket socket) {
    answering.remove(socket);
    listening.add(socket);
  }

  synchronized void closed(Socket socket) {
    reading.remove(socket);
    answering.remove(socket);
    listening.remove(socket);
  }

  synchronized void closeAll() throws IOException {
    while (drop(reading) || drop(answering) || drop(listening)) {
      // Each call closes one.
    }
  }
}
