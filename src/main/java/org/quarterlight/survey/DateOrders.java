package org.quarterlight.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterlight.csv.TableRow;
import org.quarterlight.dates.DateFormats;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.dates.DateReader;

/** Gathers, while a file is surveyed, which order of day and month its dates prove. */
public final class DateOrders {
    private static final int REMEMBERED = 16_384;

    /** The first text that proves an order, and where it stands. */
    record Proof(long line, String heading, String text) {}

    private record Watched(
            SurveyedColumn column, DateReader dayFirst, DateReader monthFirst, Map<String, Optional<DateOrder>> known) {
        Optional<DateOrder> proves(String text) {
            if (known.size() >= REMEMBERED) {
                known.clear();
            }
            return known.computeIfAbsent(text, date -> DateReader.proves(dayFirst, monthFirst, date));
        }
    }

    private final List<Watched> watched;
    private final Map<DateOrder, Proof> proofs = new HashMap<>();

    DateOrders(List<SurveyedColumn> columns) {
        this.watched = columns.stream()
                .filter(column -> column.field().formats().allowBothOrders())
                .map(DateOrders::watch)
                .toList();
    }

    private static Watched watch(SurveyedColumn column) {
        DateFormats formats = column.field().formats();
        return new Watched(
                column,
                new DateReader(formats.ruledBy(DateOrder.DAY_FIRST)),
                new DateReader(formats.ruledBy(DateOrder.MONTH_FIRST)),
                new HashMap<>());
    }

    boolean areOpen() {
        return !watched.isEmpty();
    }

    void observe(TableRow row) {
        for (Watched each : watched) {
            String text = each.column.text(row);
            if (!text.isEmpty()) {
                each.proves(text)
                        .ifPresent(
                                order -> proofs.putIfAbsent(order, new Proof(row.line(), each.column.heading(), text)));
            }
        }
    }

    Optional<Proof> proofOf(DateOrder order) {
        return Optional.ofNullable(proofs.get(order));
    }

    boolean contradict() {
        return proofs.size() == DateOrder.values().length;
    }

    /** The order that the file proves, if it proves one. */
    Optional<DateOrder> proved() {
        return proofs.keySet().stream().findFirst();
    }

    /** The order proved, else the one an earlier file proved, else that of the contract's first form. */
    Optional<DateOrder> decided(Optional<EarlierOrder.Proved> earlier) {
        return areOpen()
                ? proved().or(() -> earlier.map(EarlierOrder.Proved::order))
                        .or(() -> watched.getFirst().column.field().formats().firstOrder())
                : Optional.empty();
    }

    static String inWords(DateOrder order) {
        return switch (order) {
            case DAY_FIRST -> "day first";
            case MONTH_FIRST -> "month first";
        };
    }
}
