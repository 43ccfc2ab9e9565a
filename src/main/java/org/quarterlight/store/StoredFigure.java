package org.quarterlight.store;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A figure as an issue gives it: a number, a day or days, or a word; none of them where there was nothing to count. */
public record StoredFigure(
        String id,
        String scope,
        @Nullable Double amount,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String word,
        String unit,
        OptionalLong numerator,
        OptionalLong denominator,
        String detail) {}
