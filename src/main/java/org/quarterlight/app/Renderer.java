package org.quarterlight.app;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.quarterlight.briefing.BriefingVolumes;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.document.Document;
import org.quarterlight.figure.Figure;
import org.quarterlight.figure.Figures;
import org.quarterlight.html.Html;
import org.quarterlight.issue.DataFiles;
import org.quarterlight.issue.Publication;
import org.quarterlight.issue.PublicationWords;
import org.quarterlight.layout.Layout;
import org.quarterlight.pdf.Attachment;
import org.quarterlight.pdf.Pdf;
import org.quarterlight.schedule.ScheduledPlan;
import org.quarterlight.template.FrontMatter.Format;
import org.quarterlight.template.TemplateProblem;
import org.quarterlight.template.TemplateResult;
import org.quarterlight.theme.Theme;
import org.quarterlight.workspace.AsAtPosition;

/** Renders a briefing to the bytes of its formats; pure, so that many can be rendered at once. */
record Renderer(
        AsAtPosition account,
        Function<LocalDate, Figures> past,
        SortedMap<String, Publication> publications,
        Theme theme) {
    /** An annex of so many plans has a thousand pages; two of them on their way at once take twice the memory. */
    private static final int LONG_ANNEX = 3_000;

    private static final Object LONG_ANNEXES = new Object();

    RenderedBriefing process(BriefingOrder order) {
        if (order.subject().plans(account.schedule()).size() < LONG_ANNEX) {
            return render(order);
        }
        synchronized (LONG_ANNEXES) {
            return render(order);
        }
    }

    private RenderedBriefing render(BriefingOrder order) {
        return switch (new Briefings(account.schedule(), account.promises(), past, account.revisions())
                .volumes(order.template(), order.subject(), file(order.path()))) {
            case TemplateResult.Made<BriefingVolumes>(BriefingVolumes volumes) ->
                new RenderedBriefing.Made(order, volumes.body().title(), files(order, volumes));
            case TemplateResult.Refused<BriefingVolumes>(List<TemplateProblem> problems) ->
                new RenderedBriefing.Refused(problems);
        };
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private SortedMap<String, byte[]> files(BriefingOrder order, BriefingVolumes volumes) {
        SortedMap<String, byte[]> files =
                files(order, volumes.body(), order.path(), attachments(order, volumes.figures()));
        volumes.annex()
                .ifPresent(annex -> files.putAll(files(order, annex, order.path() + BriefingVolumes.ANNEX, List.of())));
        return files;
    }

    private SortedMap<String, byte[]> files(
            BriefingOrder order, Document plain, String path, List<Attachment> attachments) {
        Publication publication =
                publications.getOrDefault(order.template().frontMatter().id(), Publication.OPEN);
        String marking =
                account.schedule().programme().profile().marked(theme.marking()).marking();
        Document document = plain.with(
                publication.issued(), PublicationWords.imprint(publication).marked(marking), theme.style());
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Format format : order.template().frontMatter().formats()) {
            switch (format) {
                case PDF -> files.put(path + ".pdf", Pdf.write(Layout.of(document), attachments));
                case HTML -> files.put(path + ".html", Html.write(document).getBytes(StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** What travels inside the body; the annex lists it in full. */
    private List<Attachment> attachments(BriefingOrder order, List<Figure> figures) {
        if (!order.template().frontMatter().formats().contains(Format.PDF)) {
            return List.of();
        }
        LocalDate asAt = account.schedule().asAt();
        List<ScheduledPlan> plans = order.subject().plans(account.schedule());
        return List.of(
                new Attachment(
                        "schedule.csv",
                        "text/csv",
                        DataFiles.schedule(asAt, plans),
                        "Every plan of this briefing, with the line it was read from",
                        Attachment.Relationship.DATA,
                        asAt),
                new Attachment(
                        "figures.json",
                        "application/json",
                        DataFiles.figures(account.schedule(), figures, plans),
                        "Every figure of this briefing, with its definition and the lines it was counted from",
                        Attachment.Relationship.DATA,
                        asAt));
    }
}
