package dev.whence.bench.reuse;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What this process has used so far.
 *
 * @param processorSeconds of all its threads, the compiler's and the collector's too
 * @param peakMegabytes the most memory it held; 0 where the system does not tell
 */
record Usage(double processorSeconds, long peakMegabytes) {
    static Usage now() {
        double seconds =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                        ? system.getProcessCpuTime() / 1e9
                        : 0;
        return new Usage(seconds, peak());
    }

    private static long peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s of processors, peak %d MB", processorSeconds, peakMegabytes);
    }
}
