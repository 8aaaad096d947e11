package dev.whence.reuse.notes;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * What a search needs to know of a document before it finds something in it. Holds the array it is given.
 *
 * @param day of the date, as days since 1970; the greatest number where there is none
 * @param length of the text, in UTF-16 units
 * @param words the hashes of its words
 */
@SuppressWarnings("ArrayRecordComponent") // as large as the text, and compared by nobody
public record DocumentNote(long day, int length, int[] words) {
    private static final byte FORM = 1;
    private static final int HEAD = 1 + Long.BYTES + Integer.BYTES;

    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + Integer.BYTES * words.length);
        bytes.put(FORM).putLong(day).putInt(length);
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }

    /** The note that the bytes hold; none where another version wrote them. */
    public static Optional<DocumentNote> of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || (bytes.length - HEAD) % Integer.BYTES != 0 || buffer.get() != FORM) {
            return Optional.empty();
        }
        long day = buffer.getLong();
        int length = buffer.getInt();
        int[] words = new int[buffer.remaining() / Integer.BYTES];
        buffer.asIntBuffer().get(words);
        return Optional.of(new DocumentNote(day, length, words));
    }
}
