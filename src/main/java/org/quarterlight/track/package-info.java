/** What was promised, when and by whom, and what happened; and what that record lets one expect. */
@NullMarked
package org.quarterlight.track;

import org.jspecify.annotations.NullMarked;
