package dev.whence.bench.reuse;

import dev.whence.reuse.passage.Direction;
import dev.whence.reuse.passage.Document;
import dev.whence.reuse.passage.Kind;
import dev.whence.reuse.passage.Passage;
import dev.whence.reuse.passage.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches the same corpus with {@code sim_text} (Debian's similarity-tester), beside {@link FindCopies}. It reads files and
 * tells lines, so each document is a file with a word a line.
 */
public final class SimText {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** {@code 12: line 3-40 |15: line 60-97[37]} */
    private static final Pattern RUN =
            Pattern.compile("(\\d+)\\.w: line (\\d+)-(\\d+)\\s*\\|(\\d+)\\.w: line (\\d+)-(\\d+)\\s*\\[\\d+]");

    private final List<Document> documents = new ArrayList<>();

    private SimText() {}

    /** {@code SimText FOLDER [WORDS]}: the folder that {@link Planting} wrote, and how many words a run has at least */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        SimText search = new SimText();
        Corpus.read(folder.resolve("corpus.jsonl"), search.documents::add);
        Path words = search.write(folder.resolve("words"));
        double before = secondsOfChildren();
        List<Passage> found = search.run(words, args.length > 1 ? args[1] : "12");
        System.out.printf(Locale.ROOT, "found      %.2f s of processors by sim_text%n", secondsOfChildren() - before);
        List<Truth> planted = Truth.read(folder.resolve("truth.jsonl"));
        System.out.print(new Recall(found, planted).table(planted));
    }

    /** A file for each document, named by its number; gives the folder. */
    private Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < documents.size(); i++) {
            List<String> lines = WORD.matcher(documents.get(i).text())
                    .results()
                    .map(word -> word.group().toLowerCase(Locale.ROOT) + "\n")
                    .toList();
            Files.writeString(folder.resolve(i + ".w"), String.join("", lines));
            names.append(i).append(".w\n");
        }
        Files.writeString(folder.resolve("names"), names);
        return folder;
    }

    private List<Passage> run(Path words, String shortest) throws IOException, InterruptedException {
        Process sim = new ProcessBuilder("sim_text", "-i", "-n", "-T", "-u", "-w200", "-r" + shortest)
                .directory(words.toFile())
                .redirectInput(words.resolve("names").toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<Integer, List<Span>> places = new HashMap<>();
        List<Passage> found;
        try (BufferedReader out = sim.inputReader(StandardCharsets.UTF_8)) {
            found = out.lines()
                    .map(RUN::matcher)
                    .filter(Matcher::find)
                    .map(run -> passage(run, places))
                    .toList();
        }
        if (sim.waitFor() != 0) {
            throw new IOException("sim_text failed");
        }
        return found;
    }

    private Passage passage(Matcher run, Map<Integer, List<Span>> places) {
        return new Passage(
                span(run, 1, places),
                span(run, 4, places),
                Kind.VERBATIM,
                1,
                new Direction(Direction.Flow.UNKNOWN, ""),
                List.of());
    }

    private Span span(Matcher run, int group, Map<Integer, List<Span>> places) {
        int document = Integer.parseInt(run.group(group));
        List<Span> words = places.computeIfAbsent(document, this::words);
        int first = Math.min(Integer.parseInt(run.group(group + 1)), words.size());
        int last = Math.min(Integer.parseInt(run.group(group + 2)), words.size());
        return new Span(
                documents.get(document).id(),
                words.get(first - 1).start(),
                words.get(last - 1).end());
    }

    private List<Span> words(int document) {
        Document read = documents.get(document);
        return WORD.matcher(read.text())
                .results()
                .map(word -> new Span(read.id(), word.start(), word.end()))
                .toList();
    }

    /** What the processes that this one started and that are done have used; 0 where the system does not tell. */
    private static double secondsOfChildren() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String[] fields = Files.readString(stat).replaceAll("^.*\\) ", "").split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }
}
