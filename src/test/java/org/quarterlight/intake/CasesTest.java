package org.quarterlight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.Approved;
import org.quarterlight.check.Check;
import org.quarterlight.contract.DataPackage;
import org.quarterlight.dates.StatedDate;
import org.quarterlight.plan.PlanVersion;

/**
 * Odd exports read by their contracts: each case is {@code NAME.csv} and its contract {@code NAME.json}; what {@code
 * check} says of it and what was read stand in {@code NAME.txt}, accepted with the switch.
 */
class CasesTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> readsWhatWasApproved() throws IOException {
        try (Stream<Path> files = Files.list(Approved.file("intake"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - ".csv".length()))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThan(3);
            return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
        }
    }

    private void check(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        Files.copy(Approved.file("intake/" + name + ".csv"), own.resolve(name + ".csv"));
        Files.copy(Approved.file("intake/" + name + ".json"), own.resolve(DataPackage.FILE_NAME));
        String report = Check.of(List.of(own)).text().replace(own + "/", "");
        String rows = Heard.readAll(own).versions.stream().map(CasesTest::shown).collect(Collectors.joining());
        Approved.matches("intake/" + name + ".txt", report + "\n" + rows);
    }

    private static String shown(PlanVersion version) {
        return version.key().source() + " at " + version.asAt() + ", line "
                + version.line().number() + ": "
                + version.key().planId() + " [" + version.deployment().release() + "] " + version.stage() + ", planned "
                + shown(version.dates().planned()) + ", actual "
                + shown(version.dates().actual()) + ", others "
                + version.remarks().others().toString().replace("\n", "\\n") + "\n";
    }

    private static String shown(StatedDate date) {
        return date.interval().map(days -> days.from() + ".." + days.to()).orElse("none") + " \""
                + date.text().replace("\r", "\\r") + "\"";
    }
}
