package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code rules.txt}: names of chunks become letters, the rest is a regular expression. */
final class RuleFile {
    private static final Pattern NAME = Pattern.compile("[A-Z]+");
    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        for (Chunk.Kind kind : Chunk.Kind.values()) {
            NAMES.put(kind.name().replace("_", ""), Pattern.quote(String.valueOf(kind.letter())));
        }
        String pp = "(?:[optfyu][NBJMCQ](?:&[NBJCM])*)";
        // "arrest of eight soldiers accused of the murder of six priests": the six belong to the murder
        String ppWithoutToll = "(?:[optfyu][NBJCQ](?:&[NBJC])*)";
        // brackets, clauses between commas, "who …,", "suspected of …", "building …"
        String post = "(?:" + ppWithoutToll + "|\\([^()]{0,8}\\)|,w[^,w]{1,12},|wb?" + pp
                + "|w[hbn]{0,2}[VgKEIGRUS]z?(?:[optfyu]?[NBJMCQ]){0,3}|:[^:]{1,8}:|[KEVgG][ptyofu]?[NBJMCQ]|[KE](?=b))";
        String item = "[CQ]" + post + "{0,4}";
        NAMES.put("PHRASE", "[NjJ]");
        NAMES.put("COUNT", "[CQ]");
        NAMES.put("NOUNED", "C");
        NAMES.put("BARE", "Q");
        NAMES.put("PP", pp);
        NAMES.put("ITEM", item);
        // a semicolon parts counts; behind it another phrase opens a clause: "sent four doctors; the convoy was stuck"
        NAMES.put(
                "LIST",
                "(?:" + item + "(?:[,;]?&" + item + "|,?i" + item + "|[,;]" + item + "|(?:,?&|,?i|,)[NBJ]" + pp
                        + "{0,3}){0,12})");
        NAMES.put("BEING", "(?:[hn]{0,3}(?:(?<=h)t)?b[hnb]{0,3}(?:[SUVg]?t?[hnb]{0,3})z?)");
        NAMES.put("AUXS", "(?:[hn]{0,3}(?:b?[SUVg]?t?h{0,2}b?))");
        String plain = "[CQ](?:" + pp + "|\\([^()]{0,8}\\)){0,4}";
        NAMES.put("PREPOSITION", "[pu]");
        NAMES.put("PLAINLIST", plain + "(?:(?:,?&|,?i|,)" + plain + "){0,12}");
        NAMES.put("LEAD", "(?:[NBJ]" + pp + "{0,3}(?:,&|,|&)){0,6}");
        NAMES.put("REST", "[NBJbhVgKGpouwtfy]{0,6}");
        NAMES.put("EITHER", "E");
        NAMES.put("VERB", "[Vg]");
        // "attacked", "had tried to attack": what somebody did, not what was done to them
        NAMES.put("ACTIVELY", "(?:[hn]{0,3}(?:[SUV]th{0,2})?)");
        NAMES.put("WHO", "w");
        NAMES.put("AT", "p");
        NAMES.put("ASIDE", "(?:,[^,;]{0,8},(?:[^,;]{1,12},)?|:[^:;]{1,10}:)");
        NAMES.put("FAR", "[^,;:zw()&CQ]{0,14}");
        NAMES.put("END", "(?:$|x|,|;)");
        NAMES.put("COMMA", "[,;]");
    }

    private RuleFile() {}

    static List<Rule> load() {
        return WordList.sections(RuleFile.class, "rules.txt").stream()
                .map(section -> rule(section.header(), section.lines()))
                .toList();
    }

    private static Rule rule(String id, List<String> lines) {
        String says = "";
        String pattern = "";
        List<MeasureSource> measures = List.of();
        boolean single = false;
        boolean sure = true;
        Set<Rule.Trait> traits = Set.of();
        List<Rule.Example> examples = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split("\\s+", 2);
            switch (sides[0]) {
                case "says" -> says = sides[1];
                case "pattern" -> pattern = sides[1];
                case "measure" ->
                    measures = Arrays.stream(sides[1].split("\\s*,\\s*"))
                            .map(RuleFile::source)
                            .toList();
                case "sure" -> sure = sides[1].equals("yes");
                case "single" -> single = sides[1].equals("yes");
                case "traits" ->
                    traits = Arrays.stream(sides[1].split("\\s*,\\s*"))
                            .map(RuleFile::trait)
                            .collect(Collectors.toUnmodifiableSet());
                case "example" -> examples.add(example(sides[1]));
                default -> throw new IllegalStateException("rules.txt, [" + id + "]: what is \"" + line + "\"?");
            }
        }
        return new Rule(
                id,
                says,
                Pattern.compile(regex(pattern)),
                NeededChunks.of(pattern),
                measures,
                single,
                pattern.contains("{"),
                sure,
                traits,
                examples);
    }

    /** A pattern of names as a regular expression over letters. */
    static String regex(String pattern) {
        StringBuilder regex = new StringBuilder();
        Matcher names = NAME.matcher(pattern);
        int i = 0;
        while (i < pattern.length()) {
            if (pattern.startsWith("BEHIND(", i)) {
                regex.append("(?<!");
                i += "BEHIND(".length();
            } else if (names.find(i) && names.start() == i) {
                regex.append("(?:").append(letters(names.group())).append(')');
                i = names.end();
            } else {
                regex.append(sign(pattern.charAt(i), pattern.startsWith("!(", i)));
                i += pattern.startsWith("!(", i) ? 2 : 1;
            }
        }
        return regex.toString();
    }

    private static String sign(char c, boolean notBefore) {
        if (notBefore) {
            return "(?!";
        }
        return switch (c) {
            case '<' -> "(?<c>";
            case '{' -> "(?<t>";
            case '>', '}' -> ")";
            case ' ' -> "";
            default -> String.valueOf(c);
        };
    }

    private static String letters(String name) {
        String letters = NAMES.get(name);
        if (letters == null) {
            throw new IllegalStateException("rules.txt: no chunk is named " + name);
        }
        return letters;
    }

    private static Rule.Trait trait(String name) {
        return Rule.Trait.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static MeasureSource source(String text) {
        String[] words = text.split("\\s+");
        return switch (words[0]) {
            case "trigger" ->
                words.length > 1 ? new MeasureSource.OfTriggerFor(words[2]) : new MeasureSource.OfTrigger();
            case "head" -> new MeasureSource.OfHead();
            case "premodifier" -> new MeasureSource.OfPremodifier();
            case "previous" -> new MeasureSource.OfPrevious();
            case "recent" -> new MeasureSource.OfRecent();
            case "figure" -> new MeasureSource.OfFigure();
            case "told" -> new MeasureSource.OfTold();
            case "topic" -> new MeasureSource.OfTopic();
            case "tally" -> new MeasureSource.OfTally();
            case "names" -> new MeasureSource.OfNames();
            case "listed" -> new MeasureSource.OfList();
            case "again" -> new MeasureSource.OfSame();
            case "rest" -> new MeasureSource.OfRest();
            case "kind" -> new MeasureSource.OfKind();
            case "assault" -> new MeasureSource.OfAssault();
            case "help" -> new MeasureSource.OfHelp();
            case "part" -> new MeasureSource.OfWhole();
            default -> new MeasureSource.Fixed(Measure.valueOf(words[0].toUpperCase(Locale.ROOT)), words[2]);
        };
    }

    private static Rule.Example example(String text) {
        String[] sides = text.split("=>");
        List<String> claims =
                Arrays.stream(sides[1].split(";")).map(String::strip).toList();
        return new Rule.Example(sides[0].strip(), claims);
    }
}
