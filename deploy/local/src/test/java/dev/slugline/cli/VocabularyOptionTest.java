package dev.slugline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class VocabularyOptionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"read", "explain", "simulate"})
  void aBrokenFileIsWrongUsageWithItsLineAndReason(String command) throws IOException {
    Path file =
        Files.writeString(folder.resolve("topics.tsv"), "qcode\tsubjectcode\nx\t04000000\n");
    var said = new StringWriter();
    CommandLine slugline = Slugline.commandLine().setErr(new PrintWriter(said));

    int code = slugline.execute(command, "--vocabulary", file.toString(), file.toString());

    assertThat(code).isEqualTo(1);
    assertThat(said.toString())
        .contains(file + ", line 2: the qcode is not medtop: and eight digits");
  }

  @Test
  void whatIsNotGivenIsNoVocabulary() {
    var read = new ReadCommand();

    assertThat(new CommandLine(read).parseArgs("story.txt").matchedOption("--vocabulary")).isNull();
  }
}
