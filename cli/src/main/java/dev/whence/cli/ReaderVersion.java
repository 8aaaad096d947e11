package dev.whence.cli;

import dev.whence.analysis.Analysis;
import dev.whence.ingest.Folder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Names what reads reports: Whence's version, the settings, and a hash of the very code and word lists. A changed rule
 * is a changed reader, also between two versions; what it read before is then read again.
 */
final class ReaderVersion {
    /** What bears on how things are shown and kept, not on how they are read. */
    private static final List<String> NOT_READING =
            List.of("META-INF/", "dev/whence/cli/", "dev/whence/ledger/", "dev/whence/view/");

    private ReaderVersion() {}

    static String of(String version, SortedMap<String, String> settings) throws IOException {
        MessageDigest digest = sha256();
        digest.update((version + "\n" + settings + "\n").getBytes(StandardCharsets.UTF_8));
        for (Class<?> part : List.of(Analysis.class, Folder.class)) {
            CodeSource source = part.getProtectionDomain().getCodeSource();
            if (source != null) {
                add(digest, path(source));
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static void add(MessageDigest digest, Path code) throws IOException {
        if (Files.isRegularFile(code)) {
            addJar(digest, code);
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(code)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    /** A jar lists a checksum of everything in it, so that it need not be read. */
    private static void addJar(MessageDigest digest, Path file) throws IOException {
        try (ZipFile jar = new ZipFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> NOT_READING.stream().noneMatch(entry.getName()::startsWith))
                    .map(entry -> entry.getName() + " " + entry.getCrc() + "\n")
                    .sorted()
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static Path path(CodeSource source) throws IOException {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("Cannot find Whence's own code at " + source.getLocation(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
