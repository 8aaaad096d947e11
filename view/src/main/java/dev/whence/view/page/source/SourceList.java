package dev.whence.view.page.source;

import dev.whence.attribution.Link;
import dev.whence.attribution.SourceKind;
import dev.whence.claim.Claim;
import dev.whence.view.page.claim.ClaimView;
import dev.whence.view.page.contents.Contents;
import dev.whence.view.text.Spellings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the list of sources: the first of every chain, and who only passed on. */
public final class SourceList {
    private SourceList() {}

    /** Those that most claims go back to first. */
    public static List<SourceView> of(Contents contents) {
        Map<String, Found> found = new TreeMap<>();
        for (Claim claim : contents.claims()) {
            List<Link> links = claim.attribution().links();
            for (int i = 0; i < links.size(); i++) {
                Link link = links.get(i);
                if (link.kind() != SourceKind.UNSPECIFIED) {
                    found.computeIfAbsent(Spellings.key(link.source()), key -> new Found(link.kind()))
                            .add(link, claim, i == 0, contents);
                }
            }
        }
        return found.values().stream()
                .map(source -> source.view(contents))
                .sorted(Comparator.comparing(
                                (SourceView source) -> -source.claims().size())
                        .thenComparing(source -> -source.passedOn())
                        .thenComparing(SourceView::name))
                .toList();
    }

    /** What is gathered about one source. */
    private static final class Found {
        private final Spellings spellings = new Spellings();
        private final SourceKind kind;
        private final List<ClaimView> claims = new ArrayList<>();
        private final Set<String> outlets = new TreeSet<>();
        private int passedOn;

        Found(SourceKind kind) {
            this.kind = kind;
        }

        void add(Link link, Claim claim, boolean first, Contents contents) {
            spellings.add(link.source(), 1);
            if (first) {
                claims.add(ClaimView.of(claim, contents));
            } else {
                passedOn++;
            }
            outlets.add(contents.shown(contents.masthead(claim.report()).outletOrName()));
        }

        SourceView view(Contents contents) {
            return new SourceView(
                    contents.shown(spellings.usual()),
                    kind.label().replace('-', ' '),
                    claims,
                    passedOn,
                    List.copyOf(outlets));
        }
    }
}
