package dev.slugline.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What people see goes to stderr; stdout is for results. */
final class Terminal {
  /** Said by the launcher: a JVM cannot tell whether its stderr is a terminal. */
  private static final boolean INTERACTIVE = Boolean.getBoolean("slugline.terminal");

  private Terminal() {}

  static void say(String line) {
    System.err.println(line);
  }

  /** A bar on a terminal; nothing where stderr is a file or a pipe. */
  static ProgressBar bar(String task, long steps) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(200)
        .clearDisplayOnFinish()
        .setConsumer(
            INTERACTIVE
                ? new ConsoleProgressBarConsumer(System.err)
                : new DelegatingProgressBarConsumer(line -> {}))
        .build();
  }
}
