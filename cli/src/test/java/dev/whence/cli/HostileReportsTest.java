package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are other people's texts; some of them mean harm. */
class HostileReportsTest {
    @TempDir
    private Path folder;

    private Path page(String name, String text, Object... options) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve(name), text);
        Path page = folder.resolve("report.html");
        Object[] arguments = new Object[options.length + 6];
        System.arraycopy(
                new Object[] {"trace", reports, "--ledger", folder.resolve("a.db"), "--report", page},
                0,
                arguments,
                0,
                6);
        System.arraycopy(options, 0, arguments, 6, options.length);
        assertThat(CommandLineRun.of(arguments).err()).doesNotContain("whence:");
        return page;
    }

    private static final String SCRIPTS = """
            Title: </title><script>window.harm = 1</script><img src=x onerror="window.harm = 2">
            Source: "><svg onload=window.harm=3>
            URL: javascript:window.harm=4
            Date: 2031-05-04

            20 dockers were killed in Port Ellin on Monday, a doctor said. <script>window.harm = 5</script>
            <a href="javascript:window.harm=6">30 dockers were wounded in Port Ellin.</a> ${window.harm = 7} {{harm}} @if(true)
            </style><style>body{display:none}</style></template></textarea>--><!--
            """;

    @Test
    void noScriptOfAReportRuns() throws IOException {
        Path file = page("<b onmouseover=window.harm=8>.txt", SCRIPTS);

        assertThat(Files.readString(file)).doesNotContain("<script>window.harm", "<img src=x");
        try (Chromium chromium = Chromium.start();
                OpenPage open = OpenPage.wide(chromium.browser(), file)) {
            open.go("reports");
            assertThat(open.page().locator("a[href^=javascript]").count()).isZero();
            open.page().evaluate("document.querySelectorAll('a').forEach(a => a.click())");
            assertThat(open.page().evaluate("String(window.harm)")).isEqualTo("undefined");
            assertThat(open.page().locator("img").count()).isZero();
            assertThat(open.page().locator("body").isVisible()).isTrue();
            assertThat(open.complaints()).isEmpty();
            assertThat(open.requests()).isEmpty();
        }
    }

    @Test
    void charactersThatTurnOrHideTextAreShown() throws IOException {
        Path file = page(
                "turned.txt", "20 dock\u200Bers were killed in Port \u202EnillE on Monday, a doctor said.\u2066\n");

        assertThat(Files.readString(file)).contains("dock�ers", "�nillE").doesNotContain("\u202E", "\u200B", "\u2066");
    }

    @Test
    void aWordOfAMegabyteBreaksNothing() throws IOException {
        Path file = page(
                "long.txt",
                "20 dockers were killed in Port Ellin. " + "A".repeat(1_000_000) + " 7 dockers were wounded.\n");

        try (Chromium chromium = Chromium.start();
                OpenPage open = OpenPage.phone(chromium.browser(), file)) {
            for (String part : new String[] {"overview", "questions", "reports", "sources"}) {
                open.go(part);
                assertThat(open.page().evaluate("document.documentElement.scrollWidth"))
                        .as(part)
                        .isEqualTo(380);
            }
            open.go(open.page().locator("article.report").getAttribute("id"));
            assertThat(open.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(380);
        }
    }

    @Test
    void aPageOfQuotationsLacksTheRestOfTheText() throws IOException {
        String text =
                "20 dockers were killed in Port Ellin on Monday, a doctor said. Her daughter lives at the lighthouse.\n";

        assertThat(Files.readString(page("a.txt", text))).contains("lighthouse");
        assertThat(Files.readString(page("a.txt", text, "--quotes-only")))
                .contains("Port Ellin", "Only the sentences with claims")
                .doesNotContain("lighthouse");
    }

    @Test
    void thePageIsTheSameEveryTime() throws IOException {
        String once = Files.readString(page("a.txt", SCRIPTS));

        assertThat(Files.readString(page("a.txt", SCRIPTS))).isEqualTo(once);
    }
}
