/** What an organisation says it will do: one plan, in the words of one export, at one as-at date. */
@NullMarked
package org.quarterlight.plan;

import org.jspecify.annotations.NullMarked;
