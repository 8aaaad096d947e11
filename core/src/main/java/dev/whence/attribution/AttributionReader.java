package dev.whence.attribution;

import dev.whence.language.Prose;
import dev.whence.language.Quotations;
import dev.whence.language.Sentence;
import dev.whence.report.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads every attribution of a report: its source, cue and content, with the source resolved to its fullest name. Made once
 * and safe for several threads; sentences without tags are read less well, but are read.
 */
public final class AttributionReader {
    private final Lexicon lexicon;

    /** The ways of attributing, the most trusted first; {@code rules.txt} has examples of each. */
    private final List<Frame> frames = List.of(
            new CreditFrame(),
            new AccordingToFrame(),
            new QuotedFrame(),
            new LearnedFrame(),
            new PrintedFrame(),
            new AsNotedFrame(),
            new PutForwardFrame(),
            new PutAtFrame(),
            new SpeakerFrame(),
            new GappedFrame(),
            new PassiveFrame(),
            new HedgeFrame(),
            new HeadlineFrame(),
            new OpeningFrame(),
            new TellingFrame());

    /** Those that show only in the report as a whole. */
    private final List<ReportFrame> reportFrames;

    private AttributionReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.reportFrames = List.of(new SourceLines(), new Testimony(lexicon), new UntaggedQuotes(lexicon));
    }

    /** Loads the word lists from the class path. */
    public static AttributionReader load() {
        return new AttributionReader(Lexicon.load());
    }

    /** The attributions of a report, in the order of their cues. */
    public List<Attribution> read(Prose prose) {
        Quotations quotations = Quotations.of(prose);
        List<List<Finding>> bySentence = new ArrayList<>();
        TagRepair repair = new TagRepair(lexicon);
        List<Sentence> mended = prose.sentences().stream().map(repair::mend).toList();
        Turns turns = Turns.of(prose, mended, lexicon);
        for (Sentence sentence : mended) {
            bySentence.add(findings(new Line(prose, sentence, quotations, lexicon, turns)));
        }
        reportFrames.forEach(frame -> frame.find(prose, mended, quotations, bySentence));
        bySentence.forEach(found -> found.sort(Comparator.comparingInt(Finding::place)));
        SourceNames names = new SourceNames(prose.text(), ReportNames.of(prose, mended, lexicon), lexicon);
        List<Attribution> attributions = new ArrayList<>();
        Governing governing = new Governing(prose, quotations, lexicon);
        for (Sentence sentence : prose.sentences()) {
            List<Attribution> here = bySentence.get(sentence.index()).stream()
                    .map(finding -> attribution(finding, names))
                    .toList();
            governing.next(sentence, here, attributions);
        }
        attributions.sort(Comparator.comparing(AttributionReader::place));
        return List.copyOf(attributions);
    }

    private List<Finding> findings(Line line) {
        List<Finding> found = new ArrayList<>();
        if (line.from() >= line.size()) {
            return found; // "[Text]", "VELA, 12 May (Norda) --": no words of its own
        }
        for (Frame frame : frames) {
            frame.find(line, found);
        }
        found.sort(Comparator.comparingInt(Finding::place));
        return Borders.draw(line, found);
    }

    private static Attribution attribution(Finding finding, SourceNames names) {
        Link link = names.link(finding);
        List<Link> relays =
                finding.hearer().flatMap(names::relay).or(() -> finding.name().flatMap(names::keeper)).stream()
                        .toList();
        return new Attribution(
                finding.source(),
                finding.cue(),
                finding.content(),
                List.of(),
                link,
                relays,
                stance(finding, link),
                finding.rule());
    }

    /** "Some say 14 died" doubts it, "Preliminary reports say that 14 died" does not. */
    private static Attribution.Stance stance(Finding finding, Link link) {
        boolean nobody = finding.name().isPresent() && PlainNames.isNobody(link.source());
        return nobody && finding.stance() == Attribution.Stance.ASSERTS ? Attribution.Stance.ALLEGES : finding.stance();
    }

    private static TextSpan place(Attribution attribution) {
        return attribution
                .cue()
                .or(attribution::source)
                .orElseGet(() -> attribution.content().get(0));
    }

    /** The chain behind any stretch of a report's text, from attributions that were read before. */
    public Chains chains(Prose prose, List<Attribution> attributions) {
        Optional<String> outlet = prose.report().about().outlet().map(sourced -> sourced.value());
        return new Chains(
                attributions, outlet.or(() -> Issuer.of(prose.text(), new Kinds(lexicon))), new Kinds(lexicon));
    }
}
