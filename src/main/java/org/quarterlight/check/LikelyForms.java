package org.quarterlight.check;

import java.util.ArrayList;
import java.util.List;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateReader;
import org.quarterlight.dates.DateReading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which forms the dates of a column are probably written in. */
final class LikelyForms {
    private static final List<String> FORMS = List.of(
            "%d/%m/%Y",
            "%m/%d/%Y", "%d-%m-%Y", "%m-%d-%Y", "%d.%m.%Y", "%d/%m/%y", "%m/%d/%y", "%d.%m.%y", "%Y%m%d", "%Y/%m/%d");
    private static final int CODES = 20;

    private LikelyForms() {}

    /** Puts forms and codes on the field; what stays open is answered. */
    static List<String> put(ObjectNode field, String heading, List<String> values) {
        List<String> unread = unread(DateFormats.NONE, values);
        List<String> forms = FORMS.stream()
                .filter(form -> unread(DateFormats.of(List.of(form)), unread).size() < unread.size())
                .toList();
        List<String> needed = unread.isEmpty() ? List.of() : proved(forms, unread);
        List<String> open = new ArrayList<>();
        if (!needed.isEmpty()) {
            ArrayNode formats = field.putArray("formats");
            needed.forEach(formats::add);
        }
        if (DateFormats.of(needed).allowBothOrders()) {
            open.add("column " + heading + ": no date proves whether day or month comes first; leave the right form");
        }
        List<String> codes = unread(DateFormats.of(forms), unread).stream()
                .filter(text -> needed.stream()
                        .noneMatch(form -> unread(DateFormats.of(List.of(form)), List.of(text))
                                .isEmpty()))
                .limit(CODES)
                .toList();
        if (!codes.isEmpty()) {
            open.add("column " + heading + ": say under codes what these mean, or mend them: "
                    + String.join("; ", codes));
        }
        return open;
    }

    /** Of two forms that differ only in order, the one that reads more. */
    private static List<String> proved(List<String> forms, List<String> texts) {
        return forms.stream()
                .filter(form -> forms.stream()
                        .filter(other -> other.length() == form.length() && !other.equals(form))
                        .noneMatch(other ->
                                unread(DateFormats.of(List.of(other)), texts).size()
                                                < unread(DateFormats.of(List.of(form)), texts)
                                                        .size()
                                        && sameSigns(form, other)))
                .toList();
    }

    private static boolean sameSigns(String form, String other) {
        return form.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    }

    private static List<String> unread(DateFormats formats, List<String> texts) {
        DateReader reader = new DateReader(formats);
        return texts.stream()
                .filter(text -> reader.read(text) instanceof DateReading.Refused)
                .toList();
    }
}
