package dev.whence.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import dev.whence.cli.Main;
import dev.whence.report.Report;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final String ROOT = "dev.whence";

    @SuppressWarnings("unused") // named by @FieldSource
    private static final Set<String> RULES = new Rules(ROOT).all().keySet();

    private JavaClasses whence = new ClassFileImporter().importClasses();

    @BeforeAll
    void readClasses() {
        whence = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void theClassesOfEveryModuleAreSeen() {
        assertThat(whence.contain(Report.class)).isTrue();
        assertThat(whence.contain(Main.class)).isTrue();
        assertThat(whence.stream().filter(type -> type.getName().contains("planted")))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void whenceKeepsTheRule(String name) {
        assertThat(violations(ROOT, name, whence)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void thePlantedOffenderBreaksTheRule(String name) {
        String root = "dev.whence.architecture.planted." + name;
        JavaClasses planted = new ClassFileImporter().importPackages(root);

        assertThat(planted).as("offenders in %s", root).isNotEmpty();
        assertThat(violations(root, name, planted)).isNotEmpty().allMatch(line -> line.contains(root));
    }

    @Test
    void clockLocaleAndChanceAreSeenEvenThroughMethodReferences() {
        String root = "dev.whence.architecture.planted.determinism";

        assertThat(violations(root, "determinism", new ClassFileImporter().importPackages(root)))
                .anyMatch(line -> line.contains("LocalDate.now"))
                .anyMatch(line -> line.contains("Locale.getDefault"))
                .anyMatch(line -> line.contains("Random.<init>"))
                .anyMatch(line -> line.contains("String.format"));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleSaysWhy(String name) {
        assertThat(rule(ROOT, name).getDescription()).contains(", because ");
    }

    private static Iterable<String> violations(String root, String name, JavaClasses classes) {
        EvaluationResult result = rule(root, name).allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails();
    }

    private static ArchRule rule(String root, String name) {
        ArchRule rule = new Rules(root).all().get(name);
        assertThat(rule).isNotNull();
        return Objects.requireNonNull(rule);
    }
}
