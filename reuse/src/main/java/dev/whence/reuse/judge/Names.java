package dev.whence.reuse.judge;

import dev.whence.reuse.passage.Document;
import dev.whence.reuse.word.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By which names others credit a document's publisher: as it is known, its initials, and what the document calls itself
 * where it begins: "PORT SALIS, March 10 (HPA) -", "a correspondent of the Federal News Agency (FAN) reports".
 */
final class Names {
    private static final int HEAD = 600;
    private static final int SHORTEST = 3;
    private static final List<String> SMALL = WordList.read(Names.class, "small-words.txt");
    private static final Pattern BRACKETED = Pattern.compile("\\((\\p{Lu}{2,6})\\)");

    /** "MIRADOR, May 13 (Austral Wire) -" */
    private static final Pattern DATELINE =
            Pattern.compile("\\((\\p{Lu}[\\p{L}.]+(?:\\h\\p{Lu}[\\p{L}.]+){0,3})\\)\\h*[-–—]");

    private Names() {}

    /** Whether a document begins as an agency's text does: with a place, a day and the agency in brackets. */
    static boolean isAgency(Document document) {
        return DATELINE.matcher(head(document)).find();
    }

    /** Where a document says what it is. */
    static String head(Document document) {
        String text = document.text().stripLeading();
        return text.substring(0, Math.min(HEAD, text.length()));
    }

    /** The names that a document's publisher goes by. */
    static Set<String> of(Document document) {
        Set<String> names = new LinkedHashSet<>();
        document.publisher()
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST)
                .ifPresent(name -> {
                    names.add(name);
                    String initials = initials(name);
                    if (initials.length() >= SHORTEST) {
                        names.add(initials);
                    }
                });
        String head = head(document);
        Matcher dateline = DATELINE.matcher(head);
        if (dateline.find() && dateline.group(1).length() >= SHORTEST) {
            names.add(dateline.group(1));
        }
        Matcher bracketed = BRACKETED.matcher(head);
        while (bracketed.find()) {
            if (bracketed.group(1).length() >= SHORTEST) {
                names.add(bracketed.group(1));
            }
            written(bracketed.group(1), head).ifPresent(names::add);
        }
        return names;
    }

    /** The words that initials stand for, where a text begins with both: "Federal News Agency" for FAN. */
    private static Optional<String> written(String initials, String head) {
        String words = initials.chars()
                .mapToObj(initial -> (char) initial + "\\p{Ll}+")
                .collect(Collectors.joining("\\h+(?:(?:" + String.join("|", SMALL) + ")\\h+)*", "\\b", "\\b"));
        Matcher matcher = Pattern.compile(words).matcher(head);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The names among some that a text says, as whole words. */
    static List<String> in(String text, Set<String> names) {
        return names.stream().filter(name -> WholeWords.find(text, name) >= 0).toList();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}]+")) {
            if (!word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }
}
