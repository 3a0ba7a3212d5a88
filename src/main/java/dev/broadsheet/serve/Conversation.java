package dev.broadsheet.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One connection: one request, one answer. */
final class Conversation {
  private static final int MOST_HEAD = 8 * 1024;
  private static final long HEAD_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final int HEARTBEAT_MILLIS = 5_000;
  private static final int TOO_LONG = -1;
  private static final int TOO_SLOW = -2;

  private final Socket socket;
  private final Connections connections;
  private final Gate gate;
  private final Preview preview;

  Conversation(Socket socket, Connections connections, Gate gate, Preview preview) {
    this.socket = socket;
    this.connections = connections;
    this.gate = gate;
    this.preview = preview;
  }

  /** Whoever hangs up, or is too slow, is left alone. */
  void hold() {
    try (socket) {
      talk();
    } catch (IOException | InterruptedException e) {
      // The reader is gone, or the server is ending; there is nobody to tell.
      return;
    } finally {
      connections.closed(socket);
    }
  }

  private void talk() throws IOException, InterruptedException {
    byte[] bytes = new byte[MOST_HEAD];
    int length = readHead(bytes);
    connections.answer(socket);
    if (length < 0) {
      send(Answer.refusal(length == TOO_LONG ? 431 : 408), false);
      return;
    }
    Optional<RequestHead> request = RequestHead.parse(Arrays.copyOf(bytes, length));
    if (request.isEmpty()) {
      send(Answer.refusal(400), false);
      return;
    }
    boolean bare = request.get().method().equals("HEAD");
    Optional<Answer> refusal = gate.refuse(request.get());
    if (refusal.isPresent()) {
      send(refusal.get(), bare);
    } else if (request.get().path().equals(PreviewPage.FOLDER + "events") && !bare) {
      tell();
    } else {
      send(preview.answer(request.get().path()), bare);
    }
  }

  /** Reads up to the empty line; the time is for all of it, however it trickles. */
  private int readHead(byte[] bytes) throws IOException {
    InputStream in = socket.getInputStream();
    long end = System.nanoTime() + HEAD_NANOS;
    int length = 0;
    while (length < bytes.length) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        return TOO_SLOW;
      }
      socket.setSoTimeout((int) left);
      int read;
      try {
        read = in.read(bytes, length, bytes.length - length);
      } catch (SocketTimeoutException e) {
        return TOO_SLOW;
      }
      if (read < 0) {
        throw new IOException("hung up");
      }
      length += read;
      if (isWhole(bytes, length, length - read)) {
        return length;
      }
    }
    return TOO_LONG;
  }

  private static boolean isWhole(byte[] bytes, int length, int from) {
    for (int i = Math.max(3, from); i < length; i++) {
      if (bytes[i] == '\n'
          && bytes[i - 1] == '\r'
          && bytes[i - 2] == '\n'
          && bytes[i - 3] == '\r') {
        return true;
      }
    }
    return false;
  }

  private void send(Answer answer, boolean bare) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(answer.head());
    if (!bare) {
      out.write(answer.body());
    }
    out.flush();
    socket.shutdownOutput();
    drain();
  }

  /**
   * What the reader still sends is taken and dropped, so that it is not cut off from our answer.
   */
  private void drain() throws IOException {
    socket.setSoTimeout(200);
    byte[] rest = new byte[MOST_HEAD];
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
    try {
      while (System.nanoTime() < end && socket.getInputStream().read(rest) >= 0) {
        // Dropped.
      }
    } catch (SocketTimeoutException e) {
      // Silent, though not gone: enough.
      return;
    }
  }

  /** Sends the number of each build that is tried, and nothing else. */
  private void tell() throws IOException, InterruptedException {
    connections.listen(socket);
    OutputStream out = socket.getOutputStream();
    out.write(Answer.ok("text/event-stream", new byte[0]).openHead());
    out.write("retry: 500\n\n".getBytes(StandardCharsets.US_ASCII));
    int told = -1;
    while (!socket.isClosed()) {
      int now = preview.attempts();
      String message = now == told ? ":\n\n" : "data: " + now + "\n\n";
      out.write(message.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      told = now;
      preview.await(told, HEARTBEAT_MILLIS);
    }
  }
}
