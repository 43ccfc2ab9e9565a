package org.quarterlight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quarterlight.dates.Interval;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Remarks;
import org.quarterlight.plan.Stage;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns of plan_version that hold what a source said; a day is a DATE, any other value is a text. */
final class VersionColumns {
    static final List<String> NAMES = List.of(
            "source",
            "plan_id",
            "organisation_code",
            "organisation_name",
            "constituency",
            "region",
            "product",
            "release",
            "scope",
            "supplier",
            "stage",
            "planned_text",
            "planned_from",
            "planned_to",
            "planned_absence",
            "baseline_text",
            "baseline_from",
            "baseline_to",
            "baseline_absence",
            "actual_text",
            "actual_from",
            "actual_to",
            "actual_absence",
            "date_status",
            "rating",
            "reason",
            "remark",
            "early_adopter",
            "open_issues",
            "last_updated",
            "source_ref",
            "others");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private VersionColumns() {}

    /** The values of a version, in the order of the names. */
    static List<@Nullable Object> values(PlanVersion version) {
        Organisation organisation = version.organisation();
        Deployment deployment = version.deployment();
        List<@Nullable Object> values = new ArrayList<>(List.of(
                version.key().source(),
                version.key().planId(),
                organisation.code(),
                organisation.name(),
                organisation.constituency(),
                version.region(),
                deployment.product(),
                deployment.release(),
                deployment.scope(),
                deployment.supplier(),
                version.stage().name()));
        addDate(values, version.dates().planned());
        addDate(values, version.dates().baseline());
        addDate(values, version.dates().actual());
        values.add(version.dates().status().name());
        addRemarks(values, version.remarks());
        return values;
    }

    private static void addDate(List<@Nullable Object> values, StatedDate date) {
        values.add(date.text());
        switch (date) {
            case StatedDate.On(String text, Interval days) -> {
                values.add(days.from());
                values.add(days.to());
                values.add(null);
            }
            case StatedDate.None(String text, StatedDate.Absence why) -> {
                values.add(null);
                values.add(null);
                values.add(why.name());
            }
        }
    }

    private static void addRemarks(List<@Nullable Object> values, Remarks remarks) {
        values.addAll(List.of(
                remarks.rating(),
                remarks.reason(),
                remarks.commentary(),
                remarks.earlyAdopter(),
                remarks.openIssues(),
                remarks.lastUpdated(),
                remarks.sourceRef(),
                remarks.others().isEmpty() ? "{}" : JSON.writeValueAsString(remarks.others())));
    }

    /** The version of a row, as one export said it on one line. */
    static PlanVersion version(ResultSet row, LocalDate asAt, Line line) throws SQLException {
        return new PlanVersion(
                new PlanKey(text(row, "source"), text(row, "plan_id")),
                asAt,
                line,
                new Organisation(
                        text(row, "organisation_code"), text(row, "organisation_name"), text(row, "constituency")),
                text(row, "region"),
                new Deployment(text(row, "product"), text(row, "release"), text(row, "scope"), text(row, "supplier")),
                Stage.valueOf(row.getString("stage")),
                new PlanDates(
                        date(row, "planned"),
                        date(row, "baseline"),
                        date(row, "actual"),
                        DateStatus.valueOf(row.getString("date_status"))),
                remarks(row));
    }

    private static StatedDate date(ResultSet row, String name) throws SQLException {
        String text = text(row, name + "_text");
        String absence = row.getString(name + "_absence");
        return absence != null
                ? new StatedDate.None(text, StatedDate.Absence.valueOf(absence))
                : new StatedDate.On(
                        text,
                        new Interval(
                                row.getObject(name + "_from", LocalDate.class),
                                row.getObject(name + "_to", LocalDate.class)));
    }

    private static Remarks remarks(ResultSet row) throws SQLException {
        return new Remarks(
                text(row, "rating"),
                text(row, "reason"),
                text(row, "remark"),
                text(row, "early_adopter"),
                text(row, "open_issues"),
                text(row, "last_updated"),
                text(row, "source_ref"),
                others(text(row, "others")));
    }

    private static SortedMap<String, String> others(String json) {
        return json.equals("{}")
                ? new TreeMap<>()
                : JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return StoredText.in(row, column);
    }
}
