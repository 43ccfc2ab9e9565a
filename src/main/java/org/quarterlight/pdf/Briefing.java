package org.quarterlight.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.chart.Mark;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;

/** One file on its way out: pages, links, structure, bookmarks, attachments, in that order. */
final class Briefing {
    private final Pages pages;
    private final Fonts fonts;
    private final MessageDigest digest = sha256();

    Briefing(Pages pages, Fonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    void write(List<Attachment> attachments, OutputStream out) throws IOException {
        try (Document document = new Document(new Rectangle((float) Page.WIDTH, (float) Page.HEIGHT), 0, 0, 0, 0)) {
            TaggedWriter writer = TaggedWriter.of(document, out);
            Metadata metadata = new Metadata(pages.document());
            prepare(writer, metadata);
            document.open();
            Tags tags = new Tags(writer, pages);
            paint(document, writer, tags);
            tags.write();
            bookmarks(writer);
            Attachments.embed(attachments, writer, digest);
            complete(writer, metadata);
        }
    }

    private static void prepare(PdfWriter writer, Metadata metadata) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setXmpMetadata(metadata.xmp());
    }

    private void paint(Document document, TaggedWriter writer, Tags tags) {
        for (int page = 0; page < pages.pages().size(); page++) {
            if (page > 0) {
                document.newPage();
            }
            PdfContentByte canvas = writer.getDirectContent();
            paint(pages.pages().get(page), page, canvas, tags);
            digest.update(canvas.getInternalBuffer().toByteArray());
            Links links = new Links(writer, tags, pages);
            links.annotate(page);
        }
    }

    private void paint(Page page, int number, PdfContentByte canvas, Tags tags) {
        Painter painter = new Painter(canvas, fonts);
        canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        page.furniture().forEach(painter::paint);
        canvas.endMarkedContentSequence();
        for (int piece = 0; piece < page.pieces().size(); piece++) {
            PdfDictionary mark = new PdfDictionary();
            mark.put(PdfName.MCID, new PdfNumber(piece));
            canvas.beginMarkedContentSequence(new PdfName(tags.tag(number, piece)), mark, true);
            for (Mark each : page.pieces().get(piece).marks()) {
                painter.paint(each);
            }
            canvas.endMarkedContentSequence();
        }
    }

    private void bookmarks(PdfWriter writer) {
        Deque<PdfOutline> open = new ArrayDeque<>();
        Deque<Integer> levels = new ArrayDeque<>();
        open.push(writer.getRootOutline());
        levels.push(0);
        for (Pages.Bookmark bookmark : pages.bookmarks()) {
            while (levels.element() >= bookmark.level()) {
                levels.pop();
                open.pop();
            }
            PdfString title = Metadata.text(bookmark.title());
            open.push(new PdfOutline(open.element(), destination(bookmark.place(), writer), title, true));
            levels.push(bookmark.level());
        }
    }

    static PdfDestination destination(Pages.Place place, PdfWriter writer) {
        float top = (float) (Page.HEIGHT - Math.max(0, place.y() - 12));
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
        destination.addPage(writer.getPageReference(place.page() + 1));
        return destination;
    }

    /** The identity is a digest of all that is shown and attached: the same content is the same file. */
    private void complete(PdfWriter writer, Metadata metadata) throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("en-GB"));
        catalog.put(PdfName.OUTPUTINTENTS, Metadata.outputIntents(writer));
        metadata.describe(writer.getInfo());
        digest.update(metadata.xmp());
        digest.update(pages.document().toString().getBytes(StandardCharsets.UTF_8));
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
