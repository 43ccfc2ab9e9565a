/** Compression in one pass, for pages of briefings and of the history alike. */
@NullMarked
package org.quarterlight.deflate;

import org.jspecify.annotations.NullMarked;
