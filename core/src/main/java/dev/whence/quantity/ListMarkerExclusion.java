package dev.whence.quantity;

import dev.whence.language.Sentence;

/** The number before a list item or heading, and a footnote's: "1. Losses", "(2) …", "3/ But", "[4]". */
final class ListMarkerExclusion implements Exclusion {

    @Override
    public String reason() {
        return "list marker";
    }

    @Override
    public boolean excludes(Sentence sentence, Figure figure, HedgeReader.Hedged hedged) {
        if (!figure.digits()
                || figure.to() != figure.from() + 1
                || sentence.norm(figure.from()).length() > 3) {
            return false;
        }
        String before = sentence.norm(figure.from() - 1);
        String after = sentence.norm(figure.to());
        if (before.equals("[") && after.equals("]")) {
            return true;
        }
        boolean first = figure.from() == 0 || figure.from() == 1 && before.equals("(");
        boolean closed = after.equals(".") || after.equals(")") || after.equals("/");
        return first && closed && Surroundings.touchesNext(sentence, figure.from());
    }
}
