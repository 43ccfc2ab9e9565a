/** What is true at one as-at date: the state of every plan, what changed, and the figures counted from them. */
@NullMarked
package org.quarterlight.schedule;

import org.jspecify.annotations.NullMarked;
