package org.quarterlight.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quarterlight.document.Block.Heading;
import org.quarterlight.document.Inline;

/** A cell that says why no rating is given is no rating: sources withhold ratings in the words in which they withhold dates. */
class RatingsTest {
    private static final String TEMPLATE = """
            ---
            id: ratings
            title: Ratings
            for-each: programme
            when: nightly
            formats: [html]
            ---

            ## ${found.ratings}

            ## ${found.ratingsGiven}
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsWithheldIsNotCountedAsRated() throws IOException {
        assertThat(findings("Amber", "Exempt under Section 43", "exempt under section 43", "Red", "N/A", "Amber"))
                .containsExactly(
                        "Of 3 plans that their sources rate, the most, 2, are rated Amber",
                        "The ratings most often given: Amber 2 and Red 1");
    }

    @Test
    void whereAllIsWithheldNothingIsRated() throws IOException {
        assertThat(findings("Withheld", "TBC")).containsExactly("No plan has a rating", "No plan has a rating");
    }

    private List<String> findings(String... ratings) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"name": "rated", "resources": [{"name": "plans", "path": "*.csv", "role": "plans", "source": "Works",
                 "asAt": {"constant": "2026-06-30"}, "schema": {"fields": [{"name": "organisation", "role": "organisation"},
                 {"name": "product", "role": "product"}, {"name": "rating", "role": "rating"},
                 {"name": "planned_date", "role": "planned_date"}]}}]}
                """);
        StringBuilder rows = new StringBuilder("organisation,product,rating,planned_date\n");
        for (int i = 0; i < ratings.length; i++) {
            rows.append("Trust ")
                    .append(i)
                    .append(",Records,")
                    .append(ratings[i])
                    .append(",2026-07-01\n");
        }
        Files.writeString(folder.resolve("plans.csv"), rows);
        return Shipped.briefings(Sample.ofFolder(folder), MadeUpProgramme.NEWEST, TEMPLATE)
                .flatMap(document -> document.blocks().stream())
                .filter(Heading.class::isInstance)
                .map(heading -> Inline.plain(((Heading) heading).text()).replaceFirst("^\\d+\\.\\h+", ""))
                .skip(1)
                .toList();
    }
}
