package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file for Kubernetes can be read: two deployments, of commands with options there are and of volumes they have. */
class MachinesOfKubernetesTest {
    private static final Map<String, Class<?>> COMMANDS =
            Map.of("schedule", ScheduleCommand.class, "worker", WorkerCommand.class);

    private static Stream<JsonNode> deployments() throws IOException {
        Object yaml = new Yaml().load(Files.readString(Path.of("src/main/dist/machines.yaml")));
        return JsonMapper.shared().valueToTree(yaml).at("/items").valueStream();
    }

    @Test
    void eachStartsACommandWithOptionsItHas() throws IOException {
        assertThat(deployments().map(MachinesOfKubernetesTest::command)).containsExactly("schedule", "worker");
    }

    private static String command(JsonNode deployment) {
        List<String> words = deployment
                .at("/spec/template/spec/containers/0/command")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(words.getFirst()).isEqualTo("/opt/quarterlight/quarterlight");
        new CommandLine(COMMANDS.get(words.get(1)))
                .parseArgs(words.subList(2, words.size()).toArray(String[]::new));
        return words.get(1);
    }

    @Test
    void eachMountsTheVolumesItHasAndFindsItsPods() throws IOException {
        assertThat(deployments()).hasSize(2).allSatisfy(deployment -> {
            JsonNode pod = deployment.at("/spec/template/spec");
            assertThat(pod.at("/containers/0/volumeMounts").findValuesAsString("name"))
                    .isNotEmpty()
                    .isSubsetOf(pod.at("/volumes").findValuesAsString("name"));
            assertThat(deployment.at("/spec/selector/matchLabels"))
                    .isEqualTo(deployment.at("/spec/template/metadata/labels"));
            assertThat(deployment.at("/kind").asString()).isEqualTo("Deployment");
        });
    }
}
