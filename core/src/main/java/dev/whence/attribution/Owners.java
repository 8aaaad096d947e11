package dev.whence.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who stands behind what was issued: the command in "a communique released by the command", the last speaker in "the report". */
final class Owners {
    /** "A report from Tessal Province" comes from a place, "from the Health Department" does not. */
    private static final Set<String> REGIONS = Set.of(
            "province", "department", "district", "region", "county", "city", "prefecture", "municipality", "state");

    /** "the ministry's report", "the authorities' report" */
    private static final Pattern OWNER = Pattern.compile("(.+?)(?:['’]s|(?<=s)['’]) .+");

    private static final Pattern BACK = Pattern.compile("(?i)(?:the|this|its|that|same|his|her|their) .*");
    private final ReportNames names;
    private final Kinds kinds;
    private final Lexicon lexicon;

    Owners(ReportNames names, Kinds kinds, Lexicon lexicon) {
        this.names = names;
        this.kinds = kinds;
        this.lexicon = lexicon;
    }

    /**
     * What stands behind a word. Found in the text itself, not in a lower-case copy, whose offsets may differ: "İ" has
     * two characters there.
     */
    private static Optional<String> behind(String raw, String word) {
        Matcher matcher = Pattern.compile("(?<=\\S)\\s+" + word + "\\s+(?=\\S)", Pattern.CASE_INSENSITIVE)
                .matcher(raw);
        return matcher.find() ? Optional.of(raw.substring(matcher.end())) : Optional.empty();
    }

    /** Of "communique released by the command" the command; of "the report" alone, the last one who spoke (empty text). */
    Optional<String> of(String raw, List<String> words) {
        int head = headOf(words);
        int by = words.indexOf("by");
        boolean issued = by > 0
                && words.subList(0, by).stream()
                        .anyMatch(word -> lexicon.tellings().contains(word));
        Optional<String> issuer = issued ? behind(raw, "by") : Optional.empty();
        if (issuer.isPresent()) {
            return issuer;
        }
        if (!lexicon.tellings().contains(words.get(head))) {
            return Optional.empty();
        }
        for (String link : List.of("by", "of", "from")) {
            Optional<String> behind = behind(raw, link)
                    .filter(rest -> !Kinds.words(rest).isEmpty() && !Character.isDigit(rest.charAt(0)))
                    .filter(rest -> !link.equals("from") || names(rest));
            if (behind.isPresent()) {
                return behind;
            }
        }
        Matcher owner = OWNER.matcher(raw);
        if (owner.matches()) {
            return Optional.of(owner.group(1));
        }
        if (ShortForms.describesLoosely(words) && BACK.matcher(raw).matches()) {
            return Optional.of("");
        }
        return issuerWithin(raw, words, head);
    }

    /** "the report from the army", not "the report from Selva". */
    private boolean names(String issuer) {
        boolean region =
                REGIONS.contains(Kinds.words(issuer).get(Kinds.words(issuer).size() - 1))
                        && Character.isUpperCase(issuer.codePointAt(0));
        return !region
                && (kinds.ofBody(issuer).isPresent()
                        || kinds.isPerson(issuer)
                        || SourceNames.SAME.matcher(issuer).matches()
                        || names.expand(issuer).isPresent());
    }

    /** Of "Army communique" the army, of "Coprefa report" Coprefa; of "official report" nobody else. */
    private Optional<String> issuerWithin(String raw, List<String> words, int head) {
        if (head != words.size() - 1 || head == 0) {
            return Optional.empty();
        }
        String issuer = words.get(head - 1);
        boolean named = names.expand(issuer).isPresent()
                || lexicon.kind(issuer)
                                .filter(k -> k == SourceKind.OFFICIAL
                                        || k == SourceKind.ARMED_GROUP
                                        || k == SourceKind.ORGANISATION)
                                .isPresent()
                        && !issuer.equals("official")
                        && !issuer.equals("government")
                        && !issuer.equals("military");
        int cut = raw.lastIndexOf(' ');
        named |= cut > 0 && kinds.of(raw.substring(0, cut)) == SourceKind.OUTLET;
        return named && cut > 0 ? Optional.of(raw.substring(0, cut)) : Optional.empty();
    }

    static int headOf(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("by")
                    || word.equals("of")
                    || word.equals("from")
                    || word.equals("released")
                    || word.equals("issued")) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }
}
