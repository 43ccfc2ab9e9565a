/** What a file is before its rows are read: its dialect, its heading, the part each column plays and how its cells are read. */
@NullMarked
package org.quarterlight.survey;

import org.jspecify.annotations.NullMarked;
