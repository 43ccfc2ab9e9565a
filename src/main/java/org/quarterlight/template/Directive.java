package org.quarterlight.template;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.quarterlight.document.Block;

/** What {@code <@name argument=value/>} on a line of its own puts there; arguments it does not name are refused. */
public record Directive(Set<String> needed, Set<String> optional, Function<Map<String, Object>, List<Block>> blocks) {}
