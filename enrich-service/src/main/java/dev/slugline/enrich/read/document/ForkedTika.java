package dev.slugline.enrich.read.document;

import dev.slugline.contracts.Rejection.Reason;
import dev.slugline.enrich.UnreadableCopy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * Apache Tika in child processes, by its own pipes. The first document starts one; a document that
 * hangs, crashes or fills its memory costs its process, and the next one starts another. Used by
 * many threads at once.
 */
final class ForkedTika implements AutoCloseable {
  private static final String FETCHER = "stories";

  private final DocumentLimits limits;
  private final String configuration;
  private Path folder;
  private PipesParser pipes;
  private boolean closed;

  /**
   * @param configuration name of Tika's configuration among this class's resources
   */
  ForkedTika(DocumentLimits limits, String configuration) {
    this.limits = limits;
    this.configuration = configuration;
  }

  /**
   * The document's metadata with its text as XHTML, and that of everything inside it.
   *
   * @throws UnreadableCopy with the reason why there is none
   */
  List<Metadata> parse(byte[] document) {
    Path file = null;
    try {
      PipesParser parser = started();
      file = Files.createTempFile(folder, "story", ".bin");
      Files.write(file, document);
      PipesResult result = parser.parse(request(file.getFileName().toString()));
      return metadata(result);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable();
    } catch (PipesException | TikaConfigException | IOException e) {
      throw unavailable();
    } finally {
      delete(file);
    }
  }

  private FetchEmitTuple request(String file) {
    var context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            HANDLER_TYPE.XML,
            HandlerConfig.PARSE_MODE.RMETA,
            limits.characters(),
            limits.embedded(),
            true));
    return new FetchEmitTuple(
        file, new FetchKey(FETCHER, file), EmitKey.NO_EMIT, new Metadata(), context);
  }

  private static List<Metadata> metadata(PipesResult result) {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS, PARSE_SUCCESS_WITH_EXCEPTION, PARSE_EXCEPTION_EMIT ->
          result.getEmitData().getMetadataList();
      case PARSE_EXCEPTION_NO_EMIT -> throw ParserFailure.of(result.getMessage());
      case EMPTY_OUTPUT ->
          throw new UnreadableCopy(Reason.NO_TEXT, "the document holds no text; send it as text");
      case TIMEOUT ->
          throw new UnreadableCopy(
              Reason.PARSER_TIMEOUT, "the document took too long to read; send it as text");
      case OOM ->
          throw new UnreadableCopy(
              Reason.PARSER_MEMORY, "the document needs too much memory; send it as text");
      case UNSPECIFIED_CRASH ->
          throw new UnreadableCopy(
              Reason.PARSER_CRASH, "the document stops every parser; send it as text");
      default -> throw unavailable();
    };
  }

  private static UnreadableCopy unavailable() {
    return new UnreadableCopy(
        Reason.UNAVAILABLE, "no process to read documents could be had; it is tried again");
  }

  private synchronized PipesParser started() throws IOException, TikaConfigException {
    if (closed) {
      throw unavailable();
    }
    if (pipes == null) {
      folder = Files.createTempDirectory("slugline-documents");
      Path temporary = Files.createDirectory(folder.resolve("tmp"));
      Path configured = configured(temporary.resolve("tika.xml"));
      PipesConfig config = PipesConfig.load(configured);
      config.setTikaConfig(configured);
      config.setNumClients(limits.processes());
      config.setTimeoutMillis(limits.time().toMillis());
      config.setStartupTimeoutMillis(limits.start().toMillis());
      config.setShutdownClientAfterMillis(limits.idle().toMillis());
      config.setMaxWaitForClientMillis(4 * limits.time().toMillis());
      config.setMaxForEmitBatchBytes(-1);
      config.setJavaPath(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      config.setForkedJvmArgs(
          List.of(
              "-Xmx" + limits.heapMegabytes() + "m",
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:-UsePerfData",
              "-Djava.awt.headless=true",
              "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
              "-Dlog4j2.StatusLogger.level=OFF",
              "-Djava.io.tmpdir=" + temporary,
              "-cp",
              ChildClassPath.find()));
      pipes = new PipesParser(config);
    }
    return pipes;
  }

  private Path configured(Path file) throws IOException {
    try (InputStream in = ForkedTika.class.getResourceAsStream(configuration)) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Files.writeString(file, xml.replace("${folder}", folder.toString()));
    }
  }

  /** Ends the child processes and waits for no document. */
  @Override
  public synchronized void close() {
    closed = true;
    if (pipes == null) {
      return;
    }
    try {
      pipes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      pipes = null;
      emptied(folder);
    }
  }

  private static void emptied(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(ForkedTika::delete);
    } catch (IOException | UncheckedIOException e) {
      // what a dying child still writes there is left to the system's own tidying
    }
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // a temporary file that stays does no harm
    }
  }
}
