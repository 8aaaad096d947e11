package dev.whence.ingest.split.sign;

import dev.whence.ingest.about.Dateline;
import dev.whence.ingest.split.text.Block;
import dev.whence.ingest.split.text.SplitText;

/** A dateline: "VELA, December 8 (Norda) —". With a day it is one sign, with an agency alone a weaker one. */
final class DatelineSign {
    private static final int LONGEST = 150;
    private static final int DAY_BEFORE = 50;

    private final SplitText text;
    private final Openings openings;
    private final boolean[] dated;
    private final boolean[] credited;

    DatelineSign(SplitText text, Openings openings) {
        this.text = text;
        this.openings = openings;
        int count = text.blocks().size();
        this.dated = new boolean[count];
        this.credited = new boolean[count];
        for (int i = 0; i < count; i++) {
            read(i, text.blocks().get(i));
        }
    }

    /** "VELA, December 8 —", with an agency or without. */
    Sign withDay() {
        return block -> isIn(dated, block) ? 1 : 0;
    }

    /** "VELA, Kordia (Norda) —". */
    Sign withAgencyAlone() {
        return block -> isIn(credited, block) && !isIn(dated, block) ? 1 : 0;
    }

    private boolean isIn(boolean[] datelines, int block) {
        for (int i = block; i <= openings.prose(block); i++) {
            if (datelines[i]) {
                return true;
            }
        }
        return false;
    }

    private void read(int at, Block block) {
        String opening = text.text().substring(block.start(), Math.min(block.end(), block.start() + LONGEST));
        if (block.shape() != Block.Shape.ITEM && mayBeDateline(opening) && Dateline.opens(opening)) {
            // "(KXYZ) –" names no day; a figure within the first words does
            dated[at] = opening.chars().limit(DAY_BEFORE).anyMatch(Character::isDigit);
            credited[at] = true;
        }
    }

    private static boolean mayBeDateline(String opening) {
        if (!Character.isUpperCase(opening.charAt(0)) && opening.charAt(0) != '(') {
            return false;
        }
        return opening.indexOf('—') > 0
                || opening.indexOf('–') > 0
                || opening.contains("--")
                || opening.contains(" - ")
                || opening.contains(". ") && opening.chars().limit(60).anyMatch(Character::isDigit);
    }
}
