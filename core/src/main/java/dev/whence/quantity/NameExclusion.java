package dev.whence.quantity;

import dev.whence.language.Sentence;
import java.util.Set;

/** Numbers that name: "Highway 7", "Resolution 2254", "Day 103", "Su 25", "12 Rue des Lices". */
final class NameExclusion implements Exclusion {
    private final Set<String> heads;
    private final Set<String> lowerHeads;
    private final Set<String> letters;
    private final Set<String> streets;

    NameExclusion(WordGroups words) {
        this.heads = words.group("name-head");
        this.lowerHeads = words.group("name-head-lower");
        this.letters = words.group("type-letter");
        this.streets = words.group("street");
    }

    @Override
    public String reason() {
        return "name";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!figure.digits() || figure.kind() != Quantity.Kind.COUNT || hedged.from() < figure.from()) {
            return false;
        }
        return isBehindHead(sentence, figure) || isAddress(sentence, figure);
    }

    private boolean isBehindHead(Sentence sentence, Figure figure) {
        int head = figure.from() - 1;
        String norm = sentence.norm(head);
        if (norm.equals(".") && Surroundings.touchesNext(sentence, head - 1)) {
            norm = sentence.norm(head - 1);
        }
        // "believed to number between 30 and 40"
        if (norm.equals("number") && sentence.norm(head - 1).equals("to")) {
            return false;
        }
        if (lowerHeads.contains(norm) || sentence.norm(head - 1).startsWith("flight")) {
            return true;
        }
        if (!heads.contains(norm) && !letters.contains(norm)) {
            return false;
        }
        boolean capital = sentence.token(head).startsUpper() && !sentence.isUpperCase();
        return capital || heads.contains(norm) && !Surroundings.isNoun(sentence, figure.to());
    }

    private boolean isAddress(Sentence sentence, Figure figure) {
        String next = sentence.norm(figure.to());
        String second = sentence.norm(figure.to() + 1);
        if (streets.contains(second) && !second.equals("de") && !second.equals("square")) {
            return sentence.norm(figure.from() - 1).equals("at")
                    || sentence.token(figure.to()).startsUpper();
        }
        return streets.contains(next)
                && figure.to() < sentence.size()
                && (sentence.token(figure.to()).startsUpper() || next.equals("de"))
                && !sentence.isUpperCase();
    }
}
