/** What surrounds the plans: the organisations register, contracts, other services, open problems and statements. */
@NullMarked
package org.quarterlight.programme;

import org.jspecify.annotations.NullMarked;
