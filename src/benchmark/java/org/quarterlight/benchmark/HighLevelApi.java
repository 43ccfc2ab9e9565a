package org.quarterlight.benchmark;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.ListItem;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.quarterlight.chart.Drawing;
import org.quarterlight.chart.Drawings;
import org.quarterlight.document.Block;
import org.quarterlight.document.Document;
import org.quarterlight.document.Inline;
import org.quarterlight.font.Face;
import org.quarterlight.font.Typeface;

/** The floor: the same briefing made with OpenPDF's own high-level API, untagged, its fonts parsed once for all. */
final class HighLevelApi {
    private static final float MARGIN = 62;
    private static final float WIDTH = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float BESIDE_TEXT = WIDTH - 356;
    static final Color BLUE = new Color(0x12436D);
    static final Color INK = new Color(0x3D3D3D);
    private static final Map<Face, BaseFont> FONTS = fonts();
    private static final Font BODY = font(Face.REGULAR, 11, INK);
    private static final Font STRONG = font(Face.BOLD, 11, INK);
    private static final Font LINK = font(Face.REGULAR, 11, BLUE);
    private static final Font LEAD = font(Face.REGULAR, 13.5f, INK);
    private static final Font NOTE = font(Face.REGULAR, 9, INK);
    private static final Font CELL_BOLD = font(Face.BOLD, 9, INK);
    private static final Font CAPTION = font(Face.BOLD, 10.5f, INK);
    private static final Font FACT = font(Face.BOLD, 27, BLUE);
    private static final List<Font> HEADINGS =
            List.of(font(Face.BOLD, 25, BLUE), font(Face.BOLD, 16, BLUE), font(Face.BOLD, 12.5f, INK));

    private final org.openpdf.text.Document out = new org.openpdf.text.Document(PageSize.A4, MARGIN, MARGIN, 66, 68);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final PdfWriter writer = PdfWriter.getInstance(out, bytes);

    private HighLevelApi() {}

    static byte[] write(Document document) {
        HighLevelApi api = new HighLevelApi();
        api.writer.setPageEvent(new RunningLines(document, font(Face.REGULAR)));
        api.out.open();
        document.blocks().forEach(api::add);
        api.out.close();
        return api.bytes.toByteArray();
    }

    private static Map<Face, BaseFont> fonts() {
        Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
        for (Face face : List.of(Face.REGULAR, Face.BOLD)) {
            fonts.put(face, parsed(face));
        }
        return fonts;
    }

    private static BaseFont parsed(Face face) {
        try {
            byte[] file = Typeface.of(face).bytes();
            return BaseFont.createFont(Typeface.file(face), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file, null);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static BaseFont font(Face face) {
        BaseFont font = FONTS.get(face);
        if (font == null) {
            throw new IllegalArgumentException("The briefings measured are not set in " + face);
        }
        return font;
    }

    private static Font font(Face face, float size, Color colour) {
        return new Font(font(face), size, Font.NORMAL, colour);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Block.Voice voice, List<Inline> text) -> paragraph(voice, text);
            case Block.Items(boolean numbered, List<List<Block>> items) -> list(items);
            case Block.KeyFacts(List<Block.KeyFact> facts) -> facts(facts);
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.Contents contents -> throw new IllegalArgumentException("No briefing measured has contents");
            case Block.NewPage() -> out.newPage();
        }
    }

    private void heading(Block.Heading heading) {
        Font font = HEADINGS.get(heading.level() - 1);
        Paragraph paragraph = new Paragraph(font.getSize() * 1.25f, Inline.plain(heading.text()), font);
        paragraph.setSpacingBefore(font.getSize() * 1.5f);
        paragraph.setSpacingAfter(font.getSize() * 0.35f);
        out.add(paragraph);
    }

    private void paragraph(Block.Voice voice, List<Inline> text) {
        Font font = switch (voice) {
            case BODY -> BODY;
            case LEAD, CALLOUT -> LEAD;
            case NOTE, SOURCE -> NOTE;
        };
        Paragraph paragraph = new Paragraph(phrase(text, font));
        paragraph.setIndentationRight(BESIDE_TEXT);
        paragraph.setSpacingAfter(font.getSize() * 0.8f);
        out.add(paragraph);
    }

