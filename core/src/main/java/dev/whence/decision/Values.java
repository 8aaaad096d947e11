package dev.whence.decision;

import dev.whence.claim.Claim;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The values of a claim's fields, each as text; a field without a value is not among them. */
public record Values(SortedMap<Field, String> texts) {
    /** Of nothing. */
    public static final Values NONE = new Values(new TreeMap<>());

    public Values {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    public static Values of(Claim claim) {
        TreeMap<Field, String> texts = new TreeMap<>();
        for (Field field : Field.values()) {
            field.of(claim).ifPresent(text -> texts.put(field, text));
        }
        return new Values(texts);
    }

    public Optional<String> of(Field field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** These with others in their place; an absent one takes the value away. */
    public Values with(Map<Field, Optional<String>> changes) {
        TreeMap<Field, String> changed = new TreeMap<>(texts);
        new EnumMap<>(changes).forEach((field, value) -> {
            if (value.isPresent()) {
                changed.put(field, value.get());
            } else {
                changed.remove(field);
            }
        });
        return new Values(changed);
    }

    /** The fields in which two differ, in their order. */
    public List<Field> differing(Values other) {
        List<Field> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!of(field).equals(other.of(field))) {
                fields.add(field);
            }
        }
        return fields;
    }
}
