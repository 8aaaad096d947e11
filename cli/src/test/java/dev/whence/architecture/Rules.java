package dev.whence.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules, over all classes below one root package: {@code dev.whence}, or a planted copy of its shape.
 *
 * <p>A new package joins {@link #STAGES} or {@link #MODULES}; a new class that reads data files of core joins
 * {@link #DATA_READERS}.
 */
final class Rules {
    /** The packages of core; each may use those before it. */
    static final List<String> STAGES = List.of(
            "report",
            "passage",
            "language",
            "choice",
            "quantity",
            "time",
            "place",
            "population",
            "attribution",
            "claim",
            "reconcile",
            "analysis",
            "decision");

    /** The packages of the other modules. */
    static final List<String> MODULES = List.of("reuse", "ingest", "ledger", "view", "cli", "bench");

    /** The only classes of core that open class-path resources: word lists, the model of the tagger, the gazetteer. */
    static final List<String> DATA_READERS = List.of("language.WordList", "language.Tagger", "place.Gazetteer");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** By name; {@code planted.NAME} holds the offender against each. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("stages", laterStagesUseOnlyEarlierOnes());
        rules.put("modules", modulesKnowOnlyCore());
        rules.put("cycles", packagesAreFreeOfCycles());
        rules.put("io", coreReadsNothingButTheClassPath());
        rules.put("readers", coreReadsInNamedPlaces());
        rules.put("determinism", sameInputSameOutput());
        rules.put("nullmarked", everyPackageIsNullMarked());
        rules.put("places", everyClassHasItsPlace());
        rules.put("drawers", nothingIsAUtilityDrawer());
        return rules;
    }

    private ArchRule laterStagesUseOnlyEarlierOnes() {
        LayeredArchitecture layers =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (String stage : STAGES) {
            layers = layers.layer(stage).definedBy(below(stage));
        }
        for (int i = 0; i < STAGES.size(); i++) {
            String[] earlier = STAGES.subList(0, i).toArray(String[]::new);
            layers = i == 0
                    ? layers.whereLayer(STAGES.get(i)).mayNotAccessAnyLayer()
                    : layers.whereLayer(STAGES.get(i)).mayOnlyAccessLayers(earlier);
        }
        return layers.because(
                "data goes one way: a later stage adds to what an earlier one made, and none looks ahead");
    }

    private ArchRule modulesKnowOnlyCore() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("core")
                .definedBy(core())
                .layer("reuse")
                .definedBy(below("reuse"))
                .layer("ingest")
                .definedBy(below("ingest"))
                .layer("ledger")
                .definedBy(below("ledger"))
                .layer("view")
                .definedBy(below("view"))
                .layer("cli")
                .definedBy(below("cli"))
                .whereLayer("core")
                .mayNotAccessAnyLayer()
                .whereLayer("reuse")
                .mayNotAccessAnyLayer()
                .whereLayer("ingest")
                .mayOnlyAccessLayers("core")
                .whereLayer("ledger")
                .mayOnlyAccessLayers("core")
                .whereLayer("view")
                .mayOnlyAccessLayers("core")
                .because(
                        "the parts are wired together in cli alone, so that each can be read, tested and replaced by itself");
    }

    private ArchRule packagesAreFreeOfCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a cycle of packages can only be understood whole");
    }

    private ArchRule coreReadsNothingButTheClassPath() {
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.sql..",
                                "javax.sql..",
                                "java.util.logging..",
                                "org.slf4j..",
                                "com.fasterxml.jackson..",
                                "tools.jackson..")
                        .or(nameMatching("java\\.io\\.(File.*|RandomAccessFile|PrintStream|Console)")))
                .because(
                        "core is pure functions over values: files, SQL, JSON and screens belong to the other modules");
    }

    private ArchRule coreReadsInNamedPlaces() {
        DescribedPredicate<JavaClass> io = resideInAnyPackage("java.io..")
                .and(DescribedPredicate.not(
                        nameMatching("java\\.io\\.(IOException|UncheckedIOException|Serializable)")));
        return noClasses()
                .that()
                .resideInAnyPackage(core())
                .and(DescribedPredicate.describe(
                        "are not among the readers of data files",
                        type -> DATA_READERS.stream().noneMatch(name -> isOrIsInside(type, root + "." + name))))
                .should()
                .dependOnClassesThat(io)
                .because("data files are read through " + DATA_READERS
                        + ", loaded once and handed in; a new reader is named in Rules.DATA_READERS");
    }

    private ArchRule sameInputSameOutput() {
        return noClasses()
                .that()
                .resideInAnyPackage(Stream.concat(
                                Stream.of(core()),
                                Stream.of("reuse", "ingest", "ledger", "view").map(this::below))
                        .toArray(String[]::new))
                .should()
                .accessTargetWhere(new ChangesFromRunToRun())
                .because(
                        "the same input gives the same output on every machine and day: clock and locale are handed in");
    }

    private ArchRule everyPackageIsNullMarked() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new BeInANullMarkedPackage())
                .because(
                        "a package-info says what the package takes, gives and never does, and that nothing in it is null");
    }

    private ArchRule everyClassHasItsPlace() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(Stream.concat(STAGES.stream(), MODULES.stream())
                        .map(this::below)
                        .toArray(String[]::new))
                .because("a package that no rule names is a package without rules: name it in Rules.STAGES or MODULES");
    }

    private ArchRule nothingIsAUtilityDrawer() {
        return noClasses()
                .should()
                .haveNameMatching(".*([Uu]til|[Uu]tils|[Hh]elper|[Hh]elpers|[Cc]ommon|Manager)(\\..*)?")
                .because("a drawer for this and that has no reader; a class is named after what it knows");
    }

    private static boolean isOrIsInside(JavaClass type, String name) {
        return type.getName().equals(name) || type.getName().startsWith(name + "$");
    }

    private String[] core() {
        return STAGES.stream().map(this::below).toArray(String[]::new);
    }

    private String below(String part) {
        return root + "." + part + "..";
    }
}
