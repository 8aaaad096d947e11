package dev.whence.claim.frame;

import dev.whence.language.Sentence;
import dev.whence.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lexicon of triggers with their forms. */
public final class Triggers {
    /** Which form of a trigger stands in the text. */
    public enum Form {
        /** Base form or third person: {@code kill}, {@code kills}. */
        PRESENT,
        /** Past or participle: {@code killed}. */
        PAST,
        /** {@code killing}. */
        ING,
        /** A state: {@code dead}. */
        STATE
    }

    /** A trigger found in a sentence, from one token to before another. */
    public record Found(Trigger trigger, Form form, int from, int to) {}

    private final Map<String, List<TriggerLines.Entry>> byFirstWord;
    private final PhraseBehind phraseBehind;

    private Triggers(Map<String, List<TriggerLines.Entry>> byFirstWord, PhraseBehind phraseBehind) {
        this.byFirstWord = byFirstWord;
        this.phraseBehind = phraseBehind;
    }

    /** Reads {@code triggers.txt}. */
    public static Triggers load() {
        Map<String, List<TriggerLines.Entry>> entries = new HashMap<>();
        for (TriggerLines.Entry entry : TriggerLines.entries(WordList.lines(Triggers.class, "triggers.txt"))) {
            for (String opener : entry.wording().openers()) {
                entries.computeIfAbsent(opener, word -> new ArrayList<>()).add(entry);
            }
        }
        // the longest first, and what asks for a phrase behind it before what does not; "hurt" and "hit" are rather
        // participles than present forms
        entries.replaceAll((word, found) -> found.stream()
                .sorted(Comparator.<TriggerLines.Entry>comparingInt(
                                entry -> -entry.wording().length())
                        .thenComparing(entry -> entry.behind().isEmpty())
                        .thenComparing(entry -> entry.form() == Form.PRESENT))
                .toList());
        return new Triggers(entries, PhraseBehind.load());
    }

    /** The longest trigger that starts at a token. */
    public Optional<Found> at(Sentence sentence, int token) {
        List<TriggerLines.Entry> entries = byFirstWord.get(sentence.norm(token));
        if (entries == null) {
            return Optional.empty();
        }
        for (TriggerLines.Entry entry : entries) {
            int end = entry.wording().endAt(sentence, token);
            if (end > token && (entry.behind().isEmpty() || phraseBehind.stands(sentence, end, entry.behind()))) {
                return Optional.of(new Found(entry.trigger(), entry.form(), token, end));
            }
        }
        return Optional.empty();
    }

    /** The trigger whose two words stand apart at two tokens: "rounded 90 villagers up". It ends behind the first. */
    Optional<Found> apart(Sentence sentence, int first, int second) {
        return byFirstWord.getOrDefault(sentence.norm(first), List.of()).stream()
                .filter(entry ->
                        entry.behind().isEmpty() && entry.wording().is(sentence.norm(first), sentence.norm(second)))
                .findFirst()
                .map(entry -> new Found(entry.trigger(), entry.form(), first, first + 1));
    }

    /** The triggers by their base forms. */
    Map<String, Trigger> byBase() {
        Map<String, Trigger> byBase = new HashMap<>();
        byFirstWord.values().stream()
                .flatMap(List::stream)
                .map(TriggerLines.Entry::trigger)
                .forEach(trigger -> byBase.putIfAbsent(trigger.base(), trigger));
        return byBase;
    }

    public boolean contains(String word) {
        return byFirstWord.containsKey(word);
    }
}
