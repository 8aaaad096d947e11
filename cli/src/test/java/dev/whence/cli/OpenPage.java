package dev.whence.cli;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A page in the browser, and what it did besides showing itself. */
final class OpenPage implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    OpenPage(Browser browser, Path file, Browser.NewContextOptions options) {
        context = browser.newContext(options);
        page = context.newPage();
        address = file.toUri().toString();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onDialog(dialog -> complaints.add("a dialog: " + dialog.message()));
        page.navigate(address);
    }

    static OpenPage wide(Browser browser, Path file) {
        return new OpenPage(browser, file, new Browser.NewContextOptions().setViewportSize(1300, 900));
    }

    static OpenPage phone(Browser browser, Path file) {
        return new OpenPage(browser, file, new Browser.NewContextOptions().setViewportSize(380, 800));
    }

    static OpenPage dark(Browser browser, Path file) {
        return new OpenPage(browser, file, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    }

    static OpenPage withoutScript(Browser browser, Path file) {
        return new OpenPage(browser, file, new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    /** Goes to a part of the page, as a link would. */
    void go(String anchor) {
        page.navigate(address + "#" + anchor);
    }

    /** What was asked for besides the file itself. */
    List<String> requests() {
        return requests.stream()
                .filter(url -> !url.split("#", 2)[0].equals(address))
                .toList();
    }

    /** Errors, dialogs and what the policy refused. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
