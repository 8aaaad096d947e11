package dev.whence.ingest.html;

import dev.whence.ingest.about.AboutBuilder;
import dev.whence.ingest.about.Field;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page shows of itself: {@code <time>}, headline, {@code <title>} and the canonical address. */
final class VisibleHints {
    private static final int SHORT = 120;
    private static final List<String> TITLE_BORDERS = List.of(" | ", " - ", " – ", " — ", " · ", " :: ");

    private VisibleHints() {}

    /** The day of the first {@code <time>} that is marked as that of publication or stands in a short line. */
    static About time(Element scope) {
        AboutBuilder about = new AboutBuilder(Provenance.TIME_ELEMENT);
        for (Element time : scope.select("time[itemprop=datePublished], time[pubdate]")) {
            about.put(Field.DATE, dateOf(time));
        }
        for (Element time : scope.select("time")) {
            Element parent = Optional.ofNullable(time.parent()).orElse(time);
            if (parent.text().length() <= SHORT) {
                about.put(Field.DATE, dateOf(time));
            }
        }
        return about.build();
    }

    /** Title and outlet by headline and {@code <title>}, and the canonical address. */
    static About page(Document page, Optional<String> headline) {
        AboutBuilder about = new AboutBuilder(Provenance.PAGE);
        headline.ifPresent(words -> about.put(Field.TITLE, words));
        String title = page.title().strip();
        for (String border : TITLE_BORDERS) {
            int at = title.lastIndexOf(border);
            if (at > 0 && headline.isPresent() && title.startsWith(headline.get())) {
                about.put(Field.OUTLET, title.substring(at + border.length()));
            }
        }
        about.put(Field.TITLE, title);
        about.put(Field.URL, page.select("link[rel=canonical]").attr("href"));
        return about.build();
    }

    private static String dateOf(Element time) {
        return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    }
}
