package org.quarterlight.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.quarterlight.layout.Layout;
import org.quarterlight.layout.SampleDocuments;

/** The checks themselves are checked: each fault is put into a sound file and must be found. */
class PdfChecksTest {
    private static final byte[] SOUND = Pdf.write(Layout.of(SampleDocuments.allBlocks()), List.of());

    @Test
    void findsNothingInASoundFileThatIsWrittenAgain() {
        assertThat(TreeCheck.faults(spoiled(reader -> {}))).isEmpty();
    }

    @Test
    void findsAnElementOutsideTheTree() {
        byte[] spoiled = spoiled(reader -> kids(document(reader)).remove(0));
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("has no owner in the tree"));
    }

    @Test
    void findsAMarkOwnedTwice() {
        byte[] spoiled = spoiled(reader -> {
            PdfArray kids = kids(document(reader));
            kids.add(kids.getPdfObject(0));
        });
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("in the tree twice"));
    }

    @Test
    void findsAPageThatNamesAnotherOwner() {
        byte[] spoiled = spoiled(reader -> {
            PdfArray owners = (PdfArray) PdfReader.getPdfObject(parents(reader).getPdfObject(1));
            owners.set(0, owners.getPdfObject(owners.size() - 1));
        });
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("but its page says"));
    }

    @Test
    void findsAnElementThatNamesAnotherParent() {
        byte[] spoiled = spoiled(reader -> {
            PdfDictionary first = (PdfDictionary) kids(document(reader)).getDirectObject(0);
            first.put(PdfName.P, reader.getPageOrigRef(1));
        });
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("names another parent"));
    }

    @Test
    void findsALinkToNoPage() {
        byte[] spoiled = spoiled(reader -> {
            PdfArray links = reader.getPageN(1).getAsArray(PdfName.ANNOTS);
            PdfArray place = links.getAsDict(0).getAsArray(PdfName.DEST);
            place.set(0, reader.getCatalog().get(PdfName.STRUCTTREEROOT));
        });
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("leads to no page"));
    }

    @Test
    void findsABookmarkToNoPage() {
        byte[] spoiled = spoiled(reader -> {
            PdfDictionary outlines = reader.getCatalog().getAsDict(PdfName.OUTLINES);
            PdfArray place = outlines.getAsDict(PdfName.FIRST).getAsArray(PdfName.DEST);
            place.set(0, reader.getCatalog().get(PdfName.STRUCTTREEROOT));
        });
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("leads to no page"));
    }

    @Test
    void findsAnOwnerOfNothing() {
        byte[] spoiled = spoiled(reader -> {
            parents(reader).add(new PdfNumber(9999));
            parents(reader).add(reader.getCatalog().get(PdfName.STRUCTTREEROOT));
        });
        assertThat(TreeCheck.faults(spoiled)).anyMatch(fault -> fault.contains("nobody asks for"));
    }

    @Test
    void findsContentOutsideMarksAndInsidePaths() {
        byte[] spoiled = spoiled(reader -> {
            reader.setPageContent(1, "0 0 m 1 0 0 RG 9 9 l S".getBytes(StandardCharsets.US_ASCII));
        });
        assertThat(TreeCheck.faults(spoiled))
                .anyMatch(fault -> fault.contains("RG inside a path"))
                .anyMatch(fault -> fault.contains("paints outside marked content"));
    }

    @Test
    void complainsOfAFileThatBreaksAStandard() {
        byte[] spoiled = spoiled(reader -> reader.getCatalog().put(PdfName.LANG, new PdfString("")));
        assertThatThrownBy(() -> PdfChecks.check(spoiled)).isInstanceOf(AssertionError.class);
    }

    private static PdfDictionary document(PdfReader reader) {
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        return root.getAsDict(PdfName.K);
    }

    private static PdfArray kids(PdfDictionary element) {
        return element.getAsArray(PdfName.K);
    }

    private static PdfArray parents(PdfReader reader) {
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        PdfObject tree = PdfReader.getPdfObject(root.get(PdfName.PARENTTREE));
        return ((PdfDictionary) tree).getAsArray(PdfName.NUMS);
    }

    private static byte[] spoiled(Consumer<PdfReader> fault) {
        try (PdfReader reader = new PdfReader(SOUND)) {
            fault.accept(reader);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PdfStamper(reader, out).close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
