package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.population.Nouns;

/** Verbs behind plurals that taggers take for nouns: "a million people need food", "Thousands flee as dam breaks". */
final class PluralVerbs {
    private final Nouns nouns;

    PluralVerbs(Nouns nouns) {
        this.nouns = nouns;
    }

    /** A plural's verb that needs no object and is no noun of our lists: "flee", not "desert". */
    boolean is(Sentence s, Triggers.Found trigger) {
        String word = s.norm(trigger.from());
        return trigger.form() == Triggers.Form.PRESENT
                && trigger.trigger().kind() == Trigger.Kind.INTRANSITIVE
                && !word.endsWith("s")
                && !nouns.contains(word);
    }
}
