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
import org.quarterlight.template.Printed;

/** The findings a template can head its sections and tables with, by name; each is worded when it is asked for. */
final class SectionFindings extends AbstractMap<String, Object> {
    private final Map<String, Supplier<List<Inline>>> byName = new LinkedHashMap<>();
    private final Map<String, Supplier<Boolean>> given = new LinkedHashMap<>();

    SectionFindings(PlanFindings plans, ProgrammeFindings programme) {
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
        byName.put("contracts", programme::contracts);
        byName.put("supply", programme::supply);
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
        for (OnRecord kind : OnRecord.values()) {
            given.put(kind.word(), () -> programme.has(kind));
        }
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Supplier<List<Inline>> words = byName.get(name);
        Supplier<Boolean> answer = given.get(name);
        return words != null ? new Printed(words.get(), Map.of()) : answer == null ? null : answer.get();
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return Stream.concat(byName.keySet().stream(), given.keySet().stream())
                .map(name -> Map.entry(name, Objects.requireNonNull(get(name))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
