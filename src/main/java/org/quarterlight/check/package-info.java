/** What is wrong with a file, and the draft of a contract for a file that has none. */
@NullMarked
package org.quarterlight.check;

import org.jspecify.annotations.NullMarked;
