package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.whence.analysis.Analysis;
import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.decision.Decided;
import dev.whence.decision.Ruling.Verdict;
import dev.whence.ledger.Ledger;
import dev.whence.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example that ships, reviewed by a person: fifty claims in one spreadsheet, then rules that read less, and the page
 * in a real browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewedExampleTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "zabrin-dam");
    private static final int DECIDED = 50;

    private Path ledger = EXAMPLE;
    private Path before = EXAMPLE;
    private Path after = EXAMPLE;
    private Path later = EXAMPLE;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private Optional<Chromium> started = Optional.empty();

    @BeforeAll
    void reviewTheExample(@TempDir Path folder) throws IOException {
        ledger = folder.resolve("zabrin.db");
        before = folder.resolve("before.html");
        after = folder.resolve("after.html");
        later = folder.resolve("later.html");
        Function<Report, Reading> rules = Analysis.load()::read;
        trace(rules, 100, before);
        decide(folder);
        CommandLineRun.of("report", ledger, "--to", after);
        trace(report -> everyOther(rules.apply(report)), 101, later);
        started = Optional.of(Chromium.start());
    }

    @AfterAll
    void closeTheBrowser() {
        started.ifPresent(Chromium::close);
    }

    /** @param pages of a PDF document at most: with another setting the reports are read again */
    private void trace(Function<Report, Reading> rules, int pages, Path page) {
        CommandLineRun run = CommandLineRun.with(
                rules,
                Terminal.NONE,
                "trace",
                EXAMPLE,
                "--ledger",
                ledger,
                "--report",
                page,
                "--limit",
                "pdf-pages=" + pages);
        assertThat(run.err()).doesNotContain("whence:");
    }

    /** Other rules, which no longer read every other claim. */
    private static Reading everyOther(Reading reading) {
        List<Claim> fewer = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i += 2) {
            fewer.add(reading.claims().get(i));
        }
        return new Reading(reading.report(), fewer, reading.attributions());
    }

    private void decide(Path folder) throws IOException {
        CommandLineRun.of("export", ledger, "--to", folder.resolve("out"), "--format", "csv");
        ReviewSheet sheet = ReviewSheet.of(Files.readString(folder.resolve("out/claims.csv")));
        for (Map<String, String> row : sheet.rows().subList(0, DECIDED)) {
            verdicts.put(row.getOrDefault("id", ""), fill(row, verdicts.size()));
        }
        CommandLineRun run = CommandLineRun.of(
                "decide", ledger, sheet.save(folder.resolve("filled.csv")), "--author", "Ana <b>Petrov</b>", "--yes");
        assertThat(run.out()).contains("Stored " + DECIDED + " decisions");
    }

    private static Verdict fill(Map<String, String> row, int number) {
        row.put("reason", "compared with the report");
        switch (number % 3) {
            case 0 -> row.put("decision", "accept");
            case 1 -> row.put("corrected_where", "the lower valley");
            default -> row.put("decision", "reject");
        }
        return List.of(Verdict.ACCEPT, Verdict.CORRECT, Verdict.REJECT).get(number % 3);
    }

    private static String state(Verdict verdict) {
        return switch (verdict) {
            case ACCEPT -> "accepted";
            case CORRECT -> "corrected";
            case REJECT -> "rejected";
            case ADD -> "added";
        };
    }

    private void assertShown(Page page, String claim, Verdict verdict) {
        Locator card = card(page, claim).orElseThrow(() -> new AssertionError("No card of " + claim));
        assertThat(card.getAttribute("class")).contains(state(verdict));
        assertThat(card.locator(".said").textContent())
                .contains(state(verdict) + " by Ana <b>Petrov</b>")
                .contains("compared with the report");
    }

    /** Cards have as much of a claim's id as tells it from the others. */
    private static Optional<Locator> card(Page page, String claim) {
        return page.locator(".cards .card").all().stream()
                .filter(card -> claim.startsWith(card.getAttribute("id").substring("k-".length())))
                .findFirst();
    }

    private OpenPage open(Path file) {
        return OpenPage.wide(started.orElseThrow().browser(), file);
    }

    @Test
    void beforeAnybodyDecidedThePageSaysSo() {
        try (OpenPage open = open(before)) {
            assertThat(open.page().locator(".trust").innerText()).contains("reviewed 0 of ");
            assertThat(open.page().locator(".card .said").count()).isZero();
        }
    }

    @Test
    void thePageShowsWhatWasDecidedByWhomAndWhy() {
        try (OpenPage open = open(after)) {
            assertThat(open.page().locator(".trust").innerText()).contains("reviewed " + DECIDED + " of ");
            verdicts.forEach((claim, verdict) -> assertShown(open.page(), claim, verdict));
            assertThat(open.complaints()).isEmpty();
        }
    }

    @Test
    void whatWasAcceptedOrCorrectedStandsWhenOtherRulesReadItNoLonger() {
        try (OpenPage open = open(later)) {
            verdicts.forEach((claim, verdict) -> {
                if (verdict != Verdict.REJECT || card(open.page(), claim).isPresent()) {
                    assertShown(open.page(), claim, verdict);
                }
            });
        }
    }

    @Test
    void noDecisionIsLostWhenOtherRulesReadTheReportsAgain() {
        try (Ledger open = Ledger.open(ledger)) {
            assertThat(open.book().decisions()).hasSize(DECIDED);
            assertThat(new Decided(open.book()).orphans()).isEmpty();
        }
    }

    @Test
    void whoDecidedStandsWithTheClaimInItsQuestion() {
        try (OpenPage open = open(after)) {
            String question =
                    open.page().locator("#question-rows .q:has(.said)").first().getAttribute("id");

            open.go(question);

            assertThat(open.page().locator(".q:target .said").first().textContent())
                    .contains("by Ana <b>Petrov</b>");
        }
    }
}
