package org.quarterlight.survey;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quarterlight.contract.InputFile;
import org.quarterlight.dates.DateOrder;

/**
 * The order of day and month that earlier files of a resource proved, for a file that proves none or another one: the same
 * text must not mean another day in the next export without a word. Earlier is by what the file's name tells of its as-at date, then by the name.
 */
public final class EarlierOrder {
    private static final Comparator<InputFile> BY_DATE_AND_NAME =
            Comparator.comparing(InputFile::told).thenComparing(InputFile::name);

    /** No file is earlier. */
    public static final EarlierOrder NONE = new EarlierOrder(List::of);

    private final Supplier<List<InputFile>> files;

    /** Takes all files of the input folder, asked for only where the contract allows both orders. */
    public EarlierOrder(Supplier<List<InputFile>> files) {
        this.files = files;
    }

    /** An order, and the file that proved it. */
    record Proved(DateOrder order, String file) {}

    /** What the nearest earlier file that proves an order proves. */
    Optional<Proved> before(InputFile file) {
        return files.get().stream()
                .filter(other -> other.resource().name().equals(file.resource().name()))
                .filter(other -> BY_DATE_AND_NAME.compare(other, file) < 0)
                .sorted(BY_DATE_AND_NAME.reversed())
                .flatMap(other ->
                        new Surveyor(other, NONE).provedOrder().map(order -> new Proved(order, other.name())).stream())
                .findFirst();
    }
}
