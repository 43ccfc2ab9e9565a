/** A date as a source states it: the words it gave, and the days those words can mean. */
@NullMarked
package org.quarterlight.dates;

import org.jspecify.annotations.NullMarked;
