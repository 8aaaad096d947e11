package dev.whence.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.ingest.Reading;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.ReadingLimits;
import dev.whence.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives of made-up reports, and archives that mean harm. */
@Timeout(120)
class ArchiveTest {
    private static final String NEWS = "At least 14 people drowned off Quessa on Monday.";

    @TempDir
    private Path temp;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(temp.resolve(name), content);
    }

    private static Map<String, byte[]> folder() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("june/", new byte[0]);
        entries.put("june/b.txt", bytes(NEWS));
        entries.put("june/a.html", bytes("<article><h1>Ferry sinks</h1><p>" + NEWS + "</p></article>"));
        entries.put("june/a_files/frame.html", bytes("<p>Buy 12 shoes at Velashop now.</p>"));
        entries.put("june/photo.jpg", new byte[] {1, 2});
        entries.put("__MACOSX/june/._b.txt", new byte[] {1, 2});
        entries.put("june/empty.txt", new byte[0]);
        entries.put(
                "june/all.mbox",
                bytes("From a@b\nSubject: one\n\n" + NEWS + "\n\nFrom b@b\nSubject: two\n\nThree died.\n"));
        return entries;
    }

    @Test
    void whatLiesInAnArchiveIsReadAsInAFolder() throws IOException {
        Path zip = write("a.zip", zip(folder()));
        assertThat(Reading.reports(zip))
                .extracting(Report::path)
                .containsExactly(
                        "a.zip!/june/b.txt", "a.zip!/june/a.html", "a.zip!/june/all.mbox#1", "a.zip!/june/all.mbox#2");
        assertThat(Reading.reasons(zip)).containsExactly("a.zip!/june/empty.txt: empty file");
        Path tar = temp.resolve("a.tar.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(tar));
                TarArchiveOutputStream archive = new TarArchiveOutputStream(out)) {
            TarArchiveEntry link = new TarArchiveEntry("c.txt", TarArchiveEntry.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            archive.putArchiveEntry(link);
            archive.closeArchiveEntry();
            for (Map.Entry<String, byte[]> entry : folder().entrySet()) {
                TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                header.setSize(entry.getValue().length);
                archive.putArchiveEntry(header);
                archive.write(entry.getValue());
                archive.closeArchiveEntry();
            }
        }
        assertThat(Reading.reports(tar))
                .extracting(Report::path)
                .containsExactly(
                        "a.tar.gz!/june/b.txt",
                        "a.tar.gz!/june/a.html",
                        "a.tar.gz!/june/all.mbox#1",
                        "a.tar.gz!/june/all.mbox#2");
    }

    @Test
    void aSingleFileMayBePacked() throws IOException {
        Path file = temp.resolve("a.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(bytes(NEWS));
        }
        assertThat(Reading.report(file).path()).isEqualTo("a.txt.gz!/a.txt");
        assertThat(Reading.report(file).text()).isEqualTo(NEWS);
    }

    @Test
    void noNameLeadsOutOfTheArchive() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (String name : List.of(
                "../../etc/a.txt",
                "/root/b.txt",
                "..\\..\\c.txt",
                "d\u0000\u001b[31m\u202Ex\n.txt",
                "C:/e.txt",
                "x".repeat(5_000) + ".txt",
                "f/./../f.txt")) {
            entries.put(name, bytes(NEWS));
        }
        List<Report> reports = Reading.reports(write("a.zip", zip(entries)));
        assertThat(reports)
                .extracting(Report::path)
                .contains(
                        "a.zip!/etc/a.txt",
                        "a.zip!/root/b.txt",
                        "a.zip!/c.txt",
                        "a.zip!/d__[31m_x_.txt",
                        "a.zip!/C_/e.txt",
                        "a.zip!/f/f.txt")
                .hasSize(7);
        assertThat(reports.get(5).path()).hasSizeLessThan(120).endsWith(".txt");
    }

    @Test
    void twoEntriesOfOneNameAreTold() throws IOException {
        Path file = write("a.zip", zip(Map.of("a.txt", bytes(NEWS))));
        byte[] one = Files.readAllBytes(file);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", bytes(NEWS));
        entries.put("./a.txt", bytes("Two died."));
        Files.write(file, zip(entries));
        assertThat(one).isNotEmpty();
        assertThat(Reading.reasons(file)).containsExactly("a.zip!/a.txt: a second entry of this name");
    }

    @Test
    void aBombIsStopped() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", bytes(NEWS));
        entries.put("b.txt", new byte[60_000_000]);
        entries.put("c.txt", bytes(NEWS));
        Path file = write("a.zip", zip(entries));
        assertThat(Reading.reports(file)).extracting(Report::path).containsExactly("a.zip!/a.txt");
        assertThat(Reading.reasons(file))
                .containsExactly("a.zip: the rest is not read: grows more than 200 times when it is unpacked");
        Path gz = temp.resolve("b.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(new byte[60_000_000]);
        }
        assertThat(Reading.reasons(gz)).containsExactly("b.txt.gz: grows more than 200 times when it is unpacked");
    }

    @Test
    void archivesWithinArchivesEndSomewhere() throws IOException {
        byte[] inner = zip(Map.of("a.txt", bytes(NEWS)));
        for (int i = 0; i < 8; i++) {
            inner = zip(Map.of(i + ".zip", inner));
        }
        assertThat(Reading.reasons(write("a.zip", inner)))
                .containsExactly("a.zip!/7.zip!/6.zip!/5.zip: archives within archives, more than 3 deep");
        byte[] two = zip(Map.of("b.zip", zip(Map.of("a.txt", bytes(NEWS)))));
        assertThat(Reading.report(write("c.zip", two)).path()).isEqualTo("c.zip!/b.zip!/a.txt");
    }

    @Test
    void limitsEndTheReading() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            entries.put(i + ".txt", bytes(NEWS + " Report " + i));
        }
        Path file = write("a.zip", zip(entries));
        assertThat(Reading.reasons(file, ReadingLimits.DEFAULT.with(Limit.ENTRIES, 10)))
                .containsExactly("a.zip: the rest is not read: too many entries in the archive (limit 10)");
        assertThat(Reading.reasons(file, ReadingLimits.DEFAULT.with(Limit.UNPACKED_BYTES, 200)))
                .containsExactly("a.zip: the rest is not read: more in it than is read (limit 200 bytes)");
        assertThat(Reading.reasons(file, ReadingLimits.DEFAULT.with(Limit.FILE_BYTES, 20)))
                .hasSize(50)
                .first()
                .isEqualTo("a.zip!/0.txt: file too large (more than 21 bytes; limit 20 bytes)");
    }

    @Test
    void anArchiveThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = zip(folder());
        Path file = write("a.zip", Arrays.copyOf(whole, whole.length / 2));
        assertThat(Reading.reasons(file)).isNotEmpty();
        assertThat(Reading.reports(file)).isNotEmpty();
        assertThat(Reading.reasons(write("b.zip", bytes(NEWS)))).hasSizeLessThanOrEqualTo(1);
        assertThat(Reading.reasons(write("c.tar.gz", bytes(NEWS))))
                .singleElement()
                .asString()
                .contains("damaged");
    }

    /** Found by fuzzing: the library asks for one that unpacks zstd, and Java has an error for what is not there. */
    @Test
    void whatIsPackedInAnUnknownWayIsNamedAndTheOthersAreRead() throws IOException {
        byte[] zstd = zip(Map.of("a.txt", bytes(NEWS)));
        zstd[6] = 0; // its size stands before it
        zstd[8] = 93; // the method of packing

        assertThat(Reading.reasons(write("a.zip", zstd)))
                .singleElement()
                .asString()
                .contains("packed in a way that Whence cannot unpack");
        assertThat(Reading.reasons(write("a.docx", zstd)))
                .containsExactly("a.docx: packed in a way that Whence cannot unpack");
    }

    /** A seeded game with the bytes: whatever comes, it ends, and nothing is thrown. */
    @Test
    void archivesWithWrongBytesNeverThrow() throws IOException {
        byte[] whole = zip(folder());
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] wrong = whole.clone();
            for (int i = 0; i < 1 + seed % 7; i++) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt();
            }
            assertThat(Reading.all(write("a.zip", wrong))).isNotNull();
        }
    }
}
