package org.quarterlight.template;

/** A column by whose values a template tells plans apart, and where the template names it; lines and columns count from 1. */
public record NamedColumn(String word, int line, int column) {}
