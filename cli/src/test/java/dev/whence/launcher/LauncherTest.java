package dev.whence.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    private Path temporary;

    private Checkout whence;

    @BeforeEach
    void checkOut() throws IOException {
        whence = new Checkout(temporary);
    }

    @Test
    void firstUseBuildsAndSaysSoAndPassesArgumentsAndStatusOn() throws Exception {
        Launch first = whence.launch("trace", "my folder", "", "*");

        assertThat(first.err()).isEqualTo("Building Whence (first use, about a minute) …\n");
        assertThat(first.out()).endsWith("whence.jar][trace][my folder][][*]");
        assertThat(first.status()).isEqualTo(7);
    }

    @Test
    void secondUseOnlyRuns() throws Exception {
        whence.launch();

        assertThat(whence.launch("--help").err()).isEmpty();
        assertThat(whence.builds()).isEqualTo(1);
    }

    @Test
    void newerSourceBuildsAgain() throws Exception {
        whence.launch();
        whence.touchedLater("cli/src/main");

        assertThat(whence.launch().err()).isEqualTo("Building Whence (its sources changed) …\n");
        assertThat(whence.builds()).isEqualTo(2);
    }

    @Test
    void failedBuildShowsItsErrorsAndEndsWith3() throws Exception {
        whence.mavenDoes(
                "echo '[WARNING] never mind'; echo '[ERROR] Report.java:[3,4] a semicolon is missing'; exit 1");

        Launch launch = whence.launch("trace");

        assertThat(launch.err())
                .contains("[ERROR] Report.java:[3,4] a semicolon is missing", "whence: the build failed")
                .doesNotContain("never mind");
        assertThat(launch.out()).isEmpty();
        assertThat(launch.status()).isEqualTo(3);
        assertThat(whence.file("target/whence.lock")).doesNotExist();
    }

    @Test
    void linksFromElsewhereLeadToTheClone() throws Exception {
        Path near = Files.createSymbolicLink(whence.file("w"), Path.of("whence"));
        Path far = Files.createSymbolicLink(temporary.resolve("far link"), near);

        Launch launch = Checkout.finish(whence.start(far, "reports"));
        Files.delete(far);
        Files.delete(near);

        assertThat(launch.out()).endsWith("/a clone/whence/cli/target/whence.jar][reports]");
    }

    @Test
    void twoFirstUsesAtOnceBuildOnce() throws Exception {
        whence.mavenDoes("sleep 1; mkdir -p cli/target; : >cli/target/whence.jar");

        Process one = whence.start(whence.file("whence"), "one");
        Process two = whence.start(whence.file("whence"), "two");

        assertThat(Checkout.finish(one).out()).endsWith("[one]");
        assertThat(Checkout.finish(two).out()).endsWith("[two]");
        assertThat(whence.builds()).isEqualTo(1);
    }

    @Test
    void lockOfAProcessThatDiedDoesNotHoldAnyoneUp() throws Exception {
        Files.createDirectories(whence.file("target/whence.lock"));
        Files.writeString(whence.file("target/whence.lock/pid"), "999999999\n");

        assertThat(whence.launch("trace").status()).isEqualTo(7);
    }

    @Test
    void olderJavaIsRefusedInOneLine() throws Exception {
        whence.javaVersion("11.0.2");

        Launch launch = whence.launch();

        assertThat(launch.err())
                .startsWith("whence: Java 17 or newer is needed; ")
                .contains("11.0.2");
        assertThat(launch.err().lines()).hasSize(1);
        assertThat(launch.status()).isEqualTo(3);
    }

    @Test
    void missingMavenIsSaidInOneLine() throws Exception {
        whence.withoutMaven();

        assertThat(whence.launch())
                .isEqualTo(new Launch(
                        3,
                        "",
                        "whence: Maven is needed to build Whence and no mvn was found. Install Maven 3.8 or newer.\n"));
    }

    @Test
    void javaWithoutACompilerIsSaidInOneLine() throws Exception {
        whence.withoutCompiler();

        assertThat(whence.launch().err())
                .startsWith("whence: a JDK is needed to build Whence; ")
                .hasLineCount(1);
    }
}
