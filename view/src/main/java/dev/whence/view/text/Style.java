package dev.whence.view.text;

/** Colours and weights of a terminal, or none. */
public enum Style {
    PLAIN,
    COLOUR;

    private static final String RESET = "\u001b[0m";

    public String bold(String text) {
        return in("\u001b[1m", text);
    }

    public String faint(String text) {
        return in("\u001b[2m", text);
    }

    public String green(String text) {
        return in("\u001b[32m", text);
    }

    public String yellow(String text) {
        return in("\u001b[33m", text);
    }

    public String cyan(String text) {
        return in("\u001b[36m", text);
    }

    public String magenta(String text) {
        return in("\u001b[35m", text);
    }

    public String blue(String text) {
        return in("\u001b[34m", text);
    }

    private String in(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
    }
}
