package dev.slugline.publish;

import dev.slugline.contracts.EnrichedStory;
import dev.slugline.contracts.Rejection;
import dev.slugline.publish.accept.EnrichedReader;
import dev.slugline.publish.books.Books;
import dev.slugline.publish.books.entry.HeldStory;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Takes each enriched story to the desk, and looks at the desk's agenda by the clock. */
final class StoryProcessor implements Processor<byte[], byte[], String, Outgoing> {
  private static final Logger LOG = System.getLogger(StoryProcessor.class.getName());

  /**
   * Each story pays for a look at four entries of each book, so that what is to be forgotten is
   * found at the pace at which it comes: the books grow by a quarter at most. 64 stories at a time.
   */
  private static final int STORIES_A_SWEEP = 64;

  private static final int SWEPT_AT_ONCE = 256;
  private static final int DUE_AT_ONCE = 500;
  private static final int RECEIPT_LENGTH = 36;
  private static final Pattern RECEIPT =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final EnrichedReader reader = new EnrichedReader();
  private final Desk desk;
  private final PublishSettings settings;
  private final Observer observer;
  private final Consumer<Outgoing> leaving;
  private ProcessorContext<String, Outgoing> context;
  private Books books;
  private int sinceSweep;
  private Cancellable clock;
  private long lastLook;
  private LongUnaryOperator time;

  /**
   * @param observer hears what happens, for metrics
   * @param leaving hears of every record that leaves
   */
  StoryProcessor(
      Desk desk, PublishSettings settings, Observer observer, Consumer<Outgoing> leaving) {
    this.desk = desk;
    this.settings = settings;
    this.observer = observer;
    this.leaving = leaving;
  }

  @Override
  public void init(ProcessorContext<String, Outgoing> context) {
    this.context = context;
    books = new Books(context, settings.retention());
    time = settings.clock().get();
    lastLook = context.currentSystemTimeMs();
    startClock();
    context.schedule(Duration.ofSeconds(5), PunctuationType.WALL_CLOCK_TIME, now -> lookAtBooks());
  }

  private void startClock() {
    clock =
        context.schedule(settings.look(), PunctuationType.WALL_CLOCK_TIME, now -> lookAtAgenda());
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    restartClockThatStepsBack();
    String receipt = receipt(record.headers());
    if (++sinceSweep >= STORIES_A_SWEEP) {
      sinceSweep = 0;
      books.sweep(now(), SWEPT_AT_ONCE);
    }
    Incoming incoming = reader.read(record.key(), record.value(), receipt);
    if (incoming instanceof Incoming.Garbled garbled) {
      garbled(garbled);
    } else if (incoming instanceof Incoming.Refused refused) {
      if (!books.isTold(refused.told().receipt(), refused.told().item())) {
        reject(refused.told(), refused.told().rejection(), "enrich");
      }
    } else if (incoming instanceof Incoming.Story story) {
      if (!books.isTold(story.told().receipt(), story.told().item())) {
        handle(story);
      }
    }
  }

  private void handle(Incoming.Story story) {
    Turn turn = turn();
    try {
      if (desk.cancelOthers(turn, story)) {
        complete(turn);
        turn = turn();
      }
      desk.handle(turn, story);
    } catch (TooLarge e) {
      reject(story.told(), new Rejection(Rejection.Reason.TOO_LARGE, e.getMessage()), "publish");
      return;
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "the desk failed on receipt " + story.told().receipt(), e);
      reject(story.told(), defect(e), "publish");
      return;
    }
    complete(turn);
  }

  private void lookAtBooks() {
    long now = now();
    books.sweep(now, SWEPT_AT_ONCE);
    sinceSweep = 0;
    observer.stands(
        context.taskId().toString(), books.waiting(), Numbering.look(books, now, observer));
  }

  private void lookAtAgenda() {
    lastLook = context.currentSystemTimeMs();
    for (String key : books.due(now(), DUE_AT_ONCE)) {
      Turn turn = turn();
      try {
        desk.remember(turn, key);
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "the desk failed on what was due of a held story", e);
        HeldStory held = books.held(key);
        if (held != null) {
          turn = turn();
          turn.release(key);
          desk.reject(turn, held.told(), defect(e), "publish");
        } else {
          continue;
        }
      }
      complete(turn);
    }
  }

  /**
   * Streams plans its next look by the clock; where the clock is set back, that time is far away.
   */
  private void restartClockThatStepsBack() {
    long now = context.currentSystemTimeMs();
    if (now < lastLook - settings.look().toMillis()) {
      lastLook = now;
      clock.cancel();
      startClock();
    }
  }

  private void garbled(Incoming.Garbled garbled) {
    byte[] value = garbled.value() == null ? new byte[0] : garbled.value();
    String id = UUID.nameUUIDFromBytes(value).toString();
    String name = garbled.receipt() == null ? id : garbled.receipt();
    if (books.isTold(name, 0)) {
      return;
    }
    Turn turn = turn();
    desk.reject(turn, garbled, id, new Rejection(Rejection.Reason.INTERNAL, garbled.message()));
    complete(turn);
    books.tell(name, 0, turn.now());
  }

  private void reject(EnrichedStory told, Rejection rejection, String stage) {
    Turn turn = turn();
    desk.reject(turn, told, rejection, stage);
    complete(turn);
  }

  private static Rejection defect(RuntimeException e) {
    if (e instanceof TooLarge) {
      return new Rejection(Rejection.Reason.TOO_LARGE, e.getMessage());
    }
    return new Rejection(
        Rejection.Reason.INTERNAL,
        "publish failed with "
            + e.getClass().getSimpleName()
            + "; the story is kept, replay it when the defect is mended");
  }

  private long now() {
    return time.applyAsLong(context.currentSystemTimeMs());
  }

  private Turn turn() {
    return new Turn(books, now());
  }

  private void complete(Turn turn) {
    turn.complete(
        this::forward,
        fate -> {
          forward(desk.record(fate));
          observer.told(fate);
        });
  }

  private void forward(Outgoing outgoing) {
    Headers headers = new RecordHeaders();
    outgoing
        .headers()
        .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
    context.forward(new Record<>(outgoing.key(), outgoing, context.currentSystemTimeMs(), headers));
    leaving.accept(outgoing);
  }

  /** The receipt that enrich's event id begins with. */
  private static String receipt(Headers headers) {
    Header header = headers.lastHeader("ce_id");
    if (header == null || header.value() == null) {
      return null;
    }
    String id = new String(header.value(), StandardCharsets.UTF_8);
    return RECEIPT.matcher(id).lookingAt() ? id.substring(0, RECEIPT_LENGTH) : null;
  }
}
