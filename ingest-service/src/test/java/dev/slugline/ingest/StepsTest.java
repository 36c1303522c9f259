package dev.slugline.ingest;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void noStepKnowsAnother() {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.slugline.ingest");
    slices().matching("dev.slugline.ingest.(*)..").should().notDependOnEachOther().check(classes);
  }
}
