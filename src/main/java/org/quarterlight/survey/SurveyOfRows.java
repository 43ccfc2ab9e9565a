package org.quarterlight.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.contract.InputFile;
import org.quarterlight.contract.Resource;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.ValueOrigin;
import org.quarterlight.csv.Dialect;
import org.quarterlight.csv.RecordReader;
import org.quarterlight.dates.DateOrder;
import org.quarterlight.survey.DateOrders.Proof;

/** Walks the rows of a file once, to know its columns, its order of dates and whether it can be used. */
public final class SurveyOfRows {
    private static final int LEAST_CHARACTERS_PER_CONTROL = 50;

    private final InputFile file;
    private final RecordReader records;
    private final List<String> notes = new ArrayList<>();
    private Resource resource;
    private Dialect dialect;
    private ColumnRoles columns;
    private final EarlierOrder earlierOrder;
    private Optional<EarlierOrder.Proved> earlier = Optional.empty();
    private DateOrders orders = new DateOrders(List.of());
    private long rows;
    private int widest;

    SurveyOfRows(InputFile file, Dialect dialect, RecordReader records, EarlierOrder earlierOrder) {
        this.earlierOrder = earlierOrder;
        this.file = file;
        this.resource = file.resource();
        this.dialect = dialect;
        this.records = records;
        this.columns = new ColumnRoles(FileHeadings.of(List.of(), " "), resource);
    }

    /** Reads to the end; the reason why the file cannot be used, if there is one. */
    Optional<Quarantine> walk() throws IOException {
        TableRows table = new TableRows(records, dialect);
        boolean headed = table.readHeading();
        Optional<Quarantine> unfit =
                headed ? table.brokenHeading().or(() -> settleColumns(table)) : Optional.of(noHeading());
        LostHeading lost = new LostHeading(resource, dialect.quoting().quote());
        while (records.count().zeroLine() == 0 && table.next()) {
            if (unfit.isPresent()) {
                lost.look(records, table.number());
            }
            boolean data = table.isData();
            widest = data ? Math.max(widest, records.size()) : widest;
            if (data && unfit.isEmpty() && orders.areOpen()) {
                orders.observe(records);
            }
        }
        nameColumnsWithoutHeading();
        rows = table.number();
        if (orders.areOpen()) {
            earlier = earlierOrder.before(file);
        }
        return notText()
                .or(this::openQuote)
                .or(() -> unfit.map(why -> isMissingColumn(why) ? lost.told(why, table.heading()) : why))
                .or(this::contradiction);
    }

    private static boolean isMissingColumn(Quarantine why) {
        return why.code().equals("missing-column");
    }

    private Optional<Quarantine> settleColumns(TableRows table) {
        boolean headed = !table.heading().isEmpty();
        if (headed && OdsRegisterLayout.fits(resource.role(), table.heading().getLast())) {
            return settle(OdsRegisterLayout.columns(table.heading().getLast().size()), true);
        }
        if (!headed
                && resource.role() == ResourceRole.ORGANISATIONS
                && resource.fields().isEmpty()) {
            return settle(OdsRegisterLayout.columns(0), true);
        }
        if (!headed) {
            return settle(FileHeadings.of(resource.fields(), 0), false);
        }
        return settle(FileHeadings.of(table.heading(), dialect.headerRows().join()), false);
    }

    private Optional<Quarantine> settle(FileHeadings headings, boolean register) {
        if (register) {
            resource = resource.withFields(OdsRegisterLayout.FIELDS);
            dialect = dialect.withoutHeader();
            notes.add("read as the NHS organisations register, which has no heading");
        }
        columns = new ColumnRoles(headings, resource);
        orders = new DateOrders(dateColumns());
        if (!columns.unknown().isEmpty() && !register) {
            notes.add("columns the contract does not name: " + String.join(", ", columns.unknown()));
        }
        if (!columns.absent().isEmpty() && !register && !resource.mayLackFields()) {
            notes.add("columns the contract names and the file does not have: " + String.join(", ", columns.absent()));
        }
        if (!headings.repeated().isEmpty() && !register) {
            notes.add("headings that stand more than once: " + String.join(", ", headings.repeated()));
        }
        return NeededColumns.missing(resource, columns, records.line());
    }

