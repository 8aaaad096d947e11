package dev.whence.reuse.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/** The words of all documents by position: in memory, or in a file that the system brings in piece by piece. */
sealed interface WordArray {
    int word(int position);

    void copy(int from, int count, int[] into);

    /** How much of the heap it takes. */
    long bytes();

    /** Gives back what it holds. */
    void close();

    /** In memory. */
    final class InHeap implements WordArray {
        private final int[] words;

        InHeap(int[] words) {
            this.words = words;
        }

        @Override
        public int word(int position) {
            return words[position];
        }

        @Override
        public void copy(int from, int count, int[] into) {
            System.arraycopy(words, from, into, 0, count);
        }

        @Override
        public long bytes() {
            return (long) Integer.BYTES * words.length;
        }

        @Override
        public void close() {}
    }

    /** In a file, which is gone when this is closed. */
    final class InFile implements WordArray {
        /** A buffer can have at most two gigabytes. */
        private static final int BUFFER_BITS = 28;

        private static final int MASK = (1 << BUFFER_BITS) - 1;

        private final FileChannel file;
        private final IntBuffer[] buffers;

        InFile(FileChannel file, int words) throws IOException {
            this.file = file;
            this.buffers = new IntBuffer[(words >>> BUFFER_BITS) + 1];
            for (int i = 0; i < buffers.length; i++) {
                long first = (long) i << BUFFER_BITS;
                buffers[i] = file.map(
                                FileChannel.MapMode.READ_ONLY,
                                Integer.BYTES * first,
                                Integer.BYTES * Math.min(1L << BUFFER_BITS, words - first))
                        .order(ByteOrder.nativeOrder())
                        .asIntBuffer();
            }
        }

        @Override
        public int word(int position) {
            return buffers[position >>> BUFFER_BITS].get(position & MASK);
        }

        @Override
        public void copy(int from, int count, int[] into) {
            int copied = 0;
            while (copied < count) {
                IntBuffer buffer = buffers[(from + copied) >>> BUFFER_BITS];
                int at = (from + copied) & MASK;
                int part = Math.min(count - copied, buffer.limit() - at);
                buffer.get(at, into, copied, part);
                copied += part;
            }
        }

        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public void close() {
            try {
                Arrays.fill(buffers, IntBuffer.allocate(0));
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
