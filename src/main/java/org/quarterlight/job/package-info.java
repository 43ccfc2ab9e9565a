/** The run: read what is new, compute the schedule, render every briefing, put the issue in place. */
@NullMarked
package org.quarterlight.job;

import org.jspecify.annotations.NullMarked;
