package dev.whence.cli;

import dev.whence.ingest.Splitting;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whether files are split, as the command line names it: {@code auto}, {@code none}. */
final class SplitNames implements ITypeConverter<Splitting>, Iterable<String> {

    static String of(Splitting splitting) {
        return splitting.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Splitting convert(String value) {
        return Arrays.stream(Splitting.values())
                .filter(splitting -> of(splitting).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("--split takes " + String.join(" or ", this) + ", not " + value));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Splitting.values()).map(SplitNames::of).iterator();
    }
}
