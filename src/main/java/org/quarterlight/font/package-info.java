/** The typefaces a briefing is set in: their bytes, the widths of their letters, and which letters they have. */
@NullMarked
package org.quarterlight.font;

import org.jspecify.annotations.NullMarked;
