package org.quarterlight.template;

import java.util.List;
import org.quarterlight.document.Block;

/** A template filled in: its title, and its blocks, the title's heading first. */
public record FilledTemplate(String title, List<Block> blocks) {}
