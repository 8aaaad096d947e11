package dev.whence.claim.reader;

import dev.whence.attribution.Attribution;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.language.Clauses;
import dev.whence.language.Paragraph;
import dev.whence.language.Prose;
import dev.whence.language.Sentence;
import dev.whence.place.PlaceFinder;
import dev.whence.place.PlaceMention;
import dev.whence.place.PlaceMention.Link;
import dev.whence.place.ReportPlaces;
import dev.whence.place.Where;
import dev.whence.quantity.Quantity;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place of each claim of a report: the nearest one in its sentence, else the scene that the paragraph has
 * set, else that of the claim before, else the place that the report is mostly about.
 */
final class ClaimPlace {
    /** What began then is no war yet. */
    private static final List<String> RECENT =
            List.of("day", "dawn", "morning", "noon", "midnight", "night", "evening", "hour", "then", "week");

    private final Prose prose;
    private final ReportPlaces places;
    private final int[] headings;
    private final NearestPlace nearest;
    private final SpotTown towns;
    private Optional<Scene> last = Optional.empty();

    private ClaimPlace(Prose prose, ReportPlaces places) {
        this.prose = prose;
        this.places = places;
        this.headings = headings(prose.paragraphs());
        this.nearest = new NearestPlace(places);
        this.towns = new SpotTown(prose, places);
    }

    static ClaimPlace of(Prose prose, PlaceFinder finder) {
        return new ClaimPlace(prose, finder.find(prose));
    }

    /** How wide a figure speaks, and so which place stands in where its sentence names none. */
    enum Reach {
        /** The last scene that was set. */
        SCENE,
        /** The same, but no bridge or barracks of the report at large. */
        TOWN,
        /** The same, and then the country. */
        AT_LAST_LAND,
        /** The country. */
        LAND
    }

    /** @param town where a spot lies that is named without its town */
    record Placed(PlaceMention mention, Optional<PlaceMention> town, Where.Basis basis) {
        /** The same, for a claim behind the one that told it. */
        Placed carried() {
            return new Placed(mention, town, Where.Basis.CARRIED);
        }

        /** The words on which it rests. */
        List<TextSpan> spans() {
            return Stream.concat(Stream.of(mention), town.stream())
                    .map(PlaceMention::span)
                    .toList();
        }

        /** Taken up from further away than the paragraph. */
        boolean isDoubtful() {
            return basis == Where.Basis.CARRIED;
        }
    }

    /**
     * The place of the claim before.
     *
     * @param said as its sentence has it: "the bridge" lasts shorter than the name of the bridge
     */
    private record Scene(Placed placed, PlaceMention said, int paragraph) {
        /** How many paragraphs it lasts: that of an incident goes on, "the road" and what a toll so far stood by do not. */
        boolean reaches(Sentence s, Reach reach) {
            return s.paragraph() - paragraph <= (reach == Reach.SCENE && isNamed(said) ? 1 : 0);
        }
    }

    /** Where a list stands whose lines name no place: "## Lost in the gorge", the country for what is wide, the report's. */
    Optional<Placed> backdrop(Sentence line, Reach reach) {
        boolean wide = reach == Reach.LAND;
        Optional<PlaceMention> country = wide ? places.country() : Optional.empty();
        return headed(line).or(() -> country.or(places::main).map(ClaimPlace::ofReport));
    }

    /** The place that the heading above a list tells of. */
    private Optional<Placed> headed(Sentence line) {
        int above = headings[line.paragraph()];
        return above <= 0
                ? Optional.empty()
                : prose.paragraphs().get(above).sentences().stream()
                        .flatMap(s -> places.in(s).stream())
                        .filter(m -> m.link() == Link.IN || m.link() == Link.ON || m.link() == Link.SITE)
                        .findFirst()
                        .map(places::resolved)
                        .map(m -> new Placed(m, Optional.empty(), Where.Basis.LIST));
    }

    /** A place as part of a claim. */
    Where where(Placed placed) {
        return placed.town()
                .map(town -> places.where(placed.mention(), town, placed.basis()))
                .orElseGet(() -> places.where(placed.mention(), placed.basis()));
    }

    /** A place that a list or table names. */
    Where listed(String name) {
        return places.where(name, Where.Basis.LIST);
    }

    private static Placed ofReport(PlaceMention mention) {
        Where.Basis basis = mention.link() == Link.DATELINE ? Where.Basis.DATELINE : Where.Basis.REPORT;
        return new Placed(mention, Optional.empty(), basis);
    }

    /** @param told the attributions that hold the number: where their sources are is not where it happened */
    Optional<Placed> place(
            Sentence s,
            Clauses clauses,
            Quantity quantity,
            List<Quantity> numbers,
            Measure measure,
            List<Attribution> told,
            Reach reach) {
        boolean wide = reach == Reach.LAND;
        Optional<PlaceMention> here = TreatedPlace.of(s, quantity, measure, places.in(s))
                .or(() -> nearest.of(s, clauses, quantity, numbers, measure, told, wide));
        if (here.isPresent()) {
            boolean together = isTogether(clauses, quantity, here.get());
            return tell(here.get(), s, together ? Where.Basis.CLAUSE : Where.Basis.SENTENCE);
        }
        if (reach == Reach.LAND && places.country().isPresent()) {
            return places.country().map(ClaimPlace::ofReport);
        }
        Optional<PlaceMention> scene = scene(s, measure).filter(m -> reach == Reach.SCENE || isNamed(m));
        if (scene.isPresent()) {
            return tell(scene.get(), s, Where.Basis.PARAGRAPH);
        }
        int above = headings[s.paragraph()];
        Optional<PlaceMention> heading =
                last.map(Scene::paragraph).orElse(-1) <= above ? heading(above) : Optional.empty();
        if (heading.isPresent()) {
            return tell(heading.get(), s, Where.Basis.PARAGRAPH);
        }
        Optional<Scene> carried = last.filter(before -> before.reaches(s, reach));
        if (carried.isPresent()) {
            return tell(carried.get().placed().carried(), carried.get().said(), s);
        }
        if (reach == Reach.AT_LAST_LAND && places.country().isPresent()) {
            return places.country().map(ClaimPlace::ofReport);
        }
        return (reach == Reach.TOWN ? places.town() : places.main())
                .map(m -> m.link() == Link.DATELINE ? places.countryOf(m).orElse(m) : m)
                .map(ClaimPlace::ofReport);
    }

