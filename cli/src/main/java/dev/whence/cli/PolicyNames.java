package dev.whence.cli;

import dev.whence.reconcile.Policy;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The policies as the command line names them: {@code envelope}. */
final class PolicyNames implements ITypeConverter<Policy>, Iterable<String> {
    @Override
    public Policy convert(String value) {
        return Policy.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        "no policy is named " + value + ": there are " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Policy.values()).map(Policy::label).iterator();
    }
}
