/** What is wrong with files, row by row. */
@NullMarked
package org.quarterlight.check;

import org.jspecify.annotations.NullMarked;
