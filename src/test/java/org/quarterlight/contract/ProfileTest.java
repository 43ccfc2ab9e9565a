package org.quarterlight.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.Profile.NextIssue;
import org.quarterlight.programme.ProgrammeContact;

/** What a package says of its programme. */
class ProfileTest {
    private static final String RESOURCES = """
            "resources": [{"name": "n", "path": "a.csv", "role": "plans", "asAt": {"constant": "2025-06-30"},
              "schema": {"fields": [
                {"name": "Project", "role": "organisation", "type": "string"},
                {"name": "Cost", "type": "number", "unit": "GBP"},
                {"name": "Board", "type": "string"},
                {"name": "Seen", "type": "datetime"}, {"name": "Note"}]}}]}
            """;

    @TempDir
    Path folder;

    @Test
    void tellsTheProgrammesNameWordsAndWhomToAsk() throws IOException {
        Profile profile = read("""
                "title": "Major projects", "zone": "Europe/Paris", "language": "cy",
                "contact": {"name": "Programme office", "address": "office@example.org"},
                "nextIssue": "monthly", "marking": "OFFICIAL", "reconstructed": "Made from later sources.",
                "words": {"organisation": ["body", "bodies"], "plan": {"singular": "project"}}
                """).profile();
        assertThat(profile.title()).isEqualTo("Major projects");
        assertThat(profile.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(profile.language()).isEqualTo("cy");
        assertThat(profile.contact()).isEqualTo(new ProgrammeContact("Programme office", "office@example.org"));
        assertThat(profile.nextIssue()).isEqualTo(NextIssue.MONTHLY);
        assertThat(profile.marking()).isEqualTo("OFFICIAL");
        assertThat(profile.reconstructed()).isEqualTo("Made from later sources.");
        assertThat(profile.words().organisation().counting(2)).isEqualTo("bodies");
        assertThat(profile.words().plan().plural()).isEqualTo("projects");
        assertThat(profile.words().goLive().counting(1)).isEqualTo("go-live");
    }

    @Test
    void isSilentWhereThePackageIs() throws IOException {
        assertThat(read("\"name\": \"n\"").profile()).isEqualTo(Profile.UNNAMED);
    }

    @Test
    void describesTheColumnsThatHaveATypeAndNoRole() throws IOException {
        assertThat(read("\"name\": \"n\"").declaredColumns())
                .extracting(column -> column.name() + " " + column.type() + " " + column.unit())
                .containsExactly("Cost NUMBER GBP", "Board STRING ", "Seen DATE ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"zone\": \"London\" | $.zone | Europe/London",
                "\"language\": \"British English\" | $.language | en-GB",
                "\"nextIssue\": \"weekly\" | $.nextIssue | nightly or monthly",
                "\"words\": {\"plan\": [\"\"]} | $.words.plan | for one and for several",
            })
    void namesWhatIsWrongWithIt(String property, String path, String hint) throws IOException {
        assertThat(((ContractReading.Faulty) reading(property)).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.hint()).contains(hint);
                });
    }

    private DataPackage read(String properties) throws IOException {
        return ((ContractReading.Read) reading(properties)).contract();
    }

    private ContractReading reading(String properties) throws IOException {
        Path file = folder.resolve(DataPackage.FILE_NAME);
        return DataPackage.read(Files.writeString(file, "{" + properties + "," + RESOURCES, UTF_8));
    }
}
