package dev.slugline.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What people see goes to stderr; stdout is for results. */
final class Terminal {
  private Terminal() {}

  static void say(String line) {
    System.err.println(line);
  }

  /** A bar on a terminal; silent where stderr is a file or a pipe. */
  static ProgressBar bar(String task, long steps) {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(steps)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(System.console() == null ? 3_600_000 : 200)
        .clearDisplayOnFinish()
        .build();
  }
}
