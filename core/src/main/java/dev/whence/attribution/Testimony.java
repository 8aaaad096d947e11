package dev.whence.attribution;

import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.language.Token;
import dev.whence.report.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that is one person's testimony: "Declarant: Oksana Hrel, aged 41" in its head, "Testimony of Oksana Hrel", "I,
 * Oksana Hrel, a nurse, declare", "My name is Oksana Hrel". All that follows is hers, where it is told by an "I" or "we".
 */
final class Testimony implements ReportFrame {
    static final String ID = "testimony";

    /** The head of a report ends here at the latest. */
    private static final int HEAD = 25;

    private static final Set<String> OWN = Set.of("i", "we", "my", "me", "us", "our");
    private static final Set<String> NOTES =
            Set.of("note", "notes", "signed", "certified", "recorded", "remarks", "observations");

    private final Lexicon lexicon;

    Testimony(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public void find(Prose prose, List<Sentence> sentences, Quotations quotations, List<List<Finding>> findings) {
        for (Sentence sentence : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
            Optional<TextSpan> name = witness(sentence);
            if (name.isPresent() && tellsOfSelf(sentences, sentence.index() + 1, quotations)) {
                findings.get(sentence.index()).add(finding(sentence, name.get(), sentences));
                return;
            }
        }
    }

    private Optional<TextSpan> witness(Sentence sentence) {
        String first = sentence.norm(0);
        boolean label = lexicon.deponents().contains(first) && sentence.norm(1).equals(":");
        boolean of = lexicon.statements().contains(first) && sentence.norm(1).equals("of");
        boolean oath = first.equals("i") && sentence.norm(1).equals(",");
        boolean own = first.equals("my")
                && sentence.norm(1).equals("name")
                && sentence.norm(2).equals("is");
        if (!label && !of && !oath && !own) {
            return Optional.empty();
        }
        int from = own ? 3 : 2;
        int end = from;
        while (end < sentence.size()
                && sentence.token(end).isWord()
                && NameWords.isWithin(sentence.token(end).text())) {
            end++;
        }
        return end >= from + 2 ? Optional.of(sentence.span(from, end)) : Optional.empty();
    }

    /** At least three sentences are told by an "I" or "we" outside quotation marks. */
    private static boolean tellsOfSelf(List<Sentence> sentences, int from, Quotations quotations) {
        int own = 0;
        for (Sentence sentence : sentences.subList(from, sentences.size())) {
            own += sentence.tokens().stream().anyMatch(t -> isOwn(t, quotations)) ? 1 : 0;
        }
        return own >= 3;
    }

    private static boolean isOwn(Token token, Quotations quotations) {
        return OWN.contains(token.norm()) && quotations.around(token.start()).isEmpty();
    }

    private static Finding finding(Sentence head, TextSpan name, List<Sentence> sentences) {
        int start = head.span().end();
        int end = start;
        int paragraph = head.paragraph();
        for (Sentence sentence : sentences.subList(head.index() + 1, sentences.size())) {
            if (sentence.paragraph() != paragraph && NOTES.contains(sentence.norm(0))) {
                break;
            }
            paragraph = sentence.paragraph();
            end = sentence.span().end();
        }
        return Finding.plain(ID, head, name, head.span(0, 1), List.of(new TextSpan(start, end)), true);
    }
}
