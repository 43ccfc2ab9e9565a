package org.quarterlight.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.quarterlight.briefing.BriefingVolumes;
import org.quarterlight.briefing.Briefings;
import org.quarterlight.document.Document;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.template.Template;
import org.quarterlight.template.TemplateResult;
import org.quarterlight.track.Revisions;
import org.quarterlight.track.TrackRecord;

/** The shipped templates, and what they give filled with a sample. */
final class Shipped {
    private Shipped() {}

    static String template(String edition) {
        try {
            return Files.readString(Path.of("templates", edition + ".md"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The body of a briefing of each subject that a template is for. */
    static Stream<Document> briefings(Sample sample, LocalDate day, String source) {
        return volumes(sample, day, source).map(BriefingVolumes::body);
    }

    /** Body and annex of a briefing of each subject that a template is for. */
    static Stream<BriefingVolumes> volumes(Sample sample, LocalDate day, String source) {
        Schedule plain = sample.schedule(day);
        TrackRecord record = TrackRecord.of(sample.reading(day), plain);
        Briefings briefings = new Briefings(
                plain.with(record.scopes(), record::figures),
                record,
                then -> sample.schedule(then).figures(),
                Revisions.NONE);
        Template template = made(Template.read("shipped.md", source));
        return briefings.subjects(template.frontMatter().forEach()).stream()
                .map(subject -> made(briefings.volumes(
                        template, subject, template.frontMatter().id())));
    }

    private static <T> T made(TemplateResult<T> outcome) {
        return switch (outcome) {
            case TemplateResult.Made<T>(T value) -> value;
            case TemplateResult.Refused<T>(var problems) -> throw new AssertionError(problems);
        };
    }
}
