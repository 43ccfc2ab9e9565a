package org.quarterlight.survey;

import java.util.Optional;
import java.util.function.Function;
import org.quarterlight.contract.Vocabulary;
import org.quarterlight.csv.TableRow;
import org.quarterlight.plan.DateStatus;
import org.quarterlight.plan.Stage;

/** The columns whose words must be ours, or be translated by the contract: stage, scope and the status of a date. */
public final class VocabularyCells {
    private final RoleCells stage;
    private final RoleCells scope;
    private final RoleCells status;

    public VocabularyCells(ColumnRoles columns) {
        this.stage = columns.playing("stage");
        this.scope = columns.playing("scope");
        this.status = columns.playing("date_status");
    }

    /** True where a row can say that its plan is live: by an actual date, or by a stage that can be live. */
    static boolean tellLive(ColumnRoles columns) {
        return columns.playing("actual_date").exist()
                || columns.playing("stage").columns().stream()
                        .anyMatch(column -> column.canSay(word -> Vocabulary.stage(word)
                                .filter(stage -> stage == Stage.LIVE)
                                .isPresent()));
    }

    public Stage stage(TableRow row, RowFindings findings) {
        return word(stage, row, findings, Vocabulary::stage, Vocabulary.stages())
                .orElse(Stage.NOT_GIVEN);
    }

    public DateStatus status(TableRow row, RowFindings findings) {
        return word(status, row, findings, Vocabulary::status, Vocabulary.statuses())
                .orElse(DateStatus.NOT_GIVEN);
    }

    private static <T> Optional<T> word(
            RoleCells cells, TableRow row, RowFindings findings, Function<String, Optional<T>> ours, String known) {
        String text = cells.text(row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> word = ours.apply(text);
        if (word.isEmpty()) {
            findings.refuse(
                    cells.speaking(row).heading(),
                    "unknown-word",
                    text,
                    "one of " + known + "; or name the word under values");
        }
        return word;
    }

    /** The part of the organisation, empty for the whole; where the contract lists words, others are refused. */
    public String scope(TableRow row, RowFindings findings) {
        String text = scope.text(row);
        if (Vocabulary.isWhole(text)) {
            return "";
        }
        SurveyedColumn column = scope.speaking(row);
        if (column.isUnlisted(row) && !column.given(row).isEmpty()) {
            findings.refuse(column.heading(), "unknown-word", text, "whole, or a word the contract names under values");
        }
        return text;
    }
}
