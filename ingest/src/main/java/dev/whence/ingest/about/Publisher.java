package dev.whence.ingest.about;

import dev.whence.attribution.Letterhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who published a text, as its first lines say without a key: the letterhead of a body ("MINISTRY OF DEFENCE OF OSTRIA"),
 * the name of a paper above its date ("The Tarn Echo"), or both in one line under the headline ("Tarn Echo, Varen, 4 May
 * 2024"). A line is a name only where each of its words but the small ones begins with a capital.
 */
final class Publisher {
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;
    private static final int DEEPEST = 5;

    private static final Letterhead LETTERHEAD = Letterhead.load();

    private static final String SMALL = "of|for|and|the|on|in|at|to|de|la|las|los|del|da|do|von|van|al|el|&|-|–|—";
    private static final Pattern NAME = Pattern.compile(
            "(?:\\(?\\p{Lu}[\\p{L}&'’.-]*|" + SMALL + ")(?:,? (?:\\(?\\p{Lu}[\\p{L}&'’.-]*\\)?|" + SMALL + "))*");
    /** What stands behind the name in its line: "(English edition)", "@tarn_echo", a sign. */
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:\\((?!\\p{Lu}+\\))[^)]*\\)|@\\S+|[^\\p{L}\\p{N}).'’\\s]+)\\s*$");
    /** "Bulletin no. 12", "Vol. 38, No. 11", "Telegram channel", "Thread, 14 March": what is issued, below who does. */
    private static final Pattern ISSUE = Pattern.compile(
            "(?:.*\\b(?:no|nr|vol|issue|number|page|price)\\b\\.? ?\\d.*|.*\\b(?:channel|thread|subscribers|followers|"
                    + "newsletter|weekly|daily)\\b.*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ONE_LINE = Pattern.compile(
            "(?<name>[^,|·]{3,60}?)\\s*[,|·](?<place> ?[^,|·0-9]{2,40},)? ?(?<issue>(?:no|issue|vol)\\.? ?\\d+,? ?)?"
                    + "(?<date>.*\\d{4}|\\d{1,2} \\p{Lu}\\p{L}+)",
            Pattern.CASE_INSENSITIVE);

    /** Opens a line that names who wrote it, or what sort of text it is, not who published it. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:by|from|emergency|urgent|breaking|live|opinion|press release|statement|notice|appeal|alert|update|flash|"
                    + "embargoed|for immediate release|title|news release|media advisory)\\b.*",
            Pattern.CASE_INSENSITIVE);
    /** "BRIEFING OF THE MINISTRY": the ministry's. */
    private static final Pattern ISSUED = Pattern.compile(
            "(?:briefing|bulletin|statement|communique|communiqué) (?:of|by|from) (?:the )?", Pattern.CASE_INSENSITIVE);

    /** The country over its ministry. */
    private static final Pattern LAND = Pattern.compile(
            "(?:the )?(?:republic|kingdom|federation|state|commonwealth|province|region|territory|government) of .*",
            Pattern.CASE_INSENSITIVE);
    /** The desk of a body that sends out what it writes. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:.*\\b(?:press|information|communications?|media|public|spokes\\p{L}+)\\b.*)", Pattern.CASE_INSENSITIVE);

    private Publisher() {}

    /** @param lines the first lines that are not blank, stripped */
    static Optional<String> of(List<String> lines) {
        return letterhead(lines).or(() -> masthead(lines)).or(() -> below(lines));
    }

    /** The bodies that the first lines name, the wider first: "UNITED NATIONS", "MISSION FOR OSTRIA". */
    private static Optional<String> letterhead(List<String> lines) {
        List<String> bodies = new ArrayList<>();
        for (String line : lines.subList(0, Math.min(3, lines.size()))) {
            Optional<String> name = name(line);
            if (name.isEmpty() || !(bodies.isEmpty() || isBody(name.get()))) {
                break;
            }
            bodies.add(name.get());
        }
        boolean headed = bodies.size() < lines.size() && isBelowName(lines.get(bodies.size()));
        boolean stands = headed || bodies.size() > 1 || !bodies.isEmpty() && isShouted(bodies.get(0));
        List<String> issuers = bodies.stream()
                .filter(Publisher::isBody)
                .filter(name -> !LAND.matcher(name).matches())
                .toList();
        // the first that is no office of another: "JOINT COMMAND" below its ministry, not "Department for Information"
        List<String> named = issuers.stream()
                .filter(name ->
                        name.equals(issuers.get(0)) || !OFFICE.matcher(name).matches())
                .toList();
        return stands && !named.isEmpty() ? Optional.of(String.join(", ", named)) : Optional.empty();
    }

    /** A name over a date or an issue's number. */
    private static Optional<String> masthead(List<String> lines) {
        return lines.size() > 1 && isIssue(lines.get(1)) ? name(lines.get(0)) : Optional.empty();
    }

    /** "The Long Table, No. 48, March 2022" */
    private static Optional<String> below(List<String> lines) {
        for (String line : lines.subList(0, Math.min(DEEPEST, lines.size()))) {
            Matcher one = ONE_LINE.matcher(line);
            if (line.length() <= LONGEST && one.matches()) {
                Optional<String> name = name(one.group("name").strip());
                boolean told = one.group("issue") != null
                        || one.group("place") != null && DateReader.find(line).isPresent()
                        || name.filter(LETTERHEAD::isMedium).isPresent();
                if (name.isPresent() && told) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isIssue(String line) {
        return line.length() <= LONGEST
                && (ISSUE.matcher(line).matches() || DateReader.find(line).isPresent())
                && !line.endsWith(".");
    }

    /** Not the prose itself: a short line, or none that ends a sentence. */
    private static boolean isBelowName(String line) {
        return line.length() <= LONGEST && !line.endsWith(".");
    }

    private static boolean isShouted(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isBody(String name) {
        return LETTERHEAD.isBody(name);
    }

    /** The line as a name, without what stands behind it; empty where it is none. */
    private static Optional<String> name(String line) {
        String name = ISSUED.matcher(line).lookingAt() ? ISSUED.matcher(line).replaceFirst("") : line;
        if (NO_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Matcher behind = BEHIND.matcher(name);
        while (behind.find()) {
            name = name.substring(0, behind.start()).strip();
            behind = BEHIND.matcher(name);
        }
        boolean fits = name.length() >= 3
                && name.length() <= LONGEST
                && name.split(" ").length <= MOST_WORDS
                && NAME.matcher(name).matches();
        return fits ? Optional.of(name) : Optional.empty();
    }
}
