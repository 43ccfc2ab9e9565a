package org.quarterlight.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Reads a page's painting: everything painted is marked, nothing stands inside a path but the path, marks are numbered. */
final class ContentCheck {
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> PAINTING = Set.of("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n");
    private static final Set<String> TEXT = Set.of("Tj", "TJ", "'", "\"");

    private final int page;
    private final List<String> faults;
    private final List<Integer> marks = new ArrayList<>();
    private int depth;
    private boolean inPath;

    private ContentCheck(int page, List<String> faults) {
        this.page = page;
        this.faults = faults;
    }

    /** The numbers of the marked content of a page, in the order it is painted. */
    static List<Integer> marks(PdfReader reader, int page, List<String> faults) throws IOException {
        ContentCheck check = new ContentCheck(page, faults);
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(reader.getPageContent(page)));
        List<PdfObject> operation = parser.parse(new ArrayList<>());
        while (!operation.isEmpty()) {
            check.read(operation);
            operation = parser.parse(new ArrayList<>());
        }
        if (check.depth != 0 || check.inPath) {
            faults.add("Page " + page + " ends inside marked content or a path");
        }
        return check.marks;
    }

    private void read(List<PdfObject> operation) {
        String operator = operation.getLast().toString();
        boolean paints = PAINTING.contains(operator);
        if (inPath && !paints && !PATH.contains(operator)) {
            faults.add("Page " + page + " has " + operator + " inside a path");
        }
        if (depth == 0 && (paints || TEXT.contains(operator))) {
            faults.add("Page " + page + " paints outside marked content");
        }
        inPath = !paints && (inPath || PATH.contains(operator));
        if (operator.equals("BDC") || operator.equals("BMC")) {
            depth++;
            mark(operation);
        } else if (operator.equals("EMC")) {
            depth--;
        }
    }

    private void mark(List<PdfObject> operation) {
        if (depth > 1) {
            faults.add("Page " + page + " has marked content inside marked content");
        }
        if (operation.size() == 3 && operation.get(1) instanceof PdfDictionary properties) {
            marks.add(properties.getAsNumber(PdfName.MCID).intValue());
        }
    }
}
