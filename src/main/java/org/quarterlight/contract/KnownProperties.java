package org.quarterlight.contract;

import java.util.HashSet;
import java.util.Set;
import org.quarterlight.spelling.NearestNames;

/** The properties a contract may have: those of the Data Package standard, and ours; one that looks like a slip is named. */
enum KnownProperties {
    PACKAGE(
            "$schema profile name id title description homepage version created licenses sources contributors keywords image"
                    + " resources",
            "zone language contact nextIssue marking words reconstructed embargo"),
    RESOURCE(
            "$schema profile name path data title description format mediatype encoding bytes hash licenses sources type"
                    + " dialect schema",
            "role asAt source key"),
    DIALECT(
            "$schema title description header headerRows headerJoin commentRows commentChar delimiter lineTerminator"
                    + " quoteChar doubleQuote escapeChar nullSequence skipInitialSpace property itemType itemKeys sheetNumber"
                    + " sheetName table csvddfVersion caseSensitiveHeader",
            "footerRows"),
    SCHEMA("$schema name title description fields fieldsMatch missingValues primaryKey uniqueKeys foreignKeys", ""),
    FIELD(
            "name type format title description example constraints rdfType categories categoriesOrdered"
                    + " missingValues trueValues falseValues decimalChar groupChar bareNumber",
            "role synonyms formats codes values constant unit column join quarters zone"),
    WORDS("", "organisation plan goLive region supplier product"),
    CONTACT("", "name address");

    private final Set<String> names = new HashSet<>();
    private final Set<String> ours;

    KnownProperties(String standard, String ours) {
        this.ours = words(ours);
        this.names.addAll(words(standard));
        this.names.addAll(this.ours);
    }

    private static Set<String> words(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(" ", -1));
    }

    /** Those that are not of the standard. */
    Set<String> ours() {
        return ours;
    }

    /** Notes each property that is none of these and looks like one of them. */
    void check(JsonPlace place) {
        if (place.node().isObject()) {
            place.members().forEach((name, member) -> checkOne(name, member));
        }
    }

    private void checkOne(String name, JsonPlace member) {
        boolean slip = !names.contains(name) && names.stream().anyMatch(known -> NearestNames.isSlip(name, known));
        if (slip) {
            member.wrong(
                    name,
                    "no such property; " + NearestNames.question(name, names).strip());
        }
    }
}
