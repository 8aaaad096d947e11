package dev.whence.analysis;

import dev.whence.attribution.Attribution;
import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.claim.frame.Chunk;
import dev.whence.claim.frame.ChunkRow;
import dev.whence.claim.frame.FrameReader;
import dev.whence.claim.frame.Match;
import dev.whence.claim.frame.Told;
import dev.whence.claim.frame.Triggers;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.ProseReader;
import dev.whence.language.Sentence;
import dev.whence.language.Tagger;
import dev.whence.language.Token;
import dev.whence.population.Nouns;
import dev.whence.quantity.Interval;
import dev.whence.quantity.Numbers;
import dev.whence.quantity.Quantity;
import dev.whence.quantity.QuantityReader;
import dev.whence.report.Report;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeExpression;
import dev.whence.time.TimeFinder;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Prints what each stage makes of a sentence; a tool for whoever mends the reading. With one argument, of that text; with
 * two, of the sentences of a text file that hold the words of the second.
 */
public final class ShowSentence {
    private final ProseReader proseReader = new ProseReader(Tagger.load());
    private final QuantityReader quantities = QuantityReader.load();
    private final TimeFinder times = TimeFinder.load();
    private final FrameReader frames = FrameReader.load(Nouns.load(), Triggers.load());
    private final Analysis analysis = Analysis.load();
    private final PrintStream out;

    private ShowSentence(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String text = args.length > 1 ? Files.readString(Path.of(args[0])) : args[0];
        new ShowSentence(out).show(Report.of("text", text), args.length > 1 ? args[1] : "");
    }

    private void show(Report report, String words) {
        Prose prose = proseReader.read(report, sentence -> true);
        Reading reading = analysis.read(report);
        for (Sentence sentence : prose.sentences()) {
            if (oneLine(report, sentence.span()).contains(words)) {
                show(prose, sentence);
                reading.attributions().stream()
                        .filter(a -> a.cue()
                                .or(a::source)
                                .filter(sentence.span()::overlaps)
                                .isPresent())
                        .forEach(a -> show(report, a));
                reading.claims().stream()
                        .filter(c -> sentence.span().contains(c.number()))
                        .forEach(c -> show(report, c));
                out.println();
            }
        }
    }

    private void show(Prose prose, Sentence s) {
        Report report = prose.report();
        Paragraph paragraph = prose.paragraphs().get(s.paragraph());
        out.println("sentence   " + s.index() + " of paragraph " + paragraph.index() + " (" + s.kind() + "), "
                + range(s.span()));
        out.println("           " + oneLine(report, s.span()));
        out.println(
                "tokens     " + s.tokens().stream().map(ShowSentence::tagged).collect(Collectors.joining(" ")));
        Numbers numbers = quantities.numbers(s);
        numbers.quantities().forEach(q -> out.println("number     " + named(report, q)));
        numbers.excluded().forEach(e -> out.println("no count   " + oneLine(report, e.number()) + ": " + e.reason()));
        List<TimeExpression> when = times.find(s);
        when.forEach(t -> out.println("time       " + oneLine(report, s.span(t.from(), t.to()))));
        ChunkRow row = frames.row(s, numbers.quantities(), when);
        out.println("row        " + row.letters());
        for (Chunk chunk : row.chunks()) {
            out.println("           " + chunk.kind().letter() + "  " + chunk.kind() + "  "
                    + oneLine(report, s.span(chunk.from(), chunk.to())));
        }
        frames.read(row, Told.NOTHING).forEach(m -> out.println("frame      " + named(report, s, m)));
    }

    private void show(Report report, Attribution a) {
        out.println("attributed " + a.rule() + ": " + named(a.link())
                + a.relays().stream().map(relay -> " told to " + named(relay)).collect(Collectors.joining()) + ", "
                + a.status());
        a.content().forEach(span -> out.println("           " + range(span) + " " + oneLine(report, span)));
    }

    private void show(Report report, Claim c) {
        out.println("claim      " + c.id() + " " + oneLine(report, c.number()) + ": "
                + c.measure().label() + " " + named(c.interval()) + " of "
                + c.of().map(Object::toString).orElse("unknown"));
        out.println("           unit " + c.unit() + ", cause " + c.cause().orElse("-") + ", where "
                + c.where().map(w -> w.name() + " (" + w.basis().label() + ")").orElse("-") + ", when "
                + c.when().map(Object::toString).orElse("-") + ", "
                + c.scope().label() + ", " + c.status().label() + ", "
                + c.certainty().label()
                + c.certainty().doubts());
        out.println("           said by "
                + c.attribution().links().stream().map(ShowSentence::named).collect(Collectors.joining(" > ")));
    }

    private static String tagged(Token token) {
        return token.text() + "/" + token.tag();
    }

    private static String named(Report report, Quantity q) {
        return range(q.number()) + " " + oneLine(report, q.number()) + " " + q.kind() + " " + named(q.interval())
                + q.hedge().map(h -> " by \"" + oneLine(report, h) + "\"").orElse("");
    }

    private static String named(Report report, Sentence s, Match m) {
        return m.rule().id() + ": " + oneLine(report, m.counted().quantity().number()) + " "
                + m.measure().label()
                + m.trigger()
                        .map(t -> " by \"" + oneLine(report, s.span(t.from(), t.to())) + "\"")
                        .orElse("");
    }

    private static String named(Link link) {
        return link.source() + " (" + link.kind().label() + ")";
    }

    private static String named(Interval i) {
        return (i.approximate() ? "about " : "") + (i.lowExclusive() ? "(" : "[") + bound(i.low()) + ", "
                + bound(i.high()) + (i.highExclusive() ? ")" : "]");
    }

    private static String bound(Optional<BigDecimal> bound) {
        return bound.map(BigDecimal::toPlainString).orElse("");
    }

    private static String range(TextSpan span) {
        return span.start() + "-" + span.end();
    }

    private static String oneLine(Report report, TextSpan span) {
        return span.of(report.text()).replaceAll("\\s+", " ");
    }
}
