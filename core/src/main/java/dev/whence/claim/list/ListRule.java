package dev.whence.claim.list;

import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An entry of {@code list-rules.txt}: how a figure of a list or table is read.
 *
 * @param says what the rule is, for people
 */
public record ListRule(String id, String says, List<Example> examples) {

    public ListRule {
        examples = List.copyOf(examples);
    }

    /** A text and its claims, as {@code number measure} each. */
    public record Example(String text, List<String> claims) {
        public Example {
            claims = List.copyOf(claims);
        }
    }

    static List<ListRule> load() {
        List<ListRule> rules = new ArrayList<>();
        List<String> lines = WordList.lines(ListRule.class, "list-rules.txt");
        int i = 0;
        while (i < lines.size()) {
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("[")) {
                end++;
            }
            rules.add(rule(lines.get(i), lines.subList(i + 1, end)));
            i = end;
        }
        return List.copyOf(rules);
    }

    private static ListRule rule(String header, List<String> lines) {
        String says = "";
        List<Example> examples = new ArrayList<>();
        for (String line : lines) {
            String[] sides = line.split("\\s+", 2);
            if (sides[0].equals("says")) {
                says = sides[1];
            } else {
                examples.add(example(sides[1]));
            }
        }
        return new ListRule(header.substring(1, header.length() - 1), says, examples);
    }

    private static Example example(String line) {
        String[] sides = line.split("=>");
        String text = sides[0].strip().replaceAll("\\s*⏎\\s*", "\n");
        return new Example(
                text, Arrays.stream(sides[1].split(";")).map(String::strip).toList());
    }
}
