package dev.whence.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources as they lie on disk: which types, packages and files there are. */
final class Repository {
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
    private static final Pattern NOT_OURS = Pattern.compile("(^|/)(\\.git|target|planted)(/|$)");

    private final Path root;
    private final Map<String, String> textByType = new HashMap<>();
    private final Set<String> packages = new HashSet<>();
    private final Set<String> fileNames = new HashSet<>();

    private Repository(Path root) {
        this.root = root;
    }

    /** Reads the repository around the working directory. */
    static Repository read() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("whence")) || !Files.exists(root.resolve("cli/pom.xml"))) {
            root = Optional.ofNullable(root.getParent())
                    .orElseThrow(() -> new IllegalStateException("The tests run inside the repository"));
        }
        Repository repository = new Repository(root);
        repository.files("").forEach(repository::add);
        return repository;
    }

    /** Paths below a folder, from the root and with {@code /}, sorted; none where the folder does not exist. */
    Stream<String> files(String folder) {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return Stream.empty();
        }
        try (Stream<Path> walk = Files.walk(start)) {
            return walk
                    .filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !NOT_OURS.matcher(path).find())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists(String path) {
        return Files.exists(root.resolve(path).normalize());
    }

    String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source that declares a type, nested types included, by simple or by full name. */
    Optional<String> sourceOf(String type) {
        return Optional.ofNullable(textByType.get(type));
    }

    boolean hasPackage(String name) {
        return packages.contains(name);
    }

    boolean hasFileNamed(String name) {
        return fileNames.contains(name);
    }

    private void add(String path) {
        fileNames.add(path.substring(path.lastIndexOf('/') + 1));
        int java = path.indexOf("/java/");
        if (java < 0 || !path.endsWith(".java")) {
            return;
        }
        String fullName = path.substring(java + "/java/".length(), path.length() - ".java".length())
                .replace('/', '.');
        for (int dot = fullName.lastIndexOf('.'); dot > 0; dot = fullName.lastIndexOf('.', dot - 1)) {
            packages.add(fullName.substring(0, dot));
        }
        String text = text(path);
        textByType.put(fullName, text);
        TYPE.matcher(text).results().forEach(found -> textByType.merge(found.group(1), text, (a, b) -> a + b));
    }
}
