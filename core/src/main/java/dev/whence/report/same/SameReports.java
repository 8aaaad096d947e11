package dev.whence.report.same;

import dev.whence.report.About;
import dev.whence.report.Provenance;
import dev.whence.report.ReportDate;
import dev.whence.report.ReportId;
import dev.whence.report.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds reports that are one: the texts are the same, and so is the outlet or the address, or the files lie beside one another
 * and have one name, as a page and its PDF. Two days of publication that differ make two reports.
 */
public final class SameReports {
    /** So many of one outlet and alike are looked at; more are one text sent again and again. */
    private static final int MOST_TOGETHER = 200;

    private static final int KEYS = 3;
    private static final Pattern PROTOCOL = Pattern.compile("^https?://(?:www\\.|m\\.)?");
    private static final Pattern TAIL = Pattern.compile("(?:[?&](?:utm_|fbclid|gclid)[^#]*|#.*|/)+$");

    private final SortedMap<ReportId, ReportId> kept = new TreeMap<>();
    private final Map<ReportId, Item> byId = new HashMap<>();

    /** What is known of a report. */
    public record Item(ReportId id, String name, About about, TextSketch sketch) {
        /** How much is known of it; of several files of a report the one that says most is kept. */
        long known() {
            return Stream.of(about.title(), about.outlet(), about.author(), about.date(), about.url())
                    .filter(Optional::isPresent)
                    .count();
        }

        /** Two reports that are one have one of these in common. */
        public List<String> keys() {
            return keysOf(this).distinct().toList();
        }
    }

    private SameReports() {}

    /** For each report that is a copy the one that is kept; the same whatever the order of the items. */
    public static SortedMap<ReportId, ReportId> among(List<Item> items) {
        SameReports same = new SameReports();
        Map<String, List<Item>> byKey = new TreeMap<>();
        List<Item> ordered = items.stream()
                .sorted(Comparator.comparingLong(Item::known).reversed().thenComparing(Item::name))
                .toList();
        for (Item item : ordered) {
            same.byId.put(item.id(), item);
            item.keys()
                    .forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(item));
        }
        byKey.values().forEach(same::join);
        return same.kept;
    }

    private void join(List<Item> alike) {
        int end = Math.min(alike.size(), MOST_TOGETHER);
        for (int later = 1; later < end; later++) {
            Item copy = alike.get(later);
            if (kept.containsKey(copy.id())) {
                continue;
            }
            alike.subList(0, later).stream()
                    .map(item -> kept.getOrDefault(item.id(), item.id()))
                    .filter(id -> !id.equals(copy.id()))
                    .distinct()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                    .filter(item -> areOne(item, copy))
                    .findFirst()
                    .ifPresent(item -> keep(item.id(), copy.id()));
        }
    }

    private void keep(ReportId id, ReportId copy) {
        kept.replaceAll((other, target) -> target.equals(copy) ? id : target);
        kept.put(copy, id);
    }

    private static boolean areOne(Item one, Item other) {
        return !differ(day(one), day(other))
                && !otherOutlet(one, other)
                && one.sketch().isOfSame(other.sketch());
    }

    private static boolean otherOutlet(Item one, Item other) {
        boolean sameAddress = address(one).isPresent() && address(one).equals(address(other));
        return !sameAddress && differ(outlet(one), outlet(other));
    }

    private static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Under each of these a copy may be found. */
    private static Stream<String> keysOf(Item item) {
        Stream<String> byAddress = address(item).map(address -> "address " + address).stream();
        Stream<String> byOutlet = outlet(item).stream()
                .flatMap(
                        outlet -> item.sketch().runs().stream().limit(KEYS).map(run -> "outlet " + outlet + " " + run));
        return Stream.of(byAddress, byOutlet, Stream.of("name " + stem(item.name())))
                .flatMap(keys -> keys);
    }

    private static Optional<String> outlet(Item item) {
        return item.about().outlet().map(Sourced::value).map(SameReports::plain);
    }

    /** An address that leads to more than an outlet's front page. */
    private static Optional<String> address(Item item) {
        return item.about()
                .url()
                .map(Sourced::value)
                .map(address -> PROTOCOL.matcher(address.strip()).replaceFirst(""))
                .map(address -> TAIL.matcher(address).replaceFirst(""))
                .filter(address -> address.indexOf('/') > 0);
    }

    /** The day that the report itself or its outlet states. */
    private static Optional<ReportDate> day(Item item) {
        return item.about()
                .date()
                .filter(date -> date.from() != Provenance.DOCUMENT_PROPERTIES && date.from() != Provenance.WEB_ARCHIVE)
                .map(Sourced::value);
    }

    private static String plain(String outlet) {
        return outlet.strip().toLowerCase(Locale.ROOT);
    }

    /** {@code june/flood} of {@code june/flood.pdf}. */
    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name).toLowerCase(Locale.ROOT);
    }
}
