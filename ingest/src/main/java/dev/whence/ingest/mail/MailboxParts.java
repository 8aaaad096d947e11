package dev.whence.ingest.mail;

import dev.whence.ingest.decode.UnreadableException;
import dev.whence.ingest.format.Limit;
import dev.whence.ingest.format.Outcome;
import dev.whence.ingest.format.Parts;
import dev.whence.ingest.format.SourceFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts a mailbox into its mails, one at a time in memory. */
final class MailboxParts implements Parts {
    private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};
    private static final Pattern BORDER = Pattern.compile(
            "From (?:-|[^@\\s]+@\\S+|\\S*\\s.*\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b.*\\d{4}.*|\\S+@.*)");
    private static final int LONGEST_BORDER = 300;
    private static final int LINE = 1 << 16;

    private final SourceFile file;
    private final MailReport mails;
    private final InputStream in;
    private final long longest;
    private final Deque<Outcome> waiting = new ArrayDeque<>();
    private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
    private final byte[] line = new byte[LINE];
    private int length;
    private boolean lineStarts = true;
    private boolean tooLong;
    private long number;

    MailboxParts(SourceFile file, InputStream in, MailReport mails) {
        this.file = file;
        this.mails = mails;
        this.in = new BufferedInputStream(in, LINE);
        this.longest = file.limits().of(Limit.FILE_BYTES);
    }

    @Override
    public Optional<Outcome> next() throws IOException, UnreadableException {
        if (number == 0) {
            begin();
        }
        while (waiting.isEmpty()) {
            if (length < 0) {
                return Optional.empty();
            }
            readMail();
            number++;
        }
        return Optional.of(waiting.remove());
    }

    private void begin() throws IOException, UnreadableException {
        do {
            readLine();
        } while (length > 0 && isBlank());
        if (length < 0) {
            throw new UnreadableException("empty file");
        }
        if (!isBorder()) {
            throw new UnreadableException("damaged, or no mailbox (does not begin with \"From \")");
        }
        number = 1;
    }

    /** Reads what stands behind a border, up to the next one. */
    private void readMail() throws IOException {
        mail.reset();
        tooLong = false;
        boolean blankBefore = true;
        while (true) {
            boolean started = lineStarts;
            readLine();
            if (length < 0 || started && blankBefore && isBorder()) {
                break;
            }
            blankBefore = started && isBlank();
            keep(started);
        }
        SourceFile part = file.part(number);
        if (tooLong) {
            waiting.add(part.notRead("mail too large (limit " + Limit.FILE_BYTES.say(longest) + ")"));
            return;
        }
        try {
            waiting.addAll(mails.read(part, mail.toByteArray()));
        } catch (UnreadableException e) {
            waiting.add(part.notRead(e.reason()));
        }
    }

    private void keep(boolean started) {
        if (mail.size() + length > longest) {
            tooLong = true;
            mail.reset();
        }
        if (!tooLong) {
            // ">From here": a mark that only keeps the line from looking like a border.
            int from = started && isQuotedBorder() ? 1 : 0;
            mail.write(line, from, length - from);
        }
    }

    /** A line with its end, or as much of a long one as fits; -1 at the end. */
    private void readLine() throws IOException {
        length = 0;
        int c = in.read();
        while (c >= 0) {
            line[length++] = (byte) c;
            if (c == '\n' || length == LINE) {
                break;
            }
            c = in.read();
        }
        lineStarts = c < 0 || c == '\n';
        if (c < 0 && length == 0) {
            length = -1;
        }
    }

    private boolean isBlank() {
        return length == 1 && line[0] == '\n' || length == 2 && line[0] == '\r' && line[1] == '\n';
    }

    /** "From a@b.example Thu Jun 12 08:14:00 2031": a sentence may begin with the same word. */
    private boolean isBorder() {
        return begins(0)
                && length < LONGEST_BORDER
                && BORDER.matcher(new String(line, 0, length, StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    private boolean isQuotedBorder() {
        int marks = 0;
        while (marks < length && line[marks] == '>') {
            marks++;
        }
        return marks > 0 && begins(marks);
    }

    private boolean begins(int at) {
        if (length < at + FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (line[at + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
