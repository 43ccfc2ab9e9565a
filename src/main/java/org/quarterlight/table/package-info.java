/** The tables and lists of a briefing, with the source under each, and the plans chosen and ordered for them. */
@NullMarked
package org.quarterlight.table;

import org.jspecify.annotations.NullMarked;
