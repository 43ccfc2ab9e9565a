/** A document set on pages: where every mark stands, what it belongs to, and where links lead, before anything is painted. */
@NullMarked
package org.quarterlight.layout;

import org.jspecify.annotations.NullMarked;
