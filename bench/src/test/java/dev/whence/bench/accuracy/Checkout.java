package dev.whence.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders that the tests read. */
public final class Checkout {
    private Checkout() {}

    /** The repository's root, from wherever the tests were started. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("The tests run inside the repository");
            }
            folder = parent;
        }
        return folder;
    }

    public static Path example() {
        return root().resolve("examples/zabrin-dam");
    }

    /** A development folder, beside the checkout or where {@code whence.shared} says; it need not be there. */
    static Path shared(String name) {
        String named = System.getProperty("whence.shared", "");
        Path shared = named.isEmpty() ? root().resolveSibling("shared") : Path.of(named);
        return shared.resolve(name);
    }

    /** The folders of fictional reports with known answers that are beside the example, in the order of their names. */
    static List<Path> developmentFolders() throws IOException {
        try (Stream<Path> folders = Files.list(root().resolve("bench/accuracy"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    static Path baseline(String name) {
        return root().resolve("bench/src/test/resources/dev/whence/bench/accuracy/" + name + ".baseline");
    }
}
