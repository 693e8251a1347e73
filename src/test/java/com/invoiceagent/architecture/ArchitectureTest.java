package com.invoiceagent.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Arrows between packages point downwards only, and every package is watched.
class ArchitectureTest {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(Arrows.BASE);

  static List<Arrows.Row> rows() {
    return Arrows.ROWS;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void usesOnlyWhatItsRowAllows(Arrows.Row row) {
    classes()
        .that()
        .resideInAPackage(row.packageName())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(row.allowed())
        .because("Arrows.java (and ARCHITECTURE.md) allows this package no more")
        .check(CODE);
  }

  @Test
  void everyPackageHasItsRow() {
    SortedSet<String> withRow =
        Arrows.ROWS.stream().map(Arrows.Row::packageName).collect(toCollection(TreeSet::new));

    assertThat(packages())
        .as("packages with code; a new one needs a row in Arrows.java and in ARCHITECTURE.md")
        .isEqualTo(withRow);
  }

  @Test
  void everySourceFileIsSeen() {
    List<Path> files = Sources.main();

    assertThat(files).hasSizeGreaterThan(Arrows.ROWS.size());
    assertThat(CODE.stream().filter(JavaClass::isTopLevelClass))
        .as("top-level classes imported, one for each source file")
        .hasSameSizeAs(files);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(Arrows.BASE + ".(*)..").should().beFreeOfCycles().check(CODE);
    slices().matching(Arrows.BASE + ".(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void everyPackageSaysThatItsTypesAreNotNull() {
    SortedSet<String> marked =
        CODE.stream()
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(toCollection(TreeSet::new));

    assertThat(marked).as("packages with @NullMarked in package-info.java").isEqualTo(packages());
  }

  @Test
  void onlyDocumentPdfKnowsThePdfLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Arrows.BASE + ".document.pdf")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
        .check(CODE);
  }

  @Test
  void onlyTheOutsideKnowsSpring() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Arrows.BASE + ".http..", Arrows.BASE + ".ops..", Arrows.BASE + ".app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework..")
        .check(CODE);
  }

  @Test
  void namesSayWhatATypeIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CODE);
  }

  private static SortedSet<String> packages() {
    return CODE.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
  }
}
