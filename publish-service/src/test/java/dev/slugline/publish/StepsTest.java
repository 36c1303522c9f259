package dev.slugline.publish;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.slugline.publish");

  @Test
  void aStepNeverImportsAnotherStep() {
    slices()
        .matching("dev.slugline.publish.(accept|judge|clear|render|route|deliver)..")
        .should()
        .notDependOnEachOther()
        .check(CLASSES);
  }

  @Test
  void onlyTheRimKnowsTheFramework() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("dev.slugline.publish.run..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus..", "jakarta..", "io.micrometer..", "io.smallrye..")
        .check(CLASSES);
  }

  @Test
  void noStepOpensABook() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            within("accept"),
            within("judge"),
            within("clear"),
            within("render"),
            within("route"),
            within("deliver"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.slugline.publish.books")
        .check(CLASSES);
  }

  @Test
  void ofTheStepsOnlyJudgeReadsWhatLiesInTheBooks() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            within("accept"), within("clear"), within("render"), within("route"), within("deliver"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(within("books"))
        .check(CLASSES);
  }

  @Test
  void theBooksKnowNothingOfTheDeskAndItsSteps() {
    dependOnNothingOfOursBut("books", "books", "json");
  }

  @Test
  void whatLiesInTheBooksKnowsNothingOfTheStores() {
    dependOnNothingOfOursBut("books.entry", "books.entry", "json");
  }

  @Test
  void theJsonKnowsNothingOfTheService() {
    dependOnNothingOfOursBut("json", "json");
  }

  private static void dependOnNothingOfOursBut(String what, String... below) {
    String[] known = Stream.of(below).map(StepsTest::within).toArray(String[]::new);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(within(what))
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.slugline.publish..").and(not(resideInAnyPackage(known))))
        .check(CLASSES);
  }

  private static String within(String what) {
    return "dev.slugline.publish." + what + "..";
  }
}
