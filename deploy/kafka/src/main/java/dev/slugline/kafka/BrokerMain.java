package dev.slugline.kafka;

import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The broker's own process: formats its storage the first time, then runs until it is stopped. */
public final class BrokerMain {
  /** One cluster a folder, so its id need not differ from another folder's. */
  private static final String CLUSTER_ID = "c2x1Z2xpbmUtbG9jYWwtMA";

  private BrokerMain() {}

  public static void main(String[] args) {
    Path properties = Path.of(args[0]);
    if (Files.notExists(properties.resolveSibling("data").resolve("meta.properties"))) {
      int exit =
          StorageTool.execute(
              new String[] {"format", "-t", CLUSTER_ID, "-c", properties.toString()}, System.out);
      if (exit != 0) {
        System.exit(exit);
      }
    }
    Kafka.main(new String[] {properties.toString()});
  }
}
