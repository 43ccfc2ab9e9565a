package org.quarterlight.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quarterlight.DocsPage;

/** The properties a contract may have beside those of the standard stand in the page about contracts. */
class KnownPropertiesTest {
    private static final List<List<String>> ROWS = DocsPage.named("roles.md").rows("on | property | says");

    @ParameterizedTest
    @EnumSource(names = {"PACKAGE", "RESOURCE", "DIALECT", "FIELD"})
    void thePageNamesEachOfOurs(KnownProperties properties) {
        String place = properties.name().toLowerCase(Locale.ROOT);
        Set<String> named = ROWS.stream()
                .filter(row -> row.getFirst().equals(place))
                .map(row -> DocsPage.codeIn(row.get(1)).findFirst().orElseThrow())
                .collect(Collectors.toSet());
        assertThat(named).isEqualTo(properties.ours());
    }
}
