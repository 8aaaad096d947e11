package dev.whence.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes furniture out of a page by element, role, class and id. Never takes an element that holds the heart of the
 * page ({@link Heart}) or, where no heart can be told, much of its prose.
 */
final class Furniture {
    private static final String NO_TEXT = "script, style, noscript, template, button, input, select, textarea, iframe,"
            + " object, embed, svg, canvas, audio, video, dialog, datalist, progress, meter, map, rt, rp, del, s, strike";
    private static final String HIDDEN = "[hidden], [aria-hidden=true], [style]";
    private static final Pattern HIDING_STYLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final String FOOTNOTE_MARKS = "sup:has(a), sup.reference, sup.footnote, sup[id^=cite]";
    private static final Set<String> FURNITURE_TAGS = Set.of("nav", "footer", "aside", "form", "menu", "search");
    private static final Set<String> FURNITURE_ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist");
    private static final ClassWords WORDS = ClassWords.load("furniture-words.txt");
    private static final ClassWords NEVER_KEPT = ClassWords.load("never-kept-words.txt");
    private static final ClassWords FACT_BOX = ClassWords.load("fact-box-words.txt");
    private static final ClassWords BYLINE = ClassWords.load("byline-words.txt");
    private static final ClassWords CREDIT = ClassWords.load("caption-words.txt");
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)(?:.*\\p{Ll}{2}|(?:\\S+\\s+){7,}\\S*[\\p{L}\\p{N}])[.!?][\"”’)]?\\s*");
    private static final double MUCH = 0.4;
    private static final int LONGEST_BYLINE = 200;

    private Furniture() {}

    /** Takes out what is never shown as text. */
    static void removeInvisible(Element body) {
        body.select(NO_TEXT).remove();
        for (Element element : body.select(HIDDEN)) {
            boolean hidden = element.hasAttr("hidden")
                    || element.attr("aria-hidden").equals("true")
                    || HIDING_STYLE.matcher(element.attr("style")).find();
            if (hidden && !element.equals(body)) {
                element.remove();
            }
        }
        body.select(FOOTNOTE_MARKS).stream()
                .filter(mark -> mark.text().length() <= 6)
                .forEach(Element::remove);
    }

    /** Takes out comments, consent dialogs and the like, which may be longer than the article. */
    static void removeForeign(Element body) {
        for (Element element : new ArrayList<>(body.getAllElements())) {
            if (!element.equals(body)
                    && NEVER_KEPT.in(element)
                    && element.select("article, main, h1").isEmpty()) {
                element.remove();
            }
        }
    }

    /** Takes out furniture; gives the text of the short lines that told author and day, which go too. */
    static List<String> remove(Element body, Heart heart, Weights weights) {
        double much = MUCH * weights.weight(body).prose();
        List<String> bylines = new ArrayList<>();
        for (Element element : new ArrayList<>(body.getAllElements())) {
            if (element.equals(body) || heart.isHeldBy(element)) {
                continue;
            }
            boolean furniture = isFurniture(element, heart) && !isMuch(element, heart, weights, much);
            if (furniture || isCredit(element)) {
                element.remove();
            } else if (isByline(element, weights)) {
                bylines.add(element.text());
                element.remove();
            }
        }
        return bylines;
    }

    private static boolean isMuch(Element element, Heart heart, Weights weights, double much) {
        int prose = weights.weight(element).prose();
        Optional<Element> anchor = heart.article();
        if (anchor.isEmpty()) {
            return prose > 0 && prose > much;
        }
        return heart.holds(element)
                && prose > MUCH * weights.weight(anchor.get()).prose()
                && prose > 0;
    }

    private static boolean isFurniture(Element element, Heart heart) {
        String tag = element.normalName();
        if (tag.equals("aside") && FACT_BOX.in(element)) {
            return false;
        }
        if (FURNITURE_TAGS.contains(tag)
                || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (tag.equals("header") && !heart.holds(element) && heart.article().isPresent()) {
            return true;
        }
        return !tag.equals("article") && !tag.equals("main") && !Blocks.isHeading(element) && WORDS.in(element);
    }

    private static boolean isCredit(Element element) {
        return CREDIT.in(element) && element.closest("figure, figcaption") != null;
    }

    private static boolean isByline(Element element, Weights weights) {
        return Blocks.isBlock(element)
                && !Blocks.isHeading(element)
                && !element.normalName().equals("article")
                && weights.weight(element).text() <= LONGEST_BYLINE
                && BYLINE.in(element)
                && !SENTENCE.matcher(element.text()).matches();
    }
}
