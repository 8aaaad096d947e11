package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page with so many claims that most of it waits, packed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargePageTest {
    private static final int REPORTS = 60;
    private static final int PORTS = 40;
    private static final List<String> FIRST =
            List.of("Varen", "Mikto", "Seldu", "Brall", "Ostir", "Lomak", "Dunth", "Ekkar");
    private static final List<String> LAST = List.of("holm", "stad", "wick", "mouth", "ness");

    private Path file = Path.of("");
    private Optional<Chromium> started = Optional.empty();

    @BeforeAll
    void makeThePage(@TempDir Path folder) throws IOException {
        started = Optional.of(Chromium.start());
        Path texts = Files.createDirectory(folder.resolve("texts"));
        for (int report = 0; report < REPORTS; report++) {
            StringBuilder text = new StringBuilder("Source: Gazette " + report + "\nDate: 2031-05-06\n\n");
            for (int port = 0; port < PORTS; port++) {
                text.append("%d dockers were killed in %s on Monday, a doctor said.\n\n"
                        .formatted(3 + port + report % 2, name(port)));
            }
            Files.writeString(texts.resolve(report + ".txt"), text);
        }
        file = folder.resolve("report.html");
        CommandLineRun trace = CommandLineRun.of("trace", texts, "--ledger", folder.resolve("a.db"), "--report", file);
        assertThat(trace.err()).doesNotContain("whence:");
    }

    private static String name(int port) {
        return FIRST.get(port / LAST.size()) + LAST.get(port % LAST.size());
    }

    @AfterAll
    void closeTheBrowser() {
        started.ifPresent(Chromium::close);
    }

    private Browser browser() {
        return started.orElseThrow().browser();
    }

    @Test
    void aClaimIsOneClickFromItsQuestionToItsSentence() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();
            open.go("questions");
            page.locator("#question-rows summary").first().click();
            Locator figure = page.locator("#question-rows .claims .fig").first();
            String claim = figure.getAttribute("href");
            figure.click();

            page.locator(claim).waitFor();
            assertThat(page.locator(claim).getAttribute("class")).contains("on");
            assertThat(open.complaints()).isEmpty();
            assertThat(open.requests()).isEmpty();
        }
    }

    @Test
    void anAddressLeadsToAClaimThatWaits() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            String claim = open.page()
                    .evaluate("document.querySelector('#overview .nl a').href.baseVal.slice(1)")
                    .toString();
            open.go(claim);

            open.page().locator("#" + claim).waitFor();
            assertThat(open.page().locator(".report.on #" + claim).isVisible()).isTrue();
        }
    }

    @Test
    void nothingIsLeftOut() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            List<?> dead = (List<?>)
                    open.page()
                            .evaluate(
                                    "(async () => { for (const part of ['questions', 'incidents', 'findings', 'reports', 'sources'])"
                                            + " { location.hash = part; await new Promise(done => setTimeout(done, 300)); }"
                                            + " document.querySelectorAll('.more').forEach(more => { more.open = true; });"
                                            + " document.querySelectorAll('.report').forEach(report => { location.hash = report.id; });"
                                            + " await new Promise(done => setTimeout(done, 500));"
                                            + " const names = new Set([...document.querySelectorAll('script[data-ids]')]"
                                            + ".flatMap(pack => pack.dataset.ids.split(/[ |]/)));"
                                            + " return [...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                                            + ".filter(id => !document.getElementById(id) && !names.has(id.replace(/^k-/, ''))); })()");

            assertThat(dead).isEmpty();
            assertThat(open.page().locator("#pairs tbody tr").count()).isEqualTo(pairs(open.page()));
        }
    }

    /** As the overview has it. */
    private static int pairs(Page page) {
        String said = page.locator("#overview a[href='#pairs']").last().textContent();
        return Integer.parseInt(said.replaceAll("\\D", ""));
    }

    @Test
    void withoutAScriptOverviewQuestionsAndFindingsAreThere() {
        try (OpenPage open = OpenPage.withoutScript(browser(), file)) {
            Page page = open.page();
            assertThat(page.locator("#overview h1").isVisible()).isTrue();
            assertThat(page.locator("#question-rows .q").count()).isGreaterThan(1);
            assertThat(page.locator("#question-rows .nl").first().isVisible()).isTrue();
            assertThat(page.locator("#findings .finding").count()).isPositive();
            assertThat(page.locator("noscript .why").first().isVisible()).isTrue();
        }
    }

    @Test
    void whatIsSoughtIsFoundAmongAllThatWaits() {
        try (OpenPage open = OpenPage.wide(browser(), file)) {
            Page page = open.page();
            open.go("questions");
            Locator questions = page.locator("#question-rows .q");
            String last = questions.last().locator("h3").textContent();
            page.locator("#questions input[type=search]").fill(last);

            assertThat(questions.last().isVisible()).isTrue();
            assertThat(page.locator("#question-rows .q:visible").count()).isBetween(1, questions.count() - 1);
        }
    }
}
