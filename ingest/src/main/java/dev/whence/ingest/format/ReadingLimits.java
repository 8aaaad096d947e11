package dev.whence.ingest.format;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much is read of one file. */
public final class ReadingLimits {
    /** Every limit as {@link Limit#usual} has it. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(Map.of());

    private static final Pattern VALUE = Pattern.compile("(\\d{1,15})\\s*([KMG]?)B?", Pattern.CASE_INSENSITIVE);

    private final Map<Limit, Long> changed = new EnumMap<>(Limit.class);

    private ReadingLimits(Map<Limit, Long> changed) {
        this.changed.putAll(changed);
    }

    public long of(Limit limit) {
        return changed.getOrDefault(limit, limit.usual());
    }

    /** The longest text of one report, in UTF-16 units. */
    public int textCharacters() {
        return (int) Math.min(of(Limit.TEXT_CHARACTERS), Integer.MAX_VALUE / 8);
    }

    /** @throws IllegalArgumentException if the value is below 1 */
    public ReadingLimits with(Limit limit, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("A limit of reading must be 1 or more");
        }
        ReadingLimits limits = new ReadingLimits(changed);
        limits.changed.put(limit, value);
        return limits;
    }

    /** These limits with one more as written by a user: {@code page-bytes=50MB}; empty where that says nothing. */
    public Optional<ReadingLimits> with(String setting) {
        int equals = setting.indexOf('=');
        Optional<Limit> limit =
                Limit.labelled(setting.substring(0, Math.max(0, equals)).strip().toLowerCase(Locale.ROOT));
        Matcher value = VALUE.matcher(setting.substring(equals + 1).strip());
        if (limit.isEmpty() || !value.matches()) {
            return Optional.empty();
        }
        int shift = switch (value.group(2).toUpperCase(Locale.ROOT)) {
            case "K" -> 10;
            case "M" -> 20;
            case "G" -> 30;
            default -> 0;
        };
        long bytes = Long.parseLong(value.group(1)) << shift;
        return bytes < 1 ? Optional.empty() : Optional.of(with(limit.get(), bytes));
    }

    /** The limits that are not as usual, by their labels. */
    public SortedMap<String, String> changed() {
        SortedMap<String, String> settings = new TreeMap<>();
        changed.forEach((limit, value) -> {
            if (value != limit.usual()) {
                settings.put(limit.label(), value.toString());
            }
        });
        return settings;
    }
}
