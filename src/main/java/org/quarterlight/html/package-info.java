/** A document as one self-contained page for the web: real headings and tables, charts as inline SVG, no script. */
@NullMarked
package org.quarterlight.html;

import org.jspecify.annotations.NullMarked;
