/** From records, read by the contract, to plan versions and the problems of rows that were refused. */
@NullMarked
package org.quarterlight.intake;

import org.jspecify.annotations.NullMarked;
