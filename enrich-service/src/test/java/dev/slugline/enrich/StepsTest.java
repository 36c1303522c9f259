package dev.slugline.enrich;

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
            .importPackages("dev.slugline.enrich");
    slices().matching("dev.slugline.enrich.(*)..").should().notDependOnEachOther().check(classes);
  }
}
