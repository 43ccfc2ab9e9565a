package org.quarterlight.job;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quarterlight.issue.Digest;
import org.quarterlight.issue.IssueFolder;
import org.quarterlight.issue.Manifest;
import org.quarterlight.schedule.Schedule;

/** Writes the data files and the manifest, and puts the issue in place where it differs from the one that stands. */
record Publication(Workspace archive, Desk desk) {
    IssueReport.Outcome publish() {
        IssueFolder folder = desk.folder();
        folder.writeData(desk.schedule());
        Manifest manifest = manifest(folder);
        boolean before = Manifest.read(folder.place()).isPresent();
        if (!folder.publish(manifest)) {
            return IssueReport.Outcome.NOTHING_NEW;
        }
        IndexPublication.write(desk.request().places().output());
        return before ? IssueReport.Outcome.REISSUED : IssueReport.Outcome.ISSUED;
    }

    private Manifest manifest(IssueFolder folder) {
        Schedule schedule = desk.schedule();
        return new Manifest(
                schedule.asAt(),
                identity(archive, desk, schedule.asAt()),
                headline(),
                settings(desk),
                Versions.all(),
                archive.inputs(schedule.asAt(), desk.request().knownOn()),
                desk.editions().files(),
                desk.briefings(),
                folder.outputs(),
                IssueFolder.definitions(schedule));
    }

    private String headline() {
        return desk.briefings().isEmpty() ? "" : headline(desk);
    }

    /** The finding of the first briefing of the whole programme, or of the first there is. */
    private static String headline(Desk desk) {
        return desk.briefings().stream()
                .filter(briefing -> !briefing.file().contains("/"))
                .findFirst()
                .orElse(desk.briefings().getFirst())
                .title();
    }

    /** What the bytes of an issue depend on, as one digest. */
    static String identity(Workspace archive, Desk desk, LocalDate asAt) {
        return Digest.of(asAt + "\n" + archive.inputs(asAt, desk.request().knownOn()) + "\n"
                + desk.editions().files() + "\n" + settings(desk) + "\n" + Versions.all());
    }

    private static SortedMap<String, String> settings(Desk desk) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("editions", String.join(",", desk.request().editions()));
        settings.put("known-on", desk.request().knownOn().map(Object::toString).orElse(""));
        return settings;
    }
}
