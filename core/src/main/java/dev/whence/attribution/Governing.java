package dev.whence.attribution;

import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far an attribution reaches beyond its sentence: over the rest of a quotation, over sentences that go on without a cue
 * of their own, over the list that a line opens. It ends with its paragraph, at a new speaker and at a contrast.
 */
final class Governing {
    private static final Set<String> OWN = Set.of("we", "us", "our", "i", "my", "me");
    private static final Set<String> THIS = Set.of("this", "that", "it", "these", "they");
    private static final Set<String> UNTRUE = Set.of("lie", "lies", "false", "untrue", "wrong", "fake", "nonsense");
    private static final Set<String> ASIDE =
            Set.of(PutForwardFrame.ID, PutAtFrame.ID, SourceLines.ID, Testimony.ID, PrintedFrame.ID);
    /** One sentence of so many with an "I" or "we" makes it a report of its own. */
    private static final int OWN_REPORT = 7;

    private static final Set<String> ONLY = Set.of("only", "just", "simply", "also");
    private static final Set<String> CONTRASTS =
            Set.of("however", "but", "meanwhile", "nevertheless", "yet", "elsewhere", "separately", "earlier", "still");

    /** What a line that ends with a colon opens: the list behind it, or the one paragraph. */
    private static final class Opening {
        private Attribution by;
        private int first = -1;
        private boolean listed;

        Opening(Attribution by) {
            this.by = by;
        }

        boolean holds(Sentence sentence) {
            if (first < 0) {
                first = sentence.paragraph();
                listed = isListed(sentence);
            }
            return listed ? isListed(sentence) : sentence.paragraph() == first;
        }
    }

    private final Prose prose;
    private final Quotations quotations;
    private final Lexicon lexicon;
    private @Nullable Attribution current;
    private @Nullable Attribution quoted;
    private @Nullable Opening opening;
    private int paragraph = -1;
    private boolean opensList;

    /** Does the report speak as an "I" or "we" throughout: a column, a log, a team's own account? */
    private final boolean ownReport;

    Governing(Prose prose, Quotations quotations, Lexicon lexicon) {
        this.prose = prose;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.ownReport = speaksOfItself(prose);
    }

    /** Takes the next sentence with what was found in it; adds to, or extends what stands in, {@code all}. */
    void next(Sentence sentence, List<Attribution> here, List<Attribution> all) {
        boolean fresh = sentence.paragraph() != paragraph;
        if (intro(sentence, all)) {
            paragraph = sentence.paragraph();
            all.addAll(here);
            return;
        }
        paragraph = sentence.paragraph();
        all.addAll(here);
        if (fresh) {
            quoted = null;
        }
        Optional<Attribution> speaker = lastSpeaker(here);
        if (speaker.isPresent() && isQuoted(speaker.get())) {
            quoted = speaker.get();
        }
        if (speaker.isPresent()) {
            current = speaker.get();
            opensList = endsWithColon(sentence);
            boolean opens = opensList && current.content().isEmpty();
            opening = opens ? new Opening(current) : null;
            return;
        }
        if (quoted != null && quotations.around(sentence.span().start()).isPresent()) {
            quoted = quotes(quoted, sentence, all);
            return;
        }
        if (current == null) {
            return;
        }
        boolean resumes = !fresh && here.stream().anyMatch(this::resumes);
        if (resumes) {
            govern(current, sentence.span(), all);
            return;
        }
        if (here.stream().anyMatch(a -> a.link().kind() == SourceKind.UNSPECIFIED)) {
            // "In total, twelve thousand are allegedly fighting": somebody else's word
            current = null;
            return;
        }
        if (isListed(sentence)) {
            if (opensList) {
                govern(current, sentence.span(), all);
            }
            return;
        }
        if (endsWithColon(sentence) && opensWithTelling(sentence)) {
            opensList = true;
            return;
        }
        opensList = false;
        if (fresh && !continuesQuotation(sentence)) {
            current = null;
        } else if (goesOn(sentence)) {
            govern(current, sentence.span(), all);
        } else {
            current = null;
        }
    }

    /** Governs a sentence that belongs to what a line like "The staff wrote on its page:" opened. */
    private boolean intro(Sentence sentence, List<Attribution> all) {
        Opening opened = opening;
        if (opened == null) {
            return false;
        }
        if (!opened.holds(sentence)) {
            opening = null;
            return false;
        }
        current = opened.by;
        opened.by = govern(opened.by, sentence.span(), all);
        return true;
    }

    private Attribution govern(Attribution before, TextSpan span, List<Attribution> all) {
        List<TextSpan> governed = new ArrayList<>(before.governed());
        governed.add(span);
        Attribution after = new Attribution(
                before.source(),
                before.cue(),
                before.content(),
                governed,
                before.link(),
                before.relays(),
                before.status(),
                before.rule());
        return replaced(before, after, all);
    }

    /** "…," he said. "…": the second quotation is content like the first. */
    private Attribution quotes(Attribution before, Sentence sentence, List<Attribution> all) {
        TextSpan quotation = quotations.around(sentence.span().start()).orElse(sentence.span());
        if (before.content().stream().anyMatch(span -> span.contains(quotation))) {
            return before;
        }
        List<TextSpan> content = new ArrayList<>(before.content());
        content.add(quotation);
        Attribution after = new Attribution(
                before.source(),
                before.cue(),
                content,
                before.governed(),
                before.link(),
                before.relays(),
                before.status(),
                before.rule());
        return replaced(before, after, all);
    }

