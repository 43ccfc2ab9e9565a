package org.quarterlight.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.quarterlight.csv.CellText;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.programme.Contract;
import org.quarterlight.programme.OpenProblem;
import org.quarterlight.programme.Recipient;
import org.quarterlight.programme.RegisteredOrganisation;
import org.quarterlight.programme.Service;
import org.quarterlight.programme.Statement;

/** Makes the records beside the plans from their rows. */
final class ProgrammeMakers {
    /** An address, a sign that parts addresses, and another one. */
    private static final Pattern TWO_ADDRESSES = Pattern.compile("@[^\"]*[;,\\s][^\"]*@");

    private ProgrammeMakers() {}

    static Optional<RegisteredOrganisation> organisation(ProgrammeCells cells, Line line) {
        Optional<LocalDate> opened = end(cells.date("open_date"), false);
        Optional<LocalDate> closed = end(cells.date("close_date"), true);
        if (opened.isPresent() && closed.isPresent() && opened.get().isAfter(closed.get())) {
            cells.refuse("close_date", "closed-before-opened", cells.text("close_date"), "it closes after it opens");
            return Optional.empty();
        }
        Optional<Interval> open = opened.isEmpty() && closed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interval(opened.orElse(null), closed.orElse(null)));
        return Optional.of(new RegisteredOrganisation(
                cells.needed("code"),
                cells.text("name"),
                cells.text("region"),
                open,
                cells.list("predecessors"),
                cells.list("successors"),
                line));
    }

    private static Optional<LocalDate> end(StatedDate date, boolean last) {
        return date.interval().flatMap(days -> Optional.ofNullable(last ? days.to() : days.from()));
    }

    static Optional<Contract> contract(ProgrammeCells cells, Line line) {
        Optional<LocalDate> asAt = cells.asAt();
        Optional<Contract.Status> status =
                word(cells, "status", cells.needed("status"), List.of(Contract.Status.values()));
        String agreed = cells.text("price_agreed");
        Optional<Contract.PriceAgreed> price = agreed.isEmpty()
                ? Optional.of(Contract.PriceAgreed.NOT_GIVEN)
                : word(cells, "price_agreed", agreed, List.of(Contract.PriceAgreed.YES, Contract.PriceAgreed.NO));
        return asAt.flatMap(day -> status.flatMap(known -> price.map(given -> new Contract(
                day,
                cells.needed("region"),
                cells.needed("supplier"),
                known,
                cells.date("start_date"),
                cells.date("end_date"),
                cells.text("value"),
                given,
                cells.text("note"),
                cells.text("source_ref"),
                line))));
    }

    private static <E extends Enum<E>> Optional<E> word(ProgrammeCells cells, String role, String text, List<E> words) {
        String folded = CellText.folded(text);
        Optional<E> word =
                words.stream().filter(each -> inWords(each).equals(folded)).findFirst();
        if (word.isEmpty()) {
            String known = String.join(
                    ", ", words.stream().map(ProgrammeMakers::inWords).toList());
            cells.refuse(role, "unknown-word", text, "one of " + known + "; or name the word under values");
        }
        return word;
    }

    private static String inWords(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<Service> service(ProgrammeCells cells, Line line) {
        return cells.asAt()
                .map(day -> new Service(
                        day,
                        cells.asAtText().isEmpty() ? day.toString() : cells.asAtText(),
                        cells.needed("part"),
                        cells.needed("measure"),
                        cells.text("value"),
                        cells.text("unit"),
                        cells.text("note"),
                        cells.text("source_ref"),
                        line));
    }

    static Optional<OpenProblem> problem(ProgrammeCells cells, Line line) {
        String code = cells.text("organisation_code");
        String name = code.isEmpty() ? cells.needed("organisation") : cells.text("organisation");
        return cells.asAt()
                .map(day -> new OpenProblem(
                        day,
                        new Organisation(code, name, ""),
                        cells.date("opened"),
                        cells.date("closed"),
                        cells.text("severity"),
                        cells.needed("summary"),
                        cells.text("source_ref"),
                        line));
    }

    static Optional<Statement> statement(ProgrammeCells cells, Line line) {
        return cells.day("date")
                .map(day -> new Statement(
                        day,
                        cells.text("reference"),
                        cells.needed("figure"),
                        cells.text("scope"),
                        cells.needed("value"),
                        cells.text("note"),
                        cells.text("source_ref"),
                        line));
    }

    static Optional<Recipient> recipient(ProgrammeCells cells, Line line) {
        String address = cells.needed("address");
        if (!address.isEmpty() && address.indexOf('@') < 1) {
            cells.refuse("address", "not-an-address", address, "a mail address has a name, an @ and a domain");
        }
        if (TWO_ADDRESSES.matcher(address).find()) {
            cells.refuse("address", "two-addresses", address, "give each reader a row of their own, with one address");
        }
        return Optional.of(new Recipient(
                cells.text("name"),
                address,
                cells.list("editions"),
                cells.list("subjects"),
                new Recipient.Access(yes(cells, "drafts"), yes(cells, "early-access")),
                line));
    }

    /** An empty cell means no. */
    private static boolean yes(ProgrammeCells cells, String role) {
        String folded = CellText.folded(cells.text(role));
        if (!Set.of("", "yes", "no").contains(folded)) {
            cells.refuse(role, "unknown-word", cells.text(role), "one of yes, no; empty means no");
        }
        return folded.equals("yes");
    }
}
