package org.quarterlight.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function a template may call, such as {@code figure("plans.due")}; null answers that there is no such value. */
@FunctionalInterface
public interface TemplateFunction {
    /** Arguments and answer are plain values as {@link Template#fill} takes them. */
    @Nullable
    Object call(List<Object> arguments);
}
