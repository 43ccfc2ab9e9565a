/** A figure, a date, a plan or a cell in the words that are printed. */
@NullMarked
package org.quarterlight.wording;

import org.jspecify.annotations.NullMarked;
