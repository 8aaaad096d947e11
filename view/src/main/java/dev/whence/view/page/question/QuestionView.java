package dev.whence.view.page.question;

import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.claim.Family;
import dev.whence.view.page.claim.Quote;
import dev.whence.view.page.draw.NumberLine;
import dev.whence.view.page.draw.TimeLine;
import dev.whence.view.page.draw.ToldTree;
import dev.whence.view.page.finding.FindingView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A question as the page shows it.
 *
 * @param measure with its unit, {@code destroyed, tanks}
 * @param dates the days that the claims speak of
 * @param told the days on which their reports were published
 * @param stated the range of all claims, also of those to be checked
 * @param counted the range of the claims that count
 * @param wholes the question of which this one counts a part, if any
 * @param parts the questions that count a part of this one
 * @param near findings about figures that look comparable and are not
 * @param keys what sorting goes by
 */
public record QuestionView(
        String anchor,
        String label,
        String measure,
        Family family,
        Optional<String> population,
        Optional<String> place,
        String dates,
        String told,
        int reports,
        List<String> outlets,
        List<OriginView> origins,
        RangeView counted,
        RangeView stated,
        String policy,
        Optional<NumberLine> line,
        Optional<TimeLine> time,
        Optional<ToldTree> tree,
        List<Step> steps,
        List<Row> rows,
        List<FindingView> findings,
        List<FindingView> near,
        List<FindingView.Ref> wholes,
        List<FindingView.Ref> parts,
        Keys keys) {
    public QuestionView {
        outlets = List.copyOf(outlets);
        origins = List.copyOf(origins);
        steps = List.copyOf(steps);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        near = List.copyOf(near);
        wholes = List.copyOf(wholes);
        parts = List.copyOf(parts);
    }

    /**
     * A claim of the question.
     *
     * @param css the class of its origin's colour
     * @param leftOut why it does not count; empty where it does, and where its doubts say it
     */
    public record Row(ClaimView claim, Quote quote, String css, String leftOut) {}

    /** One step of who told whom, in words. */
    public record Step(String from, String to, String kind, String why) {}

    /** Numbers to sort by; a wider spread is the larger factor between highest and lowest figure. */
    public record Keys(int reports, int origins, int claims, String largest, String spread, String day) {}

    /** The number, or empty for one, which goes without saying. */
    public String many(int number) {
        return number == 1 ? "" : Integer.toString(number);
    }

    /** A kind of finding, how often, and the first of them. */
    public record Badge(String text, String severity, String anchor) {}

    /** Each kind of finding once. */
    public List<Badge> badges() {
        Map<String, List<FindingView>> kinds = new LinkedHashMap<>();
        findings.forEach(finding ->
                kinds.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding));
        return kinds.values().stream()
                .map(same -> new Badge(
                        same.size() == 1 ? same.get(0).kind() : same.get(0).kind() + " × " + same.size(),
                        same.get(0).severity(),
                        same.get(0).anchor()))
                .toList();
    }
}
