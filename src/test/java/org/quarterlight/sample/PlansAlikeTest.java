package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Block.Column;
import org.quarterlight.document.Block.Table;

/** Two plans of one organisation and product are told apart by their ids; others need none. */
class PlansAlikeTest {
    private static final String TEMPLATE = """
            ---
            id: alike
            title: Alike
            for-each: programme
            when: nightly
            formats: [html]
            ---

            <@plantable plans=plans() columns="organisation product planned" most=2 title="Plans"/>
            """;

    @TempDir
    Path folder;

    @Test
    void anIdStandsBesideThemWhereAnotherOfTheListIsAlike() throws IOException {
        assertThat(headings("A1,Ash,Records,2026-07-01\nA2,Oak,Theatres,2026-07-02\nA3,Ash,Records,2027-07-01\n"))
                .containsExactly("Trust", "Product", "Plan", "Planned");
    }

    @Test
    void whereNoneIsAlikeThereIsNone() throws IOException {
        assertThat(headings("A1,Ash,Records,2026-07-01\nA2,Oak,Theatres,2026-07-02\nA3,Ash,Imaging,2027-07-01\n"))
                .containsExactly("Trust", "Product", "Planned");
    }

    private List<String> headings(String rows) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "alike", "resources": [{"name": "plans", "path": "*.csv", "role": "plans", "source": "Works",
                 "asAt": {"constant": "2026-06-30"}, "schema": {"fields": [{"name": "plan_id", "role": "plan_id"},
                 {"name": "Trust", "role": "organisation"}, {"name": "Product", "role": "product"},
                 {"name": "planned_date", "role": "planned_date"}]}}]}
                """);
        Files.writeString(folder.resolve("plans.csv"), "plan_id,Trust,Product,planned_date\n" + rows);
        return Shipped.briefings(Sample.ofFolder(folder), MadeUpProgramme.NEWEST, TEMPLATE)
                .flatMap(document -> document.blocks().stream())
                .filter(Table.class::isInstance)
                .flatMap(table -> ((Table) table).columns().stream())
                .map(Column::heading)
                .toList();
    }
}
