/** Whether a described table's cells are what its Table Schema says, whatever the table is of. */
@NullMarked
package org.quarterlight.tables;

import org.jspecify.annotations.NullMarked;
