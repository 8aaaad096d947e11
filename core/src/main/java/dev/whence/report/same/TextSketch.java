package dev.whence.report.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is kept of a text to tell whether another is the same: the least hashes of its runs of four words (Broder 1997), of
 * which two texts share as many as they share of their runs, and its numbers.
 */
public record TextSketch(List<Long> runs, List<String> numbers) {
    private static final int RUN = 4;
    private static final int KEPT = 64;
    private static final int MOST_NUMBERS = 300;
    private static final double ALIKE = 0.8;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\d+(?:[.,]\\d+)*");

    public TextSketch {
        runs = List.copyOf(runs);
        numbers = List.copyOf(numbers);
    }

    public static TextSketch of(String text) {
        TreeSet<Long> least = new TreeSet<>();
        TreeSet<String> numbers = new TreeSet<>();
        long[] run = new long[RUN];
        int count = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (Character.isDigit(word.charAt(0)) && numbers.size() < MOST_NUMBERS) {
                numbers.add(word);
            }
            run[count++ % RUN] = hash(word);
            if (count >= RUN) {
                keep(least, mixed(run, count));
            }
        }
        if (count > 0 && count < RUN) {
            least.add(mixed(run, count));
        }
        return new TextSketch(new ArrayList<>(least), new ArrayList<>(numbers));
    }

    private static void keep(TreeSet<Long> least, long hash) {
        if (least.size() < KEPT) {
            least.add(hash);
        } else if (hash < least.last() && least.add(hash)) {
            least.pollLast();
        }
    }

    /** FNV-1a over the letters without regard to case, so that it is the same on every machine. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ Character.toLowerCase(word.charAt(i))) * 0x100000001b3L;
        }
        return hash;
    }

    private static long mixed(long[] run, int end) {
        long mixed = 0;
        for (int i = Math.max(0, end - RUN); i < end; i++) {
            mixed = mixed * 31 + run[i % RUN];
        }
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        return (mixed ^ (mixed >>> 33)) >>> 1;
    }

    /** Whether another text says the same with the same figures, but for what one of them has around it. */
    public boolean isOfSame(TextSketch other) {
        if (runs.isEmpty() || other.runs.isEmpty() || !oneHolds(numbers, other.numbers)) {
            return false;
        }
        Set<Long> mine = new HashSet<>(runs);
        Set<Long> theirs = new HashSet<>(other.runs);
        int compared = 0;
        int shared = 0;
        for (long hash :
                new TreeSet<>(Stream.concat(runs.stream(), other.runs.stream()).toList())) {
            if (compared == KEPT) {
                break;
            }
            compared++;
            shared += mine.contains(hash) && theirs.contains(hash) ? 1 : 0;
        }
        return shared >= ALIKE * compared;
    }

    private static boolean oneHolds(Collection<String> some, Collection<String> others) {
        return new HashSet<>(some).containsAll(others) || new HashSet<>(others).containsAll(some);
    }

    /** As text for keeping. */
    public String written() {
        return runs.stream().map(run -> Long.toString(run, 36)).collect(Collectors.joining(",")) + "|"
                + String.join(";", numbers);
    }

    /** What {@link #written} gave; a sketch of nothing for anything else. */
    public static TextSketch parse(String written) {
        int bar = written.indexOf('|');
        if (bar <= 0) {
            return new TextSketch(List.of(), List.of());
        }
        List<Long> runs = Arrays.stream(written.substring(0, bar).split(","))
                .map(run -> Long.parseLong(run, 36))
                .toList();
        List<String> numbers = Stream.of(written.substring(bar + 1).split(";"))
                .filter(number -> !number.isEmpty())
                .toList();
        return new TextSketch(runs, numbers);
    }
}
