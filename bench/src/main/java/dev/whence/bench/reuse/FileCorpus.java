package dev.whence.bench.reuse;

import dev.whence.reuse.passage.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The documents of a JSON Lines file, each read when it is asked for: only where its line starts is in memory. */
final class FileCorpus extends AbstractList<Document> {
    private final FileChannel channel;
    private long[] starts = new long[1024];
    private int count;

    FileCorpus(Path file) throws IOException {
        channel = FileChannel.open(file);
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        long at = 0;
        for (int read = channel.read(buffer, at); read > 0; read = channel.read(buffer, at)) {
            for (int i = 0; i < read; i++) {
                if (buffer.get(i) == '\n') {
                    add(at + i + 1);
                }
            }
            at += read;
            buffer.clear();
        }
    }

    private void add(long end) {
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[++count] = end;
    }

    @Override
    public int size() {
        return count;
    }

    @Override
    public Document get(int index) {
        ByteBuffer line = ByteBuffer.allocate((int) (starts[index + 1] - starts[index]));
        List<Document> one = new ArrayList<>(1);
        try {
            int read = 1;
            while (line.hasRemaining() && read > 0) {
                read = channel.read(line, starts[index] + line.position());
            }
            Corpus.read(new String(line.array(), StandardCharsets.UTF_8), one::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return one.get(0);
    }
}
