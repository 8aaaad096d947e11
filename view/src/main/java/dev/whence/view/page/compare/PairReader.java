package dev.whence.view.page.compare;

import dev.whence.passage.Flow;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.passage.SharedWords;
import dev.whence.passage.Side;
import dev.whence.reconcile.Masthead;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the pairs of reports that share text ready for the page. */
public final class PairReader {
    private final Contents contents;

    /** Characters of text that may still be laid side by side. */
    private long room;

    /** @param room how many characters of text may be shown side by side, in all */
    public PairReader(Contents contents, long room) {
        this.contents = contents;
        this.room = room;
    }

    /** Those with most shared passages first; these are laid side by side first. */
    public List<PairView> pairs() {
        Map<String, List<Passage>> pairs = new TreeMap<>();
        for (Passage passage : contents.passages()) {
            if (!passage.from().report().equals(passage.to().report())) {
                pairs.computeIfAbsent(anchor(passage), key -> new ArrayList<>()).add(passage);
            }
        }
        return pairs.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Passage>> pair) ->
                                -pair.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .map(pair -> pair(pair.getKey(), pair.getValue()))
                .toList();
    }

    private String anchor(Passage passage) {
        ReportId one = passage.from().report();
        ReportId other = passage.to().report();
        return one.compareTo(other) < 0
                ? contents.anchor(one) + "-" + contents.anchor(other)
                : contents.anchor(other) + "-" + contents.anchor(one);
    }

    private PairView pair(String anchor, List<Passage> passages) {
        Passage first = passages.get(0);
        long forth = count(passages, Flow.FROM_TO, first);
        long back = count(passages, Flow.TO_FROM, first);
        ReportId left = back > forth ? first.to().report() : first.from().report();
        ReportId right = back > forth ? first.from().report() : first.to().report();
        PairView.Named from = named(left);
        PairView.Named to = named(right);
        String way =
                forth + back == 0 ? "which had it first is unknown" : to.outlet() + " took text from " + from.outlet();
        return new PairView(
                anchor,
                from,
                to,
                way,
                share(passages, right),
                passages.size(),
                kinds(passages),
                rows(passages, left, right));
    }

    /** The sides of a pair's passages may be swapped from one passage to the next. */
    private static long count(List<Passage> passages, Flow flow, Passage first) {
        return passages.stream()
                .filter(passage -> {
                    boolean swapped =
                            !passage.from().report().equals(first.from().report());
                    Flow opposite = flow == Flow.FROM_TO ? Flow.TO_FROM : Flow.FROM_TO;
                    return passage.flow() == (swapped ? opposite : flow);
                })
                .count();
    }

    private PairView.Named named(ReportId id) {
        Masthead report = contents.masthead(id);
        return new PairView.Named(
                contents.anchor(id),
                contents.shown(report.outletOrName()),
                report.name(),
                report.date().map(ClaimView::day).orElse("date unknown"));
    }

    private String share(List<Passage> passages, ReportId report) {
        long shared = passages.stream()
                .mapToLong(passage -> sideIn(passage, report).span().length())
                .sum();
        long whole = contents.report(report).body().stream()
                .mapToLong(TextSpan::length)
                .sum();
        return Figures.share(Math.min(shared, whole), whole);
    }

    private static String kinds(List<Passage> passages) {
        return passages.stream()
                .collect(Collectors.groupingBy(Passage::kind, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> Figures.count(entry.getValue()) + " " + PassageWords.kind(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static Side sideIn(Passage passage, ReportId report) {
        return passage.from().report().equals(report) ? passage.from() : passage.to();
    }

    private List<PairView.Row> rows(List<Passage> passages, ReportId left, ReportId right) {
        SideText leftText = new SideText(contents.reading(left), contents);
        SideText rightText = new SideText(contents.reading(right), contents);
        long needed = (long) leftText.text().length() + rightText.text().length();
        if (needed > room) {
            return List.of();
        }
        room -= needed;
        List<Passage> inOrder = passages.stream()
                .sorted(Comparator.comparing(passage -> sideIn(passage, left).span()))
                .toList();
        Gaps leftGaps = new Gaps(leftText, spans(passages, left));
        Gaps rightGaps = new Gaps(rightText, spans(passages, right));
        List<PairView.Row> rows = new ArrayList<>();
        for (Passage passage : inOrder) {
            TextSpan leftSpan = sideIn(passage, left).span();
            TextSpan rightSpan = sideIn(passage, right).span();
            between(rows, leftGaps.before(leftSpan.start()), rightGaps.before(rightSpan.start()));
            boolean anew = passage.kind() == PassageKind.REWRITTEN;
            boolean straight = passage.from().report().equals(left);
            rows.add(new PairView.Row(
                    new PairView.Sides(
                            leftText.shared(leftSpan, same(passage, straight), anew),
                            rightText.shared(rightSpan, same(passage, !straight), anew)),
                    contents.anchor(passage),
                    PassageWords.kind(passage.kind()),
                    passage.why()));
        }
        between(rows, leftGaps.rest(), rightGaps.rest());
        return rows;
    }

    private static List<TextSpan> same(Passage passage, boolean from) {
        return passage.shared().stream()
                .map(from ? SharedWords::from : SharedWords::to)
                .toList();
    }

    private static List<TextSpan> spans(List<Passage> passages, ReportId report) {
        return passages.stream()
                .map(passage -> sideIn(passage, report).span())
                .sorted()
                .toList();
    }

    private static void between(List<PairView.Row> rows, List<PairView.Words> left, List<PairView.Words> right) {
        if (!left.isEmpty() || !right.isEmpty()) {
            rows.add(new PairView.Row(new PairView.Sides(left, right), "", "", ""));
        }
    }
}
