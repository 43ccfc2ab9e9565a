/** Pages as PDF bytes that are PDF/UA-1 and PDF/A-3a, the same bytes for the same pages on any machine. */
@NullMarked
package org.quarterlight.pdf;

import org.jspecify.annotations.NullMarked;
