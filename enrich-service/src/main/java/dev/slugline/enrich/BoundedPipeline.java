package dev.slugline.enrich;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection;
import dev.slugline.contracts.Rejection.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Reads many stories side by side, each within a time limit. A story that takes longer, or that
 * meets a defect of ours, is rejected; the others go on.
 */
public final class BoundedPipeline implements AutoCloseable {
  private final Function<RawStory, List<EnrichedStory>> pipeline;
  private final Duration limit;
  private final Semaphore atOnce;
  private final ExecutorService threads = Executors.newCachedThreadPool(daemon("enrich"));

  /**
   * @param atOnce how many stories are read at the same time
   * @param limit the longest a story may take
   */
  public BoundedPipeline(
      Function<RawStory, List<EnrichedStory>> pipeline, int atOnce, Duration limit) {
    this.pipeline = pipeline;
    this.atOnce = new Semaphore(atOnce);
    this.limit = limit;
  }

  /** The outcomes of each push, in the order of the pushes. */
  public List<List<EnrichedStory>> enrich(List<RawStory> pushes) throws InterruptedException {
    var running = new ArrayList<CompletableFuture<List<EnrichedStory>>>(pushes.size());
    for (RawStory push : pushes) {
      atOnce.acquire();
      running.add(start(push));
    }
    var outcomes = new ArrayList<List<EnrichedStory>>(running.size());
    for (int i = 0; i < running.size(); i++) {
      outcomes.add(outcome(running.get(i), pushes.get(i)));
    }
    return outcomes;
  }

  /** Starts one story; at the latest when its time is up, its place is free for the next. */
  private CompletableFuture<List<EnrichedStory>> start(RawStory push) {
    var outcome = new CompletableFuture<List<EnrichedStory>>();
    Future<?> thread =
        threads.submit(
            () -> {
              try {
                outcome.complete(pipeline.apply(push));
              } catch (RuntimeException | Error e) {
                outcome.completeExceptionally(e);
              }
            });
    outcome
        .orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
        .whenComplete(
            (read, failure) -> {
              atOnce.release();
              if (failure instanceof TimeoutException) {
                thread.cancel(true);
              }
            });
    return outcome;
  }

  private List<EnrichedStory> outcome(CompletableFuture<List<EnrichedStory>> story, RawStory push) {
    try {
      return story.join();
    } catch (CompletionException e) {
      return List.of(EnrichPipeline.rejected(push, 0, 1, rejection(e.getCause())));
    }
  }

  private Rejection rejection(Throwable cause) {
    return cause instanceof TimeoutException
        ? new Rejection(
            Reason.PARSER_TIMEOUT,
            "reading took longer than "
                + limit.toSeconds()
                + " s; send the story in a simpler form")
        : new Rejection(
            Reason.INTERNAL,
            "reading failed with "
                + cause.getClass().getSimpleName()
                + "; please report this as a defect");
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      var thread = new Thread(task, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
