package dev.whence.quantity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The development data that lies beside a checkout and is never part of it: {@code WHENCE_SHARED} or the property
 * {@code whence.shared} names it; otherwise a folder {@code shared} beside the repository or one above is taken.
 */
final class SharedFolder {
    private SharedFolder() {}

    static Optional<Path> find(String below) {
        String named = System.getProperty("whence.shared", System.getenv().getOrDefault("WHENCE_SHARED", ""));
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named).resolve(below)).filter(Files::exists);
        }
        for (String up : new String[] {"../../shared", "../../../shared"}) {
            Path path = Path.of(up).resolve(below);
            if (Files.exists(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
