package dev.slugline.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slugline.kafka.LocalBroker;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
  @TempDir private Path folder;

  @Test
  void twoPipelinesThatStartAtOnceNeverShareAPort() {
    int wanted = LocalBroker.freePort();
    try (var one = new Ports(folder);
        var other = new Ports(folder)) {
      assertThat(one.take(wanted)).isEqualTo(wanted);
      assertThat(other.take(wanted)).isNotEqualTo(wanted);
      assertThat(one.take(wanted)).isNotEqualTo(wanted);
    }
  }

  @Test
  void aPortIsFreeAgainWhenItsPipelineIsGone() {
    int wanted = LocalBroker.freePort();
    try (var one = new Ports(folder)) {
      one.take(wanted);
    }
    try (var other = new Ports(folder)) {
      assertThat(other.take(wanted)).isEqualTo(wanted);
    }
  }

  @Test
  void aPortThatAnotherProgramListensOnIsNotTaken() throws Exception {
    try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var ports = new Ports(folder)) {
      assertThat(ports.take(busy.getLocalPort())).isNotEqualTo(busy.getLocalPort());
    }
  }
}
