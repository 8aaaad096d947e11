package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on a disk that is full, or may not be written to: a small one in memory, where this process may make one. */
class NoRoomTest {
    @TempDir
    private Path folder;

    private Path disk;
    private Path reports;
    private boolean mounted;

    @BeforeEach
    void makeADisk() throws Exception {
        disk = Files.createDirectories(folder.resolve("disk"));
        reports = Files.createDirectories(folder.resolve("reports"));
        for (int i = 0; i < 60; i++) {
            String text = (i + 2) + " dockers were killed in Port Ellin on Monday, the mayor told Norda. ";
            Files.writeString(reports.resolve(i + ".txt"), text.repeat(40));
        }
        mounted = run("mount", "-t", "tmpfs", "-o", "size=900k", "tmpfs", disk.toString());
        assumeTrue(mounted, "needs the right to mount");
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void noRoomIsToldInOneLineAndTheNextRunGoesOn() throws Exception {
        Path ledger = disk.resolve("whence.db");
        CommandLineRun full = CommandLineRun.of("trace", reports, "--ledger", ledger);
        assertThat(full.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(full.err())
                .endsWith("whence: No room is left on the disk of " + ledger
                        + ": make room and run the same command again\n");

        assertThat(run("mount", "-o", "remount,size=100m", disk.toString())).isTrue();
        CommandLineRun again = CommandLineRun.of("trace", reports, "--ledger", ledger);
        assertThat(again.err()).doesNotContain("whence:");
        assertThat(again.out()).contains("now holds 60 reports");
    }

    @Test
    void aLedgerThatMayNotBeWrittenIsToldInOneLine() throws Exception {
        Path ledger = disk.resolve("whence.db");
        Files.createFile(ledger);
        assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
        CommandLineRun trace = CommandLineRun.of("trace", reports, "--ledger", ledger);
        assertThat(trace.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(trace.err().lines().toList()).singleElement().asString().contains("cannot be written to");
    }
}
