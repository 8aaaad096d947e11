package dev.whence.bench.reuse;

import dev.whence.reuse.Reuse;
import dev.whence.reuse.Settings;
import dev.whence.reuse.TextReuse;
import dev.whence.reuse.passage.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Searches a corpus that {@link Planting} wrote and prints what it took and what was found. */
public final class FindCopies {
    private FindCopies() {}

    /** {@code FindCopies FOLDER [THREADS [MEGABYTES [lazy]]]}; lazy: texts stay in the file */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Settings settings = Settings.DEFAULT
                .threads(args.length > 1 ? Integer.parseInt(args[1]) : 1)
                .memory((args.length > 2 ? Long.parseLong(args[2]) : 256) << 20);
        List<Document> documents = documents(folder.resolve("corpus.jsonl"), args.length > 3);
        System.out.println("read       " + Usage.now());
        Reuse reuse = new TextReuse(settings).find(documents);
        System.out.println("found      " + Usage.now());
        List<Truth> planted = Truth.read(folder.resolve("truth.jsonl"));
        System.out.print(new Recall(reuse.passages(), planted).table(planted));
    }

    private static List<Document> documents(Path file, boolean lazy) throws IOException {
        if (lazy) {
            return new FileCorpus(file);
        }
        List<Document> documents = new ArrayList<>();
        Corpus.read(file, documents::add);
        return documents;
    }
}
