/** A briefing as a tree of blocks: headings, paragraphs, tables, key facts and charts, before any page is chosen. */
@NullMarked
package org.quarterlight.document;

import org.jspecify.annotations.NullMarked;
