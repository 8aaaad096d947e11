package dev.whence.bench.reuse;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A planted copy: where it was taken from, where it went, how long it was and which share of its words was changed. */
record Truth(String from, int fromStart, int fromEnd, String to, int toStart, int toEnd, int words, double noise) {
    static List<Truth> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Truth> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            all.add(mapper.readValue(line, Truth.class));
        }
        return all;
    }
}
