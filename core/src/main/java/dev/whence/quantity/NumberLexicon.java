package dev.whence.quantity;

import dev.whence.language.WordList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that numbers are made of, from {@code numerals.txt}. */
final class NumberLexicon {

    /** What a word does in a numeral. */
    enum Sort {
        UNIT,
        TEEN,
        TEN,
        HUNDRED,
        SCALE,
        /** A noun that counts: {@code dozen}. */
        GROUP,
        /** A vague magnitude of its own: {@code dozens}. */
        PLURAL,
        /** A vague number that may multiply: {@code several}. */
        FACTOR,
        /** A part of a whole, with its divisor: {@code third}. */
        PART
    }

    /** A word's part in a numeral; {@code low} and {@code high} differ for vague words only. */
    record Entry(Sort sort, BigDecimal low, BigDecimal high) {}

    private final Map<String, Entry> entries;
    private final Set<String> openers;

    private NumberLexicon(Map<String, Entry> entries, Set<String> openers) {
        this.entries = entries;
        this.openers = openers;
    }

    static NumberLexicon load() {
        Map<String, Entry> entries = new HashMap<>();
        Set<String> openers = new HashSet<>();
        for (String line : WordList.lines(NumberLexicon.class, "numerals.txt")) {
            String[] fields = line.split(" ");
            openers.add(fields[0]);
            if (fields[1].equals("opener")) {
                continue;
            }
            BigDecimal low = new BigDecimal(fields[2]);
            BigDecimal high = fields.length > 3 ? new BigDecimal(fields[3]) : low;
            entries.put(fields[0], new Entry(Sort.valueOf(fields[1].toUpperCase(Locale.ROOT)), low, high));
        }
        return new NumberLexicon(entries, openers);
    }

    Optional<Entry> find(String norm) {
        return Optional.ofNullable(entries.get(norm));
    }

    /** May a number begin with this word? */
    boolean mayBegin(String norm) {
        return openers.contains(norm);
    }

    boolean contains(String norm) {
        return entries.containsKey(norm);
    }

    boolean is(String norm, Sort sort) {
        Entry entry = entries.get(norm);
        return entry != null && entry.sort() == sort;
    }
}
