/** The figures of a schedule: what is counted, of which scope, in which unit, and from which lines. */
@NullMarked
package org.quarterlight.figure;

import org.jspecify.annotations.NullMarked;
