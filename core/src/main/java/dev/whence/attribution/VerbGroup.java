package dev.whence.attribution;

import dev.whence.report.TextSpan;

/**
 * A verb of saying with its auxiliaries: {@code has also said}, by the indexes of its tokens.
 *
 * @param from its first token
 * @param verb the verb itself
 * @param to after its last token, a particle included
 */
record VerbGroup(int from, int verb, int to, Cues.Use use, Voice voice, boolean negated) {

    /** How the verb stands. */
    enum Voice {
        /** "has said". */
        ACTIVE,
        /** "was said", "is reported". */
        PASSIVE,
        /** "saying". */
        PARTICIPLE,
        /** "casualties reported by": a past participle without auxiliary. */
        REDUCED,
        /** "to say". */
        INFINITIVE
    }

    Cues.Cue cue() {
        return use.cue();
    }

    TextSpan span(Line line) {
        return line.sentence().span(from, to);
    }
}
