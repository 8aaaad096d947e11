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
        return WordList.sections(ListRule.class, "list-rules.txt").stream()
                .map(section -> rule(section.header(), section.lines()))
                .toList();
    }

    private static ListRule rule(String id, List<String> lines) {
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
        return new ListRule(id, says, examples);
    }

    private static Example example(String line) {
        String[] sides = line.split("=>");
        String text = sides[0].strip().replaceAll("\\s*⏎\\s*", "\n");
        return new Example(
                text, Arrays.stream(sides[1].split(";")).map(String::strip).toList());
    }
}
