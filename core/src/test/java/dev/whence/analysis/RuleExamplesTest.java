package dev.whence.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.whence.claim.Claim;
import dev.whence.claim.frame.Rule;
import dev.whence.report.Report;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the example sentences of {@code rules.txt} through all stages. */
class RuleExamplesTest {
    private static final Analysis ANALYSIS = Analysis.load();

    @TestFactory
    Stream<DynamicNode> everyExampleHasItsClaims() {
        return ANALYSIS.rules().stream().map(rule -> dynamicContainer(rule.id(), tests(rule)));
    }

    private static Stream<DynamicNode> tests(Rule rule) {
        Stream<DynamicNode> examples = rule.examples().stream()
                .map(example -> dynamicTest(
                        example.sentence(),
                        () -> assertThat(claims(example.sentence())).isEqualTo(example.claims())));
        DynamicNode ownExample = dynamicTest(
                "reads a claim in an example of its own",
                () -> assertThat(rule.examples().stream().flatMap(example -> readingRules(example.sentence())))
                        .contains(rule.id()));
        return Stream.concat(examples, Stream.of(ownExample));
    }

    @Test
    void idsAreUnique() {
        assertThat(ANALYSIS.rules().stream().map(Rule::id)).doesNotHaveDuplicates();
    }

    /** The claims of a sentence as {@code number measure}. */
    private static List<String> claims(String sentence) {
        return read(sentence).stream()
                .map(claim ->
                        claim.number().of(sentence) + " " + claim.measure().label())
                .toList();
    }

    private static Stream<String> readingRules(String sentence) {
        return read(sentence).stream().map(claim -> claim.evidence().rule());
    }

    private static List<Claim> read(String sentence) {
        return ANALYSIS.read(Report.of("example.txt", sentence)).claims();
    }
}
