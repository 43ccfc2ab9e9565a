package org.quarterlight.template;

import java.util.List;
import java.util.Map;
import org.quarterlight.document.Inline;

/**
 * A value that prints as inlines, such as a figure with its link. Its parts can be asked for in conditions
 * ({@code figure.value gt 3}); they are plain values as {@link Template#fill} takes them.
 */
public record PrintedValue(List<Inline> inlines, Map<String, Object> parts) {}
