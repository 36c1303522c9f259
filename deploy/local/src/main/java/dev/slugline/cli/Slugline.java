package dev.slugline.cli;

import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code slugline}: the pipeline on one machine, and its tools. */
@Command(
    name = "slugline",
    mixinStandardHelpOptions = true,
    version = "slugline 0.1.0",
    description = "An event-driven pipeline for news wires.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      PushCommand.class,
      TailCommand.class,
      ShowCommand.class,
      HeldCommand.class,
      ReadCommand.class,
      ExplainCommand.class,
      SimulateCommand.class,
      ProductsCommand.class,
      ReplayCommand.class,
      TopicsCommand.class
    })
public final class Slugline {
  private Slugline() {}

  public static void main(String[] args) {
    silenceLibraries();
    System.exit(commandLine().execute(args));
  }

  /** The Kafka clients tell much that is no concern of somebody at a terminal. */
  static void silenceLibraries() {
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Slugline())
        .setUsageHelpWidth(100)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(
            (e, given) -> {
              PrintWriter err = e.getCommandLine().getErr();
              err.println("slugline: " + e.getMessage());
              err.println(
                  "Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
              return 1;
            })
        .setExecutionExceptionHandler(
            (e, command, parsed) -> {
              command
                  .getErr()
                  .println("slugline: " + (e.getMessage() == null ? e.toString() : e.getMessage()));
              return 1;
            });
  }
}
