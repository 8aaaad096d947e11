package dev.whence.cli;

import dev.whence.claim.frame.Rule;
import dev.whence.claim.list.ListRule;
import dev.whence.claim.reader.ClaimReader;
import dev.whence.view.explain.RuleNotes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the frames, and the rules of lists and tables, mean by which claims are read; needs no model. */
final class FrameNotes implements RuleNotes {
    private final Map<String, Note> notes;

    private FrameNotes(Map<String, Note> notes) {
        this.notes = Map.copyOf(notes);
    }

    static RuleNotes load() {
        ClaimReader reader = ClaimReader.load();
        Map<String, Note> notes = new HashMap<>();
        for (Rule rule : reader.rules()) {
            notes.put(
                    rule.id(),
                    new Note(rule.says(), rule.examples().stream().findFirst().map(Rule.Example::sentence)));
        }
        for (ListRule rule : reader.listRules()) {
            notes.put(
                    rule.id(),
                    new Note(rule.says(), rule.examples().stream().findFirst().map(ListRule.Example::text)));
        }
        return new FrameNotes(notes);
    }

    @Override
    public Optional<Note> of(String rule) {
        return Optional.ofNullable(notes.get(rule));
    }
}
