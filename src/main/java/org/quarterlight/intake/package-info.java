/** From CSV exports, read by the Data Package contract that stands beside them, to plan versions and row problems. */
@NullMarked
package org.quarterlight.intake;

import org.jspecify.annotations.NullMarked;
