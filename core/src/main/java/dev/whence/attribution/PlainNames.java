package dev.whence.attribution;

import dev.whence.attribution.Speakers.Known;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A source named as it stands: without its article and its lower-case title, with its kind. */
final class PlainNames {
    /** "Some say 300 died, others 200." */
    private static final Set<String> NOBODY = Set.of("some", "others", "many", "some people", "people");

    private final ReportNames names;
    private final Kinds kinds;
    private final Lexicon lexicon;

    PlainNames(ReportNames names, Kinds kinds, Lexicon lexicon) {
        this.names = names;
        this.kinds = kinds;
        this.lexicon = lexicon;
    }

    static boolean isNobody(String name) {
        return NOBODY.contains(name.toLowerCase(Locale.ROOT));
    }

    Known of(String raw, List<String> words) {
        String name = raw;
        for (String article : List.of("the ", "The ", "THE ", "a ", "A ", "an ", "An ", "AN ")) {
            if (name.startsWith(article)) {
                name = name.substring(article.length());
            }
        }
        SourceKind kind = kindOf(raw, name);
        return new Known(kind == SourceKind.PERSON ? withoutLowerTitle(Kinds.headPhrase(name)) : name, kind, words);
    }

    private SourceKind kindOf(String raw, String name) {
        if (names.isOutlet(name) || lexicon.outlets().contains(name.toLowerCase(Locale.ROOT))) {
            return SourceKind.OUTLET;
        }
        if (kinds.isBareTelling(name) || isNobody(name)) {
            return SourceKind.UNSPECIFIED;
        }
        boolean article = raw.startsWith("The ") || raw.startsWith("the ");
        boolean titled = Kinds.words(raw).stream().anyMatch(lexicon.titles()::contains);
        SourceKind kind = article && !titled ? kinds.ofBody(name).orElse(SourceKind.ANONYMOUS) : kinds.of(name);
        boolean capital = Character.isUpperCase(name.codePointAt(0));
        if (kind == SourceKind.ANONYMOUS && capital && kinds.ofBody(name).isEmpty()) {
            return names.isPlace(name) || article ? SourceKind.OFFICIAL : SourceKind.ORGANISATION;
        }
        return kind;
    }

    /** "regional governor Oksana Hrel" is named "Oksana Hrel". */
    private static String withoutLowerTitle(String name) {
        String[] parts = name.split(" ", -1);
        int start = parts.length;
        while (start > 0 && !parts[start - 1].isEmpty() && Character.isUpperCase(parts[start - 1].codePointAt(0))) {
            start--;
        }
        return parts.length - start >= 2 ? String.join(" ", List.of(parts).subList(start, parts.length)) : name;
    }
}
