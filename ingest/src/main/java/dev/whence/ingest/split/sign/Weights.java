package dev.whence.ingest.split.sign;

import dev.whence.ingest.about.DataFile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What each sign weighs, and how likely a border must be, from {@code weights.txt}. */
public final class Weights {
    private static final String FILE = "weights.txt";
    private static final String BIAS = "bias";
    private static final String SURE = "sure";
    private static final String LIKELY = "likely";

    private record Weight(double headed, double prose) {
        double of(boolean head) {
            return head ? headed : prose;
        }
    }

    private final Map<String, Weight> weights = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    private Weights() {}

    /** @throws IllegalStateException if a line is none */
    public static Weights load() {
        Weights all = new Weights();
        for (String line : DataFile.lines(Weights.class, FILE)) {
            String[] parts = line.split("\\s+", 4);
            if (parts.length < 3) {
                throw new IllegalStateException("Not a weight: " + line);
            }
            all.weights.put(parts[0], new Weight(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
            if (parts.length > 3) {
                all.words.put(parts[0], parts[3]);
            }
        }
        return all;
    }

    double of(String sign, boolean headed) {
        return Optional.ofNullable(weights.get(sign))
                .map(weight -> weight.of(headed))
                .orElse(0.0);
    }

    /** The odds where no sign stands. */
    double bias(boolean headed) {
        return of(BIAS, headed);
    }

    /** The odds from which a border is believed in a file that may well hold one report alone. */
    public double sure() {
        return of(SURE, true);
    }

    /** The odds from which it is believed in a file that is known to hold several. */
    public double likely() {
        return of(LIKELY, true);
    }

    /** What is said of the sign to people: "a dateline". */
    Optional<String> wordsFor(String sign) {
        return Optional.ofNullable(words.get(sign));
    }
}
