package org.quarterlight.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quarterlight.document.Block.Align;
import org.quarterlight.document.Block.Column;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.schedule.ScheduledPlan;

/** A rating as a source supplies it, with whose it is and when it was given; none is ever worked out. */
public record SuppliedRating(String rating, String author) {
    /** The rating of a version; nothing where its export gives none. */
    static Optional<SuppliedRating> of(PlanVersion version) {
        String given = version.remarks().rating();
        String touched = version.remarks().lastUpdated();
        String author = version.key().source() + ", " + Wording.shortDate(version.asAt())
                + (touched.isBlank() ? "" : ", row last updated " + touched);
        return given.isEmpty() ? Optional.empty() : Optional.of(new SuppliedRating(given, author));
    }

    static String cell(ScheduledPlan plan) {
        return of(plan.version())
                .map(supplied -> supplied.rating() + " (" + supplied.author() + ")")
                .orElse(Wording.NOT_GIVEN);
    }

    /** Whose all the ratings of some plans are, where they are of one author and day. */
    public static Optional<String> oneAuthor(List<ScheduledPlan> plans) {
        List<String> authors = plans.stream()
                .flatMap(plan -> of(plan.version()).stream())
                .map(SuppliedRating::author)
                .distinct()
                .toList();
        return authors.size() == 1 ? Optional.of(authors.getFirst()) : Optional.empty();
    }

    /** What a table says under its ratings. */
    public static String note(String author) {
        return "Ratings are as supplied by " + author + "; none is worked out here.";
    }

    /** Columns in which ratings of one author stand alone, for a note under the table names the author. */
    public static List<TableColumn> alone(List<TableColumn> columns) {
        return columns.stream()
                .flatMap(column -> column == PlanColumn.RATING ? Stream.of(new Alone()) : Stream.of(column))
                .toList();
    }

    /** The column of ratings without their author. */
    private record Alone() implements TableColumn {
        @Override
        public Column column(boolean headsRow, HeadingsInWords words) {
            return new Column("Rating as supplied", Align.LEFT, headsRow);
        }

        @Override
        public String cell(ScheduledPlan plan) {
            return of(plan.version()).map(SuppliedRating::rating).orElse(Wording.NOT_GIVEN);
        }
    }
}
