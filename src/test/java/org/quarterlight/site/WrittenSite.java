package org.quarterlight.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A site as it stands in a folder, for tests to read. */
record WrittenSite(Path folder) {
    static final String OF = "of these issues";

    static WrittenSite of(List<SiteIssue> issues, Path folder) {
        Site.write(SiteSamples.content(issues), folder, OF);
        return new WrittenSite(folder);
    }

    String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Every file whose name ends so, in the order of their paths. */
    List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What a pattern finds in a text: its first group, or all of it where it has none. */
    static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.groupCount() == 0 ? result.group() : result.group(1))
                .toList();
    }
}
