package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.whence.analysis.Analysis;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the example that ships, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "zabrin-dam");
    private static final List<String> PARTS =
            List.of("overview", "questions", "incidents", "findings", "reports", "sources", "how");

    private Path file = EXAMPLE;
    private Optional<Chromium> started = Optional.empty();

    @BeforeAll
    void makeThePage(@TempDir Path folder) {
        started = Optional.of(Chromium.start());
        file = folder.resolve("report.html");
        CommandLineRun trace = CommandLineRun.with(
                Analysis.load()::read,
                Terminal.NONE,
                "trace",
                EXAMPLE,
                "--ledger",
                folder.resolve("a.db"),
                "--report",
                file);
        assertThat(trace.err()).doesNotContain("whence:");
    }

    @AfterAll
    void closeTheBrowser() {
        started.ifPresent(Chromium::close);
    }

    private Browser browser() {
        return started.orElseThrow().browser();
    }

    @Test
    void aFigureOfTheOverviewIsTwoClicksFromItsSentence() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();

            page.locator("#overview .q .h a").first().click();
            Locator figure = page.locator(".q:target .claims .fig").first();
            String claim = figure.getAttribute("href");
            figure.click();

            assertThat(page.locator(claim).isVisible()).isTrue();
            assertThat(page.locator(claim).getAttribute("class")).contains("on");
            assertThat(page.locator("#k-" + claim.substring(1)).isVisible()).isTrue();
            assertThat(page.locator("#overview").isVisible()).isFalse();
        }
    }

    @Test
    void everyLinkLeadsSomewhereOnThePage() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Object dead = open.page()
                    .evaluate(
                            "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                                    + ".filter(id => !document.getElementById(id))");

            assertThat((List<?>) dead).isEmpty();
        }
    }

    @Test
    void idsAreUnique() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Object twice = open.page()
                    .evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"
                            + ".filter((id, i, all) => all.indexOf(id) !== i)");

            assertThat((List<?>) twice).isEmpty();
        }
    }

    @Test
    void questionsAreChosenAndSorted() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();
            open.go("questions");
            int all = page.locator("#question-rows .q:visible").count();

            page.getByLabel("Measure").selectOption("missing");
            assertThat(page.locator("#question-rows .q:visible").count()).isBetween(1, all - 1);
            assertThat(page.locator("#question-count").textContent()).contains("question");

            page.getByLabel("Measure").selectOption("");
            page.getByLabel("Sort by").selectOption("x");
            String first = page.locator("#question-rows .q").first().getAttribute("data-x");
            String second = page.locator("#question-rows .q").nth(1).getAttribute("data-x");
            assertThat(Double.parseDouble(first)).isGreaterThanOrEqualTo(Double.parseDouble(second));

            page.locator("#questions input[type=search]").fill("no question has these words");
            assertThat(page.locator("#question-rows .q:visible").count()).isZero();
        }
    }

    @Test
    void aQuestionShowsItsOriginsItsClaimsAndWhoToldWhom() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();
            open.go(page.locator("#question-rows .q:has(.origins li + li)")
                    .first()
                    .getAttribute("id"));

            Locator question = page.locator(".q:target");
            assertThat(question.locator(".origins li").count()).isGreaterThan(1);
            assertThat(question.locator(".claims tbody tr").count()).isGreaterThan(2);
            assertThat(question.locator(".tree .node").count()).isGreaterThan(2);
            assertThat(question.locator(".tl").isVisible()).isTrue();
            assertThat(question.textContent()).contains("found").doesNotContain("independent");
        }
    }

    @Test
    void twoReportsStandSideBySide() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();
            open.go("pairs");
            page.locator("#pairs tbody a").first().click();

            Locator pair = page.locator(".pair.on");
            assertThat(pair.isVisible()).isTrue();
            assertThat(pair.locator(".shared").count()).isPositive();
            assertThat(pair.locator(".only, .same").count()).isPositive();
        }
    }

    @Test
    void keysGoFromClaimToClaim() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();
            open.go(page.locator("#report-rows a").first().getAttribute("href").substring(1));
            page.locator(".report.on").waitFor();

            String first = claimAfter(page, "n");
            assertThat(claimAfter(page, "n")).isNotEqualTo(first);
            assertThat(claimAfter(page, "p")).isEqualTo(first);
            page.keyboard().press("1");
            page.locator("#overview").waitFor();
        }
    }

    /** The claim that is marked once the page has followed the key. */
    private static String claimAfter(Page page, String key) {
        page.keyboard().press(key);
        // asked from outside: the page's own policy forbids what waits inside it
        page.waitForCondition(() -> Boolean.TRUE.equals(
                page.evaluate("document.querySelector('.text a.n.on')?.id === location.hash.slice(1)")));
        return page.locator(".text a.n.on").getAttribute("id");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nothingKeepsPeopleFromReadingIt(boolean dark) throws IOException {
        try (OpenPage open = dark ? OpenPage.dark(browser(), file) : OpenPage.phone(browser(), file)) {
            Page page = open.page();
            List<String> targets = new ArrayList<>(PARTS);
            targets.add(page.locator("#question-rows .q").first().getAttribute("id"));
            targets.add(page.locator("article.report").first().getAttribute("id"));
            targets.add(page.locator("article.pair").first().getAttribute("id"));
            for (String target : targets) {
                open.go(target);
                page.evaluate(axe());
                Object serious = page.evaluate(
                        "axe.run({include: [['header'], ['.trust'], ['section.on']]}).then(r => r.violations.filter(v =>"
                                + " ['serious', 'critical'].includes(v.impact)).map(v => v.id + ': ' + v.nodes[0].html))");
                assertThat((List<?>) serious).as("on #%s", target).isEmpty();
            }
        }
    }

    private static String axe() throws IOException {
        try (InputStream in = PageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void nothingIsAskedOfAnybody() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            PARTS.forEach(open::go);

            assertThat(open.requests()).isEmpty();
            assertThat(open.complaints()).isEmpty();
        }
    }

    @Test
    void nothingIsWiderThanAPhone() {
        try (OpenPage open = OpenPage.phone(browser(), file)) {
            Page page = open.page();
            List<String> targets = new ArrayList<>(PARTS);
            targets.add(page.locator("#question-rows .q").first().getAttribute("id"));
            targets.add(page.locator("article.report").first().getAttribute("id"));
            targets.add(page.locator("article.pair").first().getAttribute("id"));
            for (String target : targets) {
                open.go(target);
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as("on #%s", target)
                        .isEqualTo(380);
            }
        }
    }

    @Test
    void darkIsDarkAndLightIsLight() {
        String background = "getComputedStyle(document.body).backgroundColor";
        try (OpenPage dark = OpenPage.dark(browser(), file);
                OpenPage light = OpenPage.wide(browser(), file)) {
            assertThat(dark.page().evaluate(background)).isEqualTo("rgb(22, 23, 26)");
            assertThat(light.page().evaluate(background)).isEqualTo("rgb(251, 250, 247)");
        }
    }

    @Test
    void allOfItIsPrinted() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            byte[] pdf = open.page().pdf();

            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            open.page()
                    .emulateMedia(
                            new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            PARTS.forEach(part -> assertThat(open.page().locator("#" + part).isVisible())
                    .as(part)
                    .isTrue());
        }
    }

    @Test
    void withoutAScriptAllOfItIsThere() {
        try (OpenPage open = OpenPage.withoutScript(browser(), file)) {
            PARTS.forEach(part -> assertThat(open.page().locator("#" + part).isVisible())
                    .as(part)
                    .isTrue());
            assertThat(open.page().locator(".report .text a.n").first().isVisible())
                    .isTrue();
        }
    }

    @Test
    void itIsSmall() throws IOException {
        assertThat(Files.size(file)).isLessThan(700_000);
    }
}
