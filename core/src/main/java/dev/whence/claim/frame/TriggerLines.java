package dev.whence.claim.frame;

import dev.whence.claim.Measure;
import dev.whence.language.WordKinds;
import dev.whence.population.NounClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of {@code triggers.txt}, whose head says how they are written. */
final class TriggerLines {
    /**
     * One form of a trigger.
     *
     * @param behind the kind of phrase that must stand behind its words, or ""
     */
    record Entry(Trigger trigger, Triggers.Form form, Wording wording, String behind) {}

    private final VerbForms verbs = VerbForms.load();
    private final Set<String> adverbs =
            WordKinds.load(Chunker.class, "chunk-words.txt").of("neutral");
    private final Map<String, Set<String>> groups;

    private TriggerLines(Map<String, Set<String>> groups) {
        this.groups = groups;
    }

    /** All forms of all phrases, in the order of their lines. */
    static List<Entry> entries(List<String> lines) {
        TriggerLines reader = new TriggerLines(groups(lines));
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("@")) {
                reader.add(entries, line.split("\\|", -1));
            }
        }
        return entries;
    }

    /** "@limb: leg, arm" */
    private static Map<String, Set<String>> groups(List<String> lines) {
        Map<String, Set<String>> groups = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("@")) {
                String[] sides = line.split(":\\s*", 2);
                groups.put(sides[0], Set.of(sides[1].split("\\s*,\\s*")));
            }
        }
        return groups;
    }

    private void add(List<Entry> entries, String[] columns) {
        String head = columns[0].strip();
        int asks = head.indexOf('>');
        String behind = asks < 0 ? "" : head.substring(asks + 1);
        String phrases = asks < 0 ? head : head.substring(0, asks).strip();
        for (String phrase : Alternatives.of(phrases)) {
            String base = phrase.replaceFirst("\\s*\\(.*", "");
            String first = base.replaceAll("/[^_]*", "");
            String name = behind.isEmpty() ? first : first + '>' + behind;
            add(entries, trigger(name, columns), forms(phrase, base), base.replace('_', ' '), behind);
        }
    }

    private void add(List<Entry> entries, Trigger trigger, VerbForms.Forms forms, String base, String behind) {
        if (trigger.kind() == Trigger.Kind.STATE) {
            entries.add(entry(trigger, Triggers.Form.STATE, base, behind));
            return;
        }
        entries.add(entry(trigger, Triggers.Form.PRESENT, base, behind));
        entries.add(entry(trigger, Triggers.Form.PRESENT, forms.thirdPerson(), behind));
        entries.add(entry(trigger, Triggers.Form.PAST, forms.past(), behind));
        if (!forms.participle().equals(forms.past())) {
            entries.add(entry(trigger, Triggers.Form.PAST, forms.participle(), behind));
        }
        entries.add(entry(trigger, Triggers.Form.ING, forms.ing(), behind));
    }

    private Entry entry(Trigger trigger, Triggers.Form form, String phrase, String behind) {
        return new Entry(trigger, form, Wording.of(phrase, groups, adverbs), behind);
    }

    private VerbForms.Forms forms(String phrase, String base) {
        VerbForms.Forms regular = verbs.of(base.replace('_', ' '));
        if (!phrase.contains("(")) {
            return regular;
        }
        String[] own =
                phrase.substring(phrase.indexOf('(') + 1, phrase.length() - 1).split("\\s*,\\s*");
        return new VerbForms.Forms(regular.thirdPerson(), full(own[0], base), full(own[1], base), full(own[2], base));
    }

    /** "got" of "get_~_@wound" is "got ~ @wound": what follows the verb stays as it is. */
    private static String full(String form, String base) {
        String words = form.strip().replace('_', ' ');
        int cut = base.indexOf('_');
        return words.indexOf(' ') >= 0 || cut < 0
                ? words
                : words + base.substring(cut).replace('_', ' ');
    }

    private static Trigger trigger(String base, String[] columns) {
        Map<NounClass, Measure> measures = new EnumMap<>(NounClass.class);
        Set<NounClass> spared = EnumSet.noneOf(NounClass.class);
        Optional<Measure> bare = Optional.empty();
        Optional<Measure> few = Optional.empty();
        for (String pair : columns[2].strip().split("\\s+")) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] sides = pair.split("=");
            if (sides[1].equals("none")) {
                spared.add(NounClass.valueOf(sides[0].toUpperCase(Locale.ROOT)));
                continue;
            }
            Measure measure = Measure.valueOf(sides[1].toUpperCase(Locale.ROOT));
            if (sides[0].equals("bare")) {
                bare = Optional.of(measure);
            } else if (sides[0].equals("few")) {
                few = Optional.of(measure);
            } else {
                measures.put(NounClass.valueOf(sides[0].toUpperCase(Locale.ROOT)), measure);
            }
        }
        Trigger.Kind kind = Trigger.Kind.valueOf(columns[1].strip().toUpperCase(Locale.ROOT));
        return new Trigger(base, kind, measures, spared, bare, few);
    }
}
