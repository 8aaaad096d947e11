package dev.whence.ingest.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page itself marks as its article: its headline, and the element that holds it.
 *
 * @param article the {@code <article>}, or what holds several of like weight, or {@code <main>}, if any
 * @param headline the {@code h1} of the article, if any
 */
record Heart(Optional<Element> article, Optional<Element> headline, Set<Element> holders) {
    /** One article outweighs the others from this share of their prose on. */
    private static final double MOST = 0.6;

    /** Less than this share of the page's prose is a teaser, no article. */
    private static final double TEASER = 0.3;

    static Heart of(Document page, Weights weights) {
        Element body = page.body();
        Optional<Element> article = article(body, weights);
        Optional<Element> headline = headline(page, article);
        Set<Element> holders = new HashSet<>();
        article.ifPresent(element -> addWithParents(element, holders));
        headline.ifPresent(element -> addWithParents(element, holders));
        return new Heart(article, headline, holders);
    }

    /** Whether the article or the headline is this element or stands inside of it. */
    boolean isHeldBy(Element element) {
        return holders.contains(element);
    }

    /** Whether the element stands inside of the article. */
    boolean holds(Element element) {
        return article.isPresent() && Blocks.within(element, article.get());
    }

    private static void addWithParents(Element element, Set<Element> holders) {
        holders.add(element);
        holders.addAll(element.parents());
    }

    private static Optional<Element> article(Element body, Weights weights) {
        int all = weights.weight(body).prose();
        List<Element> articles = outermost(body, "article");
        Optional<Element> one = chosen(articles, weights);
        if (one.isPresent() && weights.weight(one.get()).prose() >= TEASER * all) {
            return one;
        }
        return byWeight(body.select("main, [role=main]"), weights)
                .or(() -> byWeight(outermost(body, "[itemprop~=articleBody]"), weights))
                .filter(element -> weights.weight(element).prose() >= TEASER * all);
    }

    private static Optional<Element> chosen(List<Element> articles, Weights weights) {
        int sum = articles.stream()
                .mapToInt(element -> weights.weight(element).prose())
                .sum();
        Optional<Element> heaviest = byWeight(articles, weights);
        if (heaviest.isEmpty() || weights.weight(heaviest.get()).prose() >= MOST * sum) {
            return heaviest;
        }
        return Optional.of(common(articles));
    }

    private static Optional<Element> byWeight(List<Element> elements, Weights weights) {
        // The first of the heaviest: max() alone would give the last.
        return elements.stream()
                .filter(element -> weights.weight(element).text() > 0)
                .reduce((a, b) -> weights.weight(b).prose() > weights.weight(a).prose() ? b : a);
    }

    private static List<Element> outermost(Element body, String query) {
        List<Element> outermost = new ArrayList<>();
        for (Element element : body.select(query)) {
            Element parent = element.parent();
            if (parent == null || parent.closest(query) == null) {
                outermost.add(element);
            }
        }
        return outermost;
    }

    private static Element common(List<Element> elements) {
        List<Element> line = new ArrayList<>(elements.get(0).parents());
        for (Element element : elements) {
            Set<Element> parents = new HashSet<>(element.parents());
            line.removeIf(parent -> !parents.contains(parent));
        }
        return line.get(0);
    }

    private static Optional<Element> headline(Document page, Optional<Element> article) {
        String site = page.select("meta[property=og:site_name]").attr("content");
        List<Element> all = page.body().select("h1").stream()
                .filter(h1 -> !h1.text().isBlank() && !h1.text().equalsIgnoreCase(site))
                .toList();
        String titles =
                (page.title() + "\n" + page.select("meta[property=og:title]").attr("content")).toLowerCase(Locale.ROOT);
        Comparator<Element> byTrust = Comparator.comparing(
                        (Element h1) -> article.isPresent() && Blocks.within(h1, article.get()))
                .thenComparing(h1 -> titles.contains(h1.text().toLowerCase(Locale.ROOT)))
                .thenComparing(h1 -> h1.text().length() > 20);
        return all.stream().reduce((a, b) -> byTrust.compare(b, a) > 0 ? b : a);
    }
}
