/** The draft of a contract for files that have none, from what their cells hold. */
@NullMarked
package org.quarterlight.draft;

import org.jspecify.annotations.NullMarked;
