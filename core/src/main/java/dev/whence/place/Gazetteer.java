package dev.whence.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The places of the world by name: {@code names.tsv} and {@code places.tsv}, made out of GeoNames data by
 * {@code build.mjs}. Both are kept as they are in the files, 9 MB of bytes: a name is found by halving the sorted lines,
 * and only the lines that it points to are read. Loaded when it is first asked; safe for several threads.
 */
final class Gazetteer {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final byte[] names = bytes("names.tsv");
    private final byte[] places = bytes("places.tsv");

    private Gazetteer() {}

    /** Loads the files if that was not done before. */
    static Gazetteer load() {
        return Holder.GAZETTEER;
    }

    private static final class Holder {
        private static final Gazetteer GAZETTEER = new Gazetteer();
    }

    /** All places of this name, whatever its accents and hyphens; the order is that of the file. */
    List<GazetteerEntry> named(String name) {
        return entries(fold(name));
    }

    /** A country by its ISO code. */
    Optional<GazetteerEntry> country(String code) {
        return entries("=" + code).stream().findFirst();
    }

    /** A first-order division by its country and code. */
    Optional<GazetteerEntry> region(String country, String code) {
        return code.isEmpty()
                ? Optional.empty()
                : entries("=" + country + "." + code).stream().findFirst();
    }

    private List<GazetteerEntry> entries(String key) {
        int at = find(key.getBytes(StandardCharsets.UTF_8));
        if (at < 0) {
            return List.of();
        }
        List<GazetteerEntry> found = new ArrayList<>();
        int start = 0;
        for (int i = at; ; i++) {
            if (names[i] >= '0') {
                start = start * 10 + names[i] - '0';
                continue;
            }
            found.add(GazetteerEntry.of(start, line(start)));
            start = 0;
            if (names[i] == '\n') {
                return found;
            }
        }
    }

    private String line(int start) {
        int end = start;
        while (places[end] != '\n') {
            end++;
        }
        return new String(places, start, end - start, StandardCharsets.UTF_8);
    }

    /** Where what stands behind a name begins, or -1. */
    private int find(byte[] key) {
        int low = 0;
        int high = names.length;
        while (low < high) {
            int start = lineStart((low + high) >>> 1);
            int order = compare(start, key);
            if (order == 0) {
                return start + key.length + 1;
            }
            if (order < 0) {
                low = lineEnd(start);
            } else {
                high = start;
            }
        }
        return -1;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && names[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (names[end] != '\n') {
            end++;
        }
        return end + 1;
    }

    /** The name on a line against a key, byte by byte; both hold no byte below the tab that ends the name. */
    private int compare(int start, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            int order = Integer.compare(names[start + i], key[i]);
            if (order != 0) {
                return order;
            }
        }
        return names[start + key.length] == '\t' ? 0 : 1;
    }

    /** As {@code fold} in build.mjs does: "Şanlıurfa" and "Sanliurfa" are one name. */
    static String fold(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                folded.append(c);
            } else if (!isApostrophe(c)) {
                fold(c, folded);
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    private static boolean isApostrophe(char c) {
        return "'’‘`ʻʼ´.".indexOf(c) >= 0;
    }

    private static void fold(char c, StringBuilder folded) {
        String plain = switch (c) {
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ə' -> "a";
            default -> folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ' ? "" : " ";
        };
        folded.append(plain);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("No data file " + file + " beside " + Gazetteer.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
