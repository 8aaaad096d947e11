package dev.whence.attribution;

import dev.whence.language.Tag;
import java.util.Optional;
import java.util.Set;

/**
 * What a noun phrase looks like as a source.
 *
 * @param known it names something that can speak: a person, a body, a paper
 * @param tells it is a picture, a paper or a telling: "the footage", "the report"
 */
record Speaker(boolean known, boolean tells) {
    private static final Set<String> LINKS = Set.of("of", "for", "in", "from", "at", "on", "against");

    /** A listed noun for a source, or a name of two words. */
    static boolean isNamed(Line line, int last) {
        boolean name = last > 0
                && line.sentence().tag(last) == Tag.PROPN
                && line.sentence().token(last - 1).startsUpper();
        return line.lexicon().kind(line.norm(last)).isPresent()
                || name && !line.sentence().isUpperCase();
    }

    /** "HQSA", which taggers take for any noun. */
    static boolean isAbbreviation(Line line, int i) {
        String text = line.sentence().token(i).text();
        return text.length() >= 2
                && text.chars().allMatch(Character::isUpperCase)
                && line.sentence().tag(i) != Tag.NUM
                && !line.sentence().isUpperCase();
    }

    /** A ministry, a staff, a union: a body as its last noun says. */
    static boolean isBody(Line line, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            Optional<SourceKind> kind = line.lexicon().kind(line.norm(i));
            if (kind.isPresent()) {
                return kind.get() == SourceKind.OFFICIAL || kind.get() == SourceKind.ORGANISATION;
            }
        }
        return false;
    }

    /** Does the head of a phrase name one who can speak: not "the murder of six soldiers"? */
    static boolean ofHead(Line line, int from, int to) {
        int head = from;
        while (head < to && !(head > from && LINKS.contains(line.norm(head)))) {
            head++;
        }
        return of(line, from, head).known();
    }

    static Speaker of(Line line, int from, int to) {
        boolean known = false;
        boolean tells = false;
        for (int i = from; i < to; i++) {
            String norm = line.norm(i);
            Optional<SourceKind> kind = line.lexicon().kind(norm);
            Tag tag = line.sentence().tag(i);
            known |= kind.isPresent()
                    || isAbbreviation(line, i)
                    || tag == Tag.PROPN
                    || line.lexicon().titles().contains(norm)
                    || line.lexicon().outlets().contains(norm)
                    || norm.equals("he")
                    || norm.equals("she")
                    || norm.equals("they")
                    || norm.equals("it")
                    || norm.equals("we")
                    || norm.equals("i")
                    || norm.equals("who");
            tells |= kind.filter(k -> k == SourceKind.DOCUMENT || k == SourceKind.EXPERT)
                            .isPresent()
                    || line.lexicon().tellings().contains(norm);
        }
        return new Speaker(known || tells, tells);
    }
}
