package org.quarterlight.programme;

import java.util.List;
import org.quarterlight.plan.Line;

/** A reader who gets briefings by mail: which editions, and which subjects they may see ({@code all} or names). */
public record Recipient(String name, String address, List<String> editions, List<String> subjects, Line line) {}
