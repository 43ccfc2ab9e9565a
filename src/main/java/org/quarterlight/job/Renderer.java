package org.quarterlight.job;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.document.Document;
import org.quarterlight.html.Html;
import org.quarterlight.issue.DataFiles;
import org.quarterlight.layout.Layout;
import org.quarterlight.pdf.Attachment;
import org.quarterlight.pdf.Pdf;
import org.quarterlight.schedule.Figures;
import org.quarterlight.template.FrontMatter.Format;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Renders a briefing to the bytes of its formats; pure, so that many can be rendered at once. */
record Renderer(AsAtPosition account, Function<LocalDate, Figures> past)
        implements ItemProcessor<BriefingOrder, Rendered> {
    @Override
    public Rendered process(BriefingOrder order) {
        return switch (new Briefings(account.schedule(), account.promises(), past, account.revisions())
                .make(order.template(), order.subject())) {
            case TemplateResult.Made<Document>(Document document) ->
                new Rendered.Made(order, document.title(), files(order, document));
            case TemplateResult.Refused<Document>(List<TemplateProblem> problems) -> new Rendered.Refused(problems);
        };
    }

    private SortedMap<String, byte[]> files(BriefingOrder order, Document document) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Format format : order.template().frontMatter().formats()) {
            switch (format) {
                case PDF -> files.put(order.path() + ".pdf", pdf(order, document));
                case HTML ->
                    files.put(order.path() + ".html", Html.write(document).getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private byte[] pdf(BriefingOrder order, Document document) {
        byte[] rows =
                DataFiles.schedule(account.schedule().asAt(), order.subject().plans(account.schedule()));
        Attachment data = new Attachment(
                "schedule.csv",
                "text/csv",
                rows,
                "Every plan of this briefing, with the line it was read from",
                Attachment.Relationship.DATA,
                account.schedule().asAt());
        return Pdf.write(Layout.of(document), List.of(data));
    }
}
