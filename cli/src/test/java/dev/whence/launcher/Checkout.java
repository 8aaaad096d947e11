package dev.whence.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A folder that looks like a clone of Whence to the launcher, with a JDK whose {@code java} prints its arguments and a
 * {@code mvn} that makes an empty jar.
 */
final class Checkout {
    private static final List<String> TOOLS = List.of(
            "cat",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mktemp",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch");

    private final Path folder;
    private final Path jdk;
    private final Path bin;

    Checkout(Path temporary) throws IOException {
        folder = Files.createDirectories(temporary.resolve("a clone/whence"));
        jdk = temporary.resolve("jdk");
        bin = Files.createDirectories(temporary.resolve("bin"));
        Files.copy(Path.of("..", "whence"), folder.resolve("whence"));
        Files.setPosixFilePermissions(folder.resolve("whence"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(folder.resolve("cli/src/main"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.writeString(folder.resolve("cli/pom.xml"), "");
        script(jdk.resolve("bin/java"), "printf '[%s]' \"$@\"; exit 7");
        script(jdk.resolve("bin/javac"), "exit 0");
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"17.0.9\"\n");
        mavenDoes("mkdir -p cli/target; : >cli/target/whence.jar");
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Replaces what {@code mvn} does, beside counting its calls. */
    void mavenDoes(String commands) throws IOException {
        script(bin.resolve("mvn"), "echo called >>\"" + bin + "/calls\"\n" + commands);
    }

    void javaVersion(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    void withoutMaven() throws IOException {
        Files.delete(bin.resolve("mvn"));
    }

    void withoutCompiler() throws IOException {
        Files.delete(jdk.resolve("bin/javac"));
    }

    void touchedLater(String name) throws IOException {
        Instant later = Instant.parse("2100-01-01T00:00:00Z");
        Files.setLastModifiedTime(file(name), FileTime.from(later));
    }

    int builds() throws IOException {
        Path calls = bin.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    Launch launch(String... arguments) throws IOException, InterruptedException {
        return finish(start(file("whence"), arguments));
    }

    Process start(Path script, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("PATH", bin + ":" + toolsWithoutMaven());
        builder.environment().remove("WHENCE_JAVA_OPTS");
        return builder.start();
    }

    static Launch finish(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The launcher did not end");
        }
        return new Launch(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The few tools that the launcher uses, so that no real mvn or java stands on the path. */
    private Path toolsWithoutMaven() throws IOException {
        Path tools = bin.resolveSibling("tools");
        if (Files.notExists(tools)) {
            for (String tool : TOOLS) {
                Path place = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin") : Path.of("/usr/bin");
                script(tools.resolve(tool), "exec " + place.resolve(tool) + " \"$@\"");
            }
        }
        return tools;
    }

    private static void script(Path path, String commands) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
