package dev.whence.reuse.notes;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Rows of numbers that grow from row to row, written as their steps: a place in a text of ten thousand letters takes one
 * byte rather than four. Numbers are zigzag-coded, seven bits a byte, as in Protocol Buffers.
 */
final class StepRows {
    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    private final int[] before;

    StepRows(int columns) {
        this.before = new int[columns];
    }

    /** Writes the next row. */
    void write(DataOutputStream out, int... row) throws IOException {
        for (int i = 0; i < before.length; i++) {
            number(out, row[i] - before[i]);
            before[i] = row[i];
        }
    }

    /** Reads the next row; the array is used again for the one after it. */
    int[] read(DataInputStream in) throws IOException {
        for (int i = 0; i < before.length; i++) {
            before[i] += number(in);
        }
        return before;
    }

    private static void number(DataOutputStream out, int number) throws IOException {
        int rest = number << 1 ^ number >> 31;
        while ((rest & -MORE) != 0) {
            out.writeByte(rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        out.writeByte(rest);
    }

    private static int number(DataInputStream in) throws IOException {
        int rest = 0;
        int shift = 0;
        int next;
        do {
            if (shift >= Integer.SIZE) {
                throw new IOException("the note is overwritten");
            }
            next = in.readUnsignedByte();
            rest |= (next & MORE - 1) << shift;
            shift += BITS;
        } while (next >= MORE);
        return rest >>> 1 ^ -(rest & 1);
    }
}
