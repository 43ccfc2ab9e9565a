/** The commands a person or a timetable gives, and what they print. */
@NullMarked
package org.quarterlight.cli;

import org.jspecify.annotations.NullMarked;
