package dev.whence.cli;

import dev.whence.analysis.Reading;
import dev.whence.report.Report;
import dev.whence.view.text.Style;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;

/** One call of the command line within this process, and what came of it. */
record CommandLineRun(int status, String out, String err) {
    private static final Clock NOON = Clock.fixed(Instant.parse("2031-05-06T12:00:00Z"), ZoneOffset.UTC);

    static CommandLineRun of(Object... arguments) {
        return with(new SimpleReader(), Terminal.NONE, arguments);
    }

    /** As a person sees it. */
    static CommandLineRun onTerminal(int width, Style style, Object... arguments) {
        return with(new SimpleReader(), new Terminal(true, width, style), arguments);
    }

    /** As a person sees it who answers a question. */
    static CommandLineRun answering(String answer, Object... arguments) {
        InputStream in = new ByteArrayInputStream((answer + "\n").getBytes(StandardCharsets.UTF_8));
        return run(new SimpleReader(), in, new Terminal(true, 100, Style.PLAIN), arguments);
    }

    static CommandLineRun with(Function<Report, Reading> reader, Terminal terminal, Object... arguments) {
        return run(reader, InputStream.nullInputStream(), terminal, arguments);
    }

    private static CommandLineRun run(
            Function<Report, Reading> reader, InputStream in, Terminal terminal, Object... arguments) {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintWriter(out),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                in,
                terminal,
                NOON,
                Map.of(),
                () -> reader);
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        int status = new Main(surroundings).execute(texts);
        return new CommandLineRun(status, out.toString(), err.toString(StandardCharsets.UTF_8));
    }
}
