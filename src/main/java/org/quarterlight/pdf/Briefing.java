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
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.chart.Hue;
import org.quarterlight.document.Logo;
import org.quarterlight.layout.Page;
import org.quarterlight.layout.Pages;

/** One file on its way out: pages, links, bookmarks, attachments, structure, in that order. */
final class Briefing {
    /** The lowest level that looks further for a longer repetition: the levels below make files 4 to 7% larger. */
    private static final int LEVEL = 4;

    private final Pages pages;
    private final Map<Hue, String> colours;
    private final EmbeddedFonts founts = new EmbeddedFonts();
    private final PdfBuffer ink = new PdfBuffer(1 << 14);
    private final Deflater deflater = new Deflater(LEVEL);
    private final MessageDigest digest = sha256();

    Briefing(Pages pages) {
        this.pages = pages;
        this.colours = PagePainter.colours(pages.document().style());
    }

    void write(List<Attachment> attachments, OutputStream out) throws IOException {
        try (Document document = new Document(new Rectangle((float) Page.WIDTH, (float) Page.HEIGHT), 0, 0, 0, 0)) {
            TaggedWriter writer = TaggedWriter.of(document, out);
            Metadata metadata = new Metadata(pages.document());
            prepare(writer, metadata);
            document.open();
            PdfIndirectReference resources = writer.shareResources();
            StructureTree tags = new StructureTree(writer, pages);
            paint(writer, tags);
            writer.addToBody(resources(writer), resources);
            bookmarks(writer);
            Attachments.embed(attachments, writer, digest);
            complete(writer, metadata);
            writer.setStructure((catalogue, first) -> structure(writer, tags, catalogue, first));
        } finally {
            deflater.end();
        }
    }

    private static void prepare(PdfWriter writer, Metadata metadata) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(LEVEL);
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setXmpMetadata(metadata.xmp());
    }

    private void paint(TaggedWriter writer, StructureTree tags) {
        for (int page = 0; page < pages.pages().size(); page++) {
            paint(pages.pages().get(page), page, tags);
            ink.feed(digest);
            LinkAnnotations links = new LinkAnnotations(writer, tags, pages);
            links.annotate(page);
            writer.finishPage(ink.stream(deflater));
        }
    }

    private void paint(Page page, int number, StructureTree tags) {
        ink.clear();
        PagePainter painter = new PagePainter(ink, founts, colours);
        painter.furniture(page.furniture());
        for (int piece = 0; piece < page.pieces().size(); piece++) {
            painter.piece(
                    tags.tag(number, piece), piece, page.pieces().get(piece).marks());
        }
        painter.finish();
    }

    private PdfObject structure(TaggedWriter writer, StructureTree tags, PdfIndirectReference catalogue, int first)
            throws IOException {
        ObjectSection section = new ObjectSection(writer, deflater, digest, first, first + tags.objects());
        int root = tags.write(section);
        section.end();
        section.writePlaces(catalogue, identify(writer));
        return new PdfLiteral(root + " 0 R");
    }

    /** The identity is a digest of all that is shown and attached: the same content is the same file. */
    private PdfObject identify(PdfWriter writer) throws IOException {
        byte[] id = Arrays.copyOf(digest.digest(), 16);
        PdfObject identity = PdfEncryption.createInfoId(id, id);
        writer.getInfo().put(PdfName.FILEID, identity);
        return identity;
    }

    private PdfDictionary resources(PdfWriter writer) throws IOException {
        EmbeddedFontWriter founding = new EmbeddedFontWriter(writer, deflater);
        PdfDictionary fonts = new PdfDictionary();
        for (int i = 0; i < founts.all().size(); i++) {
            EmbeddedFont fount = founts.all().get(i);
            fonts.put(new PdfName(fount.name()), founding.write(fount, i));
        }
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.FONT, fonts);
        Optional<Logo> logo = pages.document().style().logo();
        if (logo.isPresent()) {
            resources.put(PdfName.XOBJECT, LogoPicture.write(logo.get(), writer, digest));
        }
        return resources;
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

    private void complete(PdfWriter writer, Metadata metadata) throws IOException {
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("en-GB"));
        catalog.put(PdfName.OUTPUTINTENTS, Metadata.outputIntents(writer));
        metadata.describe(writer.getInfo());
        digest.update(metadata.xmp());
        pages.pages().stream()
                .flatMap(page -> page.areas().stream())
                .forEach(area -> digest.update(area.target().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
