/** The use cases the commands call: read what is new, make an issue, preview, verify, keep watch, say how things stand. */
@NullMarked
package org.quarterlight.app;

import org.jspecify.annotations.NullMarked;
