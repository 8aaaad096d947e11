package dev.whence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.analysis.ClaimCount;
import dev.whence.analysis.Reading;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Measure;
import dev.whence.passage.Cluster;
import dev.whence.passage.Flow;
import dev.whence.passage.Passage;
import dev.whence.passage.PassageCounts;
import dev.whence.passage.PassageKind;
import dev.whence.passage.SharedText;
import dev.whence.passage.SharedWords;
import dev.whence.passage.Side;
import dev.whence.report.Skipped;
import dev.whence.report.TextSpan;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheLedger() {
        file = folder.resolve("whence.db");
    }

    @Test
    void whatIsPutInComesBackWithEveryField() {
        try (LedgerWriter writer = begun()) {
            writer.store("1.txt", origin("1.txt"), List.of(new Part.Read(Readings.full("1.txt"))));
        }

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.reading("1.txt")).contains(Readings.full("1.txt"));
        }
    }

    @Test
    void passagesComeBackUntilAReportChanges() {
        Reading first = Readings.empty("1.txt");
        Reading second = Readings.empty("2.txt");
        Passage passage = new Passage(
                new Side(first.report().id(), "1.txt", new TextSpan(0, 4)),
                new Side(second.report().id(), "2.txt", new TextSpan(1, 5)),
                PassageKind.EDITED,
                new BigDecimal("0.750"),
                Flow.FROM_TO,
                "published earlier",
                List.of(new SharedWords(new TextSpan(0, 2), new TextSpan(1, 3))));
        Cluster cluster = new Cluster(List.of(passage.from(), passage.to()), List.of(passage.id()));
        try (LedgerWriter writer = begun()) {
            writer.store("1.txt", origin("1.txt"), List.of(new Part.Read(first)));
            writer.store("2.txt", origin("2.txt"), List.of(new Part.Read(second)));
            assertThat(writer.knowsPassages("search 1")).isFalse();
            writer.storePassages(new SharedText(List.of(passage), List.of(cluster)), "search 1");

            assertThat(writer.knowsPassages("search 1")).isTrue();
            assertThat(writer.knowsPassages("search 2")).isFalse();
            assertThat(writer.contents().passagesOf(second.report().id())).containsExactly(passage);
            assertThat(writer.contents().clusters()).containsExactly(cluster);
            assertThat(writer.contents().clustersOf(second.report().id())).containsExactly(cluster);
            assertThat(writer.contents().passageCounts()).isEqualTo(new PassageCounts(1, 1, 1, 0));

            writer.store("2.txt", origin("2.txt"), List.of(new Part.NotRead(new Skipped("2.txt", "empty file"))));
            assertThat(writer.knowsPassages("search 1")).isFalse();
            assertThat(writer.contents().passageCounts()).isEqualTo(new PassageCounts(0, 0, 0, 0));
            assertThat(writer.contents().clustersOf(second.report().id())).isEmpty();
        }
    }

    @Test
    void namesComeInTheOrderOfCodePointsWhateverTheOrderOfStoring() {
        String fullwidth = "\uFF41.txt";
        String emoji = "\uD83D\uDE42.txt"; // before fullwidth letters in UTF-16, behind them in code points
        try (LedgerWriter writer = begun()) {
            for (String name : List.of(emoji, "b.txt", fullwidth, "a/z.txt", "B.txt")) {
                writer.store(name, origin(name), List.of(new Part.Read(Readings.empty(name))));
            }
        }

        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.names()).containsExactly("B.txt", "a/z.txt", "b.txt", fullwidth, emoji);
        }
    }

    @Test
    void aChangedFileReplacesAllThatWasKnownOfIt() {
        try (LedgerWriter writer = begun()) {
            writer.store("1.txt", origin("1.txt"), List.of(new Part.Read(Readings.full("1.txt"))));
            Skipped skipped = new Skipped("1.txt", "empty file");
            writer.store("1.txt", origin("1.txt"), List.of(new Part.NotRead(skipped)));

            assertThat(writer.contents().names()).isEmpty();
            assertThat(writer.contents().skipped()).containsExactly(skipped);
        }
        assertThat(numberOfRows("claims") + numberOfRows("links") + numberOfRows("evidence"))
                .isZero();
        assertThat(numberOfRows("attributions") + numberOfRows("attribution_links"))
                .isZero();
    }

    @Test
    void severalReportsOfOneFileAreSeveralReports() {
        try (LedgerWriter writer = begun()) {
            writer.store(
                    "mail.mbox",
                    origin("mail.mbox"),
                    List.of(
                            new Part.Read(Readings.full("mail.mbox#1")),
                            new Part.NotRead(new Skipped("mail.mbox#2", "no text")),
                            new Part.Read(Readings.empty("mail.mbox#3"))));

            assertThat(writer.contents().names()).containsExactly("mail.mbox#1", "mail.mbox#3");
            assertThat(writer.fileAt("news/mail.mbox")).hasValueSatisfying(known -> {
                assertThat(known.reports()).isEqualTo(2);
                assertThat(known.skipped()).isEqualTo(1);
            });
        }
    }

    @Test
    void onlyWhatLayBelowTheFolderIsDroppedWhenItIsGone() {
        try (LedgerWriter writer = begun()) {
            for (String location : List.of("news/1.txt", "news/2.txt", "newsletter/1.txt", "../news/1.txt")) {
                writer.store(
                        location,
                        new Origin(location, "news", "f", "v"),
                        List.of(new Part.Read(Readings.empty(location))));
            }

            assertThat(writer.dropGone("news", "news/2.txt"::equals)).containsExactly("news/1.txt");
            assertThat(writer.contents().names()).containsExactly("../news/1.txt", "news/2.txt", "newsletter/1.txt");
            assertThat(writer.dropGone(".", location -> false)).containsExactly("news/2.txt", "newsletter/1.txt");
        }
    }

    @Test
    void locationsAreSeenFromTheLedgersFolder() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news/june"));
        Path report = Files.writeString(news.resolve("1.txt"), "x");
        Path ledgers = Files.createDirectories(folder.resolve("ledgers"));
        try (LedgerWriter writer = LedgerWriter.open(ledgers.resolve("whence.db"), NOON)) {
            assertThat(writer.locate(folder.resolve("news"), report)).isEqualTo("../news/june/1.txt");
            assertThat(writer.locate(report, report)).isEqualTo("../news/june/1.txt");
            assertThat(writer.locate(ledgers, ledgers)).isEqualTo(".");
        }
    }

    @Test
    void aRunThatNeverEndedIsInterruptedOnceTheNextBegins() {
        begun().close();
        try (LedgerWriter writer = begun()) {
            writer.finish(Run.Status.DONE, Map.of("read", 0L));
            assertThat(writer.contents().runs()).containsExactly(Run.Status.INTERRUPTED, Run.Status.DONE);
        }
    }

    @Test
    void othersSeeWhatIsStoredAFewFilesLater() {
        try (LedgerWriter writer = begun();
                Ledger ledger = Ledger.open(file)) {
            for (int i = 1; i <= 9; i++) {
                writer.store(i + ".txt", origin(i + ".txt"), List.of(new Part.Read(Readings.empty(i + ".txt"))));
            }
            assertThat(writer.contents().names()).hasSize(9);
            assertThat(ledger.names()).hasSize(8);
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.names()).hasSize(9);
        }
    }

    @Test
    void whatIsReadIsOneStateThoughAnotherProcessWrites() {
        try (LedgerWriter writer = begun()) {
            writer.store("1.txt", origin("1.txt"), List.of(new Part.Read(Readings.full("1.txt"))));
        }
        try (LedgerWriter writer = begun()) {
            try (Ledger ledger = Ledger.open(file)) {
                assertThat(ledger.names()).containsExactly("1.txt");
                writer.dropGone("news", location -> false);

                assertThat(ledger.reading("1.txt")).isPresent();
            }
            assertThat(writer.contents().names()).isEmpty();
        }
    }

    @Test
    void claimsAreCountedByMeasureCertaintyAndOriginator() {
        ClaimCount.Originator ruiz = new ClaimCount.Originator("Dr. Ana Ruiz", SourceKind.PERSON);
        try (LedgerWriter writer = begun()) {
            for (String name : List.of("1.txt", "2.txt")) {
                writer.store(name, origin(name), List.of(new Part.Read(Readings.full(name))));
            }
            writer.store("3.txt", origin("3.txt"), List.of(new Part.Read(Readings.empty("3.txt"))));

            assertThat(writer.contents().reports()).isEqualTo(3);
            assertThat(writer.contents().claimCounts())
                    .containsExactlyInAnyOrder(
                            new ClaimCount(Measure.WOUNDED, false, Optional.of(ruiz), 2),
                            new ClaimCount(Measure.AFFECTED, false, Optional.of(ruiz), 2));
        }
    }

    @Test
    void claimsAreFoundByTheBeginningOfTheirId() {
        String id = Readings.full("1.txt").claims().get(0).id().value();
        try (LedgerWriter writer = begun()) {
            writer.store("1.txt", origin("1.txt"), List.of(new Part.Read(Readings.full("1.txt"))));

            assertThat(writer.contents().idsStartingWith(id.substring(0, 9), 5)).containsExactly(id);
            assertThat(writer.contents().idsStartingWith("c%", 5)).isEmpty();
            assertThat(writer.contents().nameOfReportWith(id)).contains("1.txt");
        }
    }

    @Test
    void peopleWithAnSqlToolFindOneLineAClaim() throws Exception {
        try (LedgerWriter writer = begun()) {
            writer.store("1.txt", origin("1.txt"), List.of(new Part.Read(Readings.full("1.txt"))));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT report, low + 1, originator, sentence, time_precision FROM claim_list WHERE measure = 'wounded'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("1.txt");
            assertThat(rows.getString(2)).isEqualTo("21.5");
            assertThat(rows.getString(3)).isEqualTo("Dr. Ana Ruiz");
            assertThat(rows.getString(4)).isEqualTo("More than 20 dockers were hurt");
            assertThat(rows.getInt(5)).isEqualTo(2);
        }
    }

    private LedgerWriter begun() {
        LedgerWriter writer = LedgerWriter.open(file, NOON);
        writer.begin(new Run.Plan("1.0", new TreeMap<>(Map.of("policy", "envelope")), List.of("news")));
        return writer;
    }

    private static Origin origin(String name) {
        return new Origin("news/" + name, "news", "fingerprint", "1.0");
    }

    private int numberOfRows(String table) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
