package dev.whence.claim.reader;

import dev.whence.language.Sentence;
import dev.whence.place.PlaceMention;
import dev.whence.quantity.Quantity;
import java.util.List;

/** The numbers that a sentence gives as parts of a whole, and the places that are only theirs. */
final class Parts {
    private static final int NEAR = 5;

    private Parts() {}

    /**
     * Is the place that of a part, and the number another? "49 were killed, 23 of them at the bridge": the bridge says
     * nothing of the 49, nor of others that follow.
     */
    static boolean isOfPart(Sentence s, List<Quantity> numbers, Quantity quantity, PlaceMention place) {
        for (Quantity part : numbers) {
            int gap = place.from() - part.lastToken();
            boolean other = part.firstToken() != quantity.firstToken();
            if (other && gap > 0 && gap <= NEAR && isPart(s, part) && !isBetween(numbers, part, place)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(List<Quantity> numbers, Quantity part, PlaceMention place) {
        return numbers.stream().anyMatch(n -> n.firstToken() >= part.lastToken() && n.lastToken() < place.from());
    }

    /** "23 of them", "of whom 23", "including 23", "among them 23" */
    private static boolean isPart(Sentence s, Quantity part) {
        int to = part.lastToken();
        if (s.norm(to).equals("of") && isAnaphor(s, to + 1)) {
            return true;
        }
        int before = part.firstToken() - 1;
        String word = s.norm(before);
        boolean at = word.equals("least") || word.equals("some") || word.equals("about") || word.equals("than");
        before -= at ? word.equals("least") || word.equals("than") ? 2 : 1 : 0;
        return s.norm(before).equals("including")
                || isAnaphor(s, before)
                        && (s.norm(before - 1).equals("of")
                                || s.norm(before - 1).equals("among"));
    }

    private static boolean isAnaphor(Sentence s, int i) {
        return switch (s.norm(i)) {
            case "them", "whom", "which", "these", "those" -> true;
            case "the" ->
                s.norm(i + 1).equals("last")
                        || s.norm(i + 1).equals("latter")
                        || s.norm(i + 1).equals("dead")
                        || s.norm(i + 1).equals("victims");
            default -> false;
        };
    }
}
