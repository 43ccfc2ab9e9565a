package org.quarterlight.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** Reads the structure tree both ways: every mark has one owner, every owner is in the tree, and both sides agree. */
final class TreeCheck {
    private final PdfReader reader;
    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> pageOfObject = new HashMap<>();
    /** Page and mark, or the number of an annotation's object -> the number of the owning element's object. */
    private final Map<String, Integer> owners = new HashMap<>();

    private final Set<Integer> inTree = new HashSet<>();

    private TreeCheck(PdfReader reader) {
        this.reader = reader;
    }

    static List<String> faults(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            TreeCheck check = new TreeCheck(reader);
            check.run();
            return check.faults;
        } catch (IOException e) {
            return List.of("The file cannot be read back: " + e);
        }
    }

    private void run() throws IOException {
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pageOfObject.put(reader.getPageOrigRef(page).getNumber(), page);
        }
        PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
        PRIndirectReference top = (PRIndirectReference) reader.getCatalog().get(PdfName.STRUCTTREEROOT);
        walk((PRIndirectReference) root.get(PdfName.K), top.getNumber(), 0);
        Map<Integer, PdfObject> parents = new HashMap<>();
        PdfArray numbers = root.getAsDict(PdfName.PARENTTREE).getAsArray(PdfName.NUMS);
        for (int i = 0; i < numbers.size(); i += 2) {
            parents.put(numbers.getAsNumber(i).intValue(), numbers.getPdfObject(i + 1));
        }
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            check(page, parents);
        }
        parents.keySet().forEach(key -> faults.add("The way back has an entry nobody asks for: " + key));
        bookmarks(reader.getCatalog().getAsDict(PdfName.OUTLINES));
        owners.keySet().forEach(left -> faults.add("The tree names what no page has: " + left));
        noElementOutside();
    }

    private void walk(PRIndirectReference reference, int parent, int home) {
        PdfDictionary element = (PdfDictionary) PdfReader.getPdfObject(reference);
        int number = reference.getNumber();
        if (!inTree.add(number)) {
            faults.add("Element " + number + " is in the tree twice");
        }
        if (((PRIndirectReference) element.get(PdfName.P)).getNumber() != parent) {
            faults.add("Element " + number + " names another parent");
        }
        int page = element.get(PdfName.PG) instanceof PRIndirectReference at ? pageNumber(at) : home;
        PdfObject kids = PdfReader.getPdfObject(element.get(PdfName.K));
        if (kids instanceof PdfArray several) {
            several.getElements().forEach(kid -> kid(kid, number, page));
        } else if (kids != null) {
            kid(element.get(PdfName.K), number, page);
        }
    }

    private void kid(PdfObject kid, int number, int page) {
        PdfObject direct = PdfReader.getPdfObject(kid);
        if (direct instanceof PdfNumber mark) {
            own(page + ":" + mark.intValue(), number);
        } else if (direct instanceof PdfDictionary reference && reference.contains(PdfName.MCID)) {
            int at = pageNumber((PRIndirectReference) reference.get(PdfName.PG));
            own(at + ":" + reference.getAsNumber(PdfName.MCID).intValue(), number);
        } else if (direct instanceof PdfDictionary reference && reference.contains(new PdfName("Obj"))) {
            own("object " + ((PRIndirectReference) reference.get(new PdfName("Obj"))).getNumber(), number);
        } else if (kid instanceof PRIndirectReference child) {
            walk(child, number, page);
        }
    }

    private int pageNumber(PRIndirectReference reference) {
        Integer page = pageOfObject.get(reference.getNumber());
        if (page == null) {
            faults.add("Object " + reference.getNumber() + " is named as a page and is none");
            return -1;
        }
        return page;
    }

    private void own(String content, int element) {
        if (owners.put(content, element) != null) {
            faults.add(content + " has two owners");
        }
    }

    private void check(int page, Map<Integer, PdfObject> parents) throws IOException {
        PdfDictionary dictionary = reader.getPageN(page);
        int key = dictionary.getAsNumber(new PdfName("StructParents")).intValue();
        PdfArray named = (PdfArray) PdfReader.getPdfObject(parents.remove(key));
        List<Integer> marks = ContentCheck.marks(reader, page, faults);
        for (int mark : marks) {
            agree(page + ":" + mark, mark < named.size() ? named.getPdfObject(mark) : null);
        }
        if (marks.size() != named.size()) {
            faults.add("Page " + page + " has " + marks.size() + " marks and " + named.size() + " owners");
        }
        links(dictionary, parents);
    }

    private void links(PdfDictionary page, Map<Integer, PdfObject> parents) {
        PdfArray annotations = page.getAsArray(PdfName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            PRIndirectReference reference = (PRIndirectReference) annotations.getPdfObject(i);
            PdfDictionary link = (PdfDictionary) PdfReader.getPdfObject(reference);
            int key = link.getAsNumber(new PdfName("StructParent")).intValue();
            agree("object " + reference.getNumber(), parents.remove(key));
            destination(link.getAsArray(PdfName.DEST));
        }
    }

    private void bookmarks(@Nullable PdfDictionary parent) {
        PdfDictionary bookmark = parent == null ? null : parent.getAsDict(PdfName.FIRST);
        while (bookmark != null) {
            destination(bookmark.getAsArray(PdfName.DEST));
            bookmarks(bookmark);
            bookmark = bookmark.getAsDict(PdfName.NEXT);
        }
    }

    private void destination(@Nullable PdfArray place) {
        if (place != null && !pageOfObject.containsKey(((PRIndirectReference) place.getPdfObject(0)).getNumber())) {
            faults.add("A link or bookmark leads to no page");
        }
    }

    private void agree(String content, @Nullable PdfObject named) {
        Integer owner = owners.remove(content);
        if (owner == null) {
            faults.add(content + " has no owner in the tree");
        } else if (!(named instanceof PRIndirectReference reference) || reference.getNumber() != owner) {
            faults.add(content + " is owned by " + owner + " but its page says " + named);
        }
    }

    private void noElementOutside() {
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary dictionary
                    && dictionary.contains(PdfName.S)
                    && dictionary.contains(PdfName.P)
                    && !inTree.contains(i)) {
                faults.add("Element " + i + " is outside the tree");
            }
        }
    }
}
