package dev.slugline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;

/** CPU time of the calling thread, by step. What other processes do on the machine is not in it. */
final class CpuClock {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last;

  /** Forgets what was measured and starts anew. */
  void start() {
    nanos.clear();
    last = THREADS.getCurrentThreadCpuTime();
  }

  /** What has run since the last lap was this step. */
  void lap(String step) {
    long now = THREADS.getCurrentThreadCpuTime();
    nanos.merge(step, now - last, Long::sum);
    last = now;
  }

  /** Nanoseconds by step, in the order of the steps. */
  Map<String, Long> nanos() {
    return new LinkedHashMap<>(nanos);
  }
}
