package dev.slugline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a command printed and how it ended. */
record CommandRun(int exitCode, String out, String err) {

  static {
    Slugline.silenceLibraries();
  }

  static CommandRun of(Object... arguments) {
    return with("", arguments);
  }

  static synchronized CommandRun with(String stdin, Object[] arguments) {
    PrintStream out = System.out;
    InputStream in = System.in;
    var printed = new ByteArrayOutputStream();
    var err = new StringWriter();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      System.setIn(new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)));
      var words = new ArrayList<String>();
      List.of(arguments).forEach(argument -> words.add(argument.toString()));
      int exitCode =
          Slugline.commandLine()
              .setErr(new PrintWriter(err, true))
              .execute(words.toArray(String[]::new));
      return new CommandRun(exitCode, printed.toString(StandardCharsets.UTF_8), err.toString());
    } finally {
      System.setOut(out);
      System.setIn(in);
    }
  }

  /** The lines, each of which is one JSON object. */
  List<JsonNode> lines() {
    var lines = new ArrayList<JsonNode>();
    var json = new ObjectMapper();
    out.lines()
        .forEach(
            line -> {
              try {
                lines.add(json.readTree(line));
              } catch (IOException e) {
                throw new AssertionError("no JSON: " + line, e);
              }
            });
    return lines;
  }
}
