package org.quarterlight.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Deployment;
import org.quarterlight.plan.Line;
import org.quarterlight.plan.Organisation;
import org.quarterlight.plan.PlanDates;
import org.quarterlight.plan.PlanKey;
import org.quarterlight.plan.PlanVersion;
import org.quarterlight.plan.Remarks;
import org.quarterlight.plan.Stage;

/** What a version says, without whose it is and where it stands: equal in two exports that say the same. */
record Content(
        Organisation organisation,
        String region,
        Deployment deployment,
        Stage stage,
        PlanDates dates,
        Remarks remarks) {

    static Content of(PlanVersion version) {
        return new Content(
                version.organisation(),
                version.region(),
                version.deployment(),
                version.stage(),
                version.dates(),
                version.remarks());
    }

    PlanVersion version(PlanKey key, LocalDate asAt, Line line) {
        return new PlanVersion(key, asAt, line, organisation, region, deployment, stage, dates, remarks);
    }

    void pack(Bytes.Writer writer) {
        writer.text(organisation.code())
                .text(organisation.name())
                .text(organisation.constituency())
                .text(region)
                .text(deployment.product())
                .text(deployment.release())
                .text(deployment.scope())
                .text(deployment.supplier())
                .word(stage)
                .date(dates.planned())
                .date(dates.baseline())
                .date(dates.actual())
                .word(dates.status());
        packRemarks(writer);
    }

    private void packRemarks(Bytes.Writer writer) {
        writer.text(remarks.rating())
                .text(remarks.reason())
                .text(remarks.commentary())
                .text(remarks.earlyAdopter())
                .text(remarks.openIssues())
                .text(remarks.lastUpdated())
                .text(remarks.sourceRef())
                .number(remarks.others().size());
        for (Map.Entry<String, String> other : remarks.others().entrySet()) {
            writer.text(other.getKey()).text(other.getValue());
        }
    }

    static Content unpacked(Bytes.Reader reader) {
        return new Content(
                new Organisation(reader.sharedText(), reader.sharedText(), reader.sharedText()),
                reader.sharedText(),
                new Deployment(reader.sharedText(), reader.sharedText(), reader.sharedText(), reader.sharedText()),
                reader.word(Stage.class),
                new PlanDates(reader.date(), reader.date(), reader.date(), reader.word(DateStatus.class)),
                remarks(reader));
    }

    private static Remarks remarks(Bytes.Reader reader) {
        return new Remarks(
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                reader.text(),
                others(reader));
    }

    private static SortedMap<String, String> others(Bytes.Reader reader) {
        SortedMap<String, String> others = new TreeMap<>();
        for (long left = reader.number(); left > 0; left--) {
            String heading = reader.sharedText();
            others.put(heading, reader.text());
        }
        return others;
    }
}
