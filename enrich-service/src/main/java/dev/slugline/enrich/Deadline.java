package dev.slugline.enrich;

import java.time.Duration;

/**
 * How long the work that this thread is doing may take. Loops whose length the copy decides ask
 * {@link #check()} as they go; to ask is cheaper than to compare two words, so no thread has to be
 * changed and no timer set for the sake of the one story in a million that is slow.
 */
public final class Deadline {

  /** The work took longer than it may, or was interrupted. Never leaves the step that set it. */
  public static final class Passed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private Passed() {
      super("the time is up", null, false, false);
    }
  }

  private static final class Mark {
    private boolean set;
    private long end;
    private int asked;
  }

  /** Of so many questions one looks at the clock. */
  private static final int LOOK = 16;

  private static final ThreadLocal<Mark> MARK = ThreadLocal.withInitial(Mark::new);

  private Deadline() {}

  /** Does the work on this thread; {@link Passed} where it asks after the limit. */
  public static void within(Duration limit, Runnable work) {
    Mark mark = MARK.get();
    mark.set = true;
    mark.end = System.nanoTime() + limit.toNanos();
    mark.asked = LOOK - 1;
    try {
      work.run();
    } finally {
      mark.set = false;
    }
  }

  /** Ends the work, by {@link Passed}, if its time is up; does nothing where no limit is set. */
  public static void check() {
    Mark mark = MARK.get();
    if (mark.set && ++mark.asked % LOOK == 0) {
      look(mark);
    }
  }

  private static void look(Mark mark) {
    if (System.nanoTime() - mark.end > 0 || Thread.currentThread().isInterrupted()) {
      throw new Passed();
    }
  }
}
