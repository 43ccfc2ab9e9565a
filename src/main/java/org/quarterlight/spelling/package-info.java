/** Names as people write and look for them: the known one that a misspelt one was probably meant to be, and their order. */
@NullMarked
package org.quarterlight.spelling;

import org.jspecify.annotations.NullMarked;
