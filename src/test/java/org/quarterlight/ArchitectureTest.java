package org.quarterlight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The map of the house: which package may import which, and where each library lives. */
class ArchitectureTest {
    private static final String ROOT = "org.quarterlight";
    private static final Set<String> ALL = Set.of("*");
    private static final int MOST_TYPES = 45;

    /** Package -> the packages it may import. */
    private static final Map<String, Set<String>> MAP = Map.ofEntries(
            Map.entry("font", Set.of()),
            Map.entry("dates", Set.of()),
            Map.entry("plan", Set.of("dates")),
            Map.entry("programme", Set.of("plan", "dates")),
            Map.entry("csv", Set.of()),
            Map.entry("spelling", Set.of()),
            Map.entry("contract", Set.of("csv", "spelling", "programme", "plan", "dates")),
            Map.entry("survey", Set.of("contract", "csv", "spelling", "programme", "plan", "dates")),
            Map.entry("intake", Set.of("survey", "contract", "csv", "spelling", "programme", "plan", "dates")),
            Map.entry("tables", Set.of("contract", "csv", "plan")),
            Map.entry(
                    "check",
                    Set.of("tables", "survey", "intake", "contract", "csv", "spelling", "programme", "plan", "dates")),
            Map.entry("draft", Set.of("survey", "intake", "contract", "csv", "spelling", "programme", "plan", "dates")),
            Map.entry("store", Set.of("programme", "plan", "dates")),
            Map.entry("figure", Set.of("programme", "plan", "dates")),
            Map.entry("schedule", Set.of("figure", "programme", "plan", "dates")),
            Map.entry("track", Set.of("schedule", "figure", "programme", "plan", "dates")),
            Map.entry("document", Set.of()),
            Map.entry("template", Set.of("document", "spelling")),
            Map.entry("theme", Set.of("document", "template", "spelling")),
            Map.entry(
                    "wording",
                    Set.of(
                            "spelling",
                            "track",
                            "schedule",
                            "figure",
                            "programme",
                            "plan",
                            "dates",
                            "document",
                            "template")),
            Map.entry(
                    "table",
                    Set.of(
                            "wording",
                            "spelling",
                            "track",
                            "schedule",
                            "figure",
                            "programme",
                            "plan",
                            "dates",
                            "document",
                            "template")),
            Map.entry(
                    "briefing",
                    Set.of(
                            "table",
                            "wording",
                            "spelling",
                            "track",
                            "schedule",
                            "figure",
                            "programme",
                            "plan",
                            "dates",
                            "document",
                            "template",
                            "layout")),
            Map.entry("chart", Set.of("document", "font")),
            Map.entry("layout", Set.of("document", "chart", "font")),
            Map.entry("pdf", Set.of("layout", "document", "chart", "font")),
            Map.entry("html", Set.of("document", "chart", "font")),
            Map.entry("issue", Set.of("csv", "track", "schedule", "figure", "programme", "plan", "dates", "document")),
            Map.entry(
                    "site",
                    Set.of("issue", "schedule", "figure", "programme", "plan", "dates", "document", "chart", "html")),
            Map.entry("timetable", Set.of()),
            Map.entry("cluster", Set.of("issue")),
            Map.entry(
                    "mail",
                    Set.of(
                            "plan",
                            "programme",
                            "dates",
                            "schedule",
                            "figure",
                            "briefing",
                            "document",
                            "html",
                            "issue",
                            "spelling",
                            "store",
                            "template")),
            Map.entry("job", Set.of("contract", "csv", "survey", "intake", "plan", "store")),
            Map.entry(
                    "workspace",
                    Set.of(
                            "job",
                            "mail",
                            "cluster",
                            "timetable",
                            "issue",
                            "track",
                            "schedule",
                            "figure",
                            "store",
                            "intake",
                            "survey",
                            "contract",
                            "spelling",
                            "programme",
                            "plan",
                            "dates")),
            Map.entry("app", ALL),
            Map.entry("cli", ALL));

