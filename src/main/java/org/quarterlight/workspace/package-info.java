/** What every use case works on: a programme's folders, its contract and database, the lock on them, and what they say at one day. */
@NullMarked
package org.quarterlight.workspace;

import org.jspecify.annotations.NullMarked;
