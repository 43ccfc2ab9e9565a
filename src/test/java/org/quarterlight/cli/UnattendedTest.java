package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The unit files and the CronJob that are shipped start commands that exist, the way systemd and Kubernetes read them. */
class UnattendedTest {
    private static final Path SHIPPED = Path.of("src/main/dist");
    private static final String HOME = "/opt/quarterlight";
    private static final Pattern COMMAND =
            Pattern.compile(HOME + "/quarterlight (run|schedule) ([^|]*?)\\s*(\\|\\||$)");
    private static final Map<String, Object> COMMANDS =
            Map.of("run", new RunCommand(), "schedule", new ScheduleCommand());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"quarterlight.service", "quarterlight-night.service"})
    void aUnitStartsACommandWithOptionsItHas(String unit) throws IOException {
        String start = Files.readAllLines(SHIPPED.resolve(unit)).stream()
                .filter(line -> line.startsWith("ExecStart="))
                .findFirst()
                .orElseThrow();

        assertParses(start);
    }

    /** Java trusts an archive of classes that was moved, and then stumbles over the database's sealed jar. */
    @Test
    void theLauncherUsesTheArchiveOnlyWhereItWasMade() throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        Path home = Files.createDirectories(folder.resolve("installed")).toRealPath();
        Files.copy(SHIPPED.resolve("quarterlight"), home.resolve("quarterlight"));
        Files.writeString(home.resolve("quarterlight.aot"), "");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        Files.writeString(home.resolve("archived-at"), "/elsewhere/quarterlight\n");
        assertThat(launched(home)).doesNotContain("AOTCache").contains("quarterlight.jar status");
        Files.writeString(home.resolve("archived-at"), home + "\n");
        assertThat(launched(home)).contains("-XX:AOTCache=" + home.resolve("quarterlight.aot"));
    }

    /** Of two options that say different things Java heeds the later one. */
    @Test
    void whatTheOperatorAsksOfJavaCountsMoreThanWhatTheLauncherDoes() throws IOException {
        assertThat(Files.readString(SHIPPED.resolve("quarterlight")))
                .containsPattern("MaxRAMPercentage=\\d+ \\$\\{QUARTERLIGHT_JAVA_OPTIONS:-} -jar");
    }

    private String launched(Path home) throws Exception {
        ProcessBuilder start = new ProcessBuilder(
                        "/bin/sh", home.resolve("quarterlight").toString(), "status")
                .redirectErrorStream(true);
        start.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = start.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void theCronJobStartsACommandWithOptionsItHas() throws IOException {
        assertParses(container().at("/args/0").asString());
        assertThat(container().at("/command/0").asString()).isEqualTo("/bin/sh");
    }

    @Test
    void theCronJobRunsOnceANightByTheClocksOfLondon() throws IOException {
        JsonNode spec = cronJob().get("spec");

        assertThat(ZoneId.of(spec.at("/timeZone").asString())).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(spec.at("/schedule").asString()).isEqualTo("0 2 * * *");
        assertThat(spec.at("/concurrencyPolicy").asString()).isEqualTo("Forbid");
    }

    @Test
    void theCronJobMountsOnlyVolumesItHas() throws IOException {
        List<String> volumes = pod().at("/volumes").findValuesAsString("name");

        assertThat(container().at("/volumeMounts").findValuesAsString("name"))
                .isNotEmpty()
                .isSubsetOf(volumes);
    }

    @Test
    void systemdFindsNothingWrongWithTheUnits() throws Exception {
        assumeThat(Path.of("/usr/bin/systemd-analyze"))
                .as("systemd-analyze is not installed here")
                .exists();
        List<String> command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        for (String unit : List.of(
                "quarterlight.service",
                "quarterlight-night.service",
                "quarterlight-night.timer",
                "quarterlight-worker.service")) {
            String text = Files.readString(SHIPPED.resolve(unit))
                    .replace(HOME, SHIPPED.toAbsolutePath().toString());
            command.add(Files.writeString(folder.resolve(unit), text).toString());
        }

        Process verify = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(verify.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("quarterlight");
    }

    private static void assertParses(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.find()).as(line).isTrue();
        new CommandLine(COMMANDS.get(command.group(1)))
                .parseArgs(command.group(2).strip().split("\\s+"));
    }

    private static JsonNode cronJob() throws IOException {
        Object yaml = new Yaml().load(Files.readString(SHIPPED.resolve("cronjob.yaml")));
        return JsonMapper.shared().valueToTree(yaml);
    }

    private static JsonNode pod() throws IOException {
        return cronJob().at("/spec/jobTemplate/spec/template/spec");
    }

    private static JsonNode container() throws IOException {
        return pod().at("/containers/0");
    }
}
