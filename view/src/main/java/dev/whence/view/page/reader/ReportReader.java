package dev.whence.view.page.reader;

import dev.whence.analysis.Reading;
import dev.whence.claim.Claim;
import dev.whence.passage.Passage;
import dev.whence.passage.Side;
import dev.whence.reconcile.Masthead;
import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.Report;
import dev.whence.report.ReportId;
import dev.whence.report.Sourced;
import dev.whence.report.TextSpan;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.compare.PassageWords;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.page.text.Segments;
import dev.whence.view.text.Columns;
import dev.whence.view.text.Figures;
import dev.whence.view.text.LanguageNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes a report ready for the page. */
public final class ReportReader {
    private static final int MOST_NOTES = 15;
    /** Columns of a screen in which a report without a title is named by its first words. */
    private static final int OPENING = 70;

    private final Contents contents;
    private final Showing showing;

    public ReportReader(Contents contents, Showing showing) {
        this.contents = contents;
        this.showing = showing;
    }

    public ReportView view(Reading reading) {
        Report report = reading.report();
        Masthead masthead = contents.masthead(report.id());
        About about = report.about();
        return new ReportView(
                contents.anchor(report.id()),
                report.path(),
                contents.shown(about.title().map(Sourced::value).orElseGet(() -> opening(report))),
                contents.shown(masthead.outlet().orElse("outlet unknown")),
                masthead.date().map(ClaimView::day).orElse(""),
                about.date().map(Sourced::from).map(ReportReader::foundIn).orElse(""),
                about.author().map(Sourced::value).map(contents::shown),
                about.url().map(Sourced::value).filter(ReportReader::isWebAddress),
                paragraphs(reading),
                claims(reading),
                remarks(report),
                related(report));
    }

    /** How a report without a title begins, where whole texts are shown. */
    private String opening(Report report) {
        String words = report.body().stream()
                .map(span -> span.of(report.text()).replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        boolean none = showing.quotesOnly() || words.isEmpty();
        return none ? report.path() : "“" + Columns.fit(words, OPENING) + "”";
    }

    private List<String> remarks(Report report) {
        List<String> remarks = new ArrayList<>();
        LanguageNames.unread(report).ifPresent(remarks::add);
        List<String> files = contents.alsoIn(report);
        if (!files.isEmpty()) {
            remarks.add("also in " + String.join(", ", files) + ": counted once");
        }
        return remarks;
    }

    private List<ClaimView> claims(Reading reading) {
        return reading.claims().stream()
                .sorted(Comparator.comparing(Claim::number))
                .map(claim -> ClaimView.of(claim, contents))
                .toList();
    }

    private List<ParagraphView> paragraphs(Reading reading) {
        String text = reading.report().text();
        Segments segments = new Segments(text, ReportStretches.of(reading, contents));
        List<TextSpan> windows = showing.quotesOnly() ? quotations(reading) : Paragraphs.of(text);
        List<ParagraphView> views = new ArrayList<>();
        for (TextSpan window : windows) {
            views.add(new ParagraphView(
                    ParagraphView.runs(segments.in(window)),
                    Paragraphs.keepsLines(window.of(text)),
                    showing.quotesOnly() ? List.of() : notes(reading.report(), window)));
        }
        return views;
    }

    /** The sentences that hold a claim, those that touch as one. */
    private static List<TextSpan> quotations(Reading reading) {
        List<TextSpan> spans = new ArrayList<>();
        reading.claims().stream()
                .map(claim -> claim.evidence().sentence().union(claim.number()))
                .sorted()
                .forEach(span -> {
                    int last = spans.size() - 1;
                    if (last >= 0 && spans.get(last).end() >= span.start()) {
                        spans.set(last, spans.get(last).union(span));
                    } else {
                        spans.add(span);
                    }
                });
        return spans;
    }

    /** Passages that begin in a paragraph; where a text went far, some of them and how many more there are. */
    private List<MarginNote> notes(Report report, TextSpan paragraph) {
        List<MarginNote> notes = new ArrayList<>();
        for (Passage passage : contents.passagesOf(report.id())) {
            ReportStretches.sides(passage, report)
                    .filter(side -> paragraph.contains(side.span().start()))
                    .forEach(side -> notes.add(note(passage, side)));
        }
        if (notes.size() <= MOST_NOTES) {
            return notes;
        }
        String more = "and " + Figures.count(notes.size() - MOST_NOTES) + " more among the reports that share text";
        return Stream.concat(notes.stream().limit(MOST_NOTES), Stream.of(new MarginNote(more, "pairs", "")))
                .toList();
    }

    private MarginNote note(Passage passage, Side here) {
        Side there = passage.opposite(here);
        String way = passage.cameTo(here) ? "from" : passage.cameTo(there) ? "also, later, in" : "also in";
        String outlet = contents.shown(contents.masthead(there.report()).outletOrName());
        return new MarginNote(
                PassageWords.kind(passage.kind()) + " " + way + " " + outlet, href(passage, there), passage.why());
    }

    private String href(Passage passage, Side there) {
        String anchor = contents.anchor(passage);
        return showing.sideBySide().contains(anchor) ? anchor : contents.anchor(there.report());
    }

    private List<ReportView.Related> related(Report report) {
        Map<ReportId, Integer> counts = new TreeMap<>();
        for (Passage passage : contents.passagesOf(report.id())) {
            ReportStretches.sides(passage, report)
                    .map(side -> passage.opposite(side).report())
                    .filter(id -> !id.equals(report.id()))
                    .forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .map(entry -> related(report.id(), entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(ReportView.Related::passages)
                        .reversed()
                        .thenComparing(ReportView.Related::name))
                .toList();
    }

    private ReportView.Related related(ReportId here, ReportId there, int passages) {
        Masthead other = contents.masthead(there);
        return new ReportView.Related(
                contents.anchor(there),
                contents.shown(other.outletOrName()),
                other.name(),
                passages,
                pair(here, there));
    }

    private String pair(ReportId one, ReportId other) {
        return one.compareTo(other) < 0
                ? contents.anchor(one) + "-" + contents.anchor(other)
                : contents.anchor(other) + "-" + contents.anchor(one);
    }

    /** Anything else, such as {@code javascript:}, is no address to follow. */
    private static boolean isWebAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static String foundIn(Provenance provenance) {
        return switch (provenance) {
            case REPORTS_CSV -> "from reports.csv";
            default -> "from its " + provenance.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
