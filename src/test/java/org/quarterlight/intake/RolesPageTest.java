package org.quarterlight.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterlight.DocsPage;
import org.quarterlight.contract.ResourceRole;
import org.quarterlight.contract.Vocabulary;
import org.quarterlight.survey.NeededColumns;

/** The page that says which roles there are: it names every one, and which are needed. */
class RolesPageTest {
    private static final DocsPage PAGE = DocsPage.named("roles.md");

    @ParameterizedTest
    @EnumSource
    void namesEveryRoleOfAResourceAndWhichAreNeeded(ResourceRole resource) {
        List<List<String>> rows = PAGE.section("## " + resource.word()).rows("role | needed | what the column tells");
        assertThat(rows.stream().map(RolesPageTest::role)).containsExactlyInAnyOrderElementsOf(resource.columns());
        assertThat(needed(rows, "yes"))
                .isEqualTo(NeededColumns.of(resource).stream()
                        .filter(roles -> roles.size() == 1)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
        assertThat(needed(rows, "one of"))
                .isEqualTo(NeededColumns.of(resource).stream()
                        .filter(roles -> roles.size() > 1)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet()));
    }

    @Test
    void namesTheWordsOfStagesAndStatuses() {
        String text = PAGE.text().replaceAll("\\s+", " ");
        assertThat(between(text, "Words of a `stage`:", ". Words"))
                .allMatch(word -> Vocabulary.stage(word).isPresent());
        assertThat(between(text, "Words of a `stage`:", ". Words")).hasSize(7);
        assertThat(between(text, "Words of a `date_status`:", ". A word"))
                .allMatch(word -> Vocabulary.status(word).isPresent())
                .hasSize(5);
    }

    private static List<String> between(String text, String first, String last) {
        String rest = text.substring(text.indexOf(first));
        return DocsPage.codeIn(rest.substring(first.length(), rest.indexOf(last)))
                .toList();
    }

    private static Set<String> needed(List<List<String>> rows, String word) {
        return rows.stream()
                .filter(row -> row.get(1).equals(word))
                .map(RolesPageTest::role)
                .collect(Collectors.toSet());
    }

    private static String role(List<String> row) {
        return DocsPage.codeIn(row.getFirst()).findFirst().orElseThrow();
    }
}
