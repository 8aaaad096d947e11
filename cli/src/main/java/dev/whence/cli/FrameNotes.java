package dev.whence.cli;

import dev.whence.claim.frame.Rule;
import dev.whence.claim.reader.ClaimReader;
import dev.whence.view.explain.RuleNotes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the frames mean by which claims are read, from the rule files; needs no model. */
final class FrameNotes implements RuleNotes {
    private final Map<String, Rule> rules;

    private FrameNotes(Map<String, Rule> rules) {
        this.rules = rules;
    }

    static RuleNotes load() {
        return new FrameNotes(ClaimReader.load().rules().stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (first, second) -> first)));
    }

    @Override
    public Optional<Note> of(String rule) {
        return Optional.ofNullable(rules.get(rule)).map(found -> new Note(found.says(), example(found)));
    }

    private static Optional<String> example(Rule rule) {
        return rule.examples().stream().findFirst().map(Rule.Example::sentence);
    }
}