    private static Phrase phrase(List<Inline> text, Font font) {
        Phrase phrase = new Phrase(font.getSize() * 1.42f);
        for (Inline inline : text) {
            switch (inline) {
                case Inline.Text(String words) -> phrase.add(new Chunk(words, font));
                case Inline.Strong strong -> phrase.add(new Chunk(Inline.plain(strong.text()), STRONG));
                case Inline.Emphasis emphasis -> phrase.add(new Chunk(Inline.plain(emphasis.text()), font));
                case Inline.Link link -> phrase.add(linked(link));
                case Inline.Break() -> phrase.add(Chunk.NEWLINE);
            }
        }
        return phrase;
    }

    private static Chunk linked(Inline.Link link) {
        return new Chunk(Inline.plain(link.text()), LINK)
                .setLocalGoto(link.target().substring(1));
    }

    private void list(List<List<Block>> items) {
        org.openpdf.text.List list = new org.openpdf.text.List(false, 16);
        list.setListSymbol(new Chunk("•", BODY));
        list.setIndentationRight(BESIDE_TEXT);
        for (List<Block> item : items) {
            for (Block block : item) {
                if (block instanceof Block.Paragraph(Block.Voice voice, List<Inline> text)) {
                    ListItem entry = new ListItem(phrase(text, BODY));
                    entry.setSpacingAfter(4);
                    list.add(entry);
                }
            }
        }
        out.add(list);
    }

    private void facts(List<Block.KeyFact> facts) {
        PdfPTable table = new PdfPTable(facts.size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(20);
        for (Block.KeyFact fact : facts) {
            PdfPCell cell = new PdfPCell();
            cell.setBorder(Rectangle.TOP);
            cell.setBorderColor(BLUE);
            cell.addElement(new Paragraph(34, Inline.plain(fact.value()), FACT));
            cell.addElement(new Paragraph(12.5f, Inline.plain(fact.label()), NOTE));
            table.addCell(cell);
        }
        out.add(table);
    }

    private void caption(Block.Caption caption) {
        Chunk title = new Chunk(Inline.plain(caption.title()), CAPTION).setLocalDestination(caption.anchor());
        Paragraph paragraph = new Paragraph(14, title);
        paragraph.setSpacingBefore(16);
        out.add(paragraph);
        out.add(new Paragraph(12, Inline.plain(caption.detail()), NOTE));
    }

    private void table(Block.Table table) {
        caption(table.caption());
        PdfPTable set = new PdfPTable(new float[] {30, 22, 20, 16, 12});
        set.setWidthPercentage(100);
        set.setHeaderRows(1);
        set.setSpacingBefore(4);
        table.columns().forEach(column -> set.addCell(cell(column.heading(), CELL_BOLD, column)));
        for (Block.Row row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                set.addCell(cell(
                        Inline.plain(row.cells().get(i)), NOTE, table.columns().get(i)));
            }
        }
        out.add(set);
        table.notes().forEach(note -> paragraph(Block.Voice.NOTE, note));
    }

    private static PdfPCell cell(String words, Font font, Block.Column column) {
        PdfPCell cell = new PdfPCell(new Phrase(words, font));
        cell.setLeading(12, 0);
        cell.setPadding(3.5f);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(INK);
        cell.setHorizontalAlignment(column.align() == Block.Align.RIGHT ? PdfPCell.ALIGN_RIGHT : PdfPCell.ALIGN_LEFT);
        return cell;
    }

    private void picture(Block.Picture picture) {
        caption(picture.caption());
        Drawing drawing = Drawings.of(picture.chart(), WIDTH);
        PdfTemplate template =
                writer.getDirectContent().createTemplate((float) drawing.width(), (float) drawing.height());
        MarkPainter painter = new MarkPainter(template, drawing.height());
        drawing.marks().forEach(painter::paint);
        out.add(Image.getInstance(template));
        picture.notes().forEach(note -> paragraph(Block.Voice.NOTE, note));
    }
}
