package dev.whence.attribution;

import dev.whence.language.NounPhrases;
import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The people whom sentences speak of in their first noun phrase: "Omar Dell, a farmer, lost …", "She opens the book". */
final class PersonSubjects {
    private static final Set<String> PERSONAL = Set.of("he", "she");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--", "―", "~");
    private static final Set<String> QUOTING = Set.of(">", "*", "_");

    private final Prose prose;
    private final Quotations quotations;
    private final Lexicon lexicon;
    private final Kinds kinds;

    /** Words of full names of people, in lower case. */
    private final Set<String> names = new HashSet<>();

    private PersonSubjects(Prose prose, Quotations quotations, Lexicon lexicon) {
        this.prose = prose;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.kinds = new Kinds(lexicon);
    }

    static PersonSubjects of(Prose prose, List<Sentence> sentences, Quotations quotations, Lexicon lexicon) {
        PersonSubjects people = new PersonSubjects(prose, quotations, lexicon);
        for (Sentence sentence : sentences) {
            if (!sentence.isUpperCase()) {
                people.namesOf(sentence);
            }
        }
        return people;
    }

    private void namesOf(Sentence sentence) {
        for (int i = 0; i < sentence.size() - 1; i++) {
            boolean pair = isNameWord(sentence, i)
                    && isNameWord(sentence, i + 1)
                    && kinds.isPerson(sentence.span(i, i + 2).of(prose.text()));
            if (pair) {
                names.add(sentence.norm(i));
                names.add(sentence.norm(i + 1));
            }
        }
    }

    private static boolean isNameWord(Sentence sentence, int i) {
        return sentence.tag(i) == Tag.PROPN && sentence.token(i).startsUpper();
    }

    /** The last of these sentences' people who is named before an offset. */
    Optional<TextSpan> before(List<Sentence> sentences, int at) {
        Optional<TextSpan> last = Optional.empty();
        for (Sentence sentence : sentences) {
            Optional<TextSpan> subject = subject(sentence, 0).filter(span -> span.end() <= at);
            last = subject.isPresent() ? subject : last;
        }
        return last;
    }

    /** Whom the words right behind an offset speak of: '"We have 14 dead." Rendic shakes his head.' */
    Optional<TextSpan> after(List<Sentence> sentences, int at) {
        return sentences.stream()
                .filter(sentence -> sentence.span().end() > at)
                .findFirst()
                .flatMap(sentence -> subject(sentence, firstBehind(sentence, at)));
    }

    /** '"They killed 22 of us." — Lena Abel, nurse': a name behind a dash, in the same paragraph or the next. */
    Optional<TextSpan> signed(Prose report, List<Sentence> sentences, int at) {
        Optional<Sentence> behind = sentences.stream()
                .filter(sentence -> sentence.span().end() > at)
                .findFirst();
        boolean near = behind.isPresent() && isNear(report, behind.get(), at);
        if (!near) {
            return Optional.empty();
        }
        Sentence sentence = behind.get();
        int dash = firstBehind(sentence, at);
        while (dash < sentence.size() - 1 && QUOTING.contains(sentence.norm(dash))) {
            dash++;
        }
        if (dash >= sentence.size() - 1 || !DASHES.contains(sentence.norm(dash))) {
            return Optional.empty();
        }
        int end = dash + 1;
        while (end < sentence.size()
                && sentence.token(end).isWord()
                && NameWords.isWithin(sentence.token(end).text())) {
            end++;
        }
        boolean closes = end == sentence.size() || !sentence.token(end).isWord();
        return end >= dash + 3 && closes ? Optional.of(sentence.span(dash + 1, end)) : Optional.empty();
    }

    /** Nothing but blanks and marks stands between. */
    private static boolean isNear(Prose report, Sentence sentence, int at) {
        int start = Math.max(at, sentence.span().start());
        return start <= at || report.text().substring(at, start).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static int firstBehind(Sentence sentence, int at) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).start() < at) {
            i++;
        }
        return i;
    }

    private Optional<TextSpan> subject(Sentence sentence, int from) {
        if (from >= sentence.size() || isQuoted(sentence, from)) {
            return Optional.empty();
        }
        if (PERSONAL.contains(sentence.norm(from))) {
            return Optional.of(sentence.span(from, from + 1));
        }
        int end = NounPhrases.endOf(sentence, from, sentence.size());
        boolean verbBehind = end > from
                && (sentence.tag(end) == Tag.VERB
                        || sentence.tag(end) == Tag.AUX
                        || sentence.norm(end).equals(","));
        return verbBehind && isPerson(sentence, from, end) ? Optional.of(sentence.span(from, end)) : Optional.empty();
    }

    private boolean isQuoted(Sentence sentence, int i) {
        return quotations.around(sentence.token(i).start()).isPresent();
    }

    private boolean isPerson(Sentence sentence, int from, int end) {
        String text = ReportNames.clean(sentence.span(from, end).of(prose.text()));
        String head = sentence.norm(end - 1);
        boolean known = end == from + 1 && sentence.token(from).startsUpper() && names.contains(head);
        boolean described = lexicon.kind(head)
                .filter(k -> k == SourceKind.WITNESS || k == SourceKind.ANONYMOUS)
                .isPresent();
        boolean one = described && !head.endsWith("s") && sentence.tag(from) == Tag.DET;
        return known || one || lexicon.titles().contains(head) || kinds.isPerson(text) && !isPlain(text);
    }

    /** In lower case throughout: no name. */
    private static boolean isPlain(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }
}
