package dev.whence.architecture.planted.determinism.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Reads the clock, the locale and the dice. */
public final class Today {
    private Today() {}

    public static LocalDate date() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static Supplier<Locale> language() {
        return Locale::getDefault;
    }

    public static int dice() {
        return new Random().nextInt(6);
    }

    public static String number(int n) {
        return String.format("%,d", n);
    }
}