    /** Not "the road", "the gatehouse". */
    private static boolean isNamed(PlaceMention mention) {
        return !mention.key().isEmpty() || ReportPlaces.isTheTown(mention);
    }

    /** Does no clause begin between the number and the place? */
    private static boolean isTogether(Clauses clauses, Quantity quantity, PlaceMention mention) {
        int to = Math.max(quantity.firstToken(), mention.from());
        for (int i = Math.min(quantity.lastToken(), mention.to() - 1) + 1; i < to; i++) {
            if (clauses.divides(i)
                    || clauses.is(i, Clauses.Border.RELATIVE)
                    || clauses.is(i, Clauses.Border.SAYING)
                    || clauses.is(i, Clauses.Border.TURN)
                    || clauses.is(i, Clauses.Border.WALL)) {
                return false;
            }
        }
        return true;
    }

    /** A toll of a whole war, a long time or a disaster is of the whole country, where nothing narrower is said. */
    static Reach reach(Scope scope, Optional<TimeWindow> window, Optional<String> cause, boolean disaster) {
        boolean standing = scope == Scope.CUMULATIVE || scope == Scope.STANDING;
        if (disaster) {
            return standing ? Reach.LAND : Reach.AT_LAST_LAND;
        }
        boolean spans = scope == Scope.CUMULATIVE || scope == Scope.PERIOD;
        boolean war = window.filter(ClaimPlace::isLong).isPresent()
                || cause.filter(ClaimPlace::isWar).isPresent();
        return spans && war ? Reach.LAND : spans || standing ? Reach.TOWN : Reach.SCENE;
    }

    /** "the rebel offensive", "ten years of war" */
    static boolean isWar(String cause) {
        String norm = cause.toLowerCase(Locale.ROOT);
        return norm.endsWith("offensive")
                || norm.endsWith("war")
                || norm.endsWith("conflict")
                || norm.endsWith("struggle")
                || norm.endsWith("violence");
    }

    private static boolean isLong(TimeWindow window) {
        if (window.from().isPresent() && window.to().isPresent()) {
            return window.from().get().plusDays(20).isBefore(window.to().get());
        }
        String words = window.words().toLowerCase(Locale.ROOT);
        return words.contains("year") || words.contains("decade") || words.contains("war") || isSince(words);
    }

    /** "since the coup of March", not "since Sunday" */
    private static boolean isSince(String words) {
        return words.contains("since") && RECENT.stream().noneMatch(words::contains);
    }

    private Optional<Placed> tell(PlaceMention mention, Sentence s, Where.Basis basis) {
        PlaceMention site = places.namedSite(mention);
        return tell(new Placed(site, towns.of(site, s), basis), mention, s);
    }

    private Optional<Placed> tell(Placed placed, PlaceMention said, Sentence s) {
        boolean passing = switch (said.link()) {
            case OF, NAMED, TO, FROM -> true;
            default -> false;
        };
        if (!passing || last.isEmpty()) {
            last = Optional.of(new Scene(placed, said, s.paragraph()));
        }
        return Optional.of(placed);
    }

    /** The place that the heading of a section is, and nothing else: "## Orlo". */
    private Optional<PlaceMention> heading(int above) {
        if (above < 0) {
            return Optional.empty();
        }
        List<Sentence> title = prose.paragraphs().get(above).sentences();
        List<PlaceMention> named = title.size() == 1 ? places.in(title.get(0)) : List.of();
        boolean only = named.size() == 1
                && named.get(0).from() <= 3
                && title.get(0).size() - named.get(0).to() <= 1
                && (named.get(0).link() == Link.IN || named.get(0).link() == Link.SITE);
        return only ? Optional.of(named.get(0)).map(places::resolved) : Optional.empty();
    }

    /** For each paragraph the heading above it, or -1. */
    private static int[] headings(List<Paragraph> paragraphs) {
        int[] above = new int[paragraphs.size()];
        int last = -1;
        for (int i = 0; i < above.length; i++) {
            last = paragraphs.get(i).kind() == Paragraph.Kind.HEADING ? i : last;
            above[i] = last;
        }
        return above;
    }

    /** The last scene that the paragraph set before this sentence; "the road" holds for the next sentence only. */
    private Optional<PlaceMention> scene(Sentence s, Measure measure) {
        List<Sentence> before = prose.paragraphs().get(s.paragraph()).sentences();
        int previous = s.index() - before.get(0).index() - 1;
        for (int i = previous; i >= 0; i--) {
            @Nullable PlaceMention best = null;
            for (PlaceMention mention : places.in(before.get(i))) {
                if (nearest.setsScene(mention, measure)
                        && (best == null || mention.link().compareTo(best.link()) < 0)) {
                    best = mention;
                }
            }
            if (best != null && (i == previous || isNamed(best))) {
                return Optional.of(best).map(places::resolved);
            }
        }
        return Optional.empty();
    }
}
