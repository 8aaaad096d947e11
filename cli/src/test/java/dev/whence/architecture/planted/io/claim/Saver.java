package dev.whence.architecture.planted.io.claim;

import java.nio.file.Files;
import java.nio.file.Path;

/** A claim that writes itself down. */
public record Saver(Path path) {
    public boolean saved() {
        return Files.exists(path);
    }
}
