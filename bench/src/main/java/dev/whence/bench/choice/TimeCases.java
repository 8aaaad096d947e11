package dev.whence.bench.choice;

import dev.whence.analysis.Analysis;
import dev.whence.bench.accuracy.GoldFolder;
import dev.whence.bench.accuracy.Pairing;
import dev.whence.bench.accuracy.Row;
import dev.whence.choice.Candidate;
import dev.whence.choice.ChoiceWatch;
import dev.whence.choice.Chooser;
import dev.whence.claim.ClaimId;
import dev.whence.report.ReportId;
import dev.whence.report.TextSpan;
import dev.whence.time.TimeWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads folders and keeps, for each figure that gold knows as well, the windows that its time was chosen from. */
final class TimeCases implements ChoiceWatch {
    private final Analysis analysis = Analysis.load(this);
    private final Map<ClaimId, List<TimeCase.Option>> options = new HashMap<>();
    /** The numbers of the clues by their names. */
    private final Map<String, Integer> clues = new LinkedHashMap<>();

    @Override
    public <V, C extends Enum<C>> void chose(
            ReportId report, TextSpan number, Supplier<List<Candidate<V, C>>> candidates) {
        List<TimeCase.Option> windows = new ArrayList<>();
        for (Candidate<V, C> each : candidates.get()) {
            if (each.value() instanceof Optional<?> value) {
                windows.add(new TimeCase.Option(window(value), numbers(each.clues())));
            }
        }
        // claims on one number are told apart by their order
        int ordinal = 0;
        while (options.containsKey(ClaimId.of(report, number, ordinal))) {
            ordinal++;
        }
        options.put(ClaimId.of(report, number, ordinal), windows);
    }

    private <C extends Enum<C>> List<Integer> numbers(EnumSet<C> some) {
        return some.stream()
                .map(clue -> clues.computeIfAbsent(Chooser.name(clue), name -> clues.size()))
                .toList();
    }

    /** The clues that held somewhere, in the order of their numbers, as files name them. */
    List<String> clues() {
        return List.copyOf(clues.keySet());
    }

    private static Window window(Optional<?> value) {
        return value.filter(TimeWindow.class::isInstance)
                .map(TimeWindow.class::cast)
                .map(time -> new Window(time.from(), time.to()))
                .orElse(Window.NONE);
    }

    /** The figures of a folder that both gold and Whence give. */
    List<TimeCase> of(Path folder) throws IOException {
        options.clear();
        GoldFolder gold = new GoldFolder(folder);
        Pairing pairing = Pairing.of(gold.gold(), GoldFolder.rows(gold.claims(analysis)));
        return pairing.pairs().stream()
                .map(pair -> new TimeCase(
                        window(pair.gold()),
                        window(pair.found()),
                        options.getOrDefault(new ClaimId(pair.found().text("id").orElse("")), List.of())))
                .toList();
    }

    private static Window window(Row row) {
        return new Window(row.text("from").map(LocalDate::parse), row.text("to").map(LocalDate::parse));
    }
}
