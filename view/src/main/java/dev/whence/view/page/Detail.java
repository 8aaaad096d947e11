package dev.whence.view.page;

/**
 * How much a page shows at once, so that one of a thousand reports still opens in a moment. What is left out is said, and
 * stands in the ledger.
 *
 * @param lean whether sentences stand in the reports alone, and the script brings them to a question when it is opened
 * @param pairs how many pairs of reports are listed
 * @param pairText how many characters of reports are laid side by side
 * @param findings how many findings of a kind are listed
 * @param incidents how many incidents are listed
 * @param notes how many passages are named in the margin of a paragraph
 * @param drawings of how many questions, those with most reports first, time and who told whom are drawn
 */
record Detail(boolean lean, int pairs, long pairText, int findings, int incidents, int notes, int drawings) {
    private static final int MANY_CLAIMS = 2_000;
    private static final Detail FULL = new Detail(false, 300, 600_000, 300, 500, 3, Integer.MAX_VALUE);
    private static final Detail LEAN = new Detail(true, 200, 150_000, 60, 200, 1, 150);

    static Detail forClaims(int claims) {
        return claims > MANY_CLAIMS ? LEAN : FULL;
    }
}
