package org.quarterlight.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quarterlight.briefing.BriefingVolumes;
import org.quarterlight.document.Document;

/** Every body and annex of the shipped editions, of the sample and of a programme with hundreds of plans. */
record ShippedPages(List<Document> documents) {
    private static final LocalDate DAY = LocalDate.of(2008, 10, 28);

    /** Every shipped edition of the sample, body and annex, of its first three subjects. */
    static ShippedPages ofSample() {
        return of(Sample.ofFolder(Path.of("input")), DAY, 3);
    }

    /** The bodies of a programme of 400 plans, whose charts are those of many. */
    static ShippedPages ofMany(Path folder) {
        try {
            return of(Sample.ofFolder(MadeUpProgramme.of(400).write(folder)), MadeUpProgramme.NEWEST, 1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ShippedPages of(Sample sample, LocalDate day, int subjects) {
        List<Document> documents = new ArrayList<>();
        for (String edition : editions()) {
            Shipped.volumes(sample, day, Shipped.template(edition))
                    .limit(subjects)
                    .flatMap(volumes -> subjects == 1 ? Stream.of(volumes.body()) : all(volumes))
                    .forEach(documents::add);
        }
        return new ShippedPages(documents);
    }

    private static Stream<Document> all(BriefingVolumes volumes) {
        return Stream.concat(Stream.of(volumes.body()), volumes.annex().stream());
    }

    private static List<String> editions() {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
