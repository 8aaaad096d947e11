package dev.whence.view.page.large;

import dev.whence.view.page.text.HarmlessWriter;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of one page that wait until they are asked for. Parsing, not drawing, makes a large page slow, and nobody reads
 * all of a thousand reports. Parts that follow each other repeat each other, so some are packed together.
 */
public final class Packs {
    private static final int TOGETHER = 16;

    private final boolean packing;
    private final List<Pack> full = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    private Packs(boolean packing) {
        this.packing = packing;
    }

    /** @param large whether anything is to wait at all */
    public static Packs of(boolean large) {
        return new Packs(large);
    }

    /** For what stands within a part that waits already. */
    public static Packs none() {
        return new Packs(false);
    }

    public boolean packing() {
        return packing;
    }

    /** Takes a part, escaped by the template that wrote it, and gives the name of its place: {@code 3.7}. */
    public String add(Content part) {
        StringOutput written = new StringOutput();
        part.writeTo(new OwaspHtmlTemplateOutput(written));
        open.add(harmless(written.toString()));
        String place = full.size() + "." + (open.size() - 1);
        if (open.size() == TOGETHER) {
            close();
        }
        return place;
    }

    /** All that was taken; nothing can be added afterwards that it would hold. */
    public List<Pack> all() {
        if (!open.isEmpty()) {
            close();
        }
        return List.copyOf(full);
    }

    private void close() {
        full.add(Pack.of(open));
        open.clear();
    }

    /** Without characters that hide or turn text. */
    private static String harmless(String html) {
        StringWriter text = new StringWriter(html.length());
        try (HarmlessWriter harmless = new HarmlessWriter(text)) {
            harmless.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