    /** Without a heading the rows tell how many columns there are; those the contract does not name go by number. */
    private void nameColumnsWithoutHeading() {
        if (dialect.headerRows().numbers().isEmpty()) {
            columns = new ColumnRoles(FileHeadings.of(resource.fields(), widest), resource);
        }
    }

    private List<SurveyedColumn> dateColumns() {
        Stream<SurveyedColumn> told = resource.asAt().stream()
                .filter(ValueOrigin.InColumn.class::isInstance)
                .flatMap(column -> columns.under(((ValueOrigin.InColumn) column).heading()).columns().stream());
        Stream<SurveyedColumn> byRole = resource.role().columns().stream()
                .filter(ResourceRole::isDate)
                .sorted()
                .flatMap(role -> columns.playing(role).columns().stream());
        return Stream.concat(told, byRole).toList();
    }

    private Quarantine noHeading() {
        return new Quarantine(
                records.count().lines(),
                "",
                "no-heading",
                "",
                "row " + dialect.headerRows().last() + " should hold the heading");
    }

    private Optional<Quarantine> notText() {
        if (records.count().zeroLine() > 0) {
            return Optional.of(new Quarantine(
                    records.count().zeroLine(), "", "nul-byte", "", "this is not text; save the table as CSV"));
        }
        return records.count().controls() > 0
                        && records.count().controls() * LEAST_CHARACTERS_PER_CONTROL > file.bytes()
                ? Optional.of(new Quarantine(1, "", "not-text", "", "this is not text; save the table as CSV"))
                : Optional.empty();
    }

    private Optional<Quarantine> openQuote() {
        return records.openQuoteLine() > 0
                ? Optional.of(new Quarantine(
                        records.openQuoteLine(),
                        "",
                        "open-quote",
                        "",
                        "the quote opened on line " + records.openQuoteLine()
                                + " is never closed and swallows the rest"))
                : Optional.empty();
    }

    private Optional<Quarantine> contradiction() {
        if (!orders.contradict()) {
            return Optional.empty();
        }
        Proof day = orders.proofOf(DateOrder.DAY_FIRST).orElseThrow();
        Proof month = orders.proofOf(DateOrder.MONTH_FIRST).orElseThrow();
        Proof later = day.line() > month.line() ? day : month;
        String hint = "line " + day.line() + " is day first (" + day.text() + "), line " + month.line()
                + " is month first (" + month.text() + "); one file keeps to one order";
        return Optional.of(new Quarantine(later.line(), later.heading(), "both-date-orders", later.text(), hint));
    }

    /** The order of day and month to read by, where the contract leaves it open. */
    Optional<DateOrder> order() {
        return orders.decided(earlier);
    }

    String orderInWords() {
        if (!orders.areOpen()) {
            return declaredOrder();
        }
        DateOrder order = order().orElseThrow();
        String why = orders.proofOf(order)
                .map(proof -> "proved on line " + proof.line() + ": " + proof.text() + otherThanBefore())
                .or(() -> earlier.map(proved -> "as " + proved.file() + " proved; nothing in this file does"))
                .orElse("the contract's first form; nothing in the file proves it");
        return DateOrders.inWords(order) + " (" + why + ")";
    }

    private boolean isOtherThanBefore() {
        return orders.proved()
                .flatMap(order -> earlier.filter(before -> before.order() != order))
                .isPresent();
    }

    private String otherThanBefore() {
        return isOtherThanBefore()
                ? earlier.map(before -> ", whereas " + before.file() + " proved " + DateOrders.inWords(before.order())
                                + ": one text means two days in them")
                        .orElse("")
                : "";
    }

    private String declaredOrder() {
        return dateColumns().stream()
                .flatMap(column -> column.field().formats().firstOrder().stream())
                .findFirst()
                .map(order -> DateOrders.inWords(order) + " (declared)")
                .orElse("no numeric dates but ISO ones");
    }

    List<String> notes() {
        boolean isSaid = orders.areOpen() && (orders.proved().isEmpty() || isOtherThanBefore());
        return isSaid
                ? Stream.concat(notes.stream(), Stream.of("order of dates: " + orderInWords()))
                        .toList()
                : notes;
    }

    Dialect dialect() {
        return dialect;
    }

    ColumnRoles columns() {
        return columns;
    }

    DateOrders orders() {
        return orders;
    }

    long lastRow() {
        return rows - dialect.skipped().footerRows();
    }
}
