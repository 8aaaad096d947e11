package dev.whence.decision.anchor;

import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a quotation in a text that may have changed: word for word, or else the number among words that are like it. */
public final class QuotationFinder {
    /** Below this share of shared words around a number it is another sentence. */
    private static final double ALIKE = 0.5;
    /** Two places whose shares are closer than this fit alike. */
    private static final double CLEARLY = 0.1;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;

    public QuotationFinder(String text) {
        this.text = text;
    }

    /** Where the number stands, and its sentence. */
    public record Spot(Placement.How how, TextSpan number, TextSpan sentence, double likeness) {}

    /**
     * The place of a quotation.
     *
     * @param was where the number stood before: of places that fit alike word for word the nearest is meant
     */
    Optional<Spot> find(Quotation quotation, TextSpan was) {
        List<Spot> quoted = quoted(quotation);
        if (!quoted.isEmpty()) {
            return quoted.stream()
                    .max(Comparator.comparing(Spot::likeness)
                            .thenComparing(spot -> -Math.abs(spot.number().start() - was.start())));
        }
        List<Spot> near = near(quotation);
        if (near.isEmpty() || near.get(0).likeness() < ALIKE) {
            return Optional.empty();
        }
        boolean clear = near.size() == 1 || near.get(0).likeness() - near.get(1).likeness() >= CLEARLY;
        return clear ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Where it stands word for word; line breaks may have moved: any white space stands for any other. */
    public List<Spot> quoted(Quotation quotation) {
        List<Spot> found = new ArrayList<>();
        String exact = quotation.exact();
        Matcher matcher = spaced(exact).matcher(text);
        while (matcher.find()) {
            TextSpan sentence = new TextSpan(matcher.start(), matcher.end());
            within(quotation, sentence)
                    .ifPresent(number -> found.add(new Spot(
                            Placement.How.QUOTED,
                            number,
                            sentence,
                            Likeness.ofEnds(quotation.prefix(), text.substring(0, sentence.start()))
                                    + Likeness.ofBeginnings(quotation.suffix(), text.substring(sentence.end())))));
        }
        return found;
    }

    private static Pattern spaced(String exact) {
        StringBuilder pattern = new StringBuilder();
        String gap = "";
        for (String word : SPACE.split(exact.strip(), -1)) {
            pattern.append(gap).append(Pattern.quote(word));
            gap = "\\s+";
        }
        return Pattern.compile(pattern.toString());
    }

    /** The number in a sentence that is the quotation but for white space. */
    private Optional<TextSpan> within(Quotation quotation, TextSpan sentence) {
        int skipped = (int) quotation
                .exact()
                .substring(0, quotation.number().start())
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .count();
        Matcher number = spaced(quotation.numberWords()).matcher(text);
        int from = sentence.start();
        for (int left = skipped; left > 0 && from < sentence.end(); from++) {
            left -= Character.isWhitespace(text.charAt(from)) ? 0 : 1;
        }
        return number.find(from) && number.end() <= sentence.end()
                ? Optional.of(new TextSpan(number.start(), number.end()))
                : Optional.empty();
    }

    /** The number's words wherever they stand by themselves, the likest surroundings first. */
    List<Spot> near(Quotation quotation) {
        List<Spot> found = new ArrayList<>();
        if (quotation.numberWords().isBlank()) {
            return found;
        }
        Matcher matcher = spaced(quotation.numberWords()).matcher(text);
        while (matcher.find()) {
            TextSpan number = new TextSpan(matcher.start(), matcher.end());
            if (standsAlone(number)) {
                double likeness =
                        Likeness.around(quotation, text.substring(0, number.start()), text.substring(number.end()));
                found.add(new Spot(Placement.How.NEAR, number, sentence(number), likeness));
            }
        }
        found.sort(Comparator.comparing((Spot spot) -> -spot.likeness()).thenComparing(Spot::number));
        return found;
    }

    /** 14 is not in 114, in 14.5 or in 14,000. */
    private boolean standsAlone(TextSpan number) {
        return !(number.start() > 0 && isPart(number.start() - 1, -1))
                && !(number.end() < text.length() && isPart(number.end(), 1));
    }

    private boolean isPart(int at, int step) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int beyond = at + step;
        return (c == '.' || c == ',')
                && beyond >= 0
                && beyond < text.length()
                && Character.isDigit(text.charAt(beyond));
    }

    /** Roughly the sentence around a number: for a claim that no rule reads, so that people see what it is about. */
    private TextSpan sentence(TextSpan number) {
        int start = number.start();
        while (start > 0 && !ends(start - 1)) {
            start--;
        }
        while (start < number.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = number.end();
        while (end < text.length() && !ends(end)) {
            end++;
        }
        return new TextSpan(start, end < text.length() && text.charAt(end) != '\n' ? end + 1 : end);
    }

    private boolean ends(int at) {
        char c = text.charAt(at);
        boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean paragraph = c == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return paragraph || last && (c == '.' || c == '!' || c == '?');
    }
}
