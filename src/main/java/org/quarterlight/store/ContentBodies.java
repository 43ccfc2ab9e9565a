package org.quarterlight.store;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The packed contents of one source to look into: pages stay unpacked as long as there is memory to spare. */
final class ContentBodies {
    private final ContentPages pages;
    private final NavigableMap<Integer, SoftReference<byte[]>> bodies = new TreeMap<>();
    private final Map<String, String> words = new HashMap<>();

    ContentBodies(ContentPages pages) {
        this.pages = pages;
    }

    /** A content's number and the id of the plan it is of. */
    record Stored(String planId, int number) {}

    /** Those contents that are wanted, in the order of their numbers. */
    List<Stored> list(IntPredicate wanted) {
        List<Stored> all = new ArrayList<>();
        pages.forEach(true, page -> {
            byte[] body = Deflated.inflated(page.body());
            bodies.put(page.first(), new SoftReference<>(body));
            Bytes.Reader reader = new Bytes.Reader(body);
            for (int number = page.first(); number < page.end(); number++) {
                int length = (int) reader.number();
                int end = reader.place() + length;
                if (wanted.test(number)) {
                    all.add(new Stored(reader.text(), number));
                }
                reader.at(end);
            }
        });
        return all;
    }

    Content content(int number) {
        int first = Optional.ofNullable(bodies.floorKey(number)).orElseThrow();
        Bytes.Reader reader = new Bytes.Reader(body(first), words);
        for (int before = first; before < number; before++) {
            int length = (int) reader.number();
            reader.at(reader.place() + length);
        }
        reader.number();
        reader.text();
        return Content.unpacked(reader);
    }

    private byte[] body(int first) {
        byte[] body =
                Optional.ofNullable(bodies.get(first)).map(SoftReference::get).orElse(null);
        if (body == null) {
            body = Deflated.inflated(pages.body(first));
            bodies.put(first, new SoftReference<>(body));
        }
        return body;
    }
}
