package dev.whence.bench.relations;

import dev.whence.analysis.Analysis;
import dev.whence.claim.ClaimId;
import dev.whence.passage.Passage;
import dev.whence.reconcile.Bonds;
import dev.whence.reconcile.Telling;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Accounts;
import dev.whence.reconcile.match.Copies;
import dev.whence.reconcile.match.Likeness;
import dev.whence.reconcile.match.Surroundings;
import dev.whence.reconcile.match.Weights;
import dev.whence.reconcile.question.Groups;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Moves the weights of the clues, one at a time, while the questions of dossiers with known answers get better: hill
 * climbing from the weights that are there, with a price on every move so that few cases do not drive them far.
 */
@Command(name = "tune", mixinStandardHelpOptions = true, description = "Prints better weights for the clues.")
public final class Tune implements Callable<Integer> {
    private static final double PRICE = 0.0015;

    @Parameters(paramLabel = "FOLDER", arity = "1..*", description = "Dossiers with gold.jsonl and relations.json.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--rounds", defaultValue = "400", description = "How many moves are tried (default: 400).")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "Of the random moves (default: 1).")
    private long seed;

    private final PrintStream out;

    Tune(PrintStream out) {
        this.out = out;
    }

    /** Exit status 0, or 2 where the arguments are wrong. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new Tune(out)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        List<Case> cases = cases();
        Weights start = Weights.load();
        Weights best = start;
        double score = score(best, start, cases);
        report(best, cases, 0);
        Random random = new Random(seed);
        List<String> names = new ArrayList<>(start.all().keySet());
        for (int round = 1; round <= rounds; round++) {
            String name = names.get(random.nextInt(names.size()));
            double now = best.all().getOrDefault(name, 0.0);
            double step = (random.nextBoolean() ? 1 : -1) * (0.1 + random.nextDouble() * 0.9);
            Weights moved = best.with(name, Math.round((now + step) * 20) / 20.0);
            double reached = score(moved, start, cases);
            if (reached > score) {
                score = reached;
                best = moved;
                report(best, cases, round);
            }
        }
        best.all().forEach((name, weight) -> {
            if (!weight.equals(start.all().get(name))) {
                out.println(name + " " + weight);
            }
        });
        return 0;
    }

    private List<Case> cases() throws IOException {
        Analysis analysis = Analysis.load();
        List<Case> cases = new ArrayList<>();
        for (Path folder : folders) {
            Dossier dossier = new Dossier(folder);
            List<Passage> passages = dossier.passages();
            List<Telling> gold = dossier.goldTellings();
            List<Telling> read = dossier.readTellings(analysis);
            List<GoldQuestions.Label> labels = GoldQuestions.labels(dossier.relations(), dossier.gold(), gold);
            cases.add(Case.of(folder.getFileName() + " gold", gold, passages, labels));
            cases.add(Case.of(folder.getFileName() + " read", read, passages, labels));
        }
        return cases;
    }

    private static double score(Weights weights, Weights start, List<Case> cases) {
        double sum = 0;
        for (Case one : cases) {
            sum += one.f1(weights);
        }
        double moved = 0;
        for (Map.Entry<String, Double> weight : weights.all().entrySet()) {
            moved += Math.abs(weight.getValue() - start.all().getOrDefault(weight.getKey(), 0.0));
        }
        return sum / cases.size() - PRICE * moved;
    }

    private void report(Weights weights, List<Case> cases, int round) {
        StringBuilder line = new StringBuilder("round " + round);
        cases.forEach(one -> line.append("  ").append(one.name).append(' ').append(Math.round(one.f1(weights) * 1000)));
        out.println(line);
    }

    /** A dossier's claims with the questions that they should answer. */
    private record Case(String name, List<Account> accounts, Copies copies, Map<ClaimId, String> labels, int missed) {

        static Case of(String name, List<Telling> tellings, List<Passage> passages, List<GoldQuestions.Label> gold) {
            List<Account> accounts = new Accounts().of(tellings);
            Map<ClaimId, String> labels = GoldQuestions.answered(
                    gold, accounts.stream().map(Account::telling).toList());
            return new Case(
                    name, accounts, Copies.of(accounts, passages), labels, GoldQuestions.missedPairs(gold, labels));
        }

        double f1(Weights weights) {
            List<List<Account>> groups = Groups.of(
                    accounts, copies, Likeness.of(accounts, copies, Surroundings.of(accounts, weights)), Bonds.NONE);
            Map<ClaimId, Integer> group = new HashMap<>();
            for (int i = 0; i < groups.size(); i++) {
                for (Account account : groups.get(i)) {
                    group.put(account.telling().id(), i);
                }
            }
            return PairwiseF1.of(List.copyOf(labels.keySet()), labels::get, group::get, missed);
        }
    }
}
