package dev.whence.view.part;

import dev.whence.report.Border;
import dev.whence.report.NamedPart;
import dev.whence.view.text.Figures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file that holds several reports. */
public record SplitFile(String name, List<NamedPart> parts) {
    /** In the order in which they stand in the file. */
    public SplitFile {
        parts = parts.stream()
                .sorted(Comparator.comparing(part -> part.place().start()))
                .toList();
    }

    /** The files of the parts, in the order in which they are met. */
    public static List<SplitFile> of(List<NamedPart> parts) {
        Map<String, List<NamedPart>> byFile = new LinkedHashMap<>();
        parts.forEach(part ->
                byFile.computeIfAbsent(part.file(), file -> new ArrayList<>()).add(part));
        return byFile.entrySet().stream()
                .map(file -> new SplitFile(file.getKey(), file.getValue()))
                .toList();
    }

    /** {@code all.txt holds 4 reports} */
    public String count() {
        return name + " holds " + Figures.count(parts.size(), "report");
    }

    /** The parts whose borders were told by signs, the least certain first. */
    public List<NamedPart> bySigns() {
        return parts.stream()
                .filter(part -> part.place().border().isPresent())
                .filter(part -> part.place().border().get().confidence() < Border.CERTAIN)
                .sorted(Comparator.comparing(
                        (NamedPart part) -> part.place().border().get().confidence()))
                .toList();
    }

    /** {@code #2, 92% sure: a dateline, other names} */
    public static String told(NamedPart part) {
        return part.place()
                .border()
                .map(border -> part.number() + ", " + told(border))
                .orElse(part.number());
    }

    /** {@code 92% sure: a dateline, other names} */
    public static String told(Border border) {
        String signs = String.join(", ", border.signs());
        return border.confidence() < Border.CERTAIN ? border.confidence() + "% sure: " + signs : "at a mark: " + signs;
    }
}
