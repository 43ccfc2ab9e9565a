package org.quarterlight.template;

import java.util.List;

/** What came of reading or filling in a template: the thing asked for, or the problems that prevent it. */
public sealed interface TemplateResult<T> {
    /** It was made. */
    record Made<T>(T value) implements TemplateResult<T> {}

    /** It was refused; there is at least one problem. */
    record Refused<T>(List<TemplateProblem> problems) implements TemplateResult<T> {}
}
