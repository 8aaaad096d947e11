package dev.whence.reconcile;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Whom outlets belong to, where the user has said so ({@code outlets.csv}). */
public final class Owners {
    /** Nobody has said anything. */
    public static final Owners UNKNOWN = new Owners(List.of());

    private final Map<String, String> owners = new TreeMap<>();

    /** Of several lines about one outlet the last counts; upper and lower case are the same. */
    public Owners(List<Line> lines) {
        lines.forEach(line -> owners.put(key(line.outlet()), line.owner()));
    }

    /** Who owns an outlet. */
    public Optional<String> of(String outlet) {
        return Optional.ofNullable(owners.get(key(outlet)));
    }

    /** The owners by their outlets, in lower case and sorted. */
    public Map<String, String> byOutlet() {
        return Collections.unmodifiableMap(owners);
    }

    /** These and others; of an outlet that both name, what the others say. */
    public Owners and(Owners others) {
        Owners both = new Owners(List.of());
        both.owners.putAll(owners);
        both.owners.putAll(others.owners);
        return both;
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return owners.isEmpty();
    }

    @Override
    public String toString() {
        return owners.toString();
    }

    private static String key(String outlet) {
        return outlet.strip().toLowerCase(Locale.ROOT);
    }

    /** One line of the file. */
    public record Line(String outlet, String owner) {}
}
