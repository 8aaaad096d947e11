package dev.whence.bench.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens a page in headless Chromium and measures what a person waits for: until it is there, from part to part, for a
 * claim's sentence, and between the frames of scrolling.
 *
 * <p>Arguments: the page, the program of the browser ({@code /usr/bin/chromium}). Prints a line for each figure.
 */
public final class PageSpeed {
    private static final int TIMES = 3;

    /** Two frames after what was asked for: then it can be seen. */
    private static final String SEEN = "new Promise(seen => requestAnimationFrame(() => requestAnimationFrame(seen)))";

    private final Page page;
    private final String address;

    private PageSpeed(Page page, Path file) {
        this.page = page;
        this.address = file.toUri().toString();
    }

    /** Exit status 0. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]).toAbsolutePath();
        Path program = Path.of(args.length > 1 ? args[1] : "/usr/bin/chromium");
        System.out.printf(Locale.ROOT, "%.1f MB%n", Files.size(file) / 1e6);
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")))) {
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1300, 900));
            new PageSpeed(page, file).measure();
        }
    }

    private void measure() {
        for (int i = 0; i < TIMES; i++) {
            page.navigate("about:blank");
            say("opened and drawn", timed(() -> page.navigate(address)));
        }
        System.out.printf(
                Locale.ROOT, "%,d elements%n", (Integer) page.evaluate("document.querySelectorAll('*').length"));
        for (String part : List.of("questions", "incidents", "findings", "reports", "sources", "how")) {
            say("to " + part, timed(() -> go(part)));
        }
        go("questions");
        scroll();
        say("a search among the questions", timed(() -> search("villages")));
        say("the same letters taken away", timed(() -> search("")));
        go("findings");
        scroll();
        go("reports");
        scroll();
        String claim = (String) page.evaluate("document.querySelectorAll('#question-rows .fig')[5].hash.slice(1)");
        say("a claim's sentence in its report", timed(() -> {
            go(claim);
            page.locator("#" + claim).waitFor();
        }));
    }

    private void go(String part) {
        page.evaluate("part => { location.hash = part; }", part);
    }

    private void search(String words) {
        page.evaluate(
                "words => { const field = document.querySelector('#questions input');"
                        + " field.value = words; field.dispatchEvent(new Event('input')); }",
                words);
    }

    private long timed(Runnable action) {
        long start = System.nanoTime();
        action.run();
        page.evaluate(SEEN);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void say(String what, long milliseconds) {
        System.out.printf(Locale.ROOT, "%-34s %,6d ms%n", what, milliseconds);
    }

    /** Turns the wheel as a person does who looks for something, and listens to the frames. */
    private void scroll() {
        page.evaluate(SEEN);
        page.evaluate("() => { window.frames_ = []; let last = performance.now(); window.scrolling = true;"
                + " const frame = now => { window.frames_.push(now - last); last = now;"
                + " if (window.scrolling) requestAnimationFrame(frame); }; requestAnimationFrame(frame); }");
        page.mouse().move(600, 500);
        for (int i = 0; i < 60; i++) {
            page.mouse().wheel(0, 240);
            page.waitForTimeout(16);
        }
        @SuppressWarnings("unchecked")
        List<Number> frames = (List<Number>) page.evaluate(
                "() => { window.scrolling = false; return window.frames_.slice(1).sort((a, b) => a - b); }");
        System.out.printf(
                Locale.ROOT,
                "scrolling #%-23s %d frames, half within %.0f ms, 95 in 100 within %.0f ms, the longest %.0f ms;"
                        + " %,d pixels%n",
                page.evaluate("location.hash.slice(1)"),
                frames.size(),
                frames.get(frames.size() / 2).doubleValue(),
                frames.get(frames.size() * 95 / 100).doubleValue(),
                frames.get(frames.size() - 1).doubleValue(),
                ((Number) page.evaluate("Math.round(scrollY)")).intValue());
    }
}
