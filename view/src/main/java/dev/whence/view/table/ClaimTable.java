package dev.whence.view.table;

import dev.whence.attribution.AttributionChain;
import dev.whence.attribution.Link;
import dev.whence.claim.Claim;
import dev.whence.decision.Decided;
import dev.whence.decision.Field;
import dev.whence.place.Place;
import dev.whence.place.Where;
import dev.whence.population.Population;
import dev.whence.report.CodePoints;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code claims.jsonl} and {@code claims.csv}: the fields of a claim, in the order of the annotation guide. */
public final class ClaimTable {
    /** Where nobody has decided anything. */
    public static final Table<ClaimRow> TABLE = of(Decided.NOTHING);

    private ClaimTable() {}

    /** With what people decided; as CSV also with the columns in which they decide. */
    public static Table<ClaimRow> of(Decided decided) {
        Column<ClaimRow> decision = Column.of(
                "decision",
                row -> decided.of(row.claim().id()).map(DecisionCells::of).orElse(Cell.ABSENT));
        Column<ClaimRow> grade = Column.of(
                "grade",
                row -> DecisionCells.grades(decided.gradesOf(row.claim().id())));
        Column<ClaimRow> flat = Column.of(
                "decided",
                row -> decided.of(row.claim().id())
                        .map(said -> Cell.of(DecisionCells.flat(said)))
                        .orElse(Cell.ABSENT));
        return new Table<>(
                "claims",
                Stream.concat(columns().stream(), Stream.of(decision, grade)).toList(),
                Stream.of(columns().stream(), Stream.of(flat, grade), toFill())
                        .flatMap(part -> part)
                        .toList());
    }

    private static Stream<Column<ClaimRow>> toFill() {
        return Stream.of(
                        Stream.of("decision"),
                        Arrays.stream(Field.values()).map(field -> "corrected_" + field.label()),
                        Stream.of("corrected_question", "corrected_origin", "admiralty", "reason"))
                .flatMap(names -> names)
                .map(DecisionCells::toFill);
    }

    private static List<Column<ClaimRow>> columns() {
        return List.of(
                Column.of("report", row -> Cell.of(row.report().path())),
                claim("id", c -> Cell.of(c.id().value())),
                Column.of("number", row -> Cell.of(row.text(row.claim().number()))),
                Column.of(
                        "start",
                        row -> Cell.of(row.points().at(row.claim().number().start()))),
                Column.of(
                        "end",
                        row -> Cell.of(row.points().at(row.claim().number().end()))),
                claim("low", c -> Cell.number(c.interval().low())),
                claim("high", c -> Cell.number(c.interval().high())),
                claim("lowExclusive", c -> Cell.of(c.interval().lowExclusive())),
                claim("highExclusive", c -> Cell.of(c.interval().highExclusive())),
                claim("approximate", c -> Cell.of(c.interval().approximate())),
                claim("measure", c -> Cell.of(c.measure().label())),
                claim("unit", c -> Cell.of(c.unit())),
                claim("of", c -> Cell.text(c.of().map(Population::name))),
                claim(
                        "role",
                        c -> Cell.text(
                                c.of().map(population -> population.role().label()))),
                claim("affiliation", c -> Cell.text(c.of().flatMap(Population::affiliation))),
                claim("cause", c -> Cell.text(c.cause())),
                claim("by", c -> Cell.text(c.by())),
                claim("where", c -> Cell.text(c.where().map(Where::name))),
                place("latitude", p -> Cell.of(p.latitude())),
                place("longitude", p -> Cell.of(p.longitude())),
                place("country", p -> Cell.of(p.country())),
                place("region", p -> Cell.text(p.region())),
                place("geonameId", p -> Cell.text(p.geonameId())),
                claim(
                        "wherePrecision",
                        c -> Cell.number(c.where()
                                .flatMap(Where::precision)
                                .map(precision -> BigDecimal.valueOf(precision.code())))),
                claim(
                        "whereBasis",
                        c -> Cell.text(c.where().map(where -> where.basis().label()))),
                claim("when", c -> Cell.text(c.when().map(TimeWindow::words))),
                claim("from", c -> Cell.text(c.when().flatMap(TimeWindow::from).map(Object::toString))),
                claim("to", c -> Cell.text(c.when().flatMap(TimeWindow::to).map(Object::toString))),
                claim(
                        "datePrecision",
                        c -> Cell.number(c.when()
                                .flatMap(TimeWindow::precision)
                                .map(precision -> BigDecimal.valueOf(precision.code())))),
                claim("scope", c -> Cell.of(c.scope().label())),
                claim("status", c -> Cell.of(c.status().label())),
                Column.of(
                        "attribution",
                        row -> chain(row.claim().attribution(), row.points()),
                        row -> flatChain(row.claim().attribution())),
                claim("certainty", c -> Cell.of(c.certainty().label())),
                claim(
                        "doubts",
                        c -> new Cell.Items(
                                c.certainty().doubts().stream().map(Cell::of).toList())),
                Column.of(
                        "quote", row -> Cell.of(row.text(row.claim().evidence().sentence()))),
                Column.of(
                        "quoteStart",
                        row -> Cell.of(row.points()
                                .at(row.claim().evidence().sentence().start()))),
                Column.of(
                        "quoteEnd",
                        row -> Cell.of(row.points()
                                .at(row.claim().evidence().sentence().end()))),
                claim("rule", c -> Cell.of(c.evidence().rule())),
                Column.of("question", row -> Cell.text(row.standing().question().map(Object::toString))),
                Column.of("incident", row -> Cell.text(row.standing().incident().map(Object::toString))),
                Column.of("origin", row -> Cell.text(row.standing().origin().map(Object::toString))));
    }

    private static Column<ClaimRow> claim(String name, Function<Claim, Cell> cell) {
        return Column.of(name, row -> cell.apply(row.claim()));
    }

    private static Column<ClaimRow> place(String name, Function<Place, Cell> cell) {
        return claim(name, c -> c.where().flatMap(Where::place).map(cell).orElse(Cell.ABSENT));
    }

    private static Cell chain(AttributionChain chain, CodePoints points) {
        return new Cell.Items(
                chain.links().stream().map(link -> link(link, points)).toList());
    }

    private static Cell link(Link link, CodePoints points) {
        return new Cell.Fields(List.of(
                Cell.field("source", Cell.of(link.source())),
                Cell.field("kind", Cell.of(link.kind().label())),
                Cell.field("cue", Cell.text(link.cue())),
                Cell.field("sourceStart", start(link.sourceSpan(), points)),
                Cell.field("sourceEnd", end(link.sourceSpan(), points)),
                Cell.field("cueStart", start(link.cueSpan(), points)),
                Cell.field("cueEnd", end(link.cueSpan(), points))));
    }

    private static Cell start(Optional<TextSpan> span, CodePoints points) {
        return span.map(s -> Cell.of(points.at(s.start()))).orElse(Cell.ABSENT);
    }

    private static Cell end(Optional<TextSpan> span, CodePoints points) {
        return span.map(s -> Cell.of(points.at(s.end()))).orElse(Cell.ABSENT);
    }

    /** {@code spokesman (official) < Herald (outlet)}: the originator first, then who relays it. */
    private static Cell flatChain(AttributionChain chain) {
        return chain.isEmpty()
                ? Cell.ABSENT
                : Cell.of(chain.links().stream()
                        .map(link -> link.source() + " (" + link.kind().label() + ")")
                        .collect(Collectors.joining(" < ")));
    }
}
