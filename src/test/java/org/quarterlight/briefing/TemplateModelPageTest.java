package org.quarterlight.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterlight.DocsPage;
import org.quarterlight.figure.Groupings;
import org.quarterlight.figure.Scope;
import org.quarterlight.programme.Profile;
import org.quarterlight.programme.Programme;
import org.quarterlight.schedule.Change;
import org.quarterlight.schedule.ChangeMark;
import org.quarterlight.schedule.RecordAsAt;
import org.quarterlight.schedule.Schedule;
import org.quarterlight.schedule.Scheduling;
import org.quarterlight.schedule.State;
import org.quarterlight.schedule.Undated;
import org.quarterlight.table.PlanOrder;
import org.quarterlight.table.PlanSelection;
import org.quarterlight.template.Directive;
import org.quarterlight.template.TemplateFunction;
import org.quarterlight.track.Revisions;
import org.quarterlight.track.TrackRecord;
import org.quarterlight.wording.FigureText;
import org.quarterlight.wording.PlanColumn;
import org.quarterlight.wording.PlanColumns;
import org.quarterlight.wording.Subject;

/** The page about templates names everything a template can name, and nothing else. */
class TemplateModelPageTest {
    private static final DocsPage PAGE = DocsPage.named("templates.md");
    private static final Pattern BOLD = Pattern.compile("\\*\\*`([a-z]+)`\\*\\*");
    private static final Map<String, Object> MODEL = model();

    private static Map<String, Object> model() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        Programme programme = new Programme(
                Profile.UNNAMED, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        RecordAsAt nothing = new RecordAsAt(
                day,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                programme,
                new Groupings(List.of(), programme.columns()));
        Schedule plain = Scheduling.schedule(nothing);
        TrackRecord record = TrackRecord.of(nothing, plain);
        Schedule schedule = plain.with(record.scopes(), record::figures);
        return new Briefings(schedule, record)
                .values(Subject.of(Scope.PROGRAMME, schedule), new FigureText(Revisions.NONE));
    }

    @Test
    void namesEveryValue() {
        Predicate<Object> isValue = value -> !(value instanceof Directive) && !(value instanceof TemplateFunction);
        assertThat(firsts("value | parts | prints")).isEqualTo(names(isValue));
    }

    @Test
    void namesTheWordsAndTheFindings() {
        String text = PAGE.section("## Values").text();
        assertThat(codes(text, "Of `words`:", "Of `found`")).isEqualTo(keys("words"));
        Set<String> found = codes(text, "Of `found`, each", "Yes or no");
        found.addAll(codes(text, "for `<#if>`:", "## "));
        assertThat(found).isEqualTo(keys("found"));
    }

    @Test
    void namesEveryFunction() {
        assertThat(firsts("function | answers").stream()
                        .map(call -> call.substring(0, call.indexOf('(')))
                        .collect(Collectors.toSet()))
                .isEqualTo(names(TemplateFunction.class::isInstance));
    }

    @Test
    void namesEveryDirectiveWithItsArguments() {
        Map<String, List<String>> rows = PAGE.rows("directive | arguments | places").stream()
                .collect(Collectors.toMap(
                        row -> DocsPage.codeIn(row.getFirst()).findFirst().orElseThrow(), row -> row));
        assertThat(rows.keySet()).containsAll(names(Directive.class::isInstance));
        MODEL.forEach((name, value) -> {
            if (value instanceof Directive directive) {
                String arguments = rows.getOrDefault(name, List.of("", "")).get(1);
                Set<String> all = DocsPage.codeIn(arguments).collect(Collectors.toSet());
                Set<String> bold = BOLD.matcher(arguments)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
                assertThat(bold).as(name).isEqualTo(directive.needed());
                all.removeAll(bold);
                assertThat(all).as(name).isEqualTo(directive.optional());
            }
        });
    }

    @Test
    void namesEveryKindOfChartWithItsArguments() {
        List<List<String>> rows = PAGE.rows("kind | needs | may take | shows");
        assertThat(rows.stream().map(row -> row.subList(0, 3)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ChartKind.values())
                        .map(kind ->
                                List.of(code(kind.word()), code(kind.needed()), code(String.join("", kind.optional()))))
                        .toList());
    }

    private static String code(String word) {
        return word.isEmpty() ? "" : "`" + word + "`";
    }

    @Test
    void namesEveryColumnConditionAndOrder() {
        String columns = PAGE.section("## Columns of tables of plans").text();
        assertThat(codes(columns, "\n", "and the programme's own"))
                .isEqualTo(
                        Arrays.stream(PlanColumn.values()).map(PlanColumn::word).collect(Collectors.toSet()));
        assertThat(firsts("condition | chooses plans")).isEqualTo(Set.copyOf(PlanSelection.KEYS));
        PlanOrder orders = new PlanOrder(LocalDate.EPOCH, new PlanColumns(Groupings.NONE));
        assertThat(firsts("order | puts first")).isEqualTo(orders.orders().keySet());
        assertThat(PAGE.text()).contains("Usual is `" + String.join(" ", PlanOrder.USUAL) + "`");
    }

    @Test
    void namesTheWordsOfEveryCondition() {
        assertThat(wordsOf("state")).isEqualTo(words(State.values(), State::word));
        assertThat(wordsOf("reason")).isEqualTo(words(Undated.values(), Undated::word));
        assertThat(wordsOf("change")).isEqualTo(words(Change.values(), Change::word));
        assertThat(wordsOf("mark")).isEqualTo(words(ChangeMark.values(), ChangeMark::word));
    }

    private static <E> Set<String> words(E[] values, Function<E, String> word) {
        return Arrays.stream(values).map(word).collect(Collectors.toSet());
    }

    private static Set<String> wordsOf(String condition) {
        return PAGE.rows("condition | chooses plans").stream()
                .filter(row -> row.getFirst().equals(code(condition)))
                .flatMap(row -> DocsPage.codeIn(row.get(1)))
                .collect(Collectors.toSet());
    }

    private static Set<String> firsts(String heading) {
        return PAGE.rows(heading).stream()
                .map(row -> DocsPage.codeIn(row.getFirst()).findFirst().orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(String text, String first, String last) {
        String rest = text.substring(text.indexOf(first) + first.length());
        int end = rest.indexOf(last);
        return DocsPage.codeIn(end < 0 ? rest : rest.substring(0, end)).collect(Collectors.toSet());
    }

    private static Set<String> names(Predicate<Object> kind) {
        return MODEL.entrySet().stream()
                .filter(entry -> kind.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(String value) {
        return MODEL.get(value) instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
    }
}
