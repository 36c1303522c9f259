package dev.slugline.local;

import dev.slugline.kafka.LocalBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The ports of one pipeline: well-known ones where they are free, others where not. A port is asked
 * for before its process can bind it; until then a locked file keeps it from other pipelines of
 * this machine that start at the same moment.
 */
final class Ports implements AutoCloseable {
  private static final int ATTEMPTS = 50;

  private final Path folder;
  private final List<FileChannel> locks = new ArrayList<>();

  /**
   * @param folder where all pipelines of the machine lock their ports
   */
  Ports(Path folder) {
    this.folder = folder;
  }

  /** Those of this user. */
  static Ports ofThisMachine() {
    String user = System.getProperty("user.name", "").replaceAll("\\W", "_");
    return new Ports(Path.of(System.getProperty("java.io.tmpdir"), "slugline-ports-" + user));
  }

  /** The port that is asked for, else any; it is this pipeline's until {@link #close()}. */
  synchronized int take(int preferred) {
    int port = preferred;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (isFree(port) && lock(port)) {
        return port;
      }
      port = LocalBroker.freePort();
    }
    throw new IllegalStateException("no free port on loopback in " + ATTEMPTS + " attempts");
  }

  private boolean lock(int port) {
    try {
      Files.createDirectories(folder);
      FileChannel file =
          FileChannel.open(
              folder.resolve(Integer.toString(port)),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE);
      FileLock lock = tryLock(file);
      if (lock == null) {
        file.close();
        return false;
      }
      locks.add(file);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("ports cannot be kept in " + folder, e);
    }
  }

  /** Within one JVM a second lock is an exception. */
  private static FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  @Override
  public synchronized void close() {
    for (FileChannel file : locks) {
      try {
        file.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    locks.clear();
  }
}
