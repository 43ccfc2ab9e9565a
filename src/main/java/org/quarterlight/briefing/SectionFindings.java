package org.quarterlight.briefing;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quarterlight.document.Inline;
import org.quarterlight.figure.Scope;
import org.quarterlight.template.PrintedValue;

/** The findings a template can head its sections and tables with, by name; each is worded when it is asked for. */
final class SectionFindings extends AbstractMap<String, Object> {
    private final Map<String, Supplier<List<Inline>>> byName = new LinkedHashMap<>();
    private final Map<String, Supplier<Boolean>> given = new LinkedHashMap<>();

    SectionFindings(
            PlanFindings plans,
            ProgrammeFindings programme,
            TableFindings tables,
            FirstDateFindings firstDates,
            RecordFindings record) {
        byName.put("due", plans::due);
        byName.put("changes", plans::changes);
        byName.put("unchanged", plans::unchanged);
        byName.put("open", plans::open);
        byName.put("overdue", plans::overdue);
        byName.put("undated", plans::undated);
        byName.put("states", plans::states);
        byName.put("early", plans::earlyAdopters);
        byName.put("moves", plans::moves);
        byName.put("regions", plans::regions);
        byName.put("promises", programme::kept);
        byName.put("answers", plans::answers);
        byName.put("verdicts", programme::verdicts);
        byName.put("contracts", () -> programme.contracts().standing());
        byName.put("supply", () -> programme.contracts().supply());
        byName.put("problems", programme::problems);
        byName.put("told", programme::told);
        byName.put("said", programme::said);
        byName.put("before", programme::before);
        byName.put("services", programme::services);
        byName.put("questions", programme::questions);
        byName.put("sincePack", programme::sincePack);
        byName.put("reading", programme::reading);
        byName.put("sources", programme::sources);
        byName.put("corrections", programme::corrections);
        byName.put("absent", programme::absent);
        titles(tables);
        byName.put("earlyDates", firstDates::earlyAdopters);
        byName.put("happened", firstDates::happened);
        titles(record);
        for (OnRecord kind : OnRecord.values()) {
            given.put(kind.word(), () -> programme.has(kind));
        }
    }

    private void titles(TableFindings tables) {
        byName.put("moved", tables::moved);
        byName.put("movedBy", tables::movedBy);
        byName.put("overdueBy", tables::overdue);
        byName.put("undatedWhy", tables::undated);
        byName.put("nearest", tables::nearest);
        byName.put("ahead", tables::ahead);
        byName.put("movedOften", tables::trend);
        byName.put("delays", tables::delays);
        byName.put("remarks", tables::remarks);
        byName.put("ratings", tables::ratings);
        byName.put("ratingsGiven", tables::ratingsGiven);
        byName.put("largestRegion", () -> tables.largest(Scope.Kind.REGION));
        byName.put("largestSupplier", () -> tables.largest(Scope.Kind.SUPPLIER));
    }

    private void titles(RecordFindings record) {
        byName.put("verdict", record::verdict);
        byName.put("promisesByExport", record::promisesByExport);
        byName.put("promisesByRegion", () -> record.promises(Scope.Kind.REGION));
        byName.put("promisesBySupplier", () -> record.promises(Scope.Kind.SUPPLIER));
        byName.put("toldLatest", record::told);
        byName.put("statements", record::statements);
        byName.put("serviceDates", record::services);
        byName.put("sinceStates", record::sinceStates);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Supplier<List<Inline>> words = byName.get(name);
        Supplier<Boolean> answer = given.get(name);
        return words != null ? new PrintedValue(words.get(), Map.of()) : answer == null ? null : answer.get();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return Stream.concat(byName.keySet().stream(), given.keySet().stream())
                .map(name -> Map.entry(name, Objects.requireNonNull(get(name))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
