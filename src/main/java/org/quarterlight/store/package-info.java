/** Every version ever read: what each export said of each plan, kept in a database that can be rebuilt from the exports. */
@NullMarked
package org.quarterlight.store;

import org.jspecify.annotations.NullMarked;