    private Attribution replaced(Attribution before, Attribution after, List<Attribution> all) {
        int at = all.lastIndexOf(before);
        if (at >= 0) {
            all.set(at, after);
        }
        current = after;
        return after;
    }

    private boolean goesOn(Sentence sentence) {
        String first = sentence.norm(0);
        boolean denied = current != null
                && (current.status() == Attribution.Stance.DENIES
                        || current.rule().equals("aside")
                        || current.rule().equals("writing"));
        boolean own = current != null && current.rule().equals("transcript");
        return !denied
                && (own || !isAmongOwnWords(sentence))
                && !callsItUntrue(sentence)
                && (own || !ownVoice(sentence))
                && !CONTRASTS.contains(first)
                && !Background.isTold(sentence)
                && (!isAfterthought() || goesOnCounting(sentence))
                && (!lexicon.times().contains(first) || ONLY.contains(first));
    }

    /**
     * Where the report has a voice of its own, that is what goes on behind a body's words. Not behind a person's, who may
     * tell at length, nor in the tense of what was told: "Six had died on the way."
     */
    private boolean isAmongOwnWords(Sentence sentence) {
        return ownReport
                && current != null
                && current.link().kind() != SourceKind.PERSON
                && sentence.tokens().stream().noneMatch(token -> token.is("had"));
    }

    private boolean speaksOfItself(Prose report) {
        long own = report.sentences().stream().filter(this::ownVoice).count();
        return own * OWN_REPORT >= report.sentences().size();
    }

    /** "14 died, according to the mayor.": a source that follows what it vouches for reaches less far. */
    private boolean isAfterthought() {
        Attribution speaker = current;
        return speaker != null
                && speaker.rule().startsWith("according")
                && speaker.cue().isPresent()
                && speaker.content().stream()
                        .anyMatch(c -> c.end() <= speaker.cue().get().start());
    }

    /** "Nine of the dead were women", "Another six were hurt", "It has buried three." */
    private boolean goesOnCounting(Sentence sentence) {
        String first = sentence.norm(0);
        boolean part = sentence.tag(0) == Tag.NUM
                && (sentence.norm(1).equals("of") || sentence.norm(1).equals("others"));
        return part || first.equals("of") || first.equals("another") || first.equals("among") || THIS.contains(first);
    }

    /** "This is a lie.": from there on the report speaks again. */
    private static boolean callsItUntrue(Sentence sentence) {
        boolean back = THIS.contains(sentence.norm(0)) && sentence.size() < 8;
        return back && sentence.tokens().stream().anyMatch(token -> UNTRUE.contains(token.norm()));
    }

    /** "We can place nine impacts": outside a quotation that is the report itself. */
    private boolean ownVoice(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> OWN.contains(token.norm())
                        && quotations.around(token.start()).isEmpty()
                        && !isOfSpeakersOwn(sentence, token.start()));
    }

    /** "Our forces reported …": those of the armed group or army that is speaking, not the report's. */
    private boolean isOfSpeakersOwn(Sentence sentence, int at) {
        Attribution speaker = current;
        boolean armed = speaker != null && speaker.link().kind() == SourceKind.ARMED_GROUP;
        int next = sentence.tokenAt(at) + 1;
        return armed && lexicon.ownForces().contains(sentence.norm(next));
    }

    private boolean continuesQuotation(Sentence sentence) {
        Attribution speaker = current;
        Optional<TextSpan> quotation = quotations.around(sentence.span().start());
        return speaker != null
                && quotation.isPresent()
                && quotation.get().start() < sentence.span().start();
    }

    private static boolean isListed(Sentence sentence) {
        return sentence.kind() == Paragraph.Kind.LIST_ITEM || sentence.kind() == Paragraph.Kind.TABLE_ROW;
    }

    private static boolean endsWithColon(Sentence sentence) {
        return sentence.norm(sentence.size() - 1).equals(":");
    }

    /** "Other losses listed in the morning report:" */
    private boolean opensWithTelling(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> lexicon.tellings().contains(token.norm()));
    }

    private Optional<Attribution> lastSpeaker(List<Attribution> here) {
        List<Attribution> outer = here.stream()
                .filter(a -> a.cue()
                        .filter(cue -> quotations.around(cue.start()).isPresent())
                        .isEmpty())
                .toList();
        return lastOf(outer).or(() -> quoted == null ? lastOf(here) : Optional.empty());
    }

    private Optional<Attribution> lastOf(List<Attribution> here) {
        for (int i = here.size() - 1; i >= 0; i--) {
            Attribution a = here.get(i);
            if (a.source().isPresent()
                    && a.status() != Attribution.Stance.FEELS
                    && !Chains.isSelf(a.link())
                    && !isRelative(a)) {
                return Optional.of(a);
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Attribution a) {
        return !a.content().isEmpty()
                && quotations.around(a.content().get(0).start()).isPresent();
    }

    /** "It is reported that …" right behind a named source goes on with what that source says. */
    private boolean resumes(Attribution a) {
        String cue = a.cue().map(s -> s.of(prose.text())).orElse("").toLowerCase(Locale.ROOT);
        return cue.startsWith("it is ");
    }

    /** "supporters who claim responsibility", "the nine dead that firefighters had counted": told in passing. */
    private boolean isRelative(Attribution a) {
        String source = a.source().map(s -> s.of(prose.text())).orElse("");
        return source.equals("who") || source.equals("which") || ASIDE.contains(a.rule());
    }
}
