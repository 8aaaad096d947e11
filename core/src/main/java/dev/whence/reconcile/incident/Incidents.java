package dev.whence.reconcile.incident;

import dev.whence.claim.Claim;
import dev.whence.claim.ClaimId;
import dev.whence.claim.Measure;
import dev.whence.claim.Scope;
import dev.whence.place.Where;
import dev.whence.reconcile.Incident;
import dev.whence.reconcile.IncidentId;
import dev.whence.reconcile.QuestionId;
import dev.whence.reconcile.match.Account;
import dev.whence.reconcile.match.Counts;
import dev.whence.reconcile.question.Group;
import dev.whence.reconcile.question.Heaps;
import dev.whence.reconcile.question.Labels;
import dev.whence.report.ReportId;
import dev.whence.time.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Groups the questions about one event: those whose claims stand side by side in reports ("16 killed and 27 wounded"), and
 * parts with their wholes, at places and days that can be the same.
 */
public final class Incidents {
    /** In UTF-16 units: claims so near each other in a report are about one event, if nothing speaks against it. */
    private static final int NEAR = 250;

    private static final Set<Measure> OF_EVENTS = EnumSet.of(
            Measure.KILLED,
            Measure.WOUNDED,
            Measure.CASUALTIES,
            Measure.MISSING,
            Measure.CAPTURED,
            Measure.DISPLACED,
            Measure.RESCUED,
            Measure.SURRENDERED,
            Measure.DESTROYED,
            Measure.DAMAGED,
            Measure.SEIZED,
            Measure.STRIKES);

    private final EventLikeness likeness;
    private final List<Group> groups;

    private Incidents(List<Group> groups, EventLikeness likeness) {
        this.groups = groups;
        this.likeness = likeness;
    }

    /** By first day, undated ones last, then by id. */
    public static List<Incident> of(List<Group> groups, EventLikeness likeness) {
        List<Group> events = groups.stream().filter(Incidents::isOfEvent).toList();
        return new Incidents(events, likeness).incidents();
    }

    private static boolean isOfEvent(Group group) {
        long events = group.accounts().stream()
                .filter(account -> account.claim().scope() == Scope.INCIDENT)
                .count();
        return OF_EVENTS.contains(group.first().claim().measure())
                && 2 * events >= group.accounts().size()
                && !group.first().claim().unit().equals("percent");
    }

    private List<Incident> incidents() {
        Heaps heaps = new Heaps(groups.size());
        Map<QuestionId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            numbers.put(groups.get(i).id(), i);
        }
        for (int i = 0; i < groups.size(); i++) {
            int part = i;
            groups.get(i)
                    .partOf()
                    .map(numbers::get)
                    .filter(whole -> likeness.sameEvent(groups.get(part), groups.get(whole)))
                    .ifPresent(whole -> heaps.join(part, whole));
        }
        joinNeighbours(heaps);
        Map<Integer, List<Group>> members = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            members.computeIfAbsent(heaps.of(i), k -> new ArrayList<>()).add(groups.get(i));
        }
        return members.values().stream()
                .map(Incidents::incident)
                .sorted(Comparator.comparing(
                                (Incident incident) -> incident.from().isEmpty())
                        .thenComparing(incident ->
                                incident.from().map(LocalDate::toString).orElse(""))
                        .thenComparing(Incident::id))
                .toList();
    }

    private void joinNeighbours(Heaps heaps) {
        Map<ReportId, List<Place>> byReport = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Account account : groups.get(i).accounts()) {
                byReport.computeIfAbsent(account.telling().report().id(), k -> new ArrayList<>())
                        .add(new Place(i, account));
            }
        }
        for (List<Place> report : byReport.values()) {
            report.sort(Comparator.comparingInt(place -> place.account().index()));
            for (int i = 1; i < report.size(); i++) {
                Place a = report.get(i - 1);
                Place b = report.get(i);
                if (a.group() != b.group()
                        && a.isNear(b)
                        && likeness.sameEvent(groups.get(a.group()), groups.get(b.group()))) {
                    heaps.join(a.group(), b.group());
                }
            }
        }
    }

    private record Place(int group, Account account) {
        boolean isNear(Place next) {
            Claim claim = next.account().claim();
            return claim.number().start() - account.claim().number().start() <= NEAR;
        }
    }

    private static Incident incident(List<Group> questions) {
        List<Account> accounts = questions.stream()
                .flatMap(group -> group.accounts().stream())
                .sorted(Comparator.comparingInt(Account::index))
                .toList();
        ClaimId first = accounts.stream()
                .map(account -> account.telling().id())
                .min(ClaimId::compareTo)
                .orElseThrow();
        List<LocalDate> days = accounts.stream()
                .flatMap(account -> account.claim().when().stream())
                .flatMap(window -> Stream.of(window.from(), window.to()).flatMap(Optional::stream))
                .sorted()
                .toList();
        Optional<Where> place = Labels.place(accounts);
        Optional<String> cause =
                most(accounts.stream().map(account -> account.claim().cause()));
        return new Incident(
                IncidentId.of(first),
                label(cause, place, accounts),
                days.stream().findFirst(),
                days.stream().reduce((a, b) -> b),
                place,
                cause,
                blamed(accounts),
                questions.stream()
                        .sorted(Comparator.comparing(
                                        (Group group) -> group.first().claim().measure())
                                .thenComparing(Group::id))
                        .map(Group::id)
                        .toList());
    }

    private static String label(Optional<String> cause, Optional<Where> place, List<Account> accounts) {
        String what = cause.orElseGet(() -> Labels.population(accounts).orElse("people") + " "
                + accounts.get(0).claim().measure().label());
        Optional<String> when =
                most(accounts.stream().map(account -> account.claim().when().map(TimeWindow::words)));
        return Stream.of(Optional.of(what), place.map(Where::name), when)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static List<String> blamed(List<Account> accounts) {
        Map<String, Integer> counts = new TreeMap<>();
        accounts.forEach(account -> account.claim().by().ifPresent(by -> counts.merge(by, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<String> most(Stream<Optional<String>> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.flatMap(Optional::stream).forEach(word -> counts.merge(word, 1, Integer::sum));
        return Counts.most(counts);
    }
}
