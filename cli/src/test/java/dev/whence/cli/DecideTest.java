package dev.whence.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.whence.decision.Decision;
import dev.whence.ledger.Ledger;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecideTest {
    private static final String NORDA = "Source: Norda\nDate: 2031-05-06\n\nThe crane fell at noon. 14 dockers were"
            + " killed in Port Ellin on Monday, the mayor told Norda. 30 dockers were wounded in Port Ellin. Šime Ó"
            + " Dálaigh saw it. 1,204 sailors were killed in Oss.\n";
    private static final String HERALD = "Source: Herald\nDate: 2031-05-07\n\n16 dockers were killed in Port Ellin on"
            + " Monday, a doctor told Herald.\n";

    @TempDir
    private Path folder;

    private Path news;
    private Path ledger;

    @BeforeEach
    void traceTwoReports() throws IOException {
        news = Files.createDirectories(folder.resolve("news"));
        ledger = folder.resolve("whence.db");
        Files.writeString(news.resolve("norda.txt"), NORDA);
        Files.writeString(news.resolve("herald.txt"), HERALD);
        trace();
    }

    private void trace() {
        assertThat(CommandLineRun.of("trace", news, "--ledger", ledger).status())
                .isZero();
    }

    private ReviewSheet sheet(String table) throws IOException {
        CommandLineRun.of("export", ledger, "--to", folder.resolve("out"), "--format", "csv");
        return ReviewSheet.of(Files.readString(folder.resolve("out").resolve(table + ".csv")));
    }

    private CommandLineRun decide(String author, Path file) {
        return CommandLineRun.of("decide", ledger, file, "--author", author, "--yes");
    }

    private CommandLineRun decide(String author, ReviewSheet sheet) throws IOException {
        return decide(author, sheet.save(folder.resolve("filled.csv")));
    }

    private List<Decision> decisions() {
        try (Ledger open = Ledger.open(ledger)) {
            return open.book().decisions();
        }
    }

    private String exported(String file) throws IOException {
        CommandLineRun.of("export", ledger, "--to", folder.resolve("now"));
        return Files.readString(folder.resolve("now").resolve(file));
    }

    private String claim(String number) throws IOException {
        return exported("claims.jsonl")
                .lines()
                .filter(line -> line.contains("\"number\":\"" + number + "\""))
                .findFirst()
                .orElse("");
    }

    private String reading(String number) throws IOException {
        return claim(number).replaceAll(".*\"decision\":(?:null|\\{\"action\":\"(\\w+)\").*", "$1");
    }

    @Test
    void whatAPersonFilledInHoldsInExportsAndEstimates() throws Exception {
        ReviewSheet sheet = sheet("claims")
                .fill("30 dockers", "decision", "accept")
                .fill("14 dockers", "corrected_low", "15")
                .fill("14 dockers", "reason", "the mayor corrected himself")
                .fill("1,204", "decision", "reject");

        CommandLineRun run = decide("Ana", sheet);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("3 decisions of Ana: 1 accept a claim, 1 correct a claim, 1 reject a claim")
                .contains("correct 14 killed, dockers: low 14 → 15; high 14 → 15")
                .contains("dockers killed, Port Ellin, Monday: 14–16, 2 origins → 15–16, 2 origins")
                .contains("Stored 3 decisions");
        assertThat(claim("14")).contains("\"low\":15,\"high\":15").contains("\"corrected\":[\"low\",\"high\"]");
        assertThat(claim("30")).contains("\"certainty\":\"sure\"").contains("\"action\":\"accept\"");
        assertThat(claim("1,204")).contains("\"question\":null").contains("\"action\":\"reject\"");
        assertThat(exported("questions.jsonl")).contains("\"low\":15,\"best\":null,\"high\":16");
    }

    @Test
    void aDismissedFindingIsListedLastWithWhoDismissedIt() throws Exception {
        Files.writeString(
                news.resolve("echo.txt"),
                "Source: Echo\nDate: 2031-05-06\n\n41 dockers were killed in Port Ellin on Monday, the union said."
                        + " 3 dockers were wounded in Port Ellin, the union said.\n");
        trace();
        decide("Ana", sheet("findings").fill("contradiction", "decision", "dismiss"));

        CommandLineRun run = CommandLineRun.of("findings", ledger);

        List<String> heads =
                run.out().lines().filter(line -> line.contains(", weight ")).toList();
        assertThat(heads).hasSizeGreaterThan(1);
        assertThat(heads.get(heads.size() - 1)).contains("contradiction").endsWith("; dismissed by Ana");
        assertThat(heads.subList(0, heads.size() - 1)).noneMatch(line -> line.contains("dismissed"));
    }

    @Test
    void theSameFileASecondTimeChangesNothing() throws Exception {
        ReviewSheet sheet = sheet("claims")
                .fill("30 dockers", "decision", "accept")
                .fill("14 dockers", "corrected_low", "15")
                .fill("16 dockers", "decision", "not the same number")
                .fill("1,204", "decision", "reject");
        decide("Ana", sheet);
        String before = exported("claims.jsonl");

        assertThat(decide("Ana", sheet).out()).isEqualTo("Nothing new: Ana has said all of this before\n");
        assertThat(exported("claims.jsonl")).isEqualTo(before);
        assertThat(decisions()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "',', UTF-8, ''",
        "';', UTF-8, '\uFEFF'",
        "'\t', UTF-16LE, '\uFEFF'",
        "'\t', UTF-16BE, '\uFEFF'",
        "';', windows-1252, ''",
        "';', UTF-8, 'sep=;\n'"
    })
    void everyDialectOfSpreadsheetsIsRead(char delimiter, String charset, String before) throws Exception {
        ReviewSheet sheet = sheet("claims")
                .fill("30 dockers", "decision", "Accept")
                .fill("14 dockers", "corrected_of", "crane drivers")
                .reverseColumns()
                .dropColumns(column -> column.startsWith("quote") || column.equals("rule") || column.equals("low"));
        Path file = sheet.save(folder.resolve("filled.csv"), delimiter, Charset.forName(charset), before);

        assertThat(decide("Ana", file).out()).contains("1 accept a claim, 1 correct a claim");
        assertThat(claim("14")).contains("\"of\":\"crane drivers\"");
    }

    @Test
    void headsInOtherCaseAndWithSpacesAreKnown() throws Exception {
        Path file = folder.resolve("filled.csv");
        String id = sheet("claims").cell("30 dockers", "id");
        Files.writeString(file, "Reason;DECISION;Id;Corrected High\nseen;;" + id + ";31\n");

        assertThat(decide("Ana", file).out()).contains("correct 30 wounded, dockers: low 30 → 31; high 30 → 31");
    }

    @Test
    void oneRowThatCannotBeFollowedStopsAllOfThem() throws Exception {
        CommandLineRun run = decide(
                "Ana",
                sheet("claims").fill("30 dockers", "decision", "accept").fill("14 dockers", "corrected_low", "many"));

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(run.err()).contains("low: “many” is no number").contains("Nothing was stored");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void rowsThatContradictOneAnotherAreRefused() throws Exception {
        ReviewSheet sheet = sheet("claims").fill("30 dockers", "decision", "accept");
        sheet.add(Map.of("id", sheet.cell("30 dockers", "id"), "decision", "reject"));

        CommandLineRun run = decide("Ana", sheet);

        assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(run.err()).contains("The rows contradict one another");
    }

    @Test
    void itAsksAndDoesNothingUnlessToldSo() throws Exception {
        Path file = sheet("claims").fill("30 dockers", "decision", "accept").save(folder.resolve("filled.csv"));

        CommandLineRun no = CommandLineRun.answering("n", "decide", ledger, file, "--author", "Ana");
        assertThat(no.out()).contains("Store 1 decision? [y/N]").endsWith("Nothing was stored\n");
        CommandLineRun script = CommandLineRun.of("decide", ledger, file, "--author", "Ana");
        assertThat(script.out()).contains("Run it again with --yes");
        assertThat(decisions()).isEmpty();

        CommandLineRun.answering("y", "decide", ledger, file, "--author", "Ana");
        assertThat(decisions()).hasSize(1);
    }

    @Test
    void twoWhoDisagreeMakeAListAndAThirdSettlesIt() throws Exception {
        ReviewSheet fresh = sheet("claims");
        decide("Ana", fresh.fill("30 dockers", "decision", "accept"));
        CommandLineRun ben = decide("Ben", fresh.fill("30 dockers", "decision", "reject"));

        assertThat(ben.out()).contains("To be settled, since people disagree: 1 dispute");
        assertThat(reading("30")).isEqualTo("disputed");
        assertThat(claim("30")).contains("people disagree on it");

        String list = CommandLineRun.of("decisions", ledger, "--disputed", "--format", "csv")
                .out();
        ReviewSheet disputes = ReviewSheet.of(list).fill("Ben", "uphold", "x").fill("Ben", "reason", "page 3");
        assertThat(disputes.rows()).hasSize(2);
        decide("Cleo", disputes);

        assertThat(reading("30")).isEqualTo("reject");
        assertThat(decide("Cleo", disputes).out()).startsWith("Nothing new");
        assertThat(CommandLineRun.of("decisions", ledger, "--disputed", "--format", "jsonl")
                        .out())
                .isEmpty();
    }

    @Test
    void aDecisionThatIsWithdrawnHoldsNoLongerAndStaysInTheHistory() throws Exception {
        decide("Ana", sheet("claims").fill("30 dockers", "decision", "reject"));
        CommandLineRun.of("decide", ledger, "--withdraw", "1", "--reason", "my mistake", "--author", "Ana", "--yes");

        assertThat(reading("30")).isEmpty();
        String id = sheet("claims").cell("30 dockers", "id");
        assertThat(CommandLineRun.of("explain", ledger, id).out())
                .contains("decision 1: reject 30 wounded, dockers")
                .contains("holds no longer")
                .contains("decision 2: withdraw decision 1");
    }

    @Test
    void anyPastStateCanBeAskedFor() throws Exception {
        decide("Ana", sheet("claims").fill("14 dockers", "decision", "accept"));
        decide("Ana", sheet("claims").fill("14 dockers", "corrected_low", "15"));

        assertThat(questions("0")).contains("14–16");
        assertThat(questions("1")).contains("14–16");
        assertThat(questions("2")).contains("15–16");
        assertThat(CommandLineRun.of("questions", ledger, "--as-of-decision", "3")
                        .err())
                .isEqualTo("whence: There is no decision 3: the last one is 2\n");
    }

    private String questions(String number) {
        return CommandLineRun.of("questions", ledger, "--as-of-decision", number)
                .out();
    }

    @Test
    void aMissedClaimIsAddedAndCountsInItsQuestion() throws Exception {
        Files.writeString(news.resolve("post.txt"), "Thirteen of the dockers died in Port Ellin, a nurse wrote.\n");
        trace();
        ReviewSheet sheet = sheet("claims")
                .add(Map.of(
                        "report", "post.txt",
                        "number", "Thirteen",
                        "quote", "Thirteen of the dockers died",
                        "decision", "add",
                        "corrected_low", "13",
                        "corrected_high", "13",
                        "corrected_measure", "killed",
                        "corrected_of", "dockers",
                        "corrected_where", "Port Ellin",
                        "corrected_when", "Monday"));

        assertThat(decide("Ana", sheet).out()).contains("add 13 killed, dockers  (post.txt)");
        assertThat(claim("Thirteen")).contains("\"rule\":\"person\"").contains("\"action\":\"add\"");
        assertThat(exported("questions.jsonl")).contains("\"low\":13,\"best\":null,\"high\":16");
        assertThat(decide("Ana", sheet).out()).startsWith("Nothing new");
    }

    @Test
    void questionsFindingsAndSourcesAreDecidedInTheirTables() throws Exception {
        ReviewSheet questions = sheet("questions").fill("dockers killed", "corrected_label", "the crane, its dead");
        ReviewSheet sources =
                sheet("sources").fill("mayor", "same_as", "Mayor Ruiz").fill("mayor", "admiralty", "b");
        decide("Ana", questions);
        decide("Ana", sources);

        assertThat(exported("questions.jsonl")).contains("\"label\":\"the crane, its dead\"");
        assertThat(exported("sources.jsonl")).contains("\"source\":\"Mayor Ruiz\"");
        assertThat(decisions()).hasSize(3);
    }

    @Test
    void claimsMoveToAnotherQuestionAndBack() throws Exception {
        decide("Ana", sheet("claims").fill("16 dockers", "corrected_question", "new"));
        assertThat(exported("questions.jsonl").lines()).hasSize(4);

        String norda = sheet("claims").cell("14 dockers", "question");
        decide("Ana", sheet("claims").fill("16 dockers", "corrected_question", norda));
        assertThat(exported("questions.jsonl").lines()).hasSize(3);
    }

    @Test
    void decisionsSurviveARenamedFileAndEditsBeforeAndAfterTheSentence() throws Exception {
        decide(
                "Ana",
                sheet("claims").fill("30 dockers", "decision", "accept").fill("14 dockers", "decision", "accept"));

        Files.move(news.resolve("norda.txt"), news.resolve("norda-final.txt"));
        trace();
        assertThat(reading("30")).isEqualTo("accept");

        Files.delete(news.resolve("norda-final.txt"));
        Files.writeString(
                news.resolve("norda.txt"),
                NORDA.replace("The crane fell", "Corrected version. The old crane fell")
                        .replace("saw it", "saw all"));
        trace();
        assertThat(reading("30")).isEqualTo("accept");
        assertThat(reading("14")).isEqualTo("accept");
    }

    @Test
    void decisionsSurviveAnEditInOneRunAndANewNameInTheNext() throws Exception {
        decide("Ana", sheet("claims").fill("30 dockers", "decision", "accept"));

        Files.writeString(news.resolve("norda.txt"), NORDA.replace("saw it", "saw all"));
        trace();
        Files.move(news.resolve("norda.txt"), news.resolve("norda-final.txt"));
        trace();

        assertThat(reading("30")).isEqualTo("accept");
    }

    @Test
    void whoeverCorrectsWhoWasCountedTakesAwayWhomTheyBelongedTo() throws Exception {
        decide(
                "Ana",
                sheet("claims")
                        .fill("14 dockers", "corrected_of", "harbour police")
                        .fill("14 dockers", "corrected_affiliation", "Ellin")
                        .fill("14 dockers", "corrected_where", "the Old Quay"));
        assertThat(claim("14"))
                .contains("\"of\":\"harbour police\"")
                .contains("\"affiliation\":\"Ellin\"")
                .contains("\"where\":\"the Old Quay\"")
                .contains("\"whereBasis\":\"person\"");

        decide("Ana", sheet("claims").fill("14 dockers", "corrected_of", "dockers of Oss"));
        assertThat(claim("14")).contains("\"of\":\"dockers of Oss\"").contains("\"affiliation\":null");
    }

    @Test
    void anEditInTheSentenceIsForgivenButNotOneOfTheNumber() throws Exception {
        decide(
                "Ana",
                sheet("claims").fill("30 dockers", "decision", "accept").fill("14 dockers", "decision", "accept"));

        Files.writeString(
                news.resolve("norda.txt"),
                NORDA.replace("on Monday, the mayor", "on Tuesday, the new mayor")
                        .replace("30 dockers", "31 dockers"));
        trace();

        assertThat(reading("14")).isEqualTo("accept");
        assertThat(reading("31")).isEmpty();
        assertThat(CommandLineRun.of("decisions", ledger, "--orphaned", "--format", "csv")
                        .out())
                .contains("accept 30 wounded, dockers")
                .contains(sheet("claims").cell("31 dockers", "id"));
        assertThat(CommandLineRun.of("trace", news, "--ledger", ledger).out())
                .contains("2 decisions · 1 without a place");
    }

    @Test
    void aFileOfAnEarlierExportIsReadByItsQuotations() throws Exception {
        ReviewSheet old = sheet("claims").fill("30 dockers", "decision", "accept");
        Files.writeString(news.resolve("norda.txt"), NORDA.replace("at noon", "at noon on the quay"));
        trace();

        assertThat(decide("Ana", old).out()).contains("accept 30 wounded, dockers");
        assertThat(reading("30")).isEqualTo("accept");
    }

    @Test
    void aRowOfAnEarlierExportWithAMisspeltMeasureIsNamed() throws Exception {
        ReviewSheet old =
                sheet("claims").fill("30 dockers", "decision", "accept").fill("30 dockers", "measure", "woundd");
        Files.writeString(news.resolve("norda.txt"), NORDA.replace("at noon", "at noon on the quay"));
        trace();

        CommandLineRun run = decide("Ana", old);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("there is no measure woundd").contains("Nothing was stored");
        assertThat(decisions()).isEmpty();
    }

    @Test
    void aFormulaInAReportStaysTextOnTheWayThroughASpreadsheet() throws Exception {
        Files.writeString(news.resolve("odd.txt"), "5 =dockers were killed in Oss.\n");
        trace();
        decide("Ana", sheet("claims").fill("odd.txt", "decision", "accept"));

        assertThat(decisions())
                .singleElement()
                .satisfies(decision -> assertThat(decision.ruling().toString())
                        .contains("=dockers")
                        .doesNotContain("'=dockers"));
    }

    @Test
    void whatWouldChangeAnEstimateIsReviewedFirst() throws Exception {
        Files.writeString(news.resolve("post.txt"), "15 dockers were killed in Port Ellin on Monday.\n");
        trace();

        List<String> review = CommandLineRun.of("review", ledger).out().lines().toList();

        assertThat(review)
                .filteredOn(line -> line.contains("check"))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).contains("30 wounded").contains("accepted: none → 30"),
                        line -> assertThat(line).contains("1,204 killed").contains("accepted: none → 1,204"),
                        line -> assertThat(line).contains("15 killed").contains("no estimate changes"));
        assertThat(review.get(review.size() - 1)).contains("no estimate changes");
        assertThat(review)
                .anySatisfy(line -> assertThat(line).contains("confirm").contains("14–16 → 16"));

        decide(
                "Ana",
                ReviewSheet.of(CommandLineRun.of("review", ledger, "--format", "csv", "--most", "1")
                                .out())
                        .fill("dockers", "decision", "accept"));
        assertThat(reading("30")).isEqualTo("accept");
    }

    @Test
    void agreementIsToldFieldByField() throws Exception {
        ReviewSheet fresh = sheet("claims");
        decide("Ana", fresh.fill("30 dockers", "decision", "accept").fill("14 dockers", "decision", "accept"));
        decide("Ben", fresh.fill("30 dockers", "corrected_low", "31"));

        assertThat(CommandLineRun.of("agreement", ledger, "--format", "csv").out())
                .startsWith("field,claims,agreement,alpha\nverdict,2,1.000,\nlow,2,0.500,0.4")
                .contains("\nmeasure,2,1.000,1.000\n");
    }

    @Test
    void hostileFilesAreRefusedInOneLine() throws Exception {
        Path file = folder.resolve("odd.csv");
        for (String text : List.of("", "PK\u0003\u0004", "id,decision\nc1,perhaps\n", "id,decision\nc1,accept\n")) {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            CommandLineRun run = decide("Ana", file);
            assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
            assertThat(run.err()).doesNotContain("\tat ");
        }
        assertThat(decide(" ", file).err()).isEqualTo("whence: --author is empty: decisions are a person's\n");
    }
}
