package org.quarterlight.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarterlight.contract.ContractReading;
import org.quarterlight.contract.DataPackage;

/** A contract that is wrong is told where, and what would be right. */
class ContractTest {
    private static final String SOUND = """
            {"resources": [{"name": "n", "path": "a.csv", "role": "plans", "asAt": {"constant": "2025-06-30"},
              "encoding": "utf-8", "dialect": {"delimiter": ","},
              "schema": {"fieldsMatch": "subset", "fields": [
                {"name": "Trust", "role": "organisation"}, {"name": "System", "role": "product"},
                {"name": "Go-live", "role": "planned_date", "codes": {"n/k": "not set"}},
                {"name": "State", "role": "stage", "values": {"on": "live"}}]}}]}
            """;

    @TempDir
    Path folder;

    @Test
    void readsASoundContract() throws IOException {
        assertThat(read(SOUND)).isInstanceOf(ContractReading.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"role\": \"plans\"' | '\"role\": \"trusts\"' | $.resources[0].role | a resource is plans",
                "'\"name\": \"n\",' | '' | $.resources[0] | a resource has a name",
                "'\"path\": \"a.csv\",' | '' | $.resources[0].path | name a file or a glob",
                "'a.csv' | '../a.csv' | $.resources[0].path | stays below the contract's folder",
                "'a.csv' | '/etc/passwd' | $.resources[0].path | stays below the contract's folder",
                "'a.csv' | 'a[.csv' | $.resources[0].path | neither a path nor a glob",
                "'{\"constant\": \"2025-06-30\"}' | '{\"constant\": \"June 2025\"}' | $.resources[0].asAt.constant | one day",
                "'{\"constant\": \"2025-06-30\"}' | '{\"filename\": \"(\"}' | $.resources[0].asAt.filename | not a regular expression",
                "'{\"constant\": \"2025-06-30\"}' | '{}' | $.resources[0].asAt | one of",
                "'\"asAt\": {\"constant\": \"2025-06-30\"},' | '' | $.resources[0].asAt | say where the as-at date stands",
                "'utf-8' | 'utf-9' | $.resources[0].encoding | an encoding is utf-8",
                "'\"delimiter\": \",\"' | '\"delimiter\": \",,\"' | $.resources[0].dialect.delimiter | one character",
                "'\"delimiter\": \",\"' | '\"delimiter\": \"\"' | $.resources[0].dialect.delimiter | name the delimiter",
                "'\"delimiter\": \",\"' | '\"delimiter\": \";\", \"quoteChar\": \";\"' | $.resources[0].dialect.quoteChar | another use",
                "'\"delimiter\": \",\"' | '\"headerRows\": [0]' | $.resources[0].dialect.headerRows | counted from 1",
                "'\"delimiter\": \",\"' | '\"headerRows\": \"one\"' | $.resources[0].dialect.headerRows | a whole number",
                "'\"delimiter\": \",\"' | '\"doubleQuote\": \"no\"' | $.resources[0].dialect.doubleQuote | true or false",
                "'\"delimiter\": \",\"' | '\"lineTerminator\": \"x\"' | $.resources[0].dialect.lineTerminator | CRLF, LF or CR",
                "'subset' | 'loose' | $.resources[0].schema.fieldsMatch | one of exact",
                "'\"role\": \"organisation\"' | '\"role\": \"hospital\"' | $.resources[0].schema.fields[0].role | a column of plans is one of",
                "'\"name\": \"System\"' | '\"name\": \" trust\"' | $.resources[0].schema.fields[1].name | two fields have this name",
                "'\"role\": \"planned_date\"' | '\"role\": \"planned_date\", \"format\": \"%Q\"' | $.resources[0].schema.fields[2].format | a form of dates",
                "'not set' | 'some day' | $.resources[0].schema.fields[2].codes.n/k | a code stands for",
                "'\"on\": \"live\"' | '\"on\": \"running\"' | $.resources[0].schema.fields[3].values.on | a stage is",
            })
    void namesThePlaceAndWhatWouldBeRight(String sound, String faulty, String place, String hint) throws IOException {
        assertThat(SOUND).contains(sound);
        ContractReading reading = read(SOUND.replace(sound, faulty));
        assertThat(reading).isInstanceOf(ContractReading.Faulty.class);
        assertThat(((ContractReading.Faulty) reading).problems()).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(place);
            assertThat(problem.hint()).contains(hint);
        });
    }

    @Test
    void namesTheLineWhereAContractIsNoJson() throws IOException {
        ContractReading reading = read("{\n\"resources\": [}\n");
        assertThat(((ContractReading.Faulty) reading).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).startsWith("line 2"));
        assertThat(((ContractReading.Faulty) read("{}")).problems().getFirst().hint())
                .contains("lists resources");
    }

    @Test
    void takesAnEscapeThatIsTheQuoteItselfForDoubling() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Trust,System,Go-live,State\n\"A \"\"B\"\"\",P,TBC,on\n", UTF_8);
        read(SOUND.replace("\"delimiter\": \",\"", "\"escapeChar\": \"\\\"\""));
        assertThat(Heard.readAll(folder).versions)
                .singleElement()
                .satisfies(version -> assertThat(version.organisation().name()).isEqualTo("A \"B\""));
    }

    @Test
    void namesTheColumnsAFileLacksUnlessItMay() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Trust,System,Go-live,More\nA,P,TBC,x\n", UTF_8);
        read(SOUND);
        assertThat(Heard.readAll(folder).reports.getFirst().notes())
                .containsExactly(
                        "columns the contract does not name: More",
                        "columns the contract names and the file does not have: State");
        read(SOUND.replace("subset", "partial"));
        assertThat(Heard.readAll(folder).reports.getFirst().notes())
                .containsExactly("columns the contract does not name: More");
    }

    private ContractReading read(String contract) throws IOException {
        Path file = Files.writeString(folder.resolve(DataPackage.FILE_NAME), contract, UTF_8);
        return DataPackage.read(file);
    }
}
