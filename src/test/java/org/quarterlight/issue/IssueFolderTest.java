package org.quarterlight.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueFolderTest {
    private static final LocalDate AS_AT = LocalDate.of(2008, 10, 28);

    @TempDir
    private Path output;

    private IssueFolder folder;

    @BeforeEach
    void begin() {
        folder = new IssueFolder(output, AS_AT);
        folder.begin();
    }

    @Test
    void showsNothingUntilTheIssueIsWhole() {
        folder.write("national.html", bytes("finding"));

        assertThat(folder.place()).doesNotExist();

        folder.publish(manifest());

        assertThat(folder.place().resolve("national.html")).hasContent("finding");
        assertThat(folder.building()).doesNotExist();
    }

    @Test
    void nobodyElseCanReadItWhileItIsBuilt() throws Exception {
        folder.write("region/london.html", bytes("finding"));

        try (Stream<Path> paths = Files.walk(folder.building())) {
            assertThat(paths).allMatch(path -> modes(path).equals(Files.isDirectory(path) ? "rwxr-x---" : "rw-r-----"));
        }
    }

    private static String modes(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Test
    void leavesAnIssueThatWouldBeTheSameAsItStands() {
        folder.write("national.html", bytes("finding"));
        assertThat(folder.publish(manifest())).isTrue();

        folder.begin();
        folder.write("national.html", bytes("finding"));

        assertThat(folder.publish(manifest())).isFalse();
        assertThat(output.resolve("superseded")).doesNotExist();
    }

    @Test
    void keepsTheIssueThatIsReplaced() {
        folder.write("national.html", bytes("first finding"));
        folder.publish(manifest());

        folder.begin();
        folder.write("national.html", bytes("second finding"));
        folder.publish(manifest());

        assertThat(folder.place().resolve("national.html")).hasContent("second finding");
        assertThat(output.resolve("superseded"))
                .isDirectoryRecursivelyContaining(
                        file -> file.getFileName().toString().equals("national.html"));
    }

    @Test
    void missesAFileThatWasTakenAway() throws Exception {
        folder.write("national.html", bytes("finding"));
        Manifest manifest = manifest();
        folder.publish(manifest);

        Files.delete(folder.place().resolve("national.html"));

        assertThat(folder.isWhole(manifest)).isFalse();
    }

    @Test
    void readsBackTheManifestItWrote() {
        folder.write("region/london.pdf", bytes("%PDF"));
        Manifest manifest = manifest();
        folder.publish(manifest);

        assertThat(Manifest.read(folder.place())).contains(manifest);
        assertThat(IssueFolder.all(output)).containsExactly(manifest);
    }

    private Manifest manifest() {
        return new Manifest(
                AS_AT,
                "identity",
                "No trust has a go-live date",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(new Manifest.FileDigest("plans/london.csv", "ab")),
                List.of(),
                List.of(new Manifest.Briefing("region", "London", "A finding", "region/london", List.of("pdf"))),
                folder.outputs(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
