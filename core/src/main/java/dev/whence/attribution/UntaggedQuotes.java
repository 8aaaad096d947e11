package dev.whence.attribution;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that no verb of saying stands by: 'Omar Dell, a farmer, lost his brother. "We buried 14 in one grave."' It is
 * said by whoever else is quoted in its paragraph, else by the person whom the paragraph speaks of, else by the one who was
 * quoted in the paragraph before.
 */
final class UntaggedQuotes implements ReportFrame {
    static final String ID = "untagged";

    /** Shorter ones are words that a report only holds with tongs: "terrorists". */
    private static final int SHORTEST = 20;

    private final Lexicon lexicon;

    UntaggedQuotes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Prose prose, List<Sentence> sentences, Quotations quotations, List<List<Finding>> findings) {
        PersonSubjects people = PersonSubjects.of(prose, sentences, quotations, lexicon);
        Finding before = null;
        for (Paragraph paragraph : prose.paragraphs()) {
            List<Sentence> own = paragraph.sentences().stream()
                    .map(sentence -> sentences.get(sentence.index()))
                    .toList();
            before = paragraph.kind() == Paragraph.Kind.PROSE
                    ? read(prose, sentences, own, quotations, findings, people, before)
                    : null;
        }
    }

    /** Gives who was quoted last in the paragraph. */
    private static @Nullable Finding read(
            Prose prose,
            List<Sentence> sentences,
            List<Sentence> own,
            Quotations quotations,
            List<List<Finding>> findings,
            PersonSubjects people,
            @Nullable Finding before) {
        Finding last = lastQuoted(own, quotations, findings);
        Finding spoke = last;
        for (int i = 0; i < own.size(); i++) {
            Optional<TextSpan> quotation = openedIn(own.get(i), prose, quotations);
            if (quotation.isEmpty() || isHeld(quotation.get(), own, findings)) {
                continue;
            }
            int at = quotation.get().start();
            Sentence sentence = own.get(i);
            boolean opens = at == own.get(0).span().start();
            Optional<Finding> found = people.signed(
                            prose, sentences, quotation.get().end())
                    .map(name -> finding(sentence, name, quotation.get()))
                    .or(() -> Optional.ofNullable(last).map(f -> finding(sentence, f, quotation.get())))
                    .or(() -> people.before(own, at).map(name -> finding(sentence, name, quotation.get())))
                    .or(() -> opens
                            ? people.after(own, quotation.get().end())
                                    .map(name -> finding(sentence, name, quotation.get()))
                                    .or(() ->
                                            Optional.ofNullable(before).map(f -> finding(sentence, f, quotation.get())))
                            : Optional.empty());
            if (found.isPresent()) {
                spoke = found.get();
                findings.get(sentence.index()).add(spoke);
            }
        }
        return spoke;
    }

    private static @Nullable Finding lastQuoted(
            List<Sentence> own, Quotations quotations, List<List<Finding>> findings) {
        Finding last = null;
        for (Sentence sentence : own) {
            for (Finding finding : findings.get(sentence.index())) {
                boolean quoted = finding.name().isPresent()
                        && !finding.content().isEmpty()
                        && quotations.around(finding.content().get(0).start()).isPresent()
                        && quotations.around(finding.name().get().start()).isEmpty();
                last = quoted ? finding : last;
            }
        }
        return last;
    }

    /** A whole sentence in quotation marks that opens in this one. */
    private static Optional<TextSpan> openedIn(Sentence sentence, Prose prose, Quotations quotations) {
        for (int i = 0; i < sentence.size() - 1; i++) {
            Optional<TextSpan> quotation = quotations.around(sentence.token(i).start());
            boolean opens = quotation.isPresent()
                    && quotation.get().start() == sentence.token(i).start()
                    && quotation.get().length() >= SHORTEST
                    && sentence.token(i + 1).startsUpper()
                    && isWhole(quotation.get().of(prose.text()));
            if (opens) {
                return quotation;
            }
        }
        return Optional.empty();
    }

    /** Does an end mark stand before the closing quotation mark? */
    private static boolean isWhole(String quotation) {
        char last = quotation.charAt(quotation.length() - 2);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    private static boolean isHeld(TextSpan quotation, List<Sentence> own, List<List<Finding>> findings) {
        return own.stream()
                .flatMap(sentence -> findings.get(sentence.index()).stream())
                .flatMap(finding -> finding.content().stream())
                .anyMatch(content -> content.overlaps(quotation) && content.start() <= quotation.start() + 1);
    }

    private static Finding finding(Sentence sentence, TextSpan name, TextSpan quotation) {
        return finding(sentence, Optional.of(name), Optional.of(name), quotation);
    }

    /** By the same speaker as another. */
    private static Finding finding(Sentence sentence, Finding other, TextSpan quotation) {
        return finding(sentence, other.source(), other.name(), quotation);
    }

    private static Finding finding(
            Sentence sentence, Optional<TextSpan> source, Optional<TextSpan> name, TextSpan quotation) {
        return new Finding(
                ID,
                sentence,
                source,
                name,
                Optional.empty(),
                List.of(quotation),
                Attribution.Stance.ASSERTS,
                Optional.empty(),
                true);
    }
}
