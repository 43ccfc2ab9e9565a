package org.quarterlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The manual page and the shell's completion are made from what the commands say of themselves. */
class ManualTest {
    @Test
    void manualPageHasEveryCommandWithItsOptions() {
        assertThat(said("manual"))
                .startsWith(".TH QUARTERLIGHT 1")
                .contains(".SS check", ".B \\-\\-report FILE.html", ".SS init", "\\-\\-as\\-at D")
                .doesNotContain("${");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(said("completion")).startsWith("#!/usr/bin/env bash").contains("explain", "--as-at", "--report");
    }

    private static String said(String command) {
        Answer answer = Answer.to(command);
        assertThat(answer.code()).isZero();
        return answer.printed();
    }
}
