package dev.whence.reuse.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes the words of documents block by block, in any order, and puts them end to end by the blocks' numbers: in memory as
 * long as there are not too many, then in a file.
 */
final class WordSink {
    private final long mostInMemory;
    private final TreeMap<Integer, int[]> early = new TreeMap<>();
    private final List<int[]> blocks = new ArrayList<>();
    private Optional<FileChannel> file = Optional.empty();
    private int next;
    private long words;

    /** @param memory how many bytes the words may take before they go into a file */
    WordSink(long memory) {
        this.mostInMemory = memory / Integer.BYTES;
    }

    synchronized void put(int number, int[] block) {
        early.put(number, block);
        try {
            while (!early.isEmpty() && early.firstKey() == next) {
                append(early.pollFirstEntry().getValue());
                next++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(int[] block) throws IOException {
        words += block.length;
        if (words > Integer.MAX_VALUE - 1024) {
            throw new IllegalArgumentException("too many words for one search: search in parts");
        }
        if (file.isEmpty() && words > mostInMemory) {
            file = Optional.of(open());
            for (int[] before : blocks) {
                write(file.get(), before);
            }
            blocks.clear();
        }
        if (file.isPresent()) {
            write(file.get(), block);
        } else {
            blocks.add(block);
        }
    }

    /** A file that goes when it is closed; where the system keeps one that is in use, when the program ends. */
    private static FileChannel open() throws IOException {
        Path path = Files.createTempFile("whence-words", ".tmp");
        path.toFile().deleteOnExit();
        return FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static void write(FileChannel file, int[] block) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * block.length).order(ByteOrder.nativeOrder());
        bytes.asIntBuffer().put(block);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** All words; this is of no more use then. */
    synchronized WordArray finish() {
        if (file.isPresent()) {
            try {
                return new WordArray.InFile(file.get(), (int) words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        int[] all = new int[(int) words];
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            System.arraycopy(blocks.get(i), 0, all, at, blocks.get(i).length);
            at += blocks.get(i).length;
            blocks.set(i, new int[0]);
        }
        return new WordArray.InHeap(all);
    }

    /** Drops all that was put in. */
    synchronized void abandon() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
