package dev.whence.cli;

import dev.whence.view.text.Style;
import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What the standard streams can show.
 *
 * @param interactive whether a person looks at them
 * @param width in columns; 0 where nothing needs to be cut
 */
public record Terminal(boolean interactive, int width, Style style) {
    private static final int USUAL_WIDTH = 80;

    /** Nobody looks: a file, a pipe, a test. */
    public static final Terminal NONE = new Terminal(false, 0, Style.PLAIN);

    /** Asks the system; {@code NO_COLOR} and {@code TERM=dumb} turn colours off, {@code COLUMNS} sets the width. */
    static Terminal detect(Map<String, String> environment) {
        if (!isInteractive()) {
            return NONE;
        }
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(true, width(environment.getOrDefault("COLUMNS", "")), plain ? Style.PLAIN : Style.COLOUR);
    }

    /** From Java 22 on there is a console even where there is no terminal; it says so itself. */
    @SuppressWarnings("SystemConsoleNull") // it is null before Java 22
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private static int width(String columns) {
        if (columns.matches("[1-9]\\d{0,4}")) {
            return Integer.parseInt(columns);
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            boolean ended = stty.waitFor(1, TimeUnit.SECONDS);
            return ended && answer.matches("\\d+ [1-9]\\d{0,4}")
                    ? Integer.parseInt(answer.substring(answer.indexOf(' ') + 1))
                    : USUAL_WIDTH;
        } catch (IOException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
