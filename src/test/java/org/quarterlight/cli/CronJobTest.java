package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The job for Kubernetes starts the image that the build writes: its name, its launcher, its user, its folders. */
class CronJobTest {
    private static final Pattern IMAGE = Pattern.compile("<image>(quarterlight):\\$\\{project\\.version}</image>");
    private static final Pattern LAUNCHER = Pattern.compile("<entrypoint>(\\S+)</entrypoint>");
    private static final Pattern USER = Pattern.compile("<user>(\\d+):(\\d+)</user>");
    private static final Pattern FOLDER = Pattern.compile("<workingDirectory>(\\S+)</workingDirectory>");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>quarterlight</artifactId>\\s*<version>(\\d[^<-]*)[^<]*</version>");

    @Test
    void startsTheImageThatTheBuildWrites() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        String job = Files.readString(Path.of("src/main/dist/cronjob.yaml"));
        assertThat(job)
                .contains(found(IMAGE, build).group(1) + ":"
                        + found(VERSION, build).group(1))
                .contains(found(LAUNCHER, build).group(1) + " run ")
                .contains("runAsUser: " + found(USER, build).group(1))
                .contains("runAsGroup: " + found(USER, build).group(2))
                .contains("--input " + found(FOLDER, build).group(1) + "/input");
    }

    private static Matcher found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern.pattern()).isTrue();
        return found;
    }
}
