package dev.whence.view.explain;

import dev.whence.passage.Cluster;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageKind;
import dev.whence.passage.Side;
import dev.whence.report.CodePoints;
import dev.whence.report.Report;
import dev.whence.view.text.Figures;
import dev.whence.view.text.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a passage or a cluster rests on: the text in both reports, which way it went and why, and where else it stands. */
public final class PassageExplanation {
    private static final int NAMES = 12;
    private static final int MOST = 40;

    private final Function<String, Report> reports;
    private final Lines lines;

    private PassageExplanation(Function<String, Report> reports, Lines lines) {
        this.reports = reports;
        this.lines = lines;
    }

    /**
     * The lines of the explanation of a passage.
     *
     * @param cluster that the passage is in
     * @param reports finds a report by its name
     * @param width the columns of the terminal, 0 where there is none
     */
    public static List<String> lines(
            Passage passage, Optional<Cluster> cluster, Function<String, Report> reports, int width, Style style) {
        PassageExplanation explanation = new PassageExplanation(reports, new Lines(width, NAMES, style));
        explanation.passage(passage);
        cluster.ifPresent(of -> {
            explanation.lines.section(
                    "The text stands in " + Figures.count(of.reports(), "report") + " (" + of.id() + ")");
            explanation.places(of);
        });
        return explanation.lines.all();
    }

    /** The lines of the explanation of a cluster. */
    public static List<String> lines(Cluster cluster, Function<String, Report> reports, int width, Style style) {
        PassageExplanation explanation = new PassageExplanation(reports, new Lines(width, NAMES, style));
        Lines lines = explanation.lines;
        lines.head(cluster.id().value(), "a text that stands in " + Figures.count(cluster.reports(), "report"));
        lines.blank();
        lines.item(0, "“" + explanation.text(cluster.earliest()) + "”");
        lines.section("Where it stands, the earliest first");
        explanation.places(cluster);
        return lines.all();
    }

    private void passage(Passage passage) {
        lines.head(passage.id().value(), heading(passage));
        lines.blank();
        lines.named("kind", passage.kind().label());
        lines.named("alike", passage.similarity().movePointRight(2).toBigInteger() + "% of the words");
        lines.named("why", passage.why());
        for (Side side : List.of(passage.from(), passage.to())) {
            lines.section(place(side));
            lines.item(1, "“" + text(side) + "”");
        }
    }

    private static String heading(Passage passage) {
        Side from = passage.from();
        Side to = passage.to();
        if (passage.kind() == PassageKind.BOILERPLATE) {
            return "a form that " + from.name() + " and " + to.name() + " use";
        }
        return switch (passage.flow()) {
            case FROM_TO -> to.name() + " has it from " + from.name();
            case TO_FROM -> from.name() + " has it from " + to.name();
            case UNKNOWN -> from.name() + " and " + to.name() + " share it; who has it from whom is not known";
        };
    }

    private void places(Cluster cluster) {
        List<Side> places = cluster.places();
        places.subList(0, Math.min(MOST, places.size())).forEach(place -> lines.item(1, place(place)));
        if (places.size() > MOST) {
            lines.item(1, "and " + Figures.count(places.size() - MOST) + " more");
        }
    }

    /** {@code wire.txt, characters 120 to 340, of 2031-03-02} */
    private String place(Side side) {
        Report report = reports.apply(side.name());
        CodePoints points = new CodePoints(report.text());
        return side.name() + ", characters " + points.at(side.span().start()) + " to "
                + points.at(side.span().end())
                + report.about()
                        .date()
                        .map(date -> ", of " + date.value().first())
                        .orElse("");
    }

    private String text(Side side) {
        return side.span()
                .of(reports.apply(side.name()).text())
                .replaceAll("\\s+", " ")
                .strip();
    }
}
