package dev.whence.view.explain;

import java.util.Optional;

/** Tells what a rule means. */
public interface RuleNotes {
    /** Where nobody can tell. */
    RuleNotes NONE = rule -> Optional.empty();

    Optional<Note> of(String rule);

    /**
     * A rule in words.
     *
     * @param example a sentence that it reads
     */
    record Note(String description, Optional<String> example) {}
}
