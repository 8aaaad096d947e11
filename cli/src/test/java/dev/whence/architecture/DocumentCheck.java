package dev.whence.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a Markdown document names and the repository does not have.
 *
 * <p>Between backticks, outside fenced blocks: {@code dev.whence.report} is a package, {@code dev.whence.report.Report}
 * and {@code Report} are types of this project, {@code Claim.measure} is something that the source of Claim names,
 * {@code core/src/main} is a path from the root, {@code Report.java} and {@code cues.tsv} are files somewhere in it.
 * Every capitalised word with a small letter counts as a type, unless it stands in {@code names-of-others.txt}. The
 * targets of links that stay in the repository exist too.
 */
final class DocumentCheck {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *(```|~~~).*?^ *\\1`*~* *$");
    private static final Pattern SPAN = Pattern.compile("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FULL =
            Pattern.compile("(dev\\.whence(?:\\.[a-z]\\w*)*)(\\.[A-Z]\\w*)?([.#]\\w+)*(\\(.*\\))?");
    private static final Pattern TYPE = Pattern.compile("@?([A-Z][A-Za-z0-9]*)((?:[.#][A-Za-z]\\w*)*)(?:\\(.*\\))?");
    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(java|tsv|sql|txt)");
    private static final Pattern PATH = Pattern.compile("\\./[\\w.-]+|(?:\\./)?[\\w.-]+(?:/[\\w.@-]*)+");

    private final Repository repository;
    private final Set<String> namesOfOthers;

    DocumentCheck(Repository repository, Set<String> namesOfOthers) {
        this.repository = repository;
        this.namesOfOthers = Set.copyOf(namesOfOthers);
    }

    /**
     * One line for each name that does not resolve: {@code docs/a.md: `Clam` is no type of Whence}.
     *
     * @param path the document's path from the root, for its relative links
     */
    List<String> unresolved(String path, String markdown) {
        List<String> problems = new ArrayList<>();
        String prose = FENCED.matcher(markdown).replaceAll("");
        Matcher spans = SPAN.matcher(prose);
        while (spans.find()) {
            String name = spans.group(2).strip();
            problem(name).ifPresent(what -> problems.add(path + ": `" + name + "` " + what));
        }
        Matcher links = LINK.matcher(SPAN.matcher(prose).replaceAll("code"));
        while (links.find()) {
            String target = links.group(1).replaceFirst("#.*", "");
            if (!target.contains(":") && !target.isEmpty() && !repository.exists(folderOf(path) + target)) {
                problems.add(path + ": the link to " + target + " leads nowhere");
            }
        }
        return problems;
    }

    private Optional<String> problem(String name) {
        if (namesOfOthers.contains(name)) {
            return Optional.empty();
        }
        Matcher full = FULL.matcher(name);
        if (full.matches()) {
            return full.group(2) == null
                    ? unless(repository.hasPackage(full.group(1)), "is no package of Whence")
                    : unless(repository.sourceOf(full.group(1) + full.group(2)).isPresent(), "is no type of Whence");
        }
        if (FILE.matcher(name).matches()) {
            return unless(repository.hasFileNamed(name), "is no file of Whence");
        }
        Matcher type = TYPE.matcher(name);
        if (type.matches() && !type.group(1).equals(type.group(1).toUpperCase(Locale.ROOT))) {
            return problemWithType(type.group(1), type.group(2));
        }
        return PATH.matcher(name).matches() ? problemWithPath(name) : Optional.empty();
    }

    private Optional<String> problemWithType(String type, String members) {
        if (namesOfOthers.contains(type)) {
            return Optional.empty();
        }
        Optional<String> source = repository.sourceOf(type);
        if (source.isEmpty()) {
            return Optional.of("is no type of Whence");
        }
        for (String member : members.split("[.#]")) {
            if (!Pattern.compile("\\b" + member + "\\b").matcher(source.get()).find()) {
                return Optional.of("names " + member + ", which " + type + " does not have");
            }
        }
        return Optional.empty();
    }

    /** Only what begins in one of our folders: {@code texts/a.txt} may be what a user has. */
    private Optional<String> problemWithPath(String name) {
        String path = name.startsWith("./") ? name.substring(2) : name;
        String first = path.substring(0, Math.max(0, path.indexOf('/')));
        boolean ours = name.startsWith("./") && !path.contains("/")
                || repository.exists(first) && !first.isEmpty()
                || Rules.MODULES.contains(first)
                || Set.of("core", "docs", "examples").contains(first);
        boolean built = path.matches(".*\\btarget\\b.*");
        return unless(!ours || built || repository.exists(path), "is no path of Whence");
    }

    private static Optional<String> unless(boolean fine, String problem) {
        return fine ? Optional.empty() : Optional.of(problem);
    }

    private static String folderOf(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
