package dev.whence.view.page;

/**
 * How much a page shows at once, so that one of a thousand reports still opens in a moment. Nothing is left out but what
 * is said: the rest of a list follows in batches, and on a large page the bodies of reports and questions wait, packed.
 *
 * @param large whether bodies and batches wait packed for the script
 * @param batch how many findings of a kind, pairs of reports and incidents are shown at once
 * @param pairText how many characters of reports are laid side by side, of the pairs that share most first
 */
record Detail(boolean large, int batch, long pairText) {
    private static final int MANY_CLAIMS = 2_000;
    private static final Detail USUAL = new Detail(false, 300, 600_000);
    private static final Detail LARGE = new Detail(true, 100, 1_500_000);

    static Detail forClaims(int claims) {
        return claims > MANY_CLAIMS ? LARGE : USUAL;
    }
}
