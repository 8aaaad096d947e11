package dev.whence.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a folder of reports about events that never happened: a wire on each, and outlets that carry it on, with
 * paragraphs of their own and figures that differ. Some ten claims a report.
 *
 * <p>Arguments: the folder, how many reports (1,000), the seed (1).
 */
public final class MadeUpReports {
    private static final int MOST_TELL = 8;
    private static final int OUTLETS = 40;

    private final Random random;
    private final MadeUpProse prose;
    private final List<String> outlets = new ArrayList<>();

    private MadeUpReports(long seed) {
        random = new Random(seed);
        prose = new MadeUpProse(random);
        for (int i = 0; i < OUTLETS; i++) {
            outlets.add(MadeUpEvent.name(random) + (i % 2 == 0 ? " Courier" : " Wire Service"));
        }
    }

    /** Exit status 0. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int count = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Files.createDirectories(folder);
        int written = 0;
        for (String report : new MadeUpReports(seed).reports(count)) {
            Files.writeString(folder.resolve("%05d.txt".formatted(written++)), report);
        }
    }

    private List<String> reports(int count) {
        List<String> reports = new ArrayList<>();
        List<MadeUpEvent> before = List.of(MadeUpEvent.of(random), MadeUpEvent.of(random));
        while (reports.size() < count) {
            MadeUpEvent event = MadeUpEvent.of(random);
            List<String> wire = prose.told(event);
            reports.add(report(event, 0, wire, before));
            int tellers = random.nextInt(MOST_TELL);
            for (int i = 0; i < tellers && reports.size() < count; i++) {
                reports.add(report(event, i % 3, retold(event, wire), before));
            }
            before = List.of(event, before.get(0));
        }
        return reports;
    }

    /** Each paragraph is the wire's or the outlet's own. */
    private List<String> retold(MadeUpEvent event, List<String> wire) {
        List<String> own = prose.told(event);
        for (int i = 0; i < own.size(); i++) {
            if (random.nextInt(3) > 0) {
                own.set(i, wire.get(i));
            }
        }
        return own;
    }

    private String report(MadeUpEvent event, int daysLater, List<String> told, List<MadeUpEvent> asides) {
        StringBuilder text = new StringBuilder();
        text.append("Title: Deaths in ")
                .append(event.town())
                .append(" as ")
                .append(event.cause())
                .append('\n');
        text.append("Source: ").append(outlets.get(random.nextInt(OUTLETS))).append('\n');
        text.append("Date: ").append(event.day().plusDays(daysLater)).append("\n\n");
        told.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        text.append(prose.withoutFigures())
                .append("\n\n")
                .append(prose.aside(asides.get(1)))
                .append("\n\n");
        return text.append(prose.aside(asides.get(0))).append('\n').toString();
    }
}
