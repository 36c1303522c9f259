package dev.slugline.publish;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
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
}