    /** Library -> the packages it lives in. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.commons.csv", Set.of("csv", "check", "issue")),
            Map.entry("org.apache.commons.text", Set.of("spelling")),
            Map.entry("tools.jackson", Set.of("contract", "tables", "draft", "check", "issue", "store", "site")),
            Map.entry("org.flywaydb", Set.of("store", "cluster")),
            Map.entry("org.postgresql", Set.of("store")),
            Map.entry("org.springframework.jdbc", Set.of("store", "mail", "cluster")),
            Map.entry("java.sql", Set.of("store", "mail", "cluster")),
            Map.entry("org.apache.commons.statistics", Set.of("track")),
            Map.entry("org.apache.commons.numbers", Set.of("track")),
            Map.entry("freemarker", Set.of("template")),
            Map.entry("org.commonmark", Set.of("template")),
            Map.entry("org.yaml", Set.of("template", "theme")),
            Map.entry("com.github.weisj", Set.of("theme")),
            Map.entry("org.openpdf", Set.of("pdf")),
            Map.entry("de.focus_shift.jollyday", Set.of("timetable")),
            Map.entry("org.springframework.mail", Set.of("mail")),
            Map.entry("jakarta.mail", Set.of("mail")),
            Map.entry("org.eclipse.angus", Set.of("mail")),
            Map.entry("org.springframework.batch", Set.of("job")),
            Map.entry("com.github.kagkarlsson", Set.of("cluster")),
            Map.entry("io.micrometer", Set.of("app")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("me.tongfei", Set.of("cli")));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> rooms = CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        rooms.removeAll(MAP.keySet());
        assertThat(rooms).as("packages that are not on the map").isEmpty();
    }

    @Test
    void theReadmeDrawsEveryPackage() throws IOException {
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        assertThat(MAP.keySet())
                .allSatisfy(room -> assertThat(readme).anyMatch(line -> line.matches(room + " {2,}\\S.*")));
    }

    @Test
    void noPackageHasMoreTypesThanAPersonCanSurvey() {
        Map<String, Long> types = CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        types.values().removeIf(count -> count <= MOST_TYPES);
        assertThat(types).as("packages of more than %d types", MOST_TYPES).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aPackageImportsOnlyWhatTheMapSays() {
        return MAP.entrySet().stream()
                .filter(room -> !room.getValue().equals(ALL))
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(ROOT + "." + room.getKey())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(others(room.getKey(), room.getValue()))
                                .allowEmptyShould(true)
                                .check(CODE)));
    }

    private static String[] others(String room, Set<String> allowed) {
        List<String> others = new ArrayList<>(List.of(ROOT));
        MAP.keySet().stream()
                .filter(name -> !name.equals(room) && !allowed.contains(name))
                .map(name -> ROOT + "." + name)
                .forEach(others::add);
        return others.toArray(String[]::new);
    }

    @Test
    void noSimpleNameStandsInTwoPackages() {
        Map<String, List<String>> packages = CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        packages.values().removeIf(names -> names.size() < 2);
        assertThat(packages).as("types of one name in two packages").isEmpty();
    }

    @Test
    void thereAreNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CODE);
    }

    @TestFactory
    Stream<DynamicTest> aLibraryStaysInItsPackage() {
        return LIBRARIES.entrySet().stream()
                .map(library -> DynamicTest.dynamicTest(
                        library.getKey(),
                        () -> noClasses()
                                .that(areOutside(library.getValue()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library.getKey() + "..")
                                .allowEmptyShould(true)
                                .check(CODE)));
    }

    @Test
    void springStaysAtTheRim() {
        noClasses()
                .that(areOutside(Set.of("job", "app", "workspace", "store", "mail", "cluster", "cli", "")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(CODE);
    }

    @Test
    void beansAreWiredInTheJobAndTheCommandsOnly() {
        classes()
                .that(areOutside(Set.of("job", "cli", "")))
                .should()
                .notBeAnnotatedWith("org.springframework.context.annotation.Configuration")
                .check(CODE);
    }

    @Test
    void onlyTheRimReadsTheClock() {
        noClasses()
                .that(areOutside(Set.of("app", "workspace", "cluster", "cli", "mail")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(CODE);
    }

    private static DescribedPredicate<JavaClass> areOutside(Set<String> rooms) {
        Set<String> names = rooms.stream()
                .map(room -> room.isEmpty() ? ROOT : ROOT + "." + room)
                .collect(Collectors.toSet());
        return DescribedPredicate.describe("are outside " + rooms, type -> !names.contains(type.getPackageName()));
    }
}
