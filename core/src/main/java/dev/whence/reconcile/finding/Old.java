package dev.whence.reconcile.finding;

import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Words;

/** Tells figures that their own sentence says were replaced: "rose from 14", "earlier 17". */
final class Old {
    /** So many UTF-16 units before a number are looked at. */
    private static final int BEFORE = 30;

    private static final Words WORDS = Words.load();

    private Old() {}

    static boolean isOld(Account account) {
        int number = account.claim().number().start()
                - account.claim().evidence().sentence().start();
        String quote = account.telling().quote();
        return number > 0
                && number <= quote.length()
                && WORDS.saysOld(quote.substring(Math.max(0, number - BEFORE), number));
    }
}
