/** The known name that a misspelt one was probably meant to be. */
@NullMarked
package org.quarterlight.spelling;

import org.jspecify.annotations.NullMarked;
