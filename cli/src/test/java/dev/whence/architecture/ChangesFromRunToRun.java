package dev.whence.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Calls and method references whose result hangs on the clock, the machine's settings or chance. */
final class ChangesFromRunToRun extends DescribedPredicate<JavaAccess<?>> {
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.lang.System.getenv",
            "java.lang.Math.random",
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.util.UUID.randomUUID",
            "java.util.concurrent.ThreadLocalRandom.current",
            "java.nio.charset.Charset.defaultCharset",
            "java.lang.String.formatted");

    private static final Set<String> WITHOUT_ARGUMENTS = Set.of(
            "java.util.Date.<init>",
            "java.util.Random.<init>",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase");

    ChangesFromRunToRun() {
        super("its result changes from run to run or from machine to machine");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String name = target.getOwner().getName() + "." + target.getName();
        boolean plain = target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
        return ALWAYS.contains(name)
                || (plain && WITHOUT_ARGUMENTS.contains(name))
                || (name.startsWith("java.time.") && name.endsWith(".now"))
                || formatsForTheMachinesLocale(name, target);
    }

    /** {@code String.format("%,d", n)}: the first argument is no locale. */
    private static boolean formatsForTheMachinesLocale(String name, AccessTarget target) {
        return name.equals("java.lang.String.format")
                && target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().get(0).isEquivalentTo(String.class);
    }
}
