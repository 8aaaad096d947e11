package dev.whence.claim.frame;

import dev.whence.language.Clauses;
import dev.whence.language.Sentence;
import dev.whence.language.Tag;
import dev.whence.language.WordKinds;
import java.util.Optional;

/** Words that stand for themselves in a row: conjunctions, prepositions, auxiliaries, verbs of telling and changing. */
final class FunctionWords {
    private final WordKinds words;
    private final Draft draft;
    private final Sentence s;

    FunctionWords(WordKinds words, Draft draft) {
        this.words = words;
        this.draft = draft;
        this.s = draft.sentence();
    }

    Optional<Chunk.Kind> kind(int i) {
        String norm = s.norm(i);
        if (norm.equals(";")) {
            return Optional.of(Chunk.Kind.SEMICOLON);
        }
        if (words.is("comma", norm)) {
            return Optional.of(Chunk.Kind.COMMA);
        }
        if (words.is("colon", norm)) {
            return Optional.of(Chunk.Kind.COLON);
        }
        if (words.is("open", norm)) {
            return Optional.of(Chunk.Kind.OPEN);
        }
        if (words.is("close", norm)) {
            return Optional.of(Chunk.Kind.CLOSE);
        }
        if (!s.token(i).isWord() && !norm.equals("&") && !norm.equals("'s")) {
            return Optional.empty();
        }
        if (words.is("including", norm) && !(norm.startsWith("include") && s.tag(i) == Tag.NOUN)) {
            return Optional.of(Chunk.Kind.INCLUDING);
        }
        return verbOrParticle(i, norm);
    }

    private Optional<Chunk.Kind> verbOrParticle(int i, String norm) {
        boolean verb = s.tag(i) == Tag.VERB || s.tag(i) == Tag.AUX || s.tag(i) == Tag.X;
        if (words.is("negation", norm)) {
            return Optional.of(Chunk.Kind.NEGATION);
        }
        if (words.is("leave", norm) && s.tag(i) != Tag.NOUN && (s.tag(i) != Tag.ADJ || draft.follows(Chunk.Kind.AUX))) {
            return Optional.of(Chunk.Kind.LEAVE);
        }
        if (words.is("numbering", norm) && (verb || draft.stops(i + 1))) {
            return Optional.of(Chunk.Kind.NUMBERING);
        }
        boolean counts = words.is("tally", norm) && s.tag(i - 1) == Tag.DET; // "the total"
        boolean ofToll = norm.endsWith("ed") && draft.follows(Chunk.Kind.TOLL);
        if (words.is("reach", norm) && !counts && (verb || s.norm(i + 1).equals("to") || ofToll)) {
            return Optional.of(Chunk.Kind.REACH);
        }
        // "This brings to ten the number of …": taggers take the verb for a noun
        boolean puts = words.is("bring", norm)
                && norm.endsWith("s")
                && s.norm(i + 1).equals("the")
                && draft.follows(Chunk.Kind.PHRASE, Chunk.Kind.BODY);
        if (words.is("put", norm) && (verb || puts || s.norm(i + 1).equals("to") && draft.stops(i + 2))) {
            return Optional.of(Chunk.Kind.PUT);
        }
        if (words.is("consist", norm)) {
            return Optional.of(Chunk.Kind.VERB);
        }
        if (words.is("be", norm) && !isRemains(i)) {
            return Optional.of(Chunk.Kind.BE);
        }
        if (words.is("aux", norm)) {
            return Optional.of(Chunk.Kind.AUX);
        }
        if (words.is("costs", norm) && (draft.stops(i + 1) || draft.stops(i + 2))) {
            return Optional.of(Chunk.Kind.VERB);
        }
        if (words.is("report", norm) && (verb || norm.endsWith("ed") || words.is("telling", norm))) {
            return Optional.of(Chunk.Kind.REPORT);
        }
        if (words.is("and", norm)) {
            return Optional.of(Chunk.Kind.AND);
        }
        if (words.is("of", norm)) {
            return Optional.of(Chunk.Kind.OF);
        }
        if (words.is("to", norm)) {
            return Optional.of(Chunk.Kind.TO);
        }
        if (words.is("by", norm)) {
            return Optional.of(Chunk.Kind.BY);
        }
        if (words.is("from", norm)) {
            return Optional.of(Chunk.Kind.FROM);
        }
        if (norm.equals("with")) {
            return Optional.of(Chunk.Kind.WITH);
        }
        if (draft.clauses().is(i, Clauses.Border.RELATIVE)
                || norm.equals("that") && draft.follows(Chunk.Kind.PHRASE, Chunk.Kind.COUNT)) {
            return Optional.of(Chunk.Kind.RELATIVE);
        }
        if (draft.clauses().divides(i) && !(norm.equals("that") && s.tag(i) == Tag.DET)) {
            return Optional.of(Chunk.Kind.BARRIER);
        }
        if (words.is("preposition", norm) && (s.tag(i) != Tag.ADJ)) {
            return Optional.of(Chunk.Kind.PREPOSITION);
        }
        return Optional.empty();
    }

    /** "sets of remains", "human remains": what is found, no verb. */
    private boolean isRemains(int i) {
        return s.norm(i).equals("remains")
                && (words.is("of", s.norm(i - 1)) || s.tag(i - 1) == Tag.ADJ || words.is("of", s.norm(i + 1)));
    }
}
