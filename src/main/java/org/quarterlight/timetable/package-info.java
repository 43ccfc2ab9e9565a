/** When work is due: the nights, the first working day of a month, and the day a source's next export is expected. */
@NullMarked
package org.quarterlight.timetable;

import org.jspecify.annotations.NullMarked;
