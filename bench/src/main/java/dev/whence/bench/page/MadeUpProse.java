package dev.whence.bench.page;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Paragraphs about made-up events: with figures and who gave them, and without. */
final class MadeUpProse {
    private static final String[] SOURCES = {
        "the police of %s",
        "a doctor of the %s hospital",
        "the mayor of %s",
        "two witnesses in %s",
        "the governor of %s",
        "the %s fire brigade",
        "the Interior Ministry",
        "the Red Lantern relief society",
        "a source in the army"
    };
    private static final String[] LITTLE = {"the", "of", "and", "to", "a", "in", "by", "with", "for", "from"};
    private static final int SENTENCES = 3;
    private static final int WORDS = 13;

    private final Random random;

    MadeUpProse(Random random) {
        this.random = random;
    }

    /** The figures of an event as one source gives them, which is not always the same. */
    List<String> told(MadeUpEvent event) {
        String town = event.town();
        int killed = near(event.killed());
        int houses = near(3 * event.killed() + event.wounded() % 7);
        int families = houses + near(event.wounded());
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("At least %d people were killed and %d were wounded when %s in %s on %s, %s said."
                .formatted(killed, near(event.wounded()), event.cause(), town, day(event), source(event)));
        paragraphs.add("%d women were among the dead in %s, %s told reporters."
                .formatted(1 + killed / 3, town, source(event)));
        paragraphs.add("%d houses were destroyed in %s and %d families were displaced, according to %s."
                .formatted(houses, town, families, source(event)));
        paragraphs.add("On %s evening %d people were still missing in %s, %s said."
                .formatted(day(event), near(event.wounded() / 2 + 2), town, source(event)));
        paragraphs.replaceAll(paragraph -> paragraph + " " + withoutFigures());
        return paragraphs;
    }

    /** A neighbour's event in passing. */
    String aside(MadeUpEvent event) {
        return "In %s, %d soldiers and %d civilians died on %s when %s, %s said. %s"
                .formatted(
                        event.town(),
                        1 + event.killed() / 3,
                        near(event.killed()),
                        date(event),
                        event.cause(),
                        source(event),
                        withoutFigures());
    }

    /** Sentences that count nothing and mean nothing, no two alike. */
    String withoutFigures() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SENTENCES; i++) {
            text.append(i == 0 ? "" : " ").append(MadeUpEvent.name(random));
            for (int word = 1; word < WORDS; word++) {
                String next = MadeUpEvent.name(random).toLowerCase(Locale.ROOT);
                text.append(' ').append(word % 2 == 0 ? LITTLE[random.nextInt(LITTLE.length)] : next);
            }
            text.append('.');
        }
        return text.toString();
    }

    private int near(int figure) {
        return random.nextInt(4) == 0 ? Math.max(1, figure + random.nextInt(5) - 2) : figure;
    }

    private String source(MadeUpEvent event) {
        return SOURCES[random.nextInt(SOURCES.length)].formatted(event.town());
    }

    private static String day(MadeUpEvent event) {
        return event.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String date(MadeUpEvent event) {
        return event.day().getDayOfMonth() + " "
                + event.day().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
