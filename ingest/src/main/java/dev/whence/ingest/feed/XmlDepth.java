package dev.whence.ingest.feed;

/** Tells how deep the elements of a piece of XML nest, before a parser is asked that takes ever longer the deeper they do. */
final class XmlDepth {
    private XmlDepth() {}

    static boolean exceeds(String xml, int limit) {
        int depth = 0;
        int at = xml.indexOf('<');
        while (at >= 0 && depth <= limit) {
            if (xml.startsWith("<![CDATA[", at)) {
                at = behind(xml, "]]>", at);
            } else if (xml.startsWith("<!--", at)) {
                at = behind(xml, "-->", at);
            } else {
                int end = behind(xml, ">", at);
                char next = at + 1 < xml.length() ? xml.charAt(at + 1) : '>';
                boolean closed = end >= 2 && xml.charAt(end - 2) == '/';
                depth += next == '/' ? -1 : next == '?' || next == '!' || closed ? 0 : 1;
                at = end;
            }
            at = xml.indexOf('<', at);
        }
        return depth > limit;
    }

    private static int behind(String xml, String mark, int from) {
        int at = xml.indexOf(mark, from);
        return at < 0 ? xml.length() : at + mark.length();
    }
}
