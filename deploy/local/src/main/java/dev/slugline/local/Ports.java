package dev.slugline.local;

import dev.slugline.kafka.LocalBroker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Well-known ports where they are free, others where not. */
final class Ports {
  private Ports() {}

  static int preferred(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException taken) {
      return LocalBroker.freePort();
    }
  }
}
