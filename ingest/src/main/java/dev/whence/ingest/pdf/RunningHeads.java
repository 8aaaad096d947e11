package dev.whence.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes out what stands at the head or foot of the pages and is no text: what several pages have at the same height,
 * but for its figures, and numbers of pages.
 */
final class RunningHeads {
    /** How many lines a head or a foot has at most. */
    private static final int EDGE = 3;

    /** How many letters high the gap is that parts the number of a page from its text. */
    private static final double APART = 2;

    private static final double SAME_HEIGHT = 6;
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\W_]*(?:page|p\\.)?\\s*\\d{1,4}\\s*(?:(?:of|/)\\s*\\d{1,4})?[\\W_]*|[\\W_]*[ivxl]{1,6}[\\W_]*");

    /** What a browser prints around a page, beside its title and address. */
    private static final Pattern PRINTED =
            Pattern.compile("\\d{1,4}/\\d{1,4}|\\d{1,2}/\\d{1,2}/\\d{2,4}, \\d{1,2}:\\d{2}(?:\\s[AP]M)?");

    private record Place(String words, long height) {
        static Place of(Line line) {
            return new Place(FIGURES.matcher(line.text()).replaceAll("#"), Math.round(line.bottom() / SAME_HEIGHT));
        }

        Place nearby(long away) {
            return new Place(words, height + away);
        }
    }

    private RunningHeads() {}

    static List<List<Line>> without(List<List<Line>> pages) {
        Map<Place, Set<Integer>> seen = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Line line : pages.get(page)) {
                Place place = Place.of(line);
                for (long away = -1; away <= 1; away++) {
                    seen.computeIfAbsent(place.nearby(away), near -> new HashSet<>())
                            .add(page);
                }
            }
        }
        List<List<Line>> kept =
                pages.stream().map(page -> without(page, pages.size(), seen)).toList();
        // Pages that are all alike are a form that was filled in.
        return letters(kept) < letters(pages) / 2 ? pages : kept;
    }

    private static long letters(List<List<Line>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .mapToLong(line -> line.text().length())
                .sum();
    }

    private static List<Line> without(List<Line> page, int pages, Map<Place, Set<Integer>> seen) {
        List<List<Line>> heights = heights(page);
        int from = 0;
        while (from < Math.min(EDGE, heights.size()) && isRunning(heights, from, from + 1, pages, seen)) {
            from++;
        }
        int to = heights.size();
        while (to > Math.max(from, heights.size() - EDGE) && isRunning(heights, to - 1, to - 2, pages, seen)) {
            to--;
        }
        Set<Line> kept =
                heights.subList(from, to).stream().flatMap(List::stream).collect(Collectors.toSet());
        return page.stream().filter(kept::contains).toList();
    }

    /** Whether all that stands at that height is found on other pages too, or is the number of the page. */
    private static boolean isRunning(
            List<List<Line>> heights, int at, int inner, int pages, Map<Place, Set<Integer>> seen) {
        List<Line> lines = heights.get(at);
        boolean apart = inner < 0
                || inner >= heights.size()
                || Math.abs(heights.get(inner).get(0).bottom() - lines.get(0).bottom())
                        > APART * lines.get(0).size();
        if (apart
                && lines.stream().anyMatch(line -> PRINTED.matcher(line.text()).matches())) {
            return true;
        }
        if (lines.size() == 1
                && apart
                && PAGE_NUMBER.matcher(lines.get(0).text()).matches()) {
            return true;
        }
        // Left and right pages may have heads of their own.
        return lines.stream()
                .mapToInt(line -> seen.getOrDefault(Place.of(line), Set.of()).size())
                .allMatch(times -> times >= 2 && times >= 0.4 * pages);
    }

    /** The lines of each height, from top to bottom. */
    private static List<List<Line>> heights(List<Line> page) {
        List<List<Line>> heights = new ArrayList<>();
        for (Line line :
                page.stream().sorted(Comparator.comparingDouble(Line::bottom)).toList()) {
            if (heights.isEmpty()
                    || !line.besides(heights.get(heights.size() - 1).get(0))) {
                heights.add(new ArrayList<>());
            }
            heights.get(heights.size() - 1).add(line);
        }
        return heights;
    }
}
