package dev.whence.view.page;

import dev.whence.report.Skipped;
import dev.whence.view.page.overview.Overview;
import dev.whence.view.page.reader.ReportView;
import dev.whence.view.page.source.OutletView;
import dev.whence.view.page.source.SourceView;
import java.util.List;

/** All that the page shows, ready for the templates. */
public record Page(
        PageSettings settings,
        Assets assets,
        Overview overview,
        List<ReportView> reports,
        List<SourceView> sources,
        List<OutletView> outlets,
        List<Skipped> skipped) {
    public Page {
        reports = List.copyOf(reports);
        sources = List.copyOf(sources);
        outlets = List.copyOf(outlets);
        skipped = List.copyOf(skipped);
    }
}
