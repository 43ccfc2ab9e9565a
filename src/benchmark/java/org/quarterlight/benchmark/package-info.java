/** How fast Quarterlight is, beside floors measured in the same run; never part of the tests. */
@NullMarked
package org.quarterlight.benchmark;

import org.jspecify.annotations.NullMarked;
